import fc from "fast-check";
import "../support/customFunctions";
import { setHost } from "../../src/asking/host";
import { CHECK, INTERNAL, LINE, NPV, PLAN, TCO } from "../../src/functions/functions";
import { workedCase, workedCases } from "../support/cases";
import { cell, cells, expectPresentable } from "./anything";
import { block, fee } from "./blocks";

/** Text as a reader sees it: every kind of space is a space. */
const plain = (text: unknown) => String(text).replace(/\s/g, " ");

describe("a plain number is a monthly fee under the default assumptions", () => {
  test.each([
    ["=INFO.TCO(30000), the total of case 01", () => TCO(fee(30000)), 2444250],
    ["=INFO.TCO(30000;5;0,25;6)", () => TCO(fee(30000), 5, 0.25, 6), 2538000],
    // 36 × 30,000 × 1.26625 + 165,000
    ["=INFO.TCO(30000;3)", () => TCO(fee(30000), 3), 1532550],
    ["the net present value without a discount rate is the total", () => NPV(fee(30000)), 2444250],
    [
      "case 01's discount rate as an override",
      () => NPV(fee(30000), null, null, null, ["Taux d'actualisation", 0.08]),
      1932373.1,
    ],
  ])("%s", (_formula, value, expected) => expect(value()).toBe(expected));
});

describe("INFO.INTERNAL", () => {
  test.each<[string, Parameters<typeof INTERNAL>, number]>([
    // 42,000 × 1.42 + 14,466
    ["one FTE, one year", [1, 42000, 1], 74106],
    ["two FTE are twice one", [2, 42000, 1], 148212],
    // 59,640 × (1 + 1.025) + 2 × 14,466
    ["the second year's pay has risen by 2.5 %", [1, 42000, 2], 149703],
    ["other rates", [1, 40000, 1, 0.4, 0, 1000], 57000],
    ["omitted arguments arrive as null", [1, 42000, 1, null, null, null], 74106],
  ])("%s", (_title, given, expected) => expect(INTERNAL(...given)).toBe(expected));
});

describe("the eight cases in cells", () => {
  test.each(workedCases.flatMap((each) => (["fr", "en"] as const).map((language) => ({ ...each, language }))))(
    "$file in $language",
    ({ file, language, expected }) => {
      const cells = block(file.slice(0, 2), language);
      expect(TCO(cells)).toBe(Number(expected.expected.grandTotal));
      expect(NPV(cells)).toBe(Number(expected.expected.npv));
      expect(TCO(cells, null, null, null, ["cas", "haut"])).toBe(Number(expected.high.grandTotal));
      expect(TCO(cells, null, null, null, ["case", "low"])).toBe(Number(expected.low.grandTotal));
    },
  );
});

describe("overrides, from the block of a case", () => {
  test.each([
    // 360,000 × 5 × 1.06 + 165,000: no overrun at all
    ["an overrun of 0 is certain too", () => TCO(block("01"), null, 0), 2073000],
    // fee 1,800,000 × (1 + 0.20625 + 0.06) + 6 × 30,000
    ["reversibility months", () => TCO(block("01"), null, null, 6), 2459250],
    // Case 03 has no exit: 6 months of the last fee, 125,366.40 / 12 × 6, come on top of its total.
    [
      "reversibility months set an exit at the end of the horizon where there was none",
      () => TCO(block("03"), null, null, 6),
      751538.86 + 62683.2,
    ],
    // Case 03's work units, 74,354.48 in all, give way to 10 % of its fees, 601,099.20.
    [
      "an overrun replaces the work units: they are the same money",
      () => TCO(block("03"), null, 0.1),
      751538.86 - 74354.48 + 60109.92,
    ],
    // Case 05, years 1 to 3 of eight: 434,250.00 each; the decision in month 60 is dropped.
    ["fewer years drop an exit that would fall later", () => TCO(block("05"), 3), 1302750],
    [
      "a label in English on a French block",
      () => TCO(block("01"), null, null, null, ["Overrun probability", 1]),
      1800000 * 1.335 + 165000,
    ],
    ["a label by its id", () => TCO(block("01"), null, null, null, ["governance", 0]), 1800000 * 1.20625 + 165000],
    [
      "a label that matches several contracts applies to all of them",
      () => TCO(block("08"), null, null, null, ["Gouvernance", 0]),
      856821.84 - 3705.6 - 3756.12 - 3807.63 - 3860.43 - 3914.34,
    ],
    ["an empty label is not given", () => TCO(block("01"), null, null, null, ["", 3, null, null]), 2444250],
  ])("%s", (_title, value, expected) => expect(value()).toBeCloseTo(expected, 9));

  const refusals: readonly (readonly [string, () => unknown, RegExp])[] = [
    ["an override that reaches nothing", () => TCO(block("02"), null, 0.25), /Dépassement/],
    [
      "an unknown label, with the nearest",
      () => TCO(block("01"), null, null, null, ["Gouvernence", 0.1]),
      /Gouvernance/,
    ],
    ["an overrun of 25 instead of 25 %", () => TCO(block("01"), null, 25), /25/],
    ["half a year", () => TCO(block("01"), 2.5), /2,5/],
    ["a text for a number", () => TCO(block("01"), "trois"), /trois/],
  ];
  test.each(refusals)("%s is refused with a sentence", (_title, call, sentence) => {
    expect(call).toThrow(expect.objectContaining({ code: "#VALUE!", message: expect.stringMatching(sentence) }));
  });
});

describe("INFO.PLAN", () => {
  const table = PLAN(block("01"));
  test("has a header, every line with its zeros, and the total, in the language of the block", () => {
    expect(table[0]).toEqual([
      "Ligne",
      "Au départ",
      "Année 1",
      "Année 2",
      "Année 3",
      "Année 4",
      "Année 5",
      "Total",
      "Écart d'arrondi",
    ]);
    // The header, 26 lines and the total: VAT has its row, whether or not the scenario counts it.
    expect(table).toHaveLength(28);
    expect(table[11]).toEqual(["Forfait", 0, 360000, 360000, 360000, 360000, 360000, 1800000, 0]);
    expect(table[27]).toEqual(["Total", 0, 455850, 455850, 455850, 455850, 620850, 2444250, 0]);
    expect(PLAN(block("01", "en"))[0]!.slice(0, 3)).toEqual(["Line", "Upfront", "Year 1"]);
  });
  test("by fiscal year, the columns are those of case 07 (closing in December, from April)", () => {
    const fiscal = PLAN(block("07"), "exercice");
    const { fiscalTotals } = workedCase("07").expected.expected;
    expect(fiscal[0]!.slice(2, 6)).toEqual(["Exercice 2027", "Exercice 2028", "Exercice 2029", "Exercice 2030"]);
    expect(fiscal.at(-1)!.slice(2, 6)).toEqual(Object.values(fiscalTotals).map(Number));
  });
  test.each(["mois", "trimestre", "exercice", "month", "quarter"])(
    "by %s, columns and rounding make the total",
    (view) => {
      for (const [, ...amounts] of PLAN(block("07"), view).slice(1) as number[][]) {
        const [rounding, total] = [amounts.pop()!, amounts.pop()!];
        expect(amounts.reduce((sum, amount) => sum + amount, 0) + rounding).toBeCloseTo(total, 6);
      }
    },
  );
  test("an unknown view is refused with the nearest", () => {
    expect(() => PLAN(block("01"), "trimestr")).toThrow(/trimestre/);
  });
});

describe("INFO.LINE", () => {
  test.each([
    ["all years", () => LINE(block("01"), "Forfait"), 1800000],
    ["one year", () => LINE(block("01"), "Réversibilité", 5), 165000],
    ["accents and case do not matter", () => LINE(block("01"), "REVERSIBILITE", 5), 165000],
    ["in English, by id, upfront", () => LINE(block("03"), "setup", 0), 15000],
    ["a fiscal year", () => LINE(block("07"), "total", 2028), 151843.8],
    ["a line the scenario does not have is 0", () => LINE(block("01"), "Salaires"), 0],
  ])("%s", (_title, value, expected) => expect(value()).toBe(expected));
  test.each([
    ["an unknown line", () => LINE(block("01"), "Forfai"), /« Forfait »/],
    ["a year after the horizon", () => LINE(block("01"), "Forfait", 6), /0 à 5/],
  ])("%s is refused with what is accepted", (_title, call, sentence) => expect(call).toThrow(sentence));
});

describe("INFO.CHECK", () => {
  // Which warnings each case gets, and why: test/model/warnings.test.ts.
  test.each<[string, string, string]>([
    ["01", "OK", "OK"],
    ["02", "OK", "OK"],
    ["03", "À vérifier : 1 avertissement", "To review: 1 warning"],
    ["06", "À vérifier : 2 avertissements", "To review: 2 warnings"],
    ["08", "À vérifier : 3 avertissements", "To review: 3 warnings"],
  ])("the state of case %s as a whole, in its first cell: %s", (number, french, english) => {
    expect(plain(CHECK(block(number, "fr"))[0]![0])).toBe(french);
    expect(plain(CHECK(block(number, "en"))[0]![0])).toBe(english);
  });
  test("nothing to say is OK, alone", () => expect(CHECK(block("01"))).toEqual([["OK"]]));
  test("a plain fee leaves nothing to be said", () => expect(CHECK(fee(30000))).toEqual([["OK"]]));

  test("a row per warning, in the order of the block, each with its row, label, kind and sentence", () => {
    const cells = block("06");
    const rowOf = (label: string) => 1 + cells.findIndex(([first]) => first === label);
    const table = CHECK(cells);
    expect(table.every((row) => row.length === 4)).toBe(true);
    expect(table[0]!.slice(1)).toEqual(["", "", ""]);
    const [, governance, extras] = table;
    expect(extras!.slice(0, 3)).toEqual([rowOf("Mode de hors forfait"), "Mode de hors forfait", "avertissement"]);
    expect(plain(extras![3])).toBe(
      `Ligne ${rowOf("Mode de hors forfait")}, « Mode de hors forfait » : rien ne s'ajoute au forfait pour le contrat « Global » ; 3 entreprises sur 4 ont dépassé leur budget de 15 à 40 % (23 contrats audités). Prévoyez un dépassement ou des unités d'œuvre.`,
    );
    // Case 06 says nothing of governance: the row is that of its contract.
    expect(governance!.slice(0, 3)).toEqual([rowOf("Global"), "Gouvernance", "avertissement"]);
  });
  test("problems keep the scenario from being read: they alone are told", () => {
    const cells = block("06").map((row) => (row[0] === "Préavis" ? ["Préavi", ...row.slice(1)] : row));
    const table = CHECK(cells);
    expect(plain(table[0]![0])).toMatch(/^Erreur : 1 problème$/);
    expect(table.slice(1).map((row) => row[2])).toEqual(["erreur"]);
  });
});

describe("errors", () => {
  const wrong = block("01").map((row) => row.map((each) => (each === "Gouvernance" ? "Gouvernence" : each)));
  test("a wrong label: the error says row, label and the nearest one, as INFO.CHECK does", () => {
    expect(() => TCO(wrong)).toThrow(/Gouvernence.*Gouvernance/);
    const [, problem] = CHECK(wrong);
    expect(problem![0]).toBeGreaterThan(1);
    expect(problem![1]).toBe("Gouvernence");
    expect(problem![2]).toBe("erreur");
    expect(problem![3]).toMatch(/Gouvernance/);
  });
  test("in the language of the reader", () => {
    setHost({ language: "en" });
    expect(() => INTERNAL(-1, 42000)).toThrow(/between|from/i);
    setHost({ language: "fr" });
    expect(() => INTERNAL(-1, 42000)).toThrow(/entre/);
  });
});

describe("no input of any type crashes a cell", () => {
  const calls: Readonly<Record<string, (a: never, b: unknown, c: unknown, d: unknown) => unknown>> = {
    TCO: (a, b, c, d) => TCO(a, b, c, d),
    "TCO with overrides": (a, b, c, d) => TCO(a, null, null, null, [b, c, d]),
    NPV: (a, b, c, d) => NPV(a, b, c, d),
    PLAN: (a, b) => PLAN(a, b),
    LINE: (a, b, c) => LINE(a, b, c),
    INTERNAL: (a, b, c, d) => INTERNAL(a, b, c, d),
    CHECK: (a) => CHECK(a),
  };
  test.each(Object.keys(calls))("%s answers a finite value or an error with a sentence", (name) => {
    const argument = fc.oneof(cell, fc.anything(), fc.constantFrom("cas", "haut", "Préavis", 3));
    fc.assert(
      fc.property(cells, argument, argument, argument, (a, b, c, d) =>
        expectPresentable(() => calls[name]!(a as never, b, c, d)),
      ),
      { numRuns: 400 },
    );
  });
});
