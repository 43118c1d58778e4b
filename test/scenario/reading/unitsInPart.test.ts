import { plan } from "../../../src/model/plan/plan";
import { scenarioFromCells } from "../../../src/scenario/reading/scenarioFromCells";
import { block } from "../cells";

// One column of an amount says thousands of euros, another of the same amount says nothing: it may be in either.

const read = (heads: string, row: string, table = "Lignes de prix\nNom | Par | Quantité") => {
  const outcome = scenarioFromCells(block(`Horizon\nDurée | 2\n${table} | ${heads}\n${row}`));
  return outcome.ok ? plan(outcome.scenario).grandTotal : outcome.problems.map(({ code, row: at, column, label }) => [code, at, column, label]); // prettier-ignore
};
const costs = "Autres coûts\nNom | Périodicité";

test.each<[string, string, string, string | undefined, number, string]>([
  ["tiers", "Prix unitaire (k€) | Paliers", "A | usage | 200 | 0,1 | > 170 : 82,60", undefined, 5, "Paliers"],
  ["years", "Prix année 1 (k€) | Prix année 2", "A | an | 200 | 0,1 | 0,1", undefined, 5, "Prix unitaire"],
  ["bounds", "Montant bas | Montant (k€)", "A | chaque année | 40000 | 45", costs, 3, "Montant"],
])("%s", (_kind, heads, row, table, column, label) =>
  expect(read(heads, row, table)).toEqual([["otherUnit", 5, column, label]]),
);

test.each<[string, string, string, number]>([
  // 2 × (170 × 100 + 30 × 82.60)
  ["a unit of its own", "Prix unitaire (k€) | Paliers", "A | usage | 200 | 0,1 | > 170 : 82,60 €", 38_956],
  ["the same over both", "Prix unitaire (k€) | Paliers (k€)", "A | usage | 200 | 0,1 | > 170 : 0,0826", 38_956],
  // 200 × (100 + 90)
  ["euros beside nothing", "Prix année 1 (€) | Prix année 2", "A | an | 200 | 100 | 90", 38_000],
])("%s is no doubt", (_kind, heads, row, total) => expect(read(heads, row)).toBe(total));

describe("a unit behind the name of an item is that of its amounts", () => {
  const refused = (code: string) => [[code, 5, 3, "Montant"]];
  const named = (name: string) => {
    const outcome = scenarioFromCells(block(`Horizon\nDurée | 2\nAutres coûts\nNom | Périodicité | Montant\n${name} | chaque année | 85`)); // prettier-ignore
    return outcome.ok ? plan(outcome.scenario).grandTotal : outcome.problems.map(({ code, row, column, label }) => [code, row, column, label]); // prettier-ignore
  };
  test.each<[string, unknown]>([
    // 2 × 85,000 and 2 × 12 × 85
    ["Licences (k€)", 170_000],
    ["Licences k€ HT", 170_000],
    ["Licences (€/mois)", 2040],
    ["Licences (TTC)", refused("taxedAmount")],
    ["Licences ($)", refused("otherCurrency")],
    ["Frais (%)", refused("otherUnit")],
    // What says what they are, and nothing of money.
    ["Licences (3 ans)", 170],
    ["Licences (par utilisateur)", 170],
    ["Aléas 10 %", 170],
    ["Licences (HT)", 170],
  ])("%s", (name, expected) => expect(named(name)).toEqual(expected));
  test("of a role's pay: 2 × 42,000 × 1.4", () =>
    expect(read("Salaire brut | Charges", "Technicien (k€) | 1 | 42 | 40 %", "Rôles\nRôle | ETP")).toBe(117_600));
});
