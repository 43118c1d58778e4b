import fc from "fast-check";
import "../support/customFunctions";
import { setHost } from "../../src/asking/host";
import { BREAKEVEN, PERCENTILE, TCO } from "../../src/functions/functions";
import { underSignal } from "../../src/functions/callUnderway";
import { simulate } from "../../src/simulation/simulate";
import type { Outcomes, Question } from "../../src/simulation/simulate";
import { globalContract, internalTeam } from "../../src/workbench/example/exampleScenarios";
import { randomScenario } from "../reference/scenarios";
import { workedCase } from "../support/cases";
import { cell, cells } from "../functions/anything";
import { block, blockOf, fee } from "../functions/blocks";
import type { Cells } from "../functions/blocks";

const internal = blockOf(internalTeam("fr"));
const global = blockOf(globalContract("fr"));
const amount = (value: number): Cells => [[value]];
/** Without a percentile the answer is there at once. */
const planned = (scenario: Cells, target: Cells, label: string) => BREAKEVEN(scenario, target, label) as number;
const spaced = (call: () => unknown) => {
  try {
    return call();
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return { code, message: message.replace(/\s/g, " ") };
  }
};

describe("at which a scenario costs an amount", () => {
  // Case 01 costs F × 60 × (1 + o + g) + r × F: F 30,000, o 20.625 %, g 6 %, r 5.5 months
  test.each<[string, string, number, number]>([
    // 2,400,000 / (60 × 1.26625 + 5.5) = 29,457
    ["unit price", "Prix unitaire", 2199825, 27000],
    ["overrun, in English", "Overrun", 2253000, 0.1],
    ["reversibility, an alias", "Réversibilité", 2459250, 6],
    ["governance by its id", "governance", 2534250, 0.11],
    ["units", "Unités", 2199825, 0.9],
    // 3 years: 36 × 30,000 × 1.26625 + 165,000
    ["years: the one that costs as much", "Durée", 1532550, 3],
  ])("%s", (_title, label, total, value) => {
    // As a plain fee: one unit at 30,000 a month.
    expect(BREAKEVEN(fee(30000), amount(total), label)).toBe(value);
  });

  test("with an assumption whose value is left out, which takes none of the quantity's", () => {
    expect(BREAKEVEN(fee(30000), amount(2253000), "Dépassement", null, null, ["Gouvernance"])).toBe(0.1);
  });
});

/** The gap between two costs a little below and a little above an answer. */
const around = (value: number, step: number, gap: (value: number) => number) =>
  [gap(value - step), gap(value + step)].map(Math.sign);

describe("substituted back, the sign of the gap changes", () => {
  const eightYears = blockOf({
    ...internalTeam("fr"),
    horizon: (workedCase("05").scenario as { horizon: object }).horizon,
  });

  test.each<[string, () => Cells, Cells, string]>([
    ["unit price", () => global, internal, "Prix unitaire"],
    ["salary", () => internal, global, "Salaire brut annuel"],
    ["new monthly cost", () => block("05"), eightYears, "Coût mensuel de la nouvelle solution"],
    ["one-off cost", () => block("05"), amount(3_600_000), "Coût ponctuel de sortie"],
  ])("from 0.01 below to 0.01 above: %s", (_title, scenario, target, label) => {
    const goal = target.length === 1 ? (target[0]![0] as number) : TCO(target);
    const value = planned(scenario(), target, label);
    const signs = around(value, 0.01, (each) => TCO(scenario(), null, null, null, [label, each]) - goal);
    expect(signs).toEqual([-1, 1]);
  });

  // Each of five years is rounded: the total moves by 0.05 every 2.8 × 10⁻⁸.
  test("from 10⁻⁸ below to 10⁻⁸ above: overrun", () => {
    const value = planned(global, internal, "Dépassement");
    const gap = (each: number) => TCO(global, null, each) - TCO(internal);
    // 1,800,000 × o + 108,000 + 165,000 is what the team costs
    expect(value).toBeCloseTo((TCO(internal) - 2073000) / 1800000, 7);
    expect(around(value, 1e-8, gap)).toEqual([-1, 1]);
  });

  test.each<[string, number]>([
    ["Prix unitaire", 0.01],
    ["Dépassement", 1e-9],
  ])("at P80, simulated with the same luck: %s", async (label, step) => {
    const value = await BREAKEVEN(global, internal, label, 0.8);
    const goal = PERCENTILE(internal, 0.8) as number;
    const gap = (each: number) => (PERCENTILE(global, 0.8, null, null, [label, each]) as number) - goal;
    expect(around(value, step, gap)).toEqual([-1, 1]);
  });

  test("the new monthly cost at P80 of an amount", async () => {
    const label = "newMonthlyCost";
    const value = await BREAKEVEN(block("05"), amount(4_000_000), label, 0.8);
    const gap = (each: number) => (PERCENTILE(block("05"), 0.8, null, null, [label, each]) as number) - 4_000_000;
    expect(around(value, 0.01, gap)).toEqual([-1, 1]);
  });

  test("of random scenarios, against random amounts", () => {
    const label = "Prix unitaire mensuel";
    fc.assert(
      fc.property(fc.nat(100_000), fc.double({ min: 0.5, max: 2, noNaN: true }), (seed, factor) => {
        const document = randomScenario(seed) as { contracts?: readonly { prices?: unknown }[] };
        // Of price lines a break-even names one.
        if (!document.contracts?.length || document.contracts.some(({ prices }) => prices)) return;
        const scenario = blockOf(document);
        const goal = Math.round(TCO(scenario) * factor * 100) / 100;
        const found = spaced(() => BREAKEVEN(scenario, amount(goal), label));
        if (typeof found !== "number") return expect(found).toMatchObject({ code: "#N/A" });
        const gap = (each: number) => TCO(scenario, null, null, null, [label, Math.max(each, 0)]) - goal;
        const [below, above] = around(found, 0.01, gap);
        expect(below! * above!).toBeLessThanOrEqual(0);
      }),
      { numRuns: 40 },
    );
  });
});

describe("months", () => {
  /** What case 05 costs when it decides in a month. */
  const decided = (month: number) => TCO(block("05"), null, null, null, ["Mois de la décision", month]);

  test("the first month of decision at which the cheaper option changes", () => {
    const goal = Math.round(50 * (decided(40) + decided(41))) / 100;
    const month = planned(block("05"), amount(goal), "Mois de la décision");
    expect(month).toBe(41);
    expect(Math.sign(decided(month - 1) - goal)).not.toBe(Math.sign(decided(month) - goal));
  });
});

test("what belongs to the horizon moves in both scenarios", () => {
  const inflation = planned(global, internal, "Inflation");
  const at = (each: Cells) => TCO(each, null, null, null, ["Inflation", inflation]);
  expect(at(global)).toBe(at(internal));
});

describe("where the quantity moves", () => {
  // 400 users at 90 € a month, against 60 € and 9,000 € a month whatever their number.
  const contract = (units: number, unitPrice: number) => ({ name: "Global", units, unitPrice });
  const priced = blockOf({ contracts: [contract(400, 90)] });
  const shared = (contracts: object = { contracts: [contract(400, 60)] }) =>
    blockOf({ ...contracts, otherCosts: [{ name: "Socle", amount: 9000, every: "month" }] });
  const units = (where?: string, target = shared()) => BREAKEVEN(priced, target, "Unités", null, where);

  test.each<[string, string | undefined, number]>([
    // 90 × units = 60 × units + 9,000
    ["in both", "les deux", 300],
    ["in both, in English", "both", 300],
    // 90 × units = 60 × 400 + 9,000: 366.67, of which 90 × 366.6667 is invoiced 33,000.00
    ["in the first alone", "premier", 366.6667],
    ["in the first alone where nothing is said", undefined, 366.6667],
  ])("%s", (_title, where, value) => expect(units(where)).toBe(value));

  test("in both, whatever its present value in the target", () =>
    expect(units("both", shared({ contracts: [contract(1000, 60)] }))).toBe(300));

  test("in both at a percentile: the range of the target gives way as well", async () => {
    const certain = (value: number) => blockOf({ contracts: [contract(400, value)] });
    const ranged = { ...contract(400, 60), units: { low: 300, high: 500 } };
    expect(await BREAKEVEN(certain(90), shared({ contracts: [ranged] }), "Unités", 0.8, "both")).toBe(300);
  });

  test("what belongs to the horizon, as without saying so", () =>
    expect(BREAKEVEN(global, internal, "Inflation", null, "les deux")).toBe(planned(global, internal, "Inflation")));

  test.each<[string, () => unknown, string]>([
    [
      "a target that does not have the quantity",
      () => units("les deux", shared({})),
      "« Unités » ne peut pas varier dans les deux : la cible n’a pas cette grandeur. Demandez « premier », ou une autre grandeur.",
    ],
    [
      "a target that has another of the same label alone",
      () => BREAKEVEN(internal, shared({}), "from", null, "both"),
      "« from » ne peut pas varier dans les deux : la cible n’a pas cette grandeur. Demandez « premier », ou une autre grandeur.",
    ],
    [
      "an amount",
      () => BREAKEVEN(priced, amount(2_000_000), "Unités", null, "les deux"),
      "« Unités » ne peut pas varier dans les deux : la cible est un montant. Donnez le bloc d’un scénario, ou « premier ».",
    ],
    [
      "the horizon in the first alone",
      () => BREAKEVEN(global, internal, "Inflation", null, "premier"),
      "« Inflation » relève de l’horizon, commun aux deux scénarios, et ne varie pas dans le premier seul. Demandez « les deux ».",
    ],
    [
      "another word",
      () => units("le second"),
      "« le second » ne dit pas où varie la grandeur. Choix possibles : premier, les deux.",
    ],
  ])("refused: %s", (_title, call, message) => expect(spaced(call)).toEqual({ code: "#VALUE!", message }));
});

describe("no break-even is #N/A, with its reason", () => {
  test.each<[string, () => unknown, string]>([
    [
      "both are equal whatever the value",
      () => BREAKEVEN(global, global, "Préavis"),
      "« Préavis » : égal. Le coût est le même des deux côtés, quelle que soit sa valeur.",
    ],
    [
      "a scenario against itself",
      () => BREAKEVEN(global, global, "Gouvernance"),
      "« Gouvernance » : égal. Le scénario et la cible sont les mêmes : il n’y a pas d’équilibre à chercher.",
    ],
    [
      "the same scenario under another name",
      () => BREAKEVEN(block("05"), blockOf({ ...workedCase("05").scenario, name: "Copie" }), "Mois de la décision"),
      "« Mois de la décision » : égal. Le scénario et la cible sont les mêmes : il n’y a pas d’équilibre à chercher.",
    ],
    [
      "the quantity changes nothing",
      () => BREAKEVEN(global, internal, "Préavis"),
      "« Préavis » : pas d’équilibre. Le scénario est toujours l’option la moins chère : cette grandeur ne change rien à l’écart.",
    ],
    [
      "the target is always cheaper",
      () => BREAKEVEN(fee(30000), blockOf({ name: "Rien", otherCosts: [{ name: "Rien", amount: 0 }] }), "Gouvernance"),
      "« Gouvernance » : pas d’équilibre. La cible est toujours l’option la moins chère, quelle que soit la valeur admise.",
    ],
    [
      "the scenario always costs more than an amount",
      () => BREAKEVEN(fee(30000), amount(1), "Gouvernance"),
      "« Gouvernance » : pas d’équilibre. Le scénario coûte toujours plus que ce montant, quelle que soit la valeur admise.",
    ],
    [
      "months",
      () => BREAKEVEN(block("05"), amount(1), "Mois de la décision"),
      "« Mois de la décision » : pas d’équilibre. Le scénario coûte toujours plus que ce montant, quelle que soit la valeur admise.",
    ],
  ])("%s", (_title, call, message) => expect(spaced(call)).toEqual({ code: "#N/A", message }));

  test("in English", () => {
    setHost({ language: "en" });
    const { message } = spaced(() => BREAKEVEN(fee(30000), amount(1e9), "Governance")) as { message: string };
    expect(message).toBe(
      "“Governance”: no break-even. The scenario always costs less than this amount, whatever value the quantity may have.",
    );
    setHost({ language: "fr" });
  });
});

describe("refused", () => {
  test.each<[string, () => unknown, RegExp]>([
    ["an unknown label, with the nearest", () => BREAKEVEN(global, internal, "Gouvernence"), /Gouvernance/],
    ["no label", () => BREAKEVEN(global, internal, null), /n’est pas une grandeur chiffrée/],
    ["a label that is no number", () => BREAKEVEN(global, internal, "Type de sortie"), /« Type de sortie » n’est pas une grandeur/],
    ["a quantity of the target alone", () => BREAKEVEN(internal, global, "Prix unitaire mensuel"), /Prix unitaire mensuel/],
    ["a percentile above 1", () => BREAKEVEN(global, internal, "Gouvernance", 80), /« percentile » : 80/],
    ["another horizon", () => BREAKEVEN(global, block("05"), "Gouvernance"), /^Horizons différents : .* sur 5 ans, .* sur 8 ans\. .* donnez la même durée/],
    ["another currency", () => BREAKEVEN(global, blockOf({ ...internalTeam("fr"), currency: "CHF" }), "Gouvernance"), /^Devises différentes : .*EUR.*CHF/],
    ["no target", () => BREAKEVEN(global, null as never, "Gouvernance"), /\S+ \S+/],
    ["an amount beyond measure", () => BREAKEVEN(global, amount(1e300), "Gouvernance"), /« cible »/],
  ])("%s", (_title, call, sentence) => expect(spaced(call)).toEqual({ code: "#VALUE!", message: expect.stringMatching(sentence) })); // prettier-ignore

  test("horizons that differ, but not when years are what is looked for: they move in both", () => {
    const longer = blockOf({ ...internalTeam("fr"), horizon: { ...internalTeam("fr").horizon, years: 8 } });
    expect(() => BREAKEVEN(global, longer, "Prix unitaire")).toThrow(expect.objectContaining({ code: "#VALUE!" }));
    expect(spaced(() => BREAKEVEN(global, longer, "Durée"))).toEqual(
      spaced(() => BREAKEVEN(global, internal, "Durée")),
    );
  });
});

describe("at a percentile it may last", () => {
  const runs: AbortSignal[] = [];
  /** Simulations by others, or by nobody. */
  const leave = (run: (question: Question) => Promise<Outcomes>) =>
    setHost({
      longWork: {
        isLong: () => true,
        run: (question, _documents, { signal }) => {
          runs.push(signal);
          return run(question);
        },
      },
    });
  beforeEach(() => (runs.length = 0));
  afterEach(() => setHost({ longWork: undefined }));

  test("a few simulations find it", async () => {
    leave((question) => Promise.resolve(simulate(question)));
    expect(await BREAKEVEN(global, amount(2_700_000), "Gouvernance", 0.8)).toBeGreaterThan(0);
    expect(runs.length).toBeLessThan(30);
  });

  test("what no total reads is not looked for: one simulation, not one for each month of a term", async () => {
    leave((question) => Promise.resolve(simulate(question)));
    const given = BREAKEVEN(global, amount(2_600_000), "Durée d’engagement", 0.8);
    await expect(given).rejects.toMatchObject({ code: "#N/A", message: expect.stringMatching(/ne change rien/) });
    expect(runs).toHaveLength(1);
  });

  test("charges that follow the salary are looked up on the way", async () => {
    const asked: number[] = [];
    setHost({
      employerCosts: ({ yearlyPay }) => {
        asked.push(yearlyPay);
        return Promise.resolve(1.4 * yearlyPay);
      },
    });
    const team = blockOf({ team: { roles: [{ name: "R", fte: 1, grossSalary: 42000 }] } });
    // 5 × 1.4 × the salary is 350,000
    expect(await BREAKEVEN(team, amount(350_000), "Salaire brut annuel", 0.5)).toBe(50_000);
    expect(asked.length).toBeGreaterThan(1);
    setHost({ employerCosts: undefined });
  });

  test("is given up when the cell goes", async () => {
    leave(() => new Promise(() => {}));
    const cell = new AbortController();
    const given = underSignal(cell.signal, () => BREAKEVEN(fee(30111), amount(2_500_000), "Gouvernance", 0.8));
    await new Promise((resume) => setTimeout(resume, 20));
    cell.abort();
    await expect(given).rejects.toMatchObject({ code: "#N/A" });
    expect(runs.map(({ aborted }) => aborted)).toEqual([true]);
  });

  test("and starts nothing once it has gone", async () => {
    leave((question) => Promise.resolve(simulate(question)));
    const cell = new AbortController();
    const given = underSignal(cell.signal, () => BREAKEVEN(fee(30222), amount(2_500_000), "Gouvernance", 0.8));
    cell.abort();
    await expect(given).rejects.toMatchObject({ code: "#N/A" });
    expect(runs).toEqual([]);
  });
});

test("answers a finite value or an error with a sentence, whatever it is given", async () => {
  const argument = fc.oneof(cells, cell, fc.constantFrom(fee(1e300), fee(1e12), amount(0)));
  const label = fc.oneof(cell, fc.constantFrom("Prix unitaire mensuel", "Durée", "Dépassement", "Préavis"));
  await fc.assert(
    fc.asyncProperty(argument, argument, label, fc.oneof(cell, fc.constant(null)), async (a, b, c, d) => {
      try {
        expect(Number.isFinite(await BREAKEVEN(a as never, b as never, c, d))).toBe(true);
      } catch (error) {
        expect(error).toMatchObject({
          code: expect.stringMatching(/^#(N\/A|VALUE!)$/),
          message: expect.stringMatching(/\S+ \S+/),
        });
      }
    }),
    { numRuns: 100 },
  );
});

describe("of prices by year", () => {
  const contract = (prices: object) =>
    blockOf({ horizon: { years: 2 }, contracts: [{ name: "A", setup: 1, ...prices }] });
  test("one price in the place of a table: 24 × 15.00 + 1 is 361", () => {
    expect(BREAKEVEN(contract({ units: 1, unitPrice: [10, 12] }), amount(361), "Prix unitaire mensuel")).toBe(15);
  });
  test("to the decimals of the first year: 24,000 × 0.0150 + 1", () => {
    const table = { units: 1000, unitPrice: ["0.0100", "0.0120"] };
    expect(BREAKEVEN(contract(table), amount(361), "Prix unitaire mensuel")).toBe(0.015);
  });
  test("of a price line", () => {
    const prices = [
      { name: "Postes", per: "month", units: 1, unitPrice: [10, 12] },
      { name: "Serveurs", per: "month", units: 1, unitPrice: 5 },
    ];
    // 24 × 5 + 1 + 24 × 10 = 361
    expect(BREAKEVEN(contract({ prices }), amount(361), "Prix unitaire – Postes")).toBe(10);
    expect(spaced(() => BREAKEVEN(contract({ prices }), amount(361), "Prix unitaire"))).toMatchObject({
      message: expect.stringMatching(/« Prix unitaire – Postes – A » ou « Prix unitaire – Serveurs – A »/),
    });
  });
  test("of one of two contracts of which the other has lines", () => {
    const contracts = [
      { name: "A", units: 1, unitPrice: 10 },
      { name: "B", prices: [{ name: "Serveurs", per: "month", units: 1, unitPrice: 5 }] },
    ];
    const both = blockOf({ horizon: { years: 1 }, contracts });
    expect(BREAKEVEN(both, amount(240), "Prix unitaire mensuel")).toBe(15);
    expect(BREAKEVEN(both, amount(240), "Prix unitaire – Serveurs")).toBe(10);
    expect(spaced(() => BREAKEVEN(both, amount(240), "Prix unitaire"))).toMatchObject({
      message: expect.stringMatching(/« Prix unitaire mensuel » ou « Prix unitaire – Serveurs – B »/),
    });
  });
});
