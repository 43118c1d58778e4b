import type { CellValue } from "../../../src/scenario/cell";
import { readBlock } from "../../../src/scenario/reading/readBlock";
import { block, documentOf, problemsOf, rows } from "../cells";

/** What a row of a quantity says; the row under it keeps an empty cell in every column, so that zeros are meant. */
const inflation = (cells: readonly CellValue[]): unknown => {
  const { document } = readBlock([
    ["Horizon"],
    ["Libellé", "Bas", "Probable", "Haut", "Loi", "Moyenne", "Écart-type"],
    ["Inflation", ...cells],
    ["Durée", null, 5, null],
  ]);
  return (document as { horizon: { inflation?: unknown } }).horizon.inflation;
};
/** The same on a platform where every empty cell arrives as 0. */
const inflationOfZeros = (cells: readonly CellValue[]): unknown => {
  const full = Array.from({ length: 6 }, (_, i) => cells[i] ?? 0);
  const { document } = readBlock([
    ["Horizon", 0, 0, 0, 0, 0, 0],
    ["Libellé", "Bas", "Probable", "Haut", "Loi", "Moyenne", "Écart-type"],
    ["Inflation", ...full],
    [0, 0, 0, 0, 0, 0, 0],
  ]);
  return (document as { horizon?: { inflation?: unknown } }).horizon?.inflation;
};
const _ = null;

describe("a plain number", () => {
  test.each<[string, CellValue[]]>([
    ["in the likely column", [_, 0.02, _]],
    ["alone in the low column", [0.02, _, _]],
    ["alone in the high column", [_, _, 0.02]],
    ["between zeros", [0, 0.02, 0]],
    ["before zeros", [0.02, 0, 0]],
    ["beside a zero", [0, 0.02, _]],
    ["with a law that has nothing to spread", [_, 0.02, _, "uniforme"]],
  ])("is a number %s", (__, cells) => {
    expect(inflation(cells)).toBe(0.02);
    if (cells[2] !== 0.02) expect(inflationOfZeros(cells)).toBe(0.02);
  });

  test("is 0 where all are 0", () => {
    expect(inflation([0, 0, 0])).toBe(0);
    expect(inflation([_, 0, _])).toBe(0);
    expect(inflationOfZeros([])).toBe(0);
  });
  test("is not given where all are empty", () => expect(inflation([_, _, _])).toBeUndefined());
  test("may be negative, unless a range up to 0 is meant", () => {
    expect(inflation([-0.01, _, _])).toBe(-0.01);
    expect(inflationOfZeros([-0.01])).toBe(-0.01);
    expect(inflation([-0.01, _, 0])).toEqual({ low: -0.01, high: 0 });
    expect(inflationOfZeros([-0.01, _, _, "uniforme"])).toEqual({ low: -0.01, high: 0, law: "uniform" });
  });
  test.each<[string, CellValue[]]>([
    ["low", [_, 0.02, 0.03]],
    ["likely", [0.01, _, 0.03]],
    ["high", [0.01, 0.02, _]],
  ])(
    "is a range up to 0 where another row leaves its %s cell empty, since empty cells are no zeros then",
    (__, other) => {
      const cells = [["Libellé", "Bas", "Probable", "Haut"], ["Inflation", -0.01, 0, 0], ["Augmentations annuelles", ...other]]; // prettier-ignore
      expect(readBlock(cells).document).toMatchObject({ horizon: { inflation: { low: -0.01, mode: 0, high: 0 } } });
    },
  );
  test("has 15 significant digits", () => expect(inflation([_, 0.1 + 0.2, _])).toBe(0.3));
});

describe("a range", () => {
  test.each<[string, CellValue[], object]>([
    ["without a likely value", [0.01, _, 0.03], { low: 0.01, high: 0.03 }],
    ["with one", [0.01, 0.02, 0.03], { low: 0.01, mode: 0.02, high: 0.03 }],
    [
      "with a law in French",
      [0.01, 0.02, 0.03, "Triangulaire"],
      { low: 0.01, mode: 0.02, high: 0.03, law: "triangular" },
    ],
    ["with a law in English", [0.01, _, 0.03, "uniform"], { low: 0.01, high: 0.03, law: "uniform" }],
    ["from 0", [0, _, 0.03, "uniforme"], { low: 0, high: 0.03, law: "uniform" }],
    ["whose likely value is outside when an empty cell is 0", [0.01, 0, 0.03], { low: 0.01, high: 0.03 }],
    ["of a normal law", [_, _, _, "normale", 0.02, 0.005], { mean: 0.02, sd: 0.005, law: "normal" }],
    ["of a mean and deviation alone", [_, _, _, _, 0.02, 0.005], { mean: 0.02, sd: 0.005 }],
  ])("%s", (__, cells, expected) => {
    expect(inflation(cells)).toEqual(expected);
    expect(inflationOfZeros(cells)).toEqual(expected);
  });

  // A law of mean and deviation needs both: what is left of it when one has been cleared is no certain value.
  test.each<[string, CellValue[], object, object]>([
    ["mean alone", [_, _, _, _, 0.02], { mean: 0.02 }, { code: "missing", at: "/horizon/inflation/sd" }],
    ["deviation alone", [_, _, _, _, _, 0.005], { sd: 0.005 }, { code: "lawNeedsBounds", column: 7, value: 0.005 }],
    ["mean beside a likely value", [_, 0.02, _, _, 0.03], { mode: 0.02, mean: 0.03 }, { code: "missing", at: "/horizon/inflation/sd" }],
  ])("of a %s is refused", (__, cells, expected, problem) => {
    const header = ["Libellé", "Bas", "Probable", "Haut", "Loi", "Moyenne", "Écart-type"];
    expect(inflation(cells)).toEqual(expected);
    expect(problemsOf([header, ["Inflation", ...cells]])).toContainEqual(expect.objectContaining({ ...problem, row: 2 }));
  }); // prettier-ignore

  test("whose likely value is 0 keeps it where empty cells are empty, or its law needs it", () => {
    expect(inflation([0, 0, 0.03])).toEqual({ low: 0, mode: 0, high: 0.03 });
    expect(inflationOfZeros([0, 0, 0.03])).toEqual({ low: 0, high: 0.03 });
    expect(inflationOfZeros([0, 0, 0.03, "PERT"])).toEqual({ low: 0, mode: 0, high: 0.03, law: "pert" });
  });
  test("of decimals beyond 15 digits is kept as text, which a number could not hold", () => {
    expect(inflation(["0.3333333333333333333333", _, 0.5])).toEqual({ low: "0.3333333333333333333333", high: 0.5 });
  });
});

describe("an overrun", () => {
  const extras = (lines: string): unknown => {
    const cells = block(`Unités | 1\nPrix unitaire mensuel | 100\n${rows("Hors forfait", lines)}`);
    return (documentOf(cells) as { contracts: { extras: unknown }[] }).contracts[0]!.extras;
  };
  test("is a range with its probability", () => {
    expect(extras("Dépassement | % | 0.15 | 0.2 | 0.4 | PERT\nProbabilité de dépassement | | | 0.75")).toEqual({
      mode: "overrun",
      low: 0.15,
      likely: 0.2,
      high: 0.4,
      law: "pert",
      probability: 0.75,
    });
  });
  test("is certain and exact as a plain number", () => {
    expect(extras("Dépassement | % | | 0.25")).toEqual({ mode: "overrun", low: 0.25, high: 0.25 });
  });
  test("may be given by its own quantities", () => {
    expect(
      extras("Dépassement bas | | | 0.15\nDépassement haut | | | 0.4\nMode de hors forfait | | | dépassement"),
    ).toEqual({
      mode: "overrun",
      low: 0.15,
      high: 0.4,
    });
  });
  test("cannot stand beside work units", () => {
    const cells = block(`Unités | 1\nPrix unitaire mensuel | 100\nDépassement | 0.2
      Unités d'œuvre
      Nom | Prix unitaire | Quantité par an
      Installation | 180 | 30`);
    expect(problemsOf(cells)).toMatchObject([{ code: "exclusive", row: 4, at: "/contracts/0/extras/items" }]);
  });
});

describe("words", () => {
  test.each<[CellValue, boolean]>([
    ["oui", true], ["Yes", true], ["VRAI", true], [true, true], [1, true],
    ["non", false], ["no", false], ["faux", false], [false, false], [0, false],
  ])("%p answers %p", (cell, flag) => {
    const cells = [["Unités", 1], ["Prix unitaire mensuel", 9], ["Durée d'engagement", 12], ["Reconduction tacite", cell]];
    expect(documentOf(cells)).toMatchObject({ contracts: [{ tacitRenewal: flag }] });
  }); // prettier-ignore

  test.each<[CellValue, string]>([
    ["2027-04", "2027-04"],
    ["2027-4", "2027-04"],
    ["04/2027", "2027-04"],
    ["15/04/2027", "2027-04"],
    [46478, "2027-04"], // 1 April 2027
    [46477, "2027-03"],
    [46081, "2026-02"], // 28 February 2026
    [45351, "2024-02"], // 29 February 2024
  ])("%p is the month %s", (cell, month) => {
    expect(documentOf([["Premier mois", cell]])).toEqual({ horizon: { start: month } });
  });
  test("a year alone is no month", () => {
    expect(problemsOf([["Premier mois", 2027]])).toMatchObject([{ code: "notAMonth", row: 1, value: "2027" }]);
  });
  test("a name may be a number", () => {
    expect(documentOf([["Contrat", 2027], ["Unités", 1], ["Prix unitaire mensuel", 9]])).toMatchObject({ contracts: [{ name: "2027" }] }); // prettier-ignore
  });
});

test("an empty cell of a table that arrives as 0 is not given where 0 is impossible", () => {
  const cells = [
    ["Contrats", 0, 0, 0, 0],
    ["Contrat", "Unités", "Prix unitaire", "Mois de fin", "Durée d'engagement"],
    ["A", 1, 100, 0, 0],
    ["Autres coûts", 0, 0, 0, 0],
    ["Autre coût", "Montant", "Périodicité", "Du mois", "Au mois"],
    ["Audit", 4200, "chaque année", 0, 0],
    [0, 0, 0, 0, 0],
  ];
  expect(documentOf(cells)).toEqual({
    contracts: [{ name: "A", units: 1, unitPrice: 100 }],
    otherCosts: [{ name: "Audit", amount: 4200, every: "year" }],
  });
});
