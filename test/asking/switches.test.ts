import fc from "fast-check";
import "../support/customFunctions";
import type { Asked } from "../../src/asking/askedScenario";
import { completed } from "../../src/asking/employerCosts";
import { setHost } from "../../src/asking/host";
import { MOST_QUANTITIES, switches } from "../../src/asking/switches";
import type { Switch } from "../../src/asking/switches";
import { onceKnown } from "../../src/asking/unanswered";
import { BREAKEVEN, SWITCH } from "../../src/functions/functions";
import { underSignal } from "../../src/functions/callUnderway";
import { keysOf, valueAt, withValue } from "../../src/ground/pointer";
import { plan } from "../../src/model/plan/plan";
import { readScenario } from "../../src/model/reading/readScenario";
import { tableFieldAt } from "../../src/model/table/fieldAt";
import { withYears } from "../../src/scenario/override/withYears";
import { labelAt } from "../../src/scenario/words/labelAt";
import { globalContract, internalTeam } from "../../src/workbench/example/exampleScenarios";
import { randomScenario } from "../reference/scenarios";
import { scenarioOf, workedCase } from "../support/cases";
import { refusalOf } from "../functions/answers";
import { blockOf, fee } from "../functions/blocks";

type Document = Readonly<Record<string, unknown>>;
/** A scenario as a function was given it. */
const given = (document: Document) => {
  const whole = completed(document);
  const asked: Asked = { scenario: scenarioOf(whole), document: whole, given: document, sources: new Map(), which: "expected", measure: "total", language: "fr" }; // prettier-ignore
  return { argument: document, asked };
};
const between = (first: Document, rival: Document) => switches(given(first), given(rival));
/** The switch value of a quantity, or why it has none. */
const valueOf = (all: readonly Switch[], of: Switch["of"], at: string) => {
  const found = all.find((each) => each.of === of && each.at === at)?.found;
  return typeof found === "object" ? found.value : found;
};

describe("400 users at 90 € a month, against 60 € and 9,000 € a month, over a year: 432,000 against 396,000", () => {
  const contract = (unitPrice: number) => [{ name: "Global", units: 400, unitPrice }];
  const horizon = { years: 1 };
  const first = { horizon, contracts: contract(90) };
  const rival = { horizon, contracts: contract(60), otherCosts: [{ name: "Socle", amount: 9000, every: "month" }] };
  let all: readonly Switch[];
  beforeAll(async () => (all = await between(first, rival)));

  test.each<[string, Switch["of"], string, number | string]>([
    // (396,000 ÷ 12) ÷ 90: 90 × 366.6667 is invoiced 33,000.00
    ["fewer users in the first", "first", "/contracts/0/units", 366.6667],
    ["a lower price, 396,000 ÷ 4,800", "first", "/contracts/0/unitPrice", 82.5],
    ["more users in the rival, (432,000 − 108,000) ÷ 720", "rival", "/contracts/0/units", 450],
    ["a higher price, (432,000 − 108,000) ÷ 4,800", "rival", "/contracts/0/unitPrice", 67.5],
    ["a dearer base, (432,000 − 288,000) ÷ 12", "rival", "/otherCosts/0/amount", 12000],
    ["governance, 36,000 ÷ 288,000", "rival", "/contracts/0/governance", 0.125],
    ["what setting up may cost, 36,000", "rival", "/contracts/0/setup", 36000],
    // A fee of 24,000 a month: an exit at the end of the horizon pays for handing over.
    ["months of reversibility where nobody leaves, 36,000 ÷ 24,000", "rival", "/contracts/0/exit/reversibilityMonths", 1.5],
    // 11 months of 36,000 are 396,000: level, and cheaper from the third on.
    ["a start in the second month, level", "first", "/contracts/0/start", 2],
    ["years change both alike", "both", "/horizon/years", "never"],
    ["governance of what is dearer already", "first", "/contracts/0/governance", "never"],
    ["growth within a year", "rival", "/otherCosts/0/growth", "unmoved"],
  ])("%s", (_title, of, at, value) => expect(valueOf(all, of, at)).toBe(value)); // prettier-ignore

  test("the nearest first, with its sign; then what is 0 now; what never changes the choice last", () => {
    const [nearest] = all;
    expect(nearest).toMatchObject({ of: "first", at: "/contracts/0/units", now: 400 });
    // 33.3333 ÷ 400
    expect(nearest!.found).toMatchObject({ distance: -0.08333325, sensitivity: "very" });
    const order = all.map(({ found }) => (typeof found === "string" ? 2 : found.distance === undefined ? 1 : 0));
    expect(order).toEqual([...order].sort());
    const distances = all.flatMap(({ found }) => (typeof found === "object" ? (found.distance ?? []) : []));
    expect(distances.map(Math.abs)).toEqual(distances.map(Math.abs).sort((a, b) => a - b));
  });

  test("what belongs to the horizon is there once, for both", () =>
    expect(all.filter(({ at }) => at.startsWith("/horizon")).map(({ of }) => of)).toEqual(
      Array<string>(4).fill("both"),
    ));
});

describe("one row for what is one quantity", () => {
  const places = async (contract: object) =>
    (await between({ contracts: [{ name: "A", units: 1, unitPrice: 100, ...contract }] }, { name: "Rien" })).map(({ at }) => at); // prettier-ignore

  test("an overrun, and its probability; not its bounds", async () => {
    const all = await places({ extras: { mode: "overrun", probability: 0.75, low: 0.15, likely: 0.2, high: 0.4 } });
    expect(all.filter((at) => at.includes("extras")).sort()).toEqual([
      "/contracts/0/extras/overrun",
      "/contracts/0/extras/probability",
    ]);
  });

  test("an amount of reversibility, not its months", async () => {
    const all = await places({ exit: { when: "endOfHorizon", reversibilityAmount: 300 } });
    expect(all.filter((at) => at.includes("reversibility"))).toEqual(["/contracts/0/exit/reversibilityAmount"]);
  });
});

describe("of a contract of several price lines, each by itself", () => {
  const prices = [
    { name: "Postes", per: "month", units: 100, unitPrice: 50 },
    {
      name: "Copies",
      per: "use",
      perYear: 1_200_000,
      unitPrice: 0.0062,
      tiers: [{ above: 600_000, unitPrice: 0.004 }],
    },
    { name: "Audit", per: "year", units: 1, unitPrice: [4000, 5000] },
    { name: "Option", per: "year", units: 1, unitPrice: 1000, probability: 0.5 },
  ];
  // Over two years: 120,000 of posts, 2 × (3,720 + 2,400) of copies, 9,000 of audits, 2 × 500 of an option: 142,240.
  const horizon = { years: 2 };
  const first = { horizon, contracts: [{ name: "Global", prices }] };
  let all: readonly Switch[];
  beforeAll(async () => {
    all = await between(first, { horizon, otherCosts: [{ name: "Rival", amount: 143_440, every: "once" }] });
  });

  // 1,200 more than now.
  test.each<[string, string, number | string]>([
    ["posts, 1,200 ÷ (24 × 50)", "/contracts/0/prices/0/units", 101],
    ["their price, 1,200 ÷ 2,400", "/contracts/0/prices/0/unitPrice", 50.5],
    ["the first copies, 1,200 ÷ 1,200,000: a price to its own decimals", "/contracts/0/prices/1/unitPrice", 0.0072],
    ["those beyond, 1,200 ÷ 1,200,000", "/contracts/0/prices/1/tiers/0/unitPrice", 0.005],
    ["copies, 1,200 ÷ (2 × 0.004)", "/contracts/0/prices/1/perYear", 1_350_000],
    ["what the second audit costs", "/contracts/0/prices/2/unitPrice/1", 6200],
    ["an option that comes cannot do it: 1,000 more", "/contracts/0/prices/3/probability", "never"],
    ["its price, 1,200 ÷ (2 × 0.5)", "/contracts/0/prices/3/unitPrice", 2200],
  ])("%s", (_title, at, value) => expect(valueOf(all, "first", at)).toBe(value));
});

test("a contract by itself moves, where INFO.BREAKEVEN moves the label in all", async () => {
  const [one, other] = [1000, 2000].map((unitPrice, i) => ({ name: `C${i}`, units: 1, unitPrice }));
  const all = await between({ contracts: [one, other] }, { contracts: [{ name: "R", units: 1, unitPrice: 3600 }] });
  expect(valueOf(all, "first", "/contracts/0/unitPrice")).toBe(1600);
  expect(valueOf(all, "first", "/contracts/1/unitPrice")).toBe(2600);
});

test("at equal costs every quantity that matters is at its switch value", async () => {
  const [first, rival] = [1, 2].map((units) => ({ contracts: [{ name: "A", units, unitPrice: 600 / units }] }));
  const all = await between(first!, rival!);
  expect(valueOf(all, "first", "/contracts/0/unitPrice")).toBe(600);
  expect(valueOf(all, "rival", "/contracts/0/units")).toBe(2);
  expect(valueOf(all, "first", "/contracts/0/deadBand")).toBe("equal");
});

test("charges left blank follow the salary that moves", async () => {
  setHost({ employerCosts: ({ yearlyPay }) => Promise.resolve(1.4 * yearlyPay) });
  const team = { team: { roles: [{ name: "R", fte: 1, grossSalary: 42000 }] } };
  // 5 × 1.4 × the salary is 350,000
  const all = await onceKnown(() => between(team, { otherCosts: [{ name: "A", amount: 350_000, every: "once" }] }));
  expect(valueOf(all, "first", "/team/roles/0/grossSalary")).toBe(50_000);
  // 350,000 ÷ (5 × 42,000) − 1
  expect(valueOf(all, "first", "/team/roles/0/charges")).toBeCloseTo(2 / 3, 7);
  setHost({ employerCosts: undefined });
});

test("INFO.BREAKEVEN says the same of a quantity that the scenario has once", async () => {
  const all = await between(globalContract("fr"), internalTeam("fr"));
  const [internal, global] = [blockOf(internalTeam("fr")), blockOf(globalContract("fr"))];
  const own = all.filter(({ of, at }) => of === "first" && !isWhole(at));
  expect(own.length).toBeGreaterThan(20);
  for (const { at, found } of own) {
    const label = labelAt(at)!.fr;
    if (typeof found === "string")
      expect(() => BREAKEVEN(global, internal, label)).toThrow(expect.objectContaining({ code: "#N/A" })); // prettier-ignore
    else expect([label, BREAKEVEN(global, internal, label)]).toEqual([label, found.value]);
  }
});

const isWhole = (at: string) => {
  const field = tableFieldAt(at)?.field;
  return field?.type === "quantity" && field.fixed === "whole";
};

/** A document with another value at a place, as the specification of overrides has it. */
function changed(document: Document, at: string, value: number): Document {
  if (at === "/horizon/years") return withYears(document, value) as Document;
  const path = keysOf(at);
  const put = (where: readonly string[], what: unknown, into: unknown = document) => withValue(into, where, what);
  const group = path.slice(0, -1);
  if (path.at(-1) === "overrun") return put(group, { mode: "overrun", low: value, high: value }) as Document;
  const { when } = (valueAt(document, group) ?? {}) as { readonly when?: string };
  const isLeft = !at.includes("/reversibility") || (when ?? "never") !== "never";
  return put(path, value, isLeft ? document : put([...group, "when"], "endOfHorizon")) as Document;
}

/** The sign of what the first costs more than the rival with a value of a quantity; undefined where it cannot have it. */
function sideAt(first: Document, rival: Document, { of, at }: Switch, value: number): number | undefined {
  const totals = ([["first", first], ["rival", rival]] as const).map(([which, document]) => {
    const read = readScenario(of === which || of === "both" ? changed(document, at, value) : document);
    return read.ok ? plan(read.value).grandTotal : undefined;
  }); // prettier-ignore
  const [one, other] = totals;
  return one === undefined || other === undefined ? undefined : Math.sign(Math.round((one - other) * 100));
}

/** Where the cheaper choice does not change at a switch value as it should. */
function faultsOf(first: Document, rival: Document, all: readonly Switch[]): readonly string[] {
  return all.flatMap((each) => {
    const { now, at, found } = each;
    if (typeof found === "string") return [];
    const { value } = found;
    const side = (where: number) => sideAt(first, rival, each, where);
    const sides = isWhole(at) ? [side(value), side(value + (Math.sign(now - value) || 1))] : around(value, at, side);
    const known = sides.filter((side) => side !== undefined);
    return known.length < 2 || known[0] !== known[1]
      ? []
      : [`${each.of} ${at}: ${now} → ${value}, ${sides.join(" and ")}`];
  });
}

/** The sides below and above a value: of its neighbours, or further where invoices round a difference away. */
function around(value: number, at: string, side: (value: number) => number | undefined) {
  const field = tableFieldAt(at)?.field;
  const isAmount = field?.type === "quantity" && field.unit.startsWith("amount");
  const neighbour = isAmount ? 0.01 : Math.max(1e-8 * Math.abs(value), 1e-6);
  return [-1, 1].map((direction) => {
    const steps = [1, 10, 100, 1000].map((times) => side(value + direction * times * neighbour));
    return steps.find((each) => each !== 0) ?? steps[0];
  });
}

describe("at a switch value the cheaper choice really changes, from one neighbour to the other", () => {
  const { horizon } = workedCase("05").scenario;
  test.each<[string, () => [Document, Document]]>([
    ["the example", () => [internalTeam("fr"), globalContract("fr")]],
    ["cases 05 and 06", () => [workedCase("05").scenario, { ...workedCase("06").scenario, horizon }]],
    [
      "cases 08 and 01",
      () => [
        { ...workedCase("08").scenario, horizon },
        { ...workedCase("01").scenario, horizon },
      ],
    ],
  ])("%s", async (_title, pair) => {
    const all = await between(...pair());
    expect(all.filter(({ found }) => typeof found === "object").length).toBeGreaterThan(10);
    expect(faultsOf(...pair(), all)).toEqual([]);
  });

  test("random scenarios", async () => {
    const horizon = fc.record({ years: fc.integer({ min: 1, max: 2 }), inflation: fc.constantFrom(0, 0.02) });
    await fc.assert(
      fc.asyncProperty(fc.nat(100_000), fc.nat(100_000), horizon, async (a, b, shared) => {
        const [first, rival] = [a, b].map(
          (seed) => withYears(withHorizon(randomScenario(seed)), shared.years) as Document,
        );
        fc.pre(a !== b);
        const [one, other] = [first!, rival!].map((each) => withValue(each, ["horizon"], shared) as Document);
        expect(faultsOf(one!, other!, await between(one!, other!))).toEqual([]);
      }),
      { numRuns: 3 },
    );
  });
});

/** Over the longest horizon, from which fewer years drop what falls later. */
const withHorizon = (document: Document): Document => ({
  ...document,
  currency: "EUR",
  correlations: [],
  horizon: { ...(document.horizon as object), years: (document.horizon as { years?: number })?.years ?? 5 },
});

describe("refused", () => {
  test("a scenario against itself, whatever its name: there is nothing to choose", () => {
    const copy = { ...globalContract("fr"), name: "Copie" };
    expect(refusalOf(() => between(globalContract("fr"), copy)).argument).toEqual({ code: "sameScenarios" });
  });

  test("horizons or currencies that differ", () => {
    const other = { ...internalTeam("fr"), currency: "CHF" };
    expect(refusalOf(() => between(globalContract("fr"), other)).argument).toMatchObject({ code: "unlike" });
  });

  test("more quantities than seconds would do for", () => {
    const otherCosts = Array.from({ length: MOST_QUANTITIES }, (_, i) => ({ name: `C${i}`, amount: 1, every: "year" }));
    expect(refusalOf(() => between({ otherCosts }, globalContract("fr"))).argument).toMatchObject({
      code: "tooManyQuantities",
      most: MOST_QUANTITIES,
    });
  });
});

test("is given up when the cell goes", async () => {
  const cell = new AbortController();
  const given = underSignal(cell.signal, () => SWITCH(fee(30333), fee(31000)));
  cell.abort();
  await expect(given).rejects.toMatchObject({ code: "#N/A" });
});
