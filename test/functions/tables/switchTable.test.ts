import "../../support/customFunctions";
import { SWITCH } from "../../../src/functions/functions";
import type { Table } from "../answers";
import { rows } from "../answers";
import { blockOf, fee } from "../blocks";

const contract = (name: string, units: number, unitPrice: number) => ({ name, units, unitPrice });
const horizon = { years: 1 };
const priced = { name: "Au poste", horizon, contracts: [contract("Global", 400, 90)] };
const shared = {
  name: "Socle",
  horizon,
  contracts: [contract("Postes", 400, 60)],
  otherCosts: [{ name: "Socle", amount: 9000, every: "month" }],
};
const answer = async (first: unknown[][], rival: unknown[][]) => (await SWITCH(first, rival)) as Table;
/** The cells of each quantity, after the name of its scenario. */
const byQuantity = (table: Table) => rows(table.map(([owner, quantity, ...others]) => [quantity!, owner!, ...others]));

describe("INFO.SWITCH", () => {
  test("a row a quantity, told apart by scenario and contract: 432,000 against 396,000 over a year", async () => {
    const table = await answer(blockOf(priced), blockOf(shared));
    const found = byQuantity(table);
    expect(table[0]).toEqual(
      ["Scénario", "Grandeur", "Unité", "Valeur actuelle", "Valeur de bascule", "Distance (1 = 100 % de la valeur actuelle)", "Sensibilité de la décision"],
    ); // prettier-ignore
    // 396,000 ÷ 4,800: 7.50 ÷ 90 lower
    expect(found["Prix unitaire mensuel – Global"]).toEqual(["Au poste", "€/unité", 90, 82.5, -0.0833333333333, "très sensible"]); // prettier-ignore
    // 324,000 ÷ 720: 50 ÷ 400 more
    expect(found["Unités – Postes"]).toEqual(["Socle", "unités", 400, 450, 0.125, "sensible"]);
    // 36,000 ÷ 288,000, of nothing now
    expect(found["Gouvernance – Postes"]).toEqual(["Socle", "part (1 = 100 %)", 0, 0.125, "sans objet", "sans objet"]);
    expect(found["Durée"]).toEqual(["les deux", "années", 1, "jamais", "sans objet", "sans objet"]);
  });

  test("in the language and the currency of the first", async () => {
    const [first, rival] = [priced, shared].map((each) => ({ ...each, currency: "CHF" }));
    const found = byQuantity(await answer(blockOf(first, "en"), blockOf(rival, "fr")));
    expect(found["Monthly unit price – Global"]).toEqual(["Au poste", "CHF/unit", 90, 82.5, -0.0833333333333, "very sensitive"]); // prettier-ignore
    expect(found["Years"]).toEqual(["both", "years", 1, "never", "not applicable", "not applicable"]);
  });

  test("plain fees by their number, and scenarios of one name too", async () => {
    const ownersOf = async (first: unknown[][], rival: unknown[][]) => [
      ...new Set((await answer(first, rival)).slice(1).map(([owner]) => owner)),
    ];
    expect((await ownersOf(fee(30000), fee(31000))).sort()).toEqual(["Scénario 1", "Scénario 2", "les deux"]);
    const named = await ownersOf(blockOf(priced), blockOf({ ...shared, name: "Au poste" }));
    expect(named.sort()).toEqual(["Au poste (1)", "Au poste (2)", "les deux"]);
  });

  test("level whatever the value: equal", async () => {
    const one = { contracts: [contract("A", 1, 600)] };
    const found = byQuantity(await answer(blockOf(one), blockOf({ contracts: [contract("B", 2, 300)] })));
    expect(found["Seuil de tolérance – A"]!.slice(2)).toEqual([0, "égal", "sans objet", "sans objet"]);
    expect(found["Prix unitaire mensuel – A"]!.slice(2)).toEqual([600, 600, 0, "très sensible"]);
  });

  test("#N/A of a scenario against itself", async () => {
    const same = (async () => SWITCH(blockOf(priced), blockOf({ ...priced, name: "Copie" })))();
    await expect(same).rejects.toMatchObject({
      code: "#N/A",
      message: expect.stringMatching(/^Les deux scénarios sont les mêmes/),
    });
  });
});
