import fc from "fast-check";
import { readScenario } from "../../../src/model/reading/readScenario";
import { workedCase } from "../../support/cases";

/** The problems of a scenario as "code pointer". */
const problems = (document: unknown): string[] => {
  const outcome = readScenario(document);
  return outcome.ok ? [] : outcome.problems.map(({ code, at }) => `${code} ${at}`);
};
const contract = (more: object) => ({ contracts: [{ name: "A", units: 1, unitPrice: 100, ...more }] });
const team = (more: object) => ({ team: { roles: [{ name: "R", fte: 1, grossSalary: 1, charges: 0, ...more }] } });
const horizon = (more: object) => ({ horizon: more });

describe("what is refused, and where (MODEL.md 9 and 10)", () => {
  test.each([
    ["no years at all", horizon({ years: 0 }), "outOfBounds /horizon/years"],
    ["more than 15 years", horizon({ years: 16 }), "outOfBounds /horizon/years"],
    ["half a year", horizon({ years: "2.5" }), "notWhole /horizon/years"],
    ["a range of years", horizon({ years: { low: 3, high: 5 } }), "rangeRefused /horizon/years"],
    ["a month 13", horizon({ start: "2027-13" }), "notAMonth /horizon/start"],
    ["an unknown convention", horizon({ discounting: "yearly" }), "notAChoice /horizon/discounting"],
    ["a share above 1", contract({ governance: "1.01" }), "outOfBounds /contracts/0/governance"],
    ["a share below 0", contract({ governance: -0.01 }), "outOfBounds /contracts/0/governance"],
    [
      "the high end of a range above 1",
      contract({ governance: { low: 0.5, high: 1.5 } }),
      "outOfBounds /contracts/0/governance",
    ],
    ["low above high", contract({ setup: { low: 2, high: 1 } }), "unorderedRange /contracts/0/setup"],
    ["low above mode", contract({ setup: { low: 2, mode: 1, high: 3 } }), "unorderedRange /contracts/0/setup"],
    ["mode above high", contract({ setup: { low: 1, mode: 4, high: 3 } }), "unorderedRange /contracts/0/setup"],
    ["a range without its high end", contract({ setup: { low: 1 } }), "missing /contracts/0/setup/high"],
    ["a range without its low end", contract({ setup: { high: 1, law: "uniform" } }), "missing /contracts/0/setup/low"],
    [
      "triangular without a mode",
      contract({ setup: { low: 1, high: 2, law: "triangular" } }),
      "lawNeedsMode /contracts/0/setup",
    ],
    ["an unknown law", contract({ setup: { low: 1, high: 2, law: "beta" } }), "notAChoice /contracts/0/setup/law"],
    [
      "a normal law with bounds",
      contract({ setup: { low: 1, mean: 2, sd: 1, law: "normal" } }),
      "lawNeedsMean /contracts/0/setup/low",
    ],
    [
      "a probability above 1",
      contract({ extras: { mode: "overrun", probability: 2, low: 0, high: 1 } }),
      "outOfBounds /contracts/0/extras/probability",
    ],
    [
      "a probability as a range",
      contract({ extras: { mode: "overrun", probability: { low: 0, high: 1 }, low: 0, high: 1 } }),
      "rangeRefused /contracts/0/extras/probability",
    ],
    [
      "an overrun without bounds",
      contract({ extras: { mode: "overrun", low: 0.1 } }),
      "missing /contracts/0/extras/high",
    ],
    [
      "a PERT overrun without its mode",
      contract({ extras: { mode: "overrun", low: 0, high: 1, law: "pert" } }),
      "lawNeedsMode /contracts/0/extras/overrun",
    ],
    [
      "extras both as overrun and as work units",
      contract({ extras: { mode: "overrun", low: 0, high: 1, items: [{ unitPrice: 1, perYear: 1 }] } }),
      "exclusive /contracts/0/extras/items",
    ],
    [
      "and the other way round",
      contract({ extras: { mode: "workUnits", low: 0.1 } }),
      "exclusive /contracts/0/extras/low",
    ],
    ["a contract that starts after the horizon", contract({ start: 61 }), "outOfBounds /contracts/0/start"],
    ["a role that leaves after the horizon", team({ to: 61 }), "outOfBounds /team/roles/0/to"],
    ["a role that leaves before it comes", team({ from: 10, to: 9 }), "endsBeforeStart /team/roles/0/to"],
    ["an other cost in month 61", { otherCosts: [{ amount: 1, from: 61 }] }, "outOfBounds /otherCosts/0/from"],
    [
      "a monthly cost upfront",
      { otherCosts: [{ amount: 1, every: "month", from: 0 }] },
      "upfrontOnlyOnce /otherCosts/0/from",
    ],
    ["a range of months", contract({ start: { low: 1, high: 2 } }), "rangeRefused /contracts/0/start"],
    ["an unknown key", contract({ unitprice: 3 }), "unknownKey /contracts/0/unitprice"],
    ["a key of Object's own", JSON.parse('{"__proto__x":1,"constructor":2}'), "unknownKey /__proto__x"],
    ["a text for a number", contract({ setup: "a lot" }), "notANumber /contracts/0/setup"],
    ["a French decimal in a file", contract({ setup: "1,5" }), "notANumber /contracts/0/setup"],
    ["a truth value for a number", contract({ setup: true }), "notANumber /contracts/0/setup"],
    ["an absurd amount", contract({ setup: 1.1e12 }), "outOfBounds /contracts/0/setup"],
    ["no number at all", contract({ setup: NaN }), "notANumber /contracts/0/setup"],
    ["an infinite amount", contract({ setup: Infinity }), "notANumber /contracts/0/setup"],
    ["101 decimals", contract({ setup: `0.${"0".repeat(100)}1` }), "tooManyDigits /contracts/0/setup"],
    [
      "two contracts of the same name",
      { contracts: [...contract({}).contracts, ...contract({}).contracts] },
      "duplicateName /contracts/1/name",
    ],
    [
      "reversibility both in months and as an amount",
      contract({ exit: { when: "endOfHorizon", reversibilityMonths: 3, reversibilityAmount: 5 } }),
      "exclusive /contracts/0/exit/reversibilityAmount",
    ],
    ["tacit renewal without a term", contract({ tacitRenewal: true }), "needs /contracts/0/tacitRenewal"],
    [
      "a decision before the contract starts",
      contract({ start: 6, exit: { when: "decision", decisionMonth: 5 } }),
      "decisionBeforeStart /contracts/0/exit/decisionMonth",
    ],
    ["a decision without its month", contract({ exit: { when: "decision" } }), "needs /contracts/0/exit/when"],
    [
      "a switch to nothing",
      contract({ exit: { when: "decision", decisionMonth: 5, destination: "switch" } }),
      "needs /contracts/0/exit/destination",
    ],
    ["a missing unit price", { contracts: [{ name: "A", units: 1 }] }, "missing /contracts/0/unitPrice"],
    ["a list that is none", { contracts: {} }, "notAList /contracts"],
    ["a group that is none", { team: 3 }, "notAGroup /team"],
    ["a contract that is null", { contracts: [null] }, "notAGroup /contracts/0"],
    ["a correlation beyond 1", { correlations: [["a", "b", 1.5]] }, "notACorrelation /correlations/0"],
    ["nothing at all", undefined, "notAGroup "],
  ])("%s", (_title, document, expected) => {
    expect(problems(document)).toContain(expected);
  });

  test("every problem is told, not the first alone", () => {
    expect(problems({ ...horizon({ years: 16 }), ...contract({ governance: 2, setup: "x" }) })).toHaveLength(3);
  });
  test("an unknown key comes with the nearest known one", () => {
    const outcome = readScenario(contract({ unitprise: 3 }));
    expect(outcome).toMatchObject({
      problems: [expect.objectContaining({ code: "unknownKey", nearest: "unitPrice" })],
    });
  });
});

describe("whole numbers of months or years: neither ranges nor halves", () => {
  const cost = (more: object) => ({ otherCosts: [{ amount: 1, every: "month", ...more }] });
  test.each<[string, (value: unknown) => object, string]>([
    ["years", (years) => horizon({ years }), "/horizon/years"],
    ["fiscalYearEnd", (fiscalYearEnd) => horizon({ fiscalYearEnd }), "/horizon/fiscalYearEnd"],
    ["depreciationMonths", (depreciationMonths) => ({ team: { depreciationMonths } }), "/team/depreciationMonths"],
    ["from of a role", (from) => team({ from }), "/team/roles/0/from"],
    ["to of a role", (to) => team({ to }), "/team/roles/0/to"],
    ["start", (start) => contract({ start }), "/contracts/0/start"],
    ["end", (end) => contract({ end }), "/contracts/0/end"],
    ["term", (term) => contract({ term }), "/contracts/0/term"],
    ["decisionMonth", (decisionMonth) => contract({ exit: { decisionMonth } }), "/contracts/0/exit/decisionMonth"],
    ["from of a cost", (from) => cost({ from }), "/otherCosts/0/from"],
    ["to of a cost", (to) => cost({ to }), "/otherCosts/0/to"],
  ])("%s", (_key, document, at) => {
    expect(problems(document({ low: 2, high: 3 }))).toContain(`rangeRefused ${at}`);
    expect(problems(document(2.5))).toContain(`notWhole ${at}`);
  });
});

describe("months lie within the horizon", () => {
  test.each<[string, object, string]>([
    ["an end", contract({ end: 61 }), "/contracts/0/end"],
    ["a decision", contract({ exit: { when: "decision", decisionMonth: 61 } }), "/contracts/0/exit/decisionMonth"],
    ["a hazard", contract({ exit: { hazard: { fromMonth: 61, perYear: 0.1 } } }), "/contracts/0/exit/hazard/fromMonth"],
    ["the start of a role", team({ from: 61 }), "/team/roles/0/from"],
    ["the end of a cost", { otherCosts: [{ amount: 1, to: 61 }] }, "/otherCosts/0/to"],
    ["month 0", contract({ start: 0 }), "/contracts/0/start"],
  ])("%s", (_title, document, at) => expect(problems(document)).toContain(`outOfBounds ${at}`));
});

describe("what is accepted", () => {
  test.each([
    ["an amount of equipment and nothing else", { team: { equipment: 100 } }],
    ["a contract without a name", { contracts: [{ units: 1, unitPrice: 1 }] }],
    ["negative savings", { otherCosts: [{ amount: -5 }] }],
    ["falling volumes and prices", contract({ volumeGrowth: -0.1, revision: { indexGrowth: "-0.02" } })],
    ["a term longer than the horizon", contract({ term: 120 })],
    ["null for what may be left out", contract({ term: null, end: null, revision: { cap: null } })],
    ["numbers as texts, to the last digit", contract({ setup: "0.123456789012345678901234567890" })],
    ["the other cost of the last month", { otherCosts: [{ amount: 1, from: 60 }] }],
    [
      "descriptive keys",
      {
        currency: "CHF",
        employees: 400,
        budget: 1e6,
        language: "fr",
        ...contract({
          provider: "P",
          kind: "global",
          cloud: true,
          hours: "24x7",
          interventions: "monthly",
          index: { name: "Syntec", base: 300, baseMonth: "2026-01" },
          scope: { network: 1 },
        }),
      },
    ],
  ])("%s", (_title, document) => {
    expect(problems(document)).toEqual([]);
  });
});

describe("ranges and cases (MODEL.md 3)", () => {
  const quantity = (value: unknown) => {
    const outcome = readScenario(contract({ setup: value }));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    const { expected, low, likely, high } = outcome.value.contracts[0]!.setup;
    return [expected, low, likely, high].map(({ float }) => float);
  };
  test.each([
    ["uniform by default", { low: 4, high: 7 }, [5.5, 4, 5.5, 7]],
    ["PERT with a mode: (a + 4m + b) / 6", { low: 40, mode: 54, high: 70 }, [(40 + 4 * 54 + 70) / 6, 40, 54, 70]],
    ["triangular: (a + m + b) / 3", { low: 40, mode: 54, high: 70, law: "triangular" }, [164 / 3, 40, 54, 70]],
    ["uniform with a mode keeps to its middle", { low: 0, mode: 1, high: 10, law: "uniform" }, [5, 0, 5, 10]],
    // Python: statistics.NormalDist(100, 10).inv_cdf(0.1), .inv_cdf(0.9)
    [
      "normal: P10, median and P90",
      { mean: 100, sd: 10, law: "normal" },
      [100, 87.184484344554, 100, 112.815515655446],
    ],
    // Python: exp of NormalDist(log(100/sqrt(1.01)), sqrt(log(1.01))).inv_cdf at 0.1, 0.5, 0.9
    [
      "lognormal of mean 100 and sd 10",
      { mean: 100, sd: 10, law: "lognormal" },
      [100, 87.562999, 99.503719, 113.072761],
    ],
    ["a number at 15 significant digits", 0.1 + 0.2, [0.3, 0.3, 0.3, 0.3]],
  ])("%s", (_title, value, expected) => {
    quantity(value).forEach((each, i) => expect(each).toBeCloseTo(expected[i]!, 4));
  });

  const overrun = (extras: object) => {
    const outcome = readScenario(contract({ extras: { mode: "overrun", ...extras } }));
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    const { expected, low, likely, high } = outcome.value.contracts[0]!.extras.overrun!;
    return [expected, low, likely, high].map(({ float }) => float);
  };
  test.each([
    ["the observed overrun", { probability: 0.75, low: 0.15, high: 0.4 }, [0.20625, 0, 0.275, 0.4]],
    ["a rare one is not likely", { probability: 0.49, low: 0.15, high: 0.4 }, [0.49 * 0.275, 0, 0, 0.4]],
    ["at one half it is", { probability: "0.5", low: 0.15, high: 0.4 }, [0.1375, 0, 0.275, 0.4]],
    ["a certain one has its low", { low: 0.15, high: 0.4 }, [0.275, 0.15, 0.275, 0.4]],
    ["an impossible one has no high", { probability: 0, low: 0.15, high: 0.4 }, [0, 0, 0, 0]],
    [
      "PERT by its likely value: MODEL.md 7 gives 0.19375",
      { probability: 0.75, low: 0.15, likely: 0.25, high: 0.4 },
      [0.19375, 0, 0.25, 0.4],
    ],
  ])("overrun: %s", (_title, extras, expected) => {
    overrun(extras).forEach((each, i) => expect(each).toBeCloseTo(expected[i]!, 12));
  });
});

test("no document of any kind makes reading throw", () => {
  fc.assert(
    fc.property(fc.anything(), (document) => void readScenario(document)),
    { numRuns: 2000 },
  );
  const spoilt = fc.tuple(
    fc.constantFrom("01", "05", "06", "07"),
    fc.array(fc.tuple(fc.nat(30), fc.anything()), { maxLength: 5 }),
  );
  fc.assert(
    fc.property(spoilt, ([number, changes]) => {
      const document = structuredClone(workedCase(number).scenario) as Record<string, unknown>;
      for (const [n, value] of changes) spoil(document, n, value);
      void readScenario(document);
    }),
    { numRuns: 2000 },
  );
});

/** Replaces the n-th value of a document. */
function spoil(node: Record<string, unknown>, n: number, value: unknown): void {
  const keys = Object.keys(node);
  const key = keys[n % Math.max(1, keys.length)]!;
  const inner = node[key];
  if (n > keys.length && typeof inner === "object" && inner !== null)
    spoil(inner as Record<string, unknown>, n - keys.length, value);
  else node[key] = value;
}

test("months are held against the longest horizon where its own is wrong: one fault is told, not two", () =>
  expect(problems({ horizon: { years: "x" }, otherCosts: [{ name: "A", amount: 1, from: 170 }] })).toEqual([
    "notANumber /horizon/years",
  ]));
