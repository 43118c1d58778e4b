import fc from "fast-check";
import { correlated } from "../../src/model/correlation";
import { readScenario } from "../../src/model/reading/readScenario";
import { scenarioOf } from "../support/cases";

type Pair = readonly [string, string, number];

/** A scenario in which these vary and depend on each other. */
const scenarioWith = (...correlations: readonly Pair[]) => ({
  horizon: { discountRate: { low: "0.05", high: "0.09" }, inflation: { low: "0.01", high: "0.03" } },
  team: {
    salaryDrift: { low: "0.015", mode: "0.025", high: "0.045" },
    turnover: { low: "0.06", mode: "0.12", high: "0.2" },
    roles: [{ name: "Administrator", fte: { low: 1, high: 2 }, grossSalary: "42000", charges: "0.377" }],
  },
  contracts: [
    {
      name: "Global",
      units: 1,
      unitPrice: { low: 70, high: 90 },
      extras: { mode: "workUnits", items: [{ name: "Install", unitPrice: 180, perYear: 30 }] },
      exit: { when: "endOfHorizon", hazard: { fromMonth: 36, perYear: 0.13 } },
    },
  ],
  correlations,
});

const groups = (...correlations: readonly Pair[]) => correlated(scenarioOf(scenarioWith(...correlations)));
const problems = (...correlations: readonly Pair[]) => {
  const outcome = readScenario(scenarioWith(...correlations));
  return outcome.ok ? [] : outcome.problems;
};

/** What a factor stands for: the sum over k of factor[i][k]·factor[j][k]. */
const product = (factor: readonly (readonly number[])[]) =>
  factor.map((row) => factor.map((other) => row.reduce((sum, value, k) => sum + value * other[k]!, 0)));

describe("normal scores are correlated by 2·sin(π·ρ/6) for a rank correlation of ρ (Pearson 1907; MODEL.md 7)", () => {
  test.each([
    [0.5, 0.5176380902050415], // 2·sin 15°
    [-0.5, -0.5176380902050415],
    [0.1, 0.10467191248588766], // 2·sin 3°
    [0, 0],
    [1, 1],
    [-1, -1],
  ])("%d becomes %d", (spearman, normal) => {
    const [group] = groups(["salaryDrift", "inflation", spearman]);
    expect(group!.names).toEqual(["inflation", "salaryDrift"]);
    expect(group!.factor[1]![0]).toBeCloseTo(normal, 15);
  });

  test("for any ρ, as Math.sin says", () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (rho) => {
        const read = Number(rho.toPrecision(15)); // numbers of a scenario are taken at 15 digits
        const [group] = groups(["salaryDrift", "inflation", rho]);
        expect(group!.factor[1]![0]).toBeCloseTo(2 * Math.sin((Math.PI * read) / 6), 14);
      }),
    );
  });
});

describe("the factor of a group", () => {
  const asked: readonly Pair[] = [
    ["salaryDrift", "inflation", 0.6],
    ["inflation", "discountRate", 0.7],
    ["unitPrice/Global", "salaryDrift", -0.3],
    ["discountRate", "unitPrice/Global", 0.1],
  ];

  test("is lower triangular and gives the correlations back; those not asked for are 0", () => {
    const [group, ...others] = groups(...asked);
    expect(others).toEqual([]);
    expect(group!.names).toEqual(["discountRate", "inflation", "salaryDrift", "unitPrice/Global"]);
    expect(group!.factor.every((row, i) => row.every((value, j) => j <= i || value === 0))).toBe(true);
    const normal = (rho: number) => 2 * Math.sin((Math.PI * rho) / 6);
    const expected = [
      [1, normal(0.7), 0, normal(0.1)],
      [normal(0.7), 1, normal(0.6), 0],
      [0, normal(0.6), 1, normal(-0.3)],
      [normal(0.1), 0, normal(-0.3), 1],
    ];
    product(group!.factor).forEach((row, i) =>
      row.forEach((value, j) => expect(value).toBeCloseTo(expected[i]![j]!, 14)),
    );
  });

  test("does not depend on the order of the pairs, nor of the two names in one", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...asked], { minLength: 4 }), fc.boolean(), (pairs, turned) => {
        const turn = ([one, two, rho]: Pair): Pair => (turned ? [two, one, rho] : [one, two, rho]);
        expect(groups(...pairs.map(turn))).toEqual(groups(...asked));
      }),
    );
  });

  test("quantities that no pair ties together are in groups of their own", () => {
    const found = groups(["salaryDrift", "inflation", 0.5], ["turnover", "fte/Administrator", 0.2]);
    expect(found.map(({ names }) => names)).toEqual([
      ["inflation", "salaryDrift"],
      ["fte/Administrator", "turnover"],
    ]);
  });

  test("a pair that ties two groups together makes them one", () => {
    const found = groups(
      ["salaryDrift", "inflation", 0.5],
      ["turnover", "discountRate", 0.2],
      ["inflation", "turnover", 0],
    );
    expect(found.map(({ names }) => names)).toEqual([["discountRate", "inflation", "salaryDrift", "turnover"]]);
  });

  test("no correlations are no groups", () => expect(groups()).toEqual([]));
});

describe("correlations that can hold together, and those that cannot", () => {
  const three = (ab: number, bc: number, ac: number): readonly Pair[] => [
    ["salaryDrift", "inflation", ab],
    ["inflation", "turnover", bc],
    ["salaryDrift", "turnover", ac],
  ];

  test("0.9, 0.9 and −0.9 cannot: refused, naming the three", () =>
    expect(problems(...three(0.9, 0.9, -0.9))).toEqual([
      { code: "impossibleCorrelations", at: "/correlations", names: ["inflation", "salaryDrift", "turnover"] },
    ]));

  test("only the group that cannot hold is named", () =>
    expect(problems(...three(0.9, 0.9, -0.9), ["discountRate", "unitPrice/Global", 0.9])).toEqual([
      { code: "impossibleCorrelations", at: "/correlations", names: ["inflation", "salaryDrift", "turnover"] },
    ]));

  test("a hundred unknown names are compared with those there are, the others only named", () => {
    const unknown = Array.from({ length: 101 }, (_, i): Pair => [`inflatio${i}`, "inflation", 0.1]);
    const nearest = problems(...unknown).map((problem) => "nearest" in problem && problem.nearest);
    expect([nearest.length, nearest[99], nearest[100]]).toEqual([101, "inflation", undefined]);
  });

  test.each([
    ["0.9, 0.9 and 0.9", 0.9, 0.9, 0.9],
    ["two that are the same, and a third that goes along with both", 1, 0.4, 0.4],
    ["two that are opposite, and a third that goes along with one", -1, 0.4, -0.4],
    ["three that are the same", 1, 1, 1],
  ])("%s can", (_which, ab, bc, ac) => expect(problems(...three(ab, bc, ac))).toEqual([]));

  test.each([
    ["two that are the same, and a third that goes along with one only", 1, 0.4, 0.5],
    ["three that are the opposite of each other", -1, -1, -1],
  ])("%s cannot", (_which, ab, bc, ac) =>
    expect(problems(...three(ab, bc, ac)).map(({ code }) => code)).toEqual(["impossibleCorrelations"]),
  );

  test("three can where the determinant of their normal scores, 1 + 2abc − a² − b² − c², is not negative", () => {
    const rho = fc.integer({ min: -99, max: 99 }).map((n) => n / 100);
    fc.assert(
      fc.property(rho, rho, rho, (ab, bc, ac) => {
        const [a, b, c] = [ab, bc, ac].map((each) => 2 * Math.sin((Math.PI * each) / 6)) as [number, number, number];
        const determinant = 1 + 2 * a * b * c - a * a - b * b - c * c;
        fc.pre(Math.abs(determinant) > 1e-9);
        expect(problems(...three(ab, bc, ac)).length === 0).toBe(determinant > 0);
      }),
    );
  });

  test.each([1, -1])("a correlation of %d is accepted: the second quantity follows the first", (rho) => {
    const [group] = groups(["salaryDrift", "inflation", rho]);
    expect(product(group!.factor)[0]![1]).toBeCloseTo(rho, 15);
    expect(group!.factor[1]![1]).toBe(0);
  });
});

describe("pairs that mean nothing are refused", () => {
  test("a name that no quantity has, with the nearest that varies", () =>
    expect(problems(["salaryDrif", "inflation", 0.5])).toEqual([
      { code: "unknownQuantity", at: "/correlations/0", value: "salaryDrif", nearest: "salaryDrift" },
    ]));

  test("a name of a contract that is not there, and one that resembles nothing", () =>
    expect(problems(["unitPrice/Globale", "inflation", 0.5], ["turnover", "xyzzy", 0.5])).toEqual([
      { code: "unknownQuantity", at: "/correlations/0", value: "unitPrice/Globale", nearest: "unitPrice/Global" },
      { code: "unknownQuantity", at: "/correlations/1", value: "xyzzy", nearest: undefined },
    ]));

  test("both names of a pair, when neither is known", () =>
    expect(problems(["turnove", "inflatio", 0.5]).map(({ value }) => value)).toEqual(["turnove", "inflatio"]));

  test.each<[string, readonly Pair[]]>([
    ["a pair given twice", [["salaryDrift", "inflation", 0.5], ["salaryDrift", "inflation", 0.5]]],
    ["a pair given twice, turned round", [["salaryDrift", "inflation", 0.5], ["inflation", "salaryDrift", 0.2]]],
  ])("%s", (_what, pairs) => {
    const [one, two] = pairs[1]!;
    expect(problems(...pairs)).toEqual([{ code: "correlatedTwice", at: "/correlations/1", pair: [one, two] }]);
  }); // prettier-ignore

  test("a quantity with itself", () =>
    expect(problems(["inflation", "inflation", 1])).toEqual([
      { code: "correlatedTwice", at: "/correlations/0", pair: ["inflation", "inflation"] },
    ]));

  test.each([
    ["a coefficient above 1", ["salaryDrift", "inflation", 1.01]],
    ["a coefficient that is no number", ["salaryDrift", "inflation", "high"]],
    ["a name left out", ["salaryDrift", 0.5]],
    ["something besides", ["salaryDrift", "inflation", 0.5, 0.5]],
  ])("%s", (_what, entry) => {
    const outcome = readScenario({ ...scenarioWith(), correlations: [entry] });
    expect(outcome.ok ? [] : outcome.problems).toEqual([
      { code: "notACorrelation", at: "/correlations/0", value: entry },
    ]);
  });

  test("numbers of work units are known by contract year, exits by their hazard", () =>
    expect(
      problems(["perYear/Global/Install/1", "perYear/Global/Install/2", 0.5], ["hazard/Global", "turnover", 0.3]),
    ).toEqual([]));
});
