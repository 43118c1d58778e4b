import "../../support/customFunctions";
import { CHECK, TCO } from "../../../src/functions/functions";
import { plain } from "../answers";
import { block, fee } from "../blocks";

describe("INFO.CHECK", () => {
  // Which warnings each case gets, and why: test/model/warnings/warnings.test.ts.
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
      `Ligne ${rowOf("Mode de hors forfait")}, « Mode de hors forfait » : rien ne s'ajoute au forfait pour le contrat « Global » ; 3 entreprises sur 4 ont dépassé leur budget prévisionnel de 15 à 40 % (témoignage d'un consultant, 23 contrats d'infogérance globale). Prévoyez un dépassement ou des unités d'œuvre.`,
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

  test("a wrong label: the error says row, label and the nearest one, as INFO.CHECK does", () => {
    const wrong = block("01").map((row) => row.map((each) => (each === "Gouvernance" ? "Gouvernence" : each)));
    expect(() => TCO(wrong)).toThrow(/Gouvernence.*Gouvernance/);
    const [, problem] = CHECK(wrong);
    expect(problem![0]).toBeGreaterThan(1);
    expect(problem![1]).toBe("Gouvernence");
    expect(problem![2]).toBe("erreur");
    expect(problem![3]).toMatch(/Gouvernance/);
  });
});
