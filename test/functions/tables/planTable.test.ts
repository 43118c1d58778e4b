import "../../support/customFunctions";
import { PLAN } from "../../../src/functions/functions";
import { LINES } from "../../../src/model/lines";
import { workedCase } from "../../support/cases";
import { block } from "../blocks";

describe("INFO.PLAN", () => {
  test("has a header, every line with its zeros, and the total, in the language of the block", () => {
    const table = PLAN(block("01"));
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
    const names = table.map(([name]) => name);
    expect(names).toEqual(["Ligne", ...LINES.map(({ label }) => label.fr), "Total"]);
    // VAT has its row, whether or not the scenario counts it.
    expect(names.at(-2)).toBe("TVA non récupérable");
    const fee = table[names.indexOf("Forfait")];
    expect(fee).toEqual(["Forfait", 0, 360000, 360000, 360000, 360000, 360000, 1800000, 0]);
    expect(table.at(-1)).toEqual(["Total", 0, 455850, 455850, 455850, 455850, 620850, 2444250, 0]);
    expect(PLAN(block("01", "en"))[0]!.slice(0, 3)).toEqual(["Line", "Upfront", "Year 1"]);
  });
  test("by fiscal year, the columns are those of case 07 (closing in December, from April)", () => {
    const fiscal = PLAN(block("07"), "exercice");
    const { fiscalTotals } = workedCase("07").expected.expected;
    expect(fiscal[0]!.slice(1, 6)).toEqual(["Au départ", "Exercice 2027 (9 mois)", "Exercice 2028", "Exercice 2029", "Exercice 2030 (3 mois)"]); // prettier-ignore
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
