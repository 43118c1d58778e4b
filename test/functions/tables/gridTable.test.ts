import "../../support/customFunctions";
import { GRID } from "../../../src/functions/functions";
import { globalContract } from "../../../src/workbench/example/exampleScenarios";
import { plain } from "../answers";
import { blockOf } from "../blocks";

const scenario = blockOf(globalContract("fr"));
/** What a call says, answered at once or later, or why it does not. */
const said = async (call: () => unknown): Promise<string> => {
  try {
    return plain(await call());
  } catch (error) {
    return plain((error as { message: string }).message);
  }
};

describe("INFO.GRID", () => {
  test("is the body of the table, values along a row or a column", async () => {
    const down = await GRID(scenario, "Prix unitaire", [[70], [80]], "Durée", [[3, 5]]);
    expect(await GRID(scenario, "Prix unitaire", [[70, 80]], "Durée", [[3], [5]])).toEqual(down);
    // units × price × months × 1.26625 + 5.5 months
    expect(down).toEqual(
      [70, 80].map((price) => [36, 60].map((months) => Math.round(400 * price * (months * 1.26625 + 5.5)))),
    );
  });
  test("has a single column without a second quantity, however it is left out", async () => {
    const alone = await GRID(scenario, "Prix unitaire", [[75]]);
    expect(alone).toEqual([[2_444_250]]);
    for (const nothing of [null, undefined, ""])
      expect(await GRID(scenario, "Prix unitaire", [[75]], nothing, [[nothing]], nothing)).toEqual(alone);
  });
  test("says in its cell why a value is refused, and leaves empty what is empty", async () => {
    const [[first], [second], [third]] = (await GRID(scenario, "Gouvernance", [[0.06], [2], [""]])) as unknown as [unknown[], unknown[], unknown[]]; // prettier-ignore
    expect([first, third]).toEqual([2_444_250, ""]);
    expect(plain(second)).toMatch(/« Gouvernance » : 2 .*est hors limites/);
  });
  test.each<[string, () => unknown, string]>([
    ["a measure that is none", () => GRID(scenario, "Prix unitaire", [[75]], null, undefined, "médiane"), "« médiane » n’est pas une mesure. Mesures possibles : coût total, VAN, P80."],
    ["no label", () => GRID(scenario, "", [[75]]), "Le libellé des lignes manque : donnez celui d’une grandeur, comme « Prix unitaire »."],
    ["no values", () => GRID(scenario, "Prix unitaire", [[""]]), "Les valeurs des lignes manquent : donnez une ligne ou une colonne de cellules."],
    ["columns without values", () => GRID(scenario, "Prix unitaire", [[75]], "Durée"), "Les valeurs des colonnes manquent : donnez une ligne ou une colonne de cellules."],
    ["values of columns without a label", () => GRID(scenario, "Prix unitaire", [[75]], null, [[3]]), "Le libellé des colonnes manque : donnez celui d’une grandeur, comme « Prix unitaire »."],
    ["a table of values", () => GRID(scenario, "Prix unitaire", [[75, 80], [85, 90]]), "Les valeurs des lignes sont un tableau : donnez une seule ligne ou une seule colonne."],
  ])("refuses %s", async (_title, call, sentence) => {
    expect(await said(call)).toBe(sentence);
  }); // prettier-ignore
  test("knows percentiles with their decimals", async () => {
    const p = (text: string) => said(() => GRID(scenario, "Prix unitaire", [[75]], null, undefined, text));
    expect(await p("P80")).toBe(await p("p80,0"));
    expect(await p("P80")).not.toBe(await p("P90"));
  });
});
