import { plan } from "../../../src/model/plan/plan";
import { readBlock } from "../../../src/scenario/reading/readBlock";
import { scenarioFromCells } from "../../../src/scenario/reading/scenarioFromCells";
import { block, problemsOf } from "../cells";

const places = (drawing: string) => readBlock(block(drawing)).places;

describe("an item stands where its row begins to say something", () => {
  test.each<[string, string, string, object]>([
    ["in its first cell", "Rôles\nRôle | ETP\nLead | 1", "/team/roles/0", { row: 3, column: 1, label: "Lead" }],
    ["right of a name left empty", "Rôles\nRôle | ETP | Primes\n | | 0.1", "/team/roles/0", { row: 3, column: 3, label: "0.1" }],
    ["right of a margin", " | Rôles\n | Rôle | ETP\n | | 2", "/team/roles/0", { row: 3, column: 3, label: "2" }],
    ["in the cell of its name, a contract", "Contrats\nUnités | Contrat\n12 | A", "/contracts/0", { row: 3, column: 2, label: "A" }],
    ["a correlation always in its first cell", "Corrélations\nGrandeur 1 | Grandeur 2 | Coefficient\n | GVT | 1", "/correlations/0", { row: 3, column: 1 }],
  ])("%s", (_, drawing, at, place) => expect(places(drawing).get(at)).toMatchObject(place)); // prettier-ignore

  test("so that what it lacks is told there", () =>
    expect(problemsOf(block("Autres coûts\nAutre coût | Montant | Acheté\n | | oui"))).toMatchObject([
      { code: "missing", at: "/otherCosts/0/amount", row: 3, column: 3, label: "Montant" },
    ]));
});

test("the second item of a list is its second, whatever stands between", () => {
  const { document } = readBlock(
    block("Rôles\nRôle | ETP\nLead | 1\n\nHorizon\nDurée | 3\nRôles\nRôle | ETP\nTech | 2"),
  );
  expect(document).toMatchObject({ team: { roles: [{ name: "Lead" }, { name: "Tech" }] } });
});

test("a value right of the columns is told with its own place", () =>
  expect(problemsOf(block("Corrélations\nGrandeur 1 | Grandeur 2 | Coefficient\nInflation | GVT | 0.2 | 7"))).toMatchObject([
    { code: "valueWithoutColumn", row: 3, column: 4, value: 7 },
  ])); // prettier-ignore

describe("a quantity is that of the period of its price", () => {
  const counted = (head: string, per: string) => {
    const outcome = scenarioFromCells(
      block(`Horizon\nDurée | 2\nLignes de prix\nNom | Par | ${head} | Prix unitaire\nA | ${per} | 12 | 10`),
    );
    return outcome.ok ? plan(outcome.scenario).grandTotal : outcome.problems.map(({ code, row, label }) => [code, row, label]); // prettier-ignore
  };
  test.each([
    ["Quantité (mois)", "mois"],
    ["Quantité (mois)", "an"],
    ["Quantité annuelle", "mois"],
    ["Quantité mensuelle", "an"],
    ["Quantité (ans)", "an"],
    ["Nombre de mois", "mois"],
  ])("%s beside %s is refused", (head, per) => expect(counted(head, per)).toEqual([["otherUnit", 5, "Unités"]]));
  test.each<[string, string, number]>([
    ["Quantité annuelle", "an", 240],
    ["Quantité mensuelle", "mois", 2880],
    ["Quantité mensuelle", "usage", 2880],
    ["Nb", "an", 240],
    ["Quantité (postes)", "mois", 2880],
    ["Quantité (jours)", "mois", 2880],
  ])("%s beside %s: 12 at 10 over two years", (head, per, total) => expect(counted(head, per)).toBe(total));
});
