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
