import { unitSaid } from "../../../src/scenario/reading/unitSaid";

// How people write units on French and English sheets; what they convert to is in conversion.test.ts.
test.each<[string, object]>([
  ["k€ HT/an", { kind: "money", currency: "EUR", multiple: 1000, isTaxed: false, per: "year", others: [] }],
  ["M€", { kind: "money", multiple: 1_000_000, others: [] }],
  ["€ TTC", { kind: "money", isTaxed: true, others: [] }],
  ["€/poste/mois", { kind: "money", per: "month", others: ["poste"] }],
  ["mois", { kind: "time", time: "month", others: [] }],
  ["mois de forfait", { kind: "time", time: "month", others: ["forfait"] }],
  // What is measured is no part of the measure.
  ["% du forfait mensuel", { kind: "share", others: ["forfait", "month"] }],
  ["€ / £", { isUnclear: true }],
  ["remarque", { others: ["remarque"] }],
])("%s", (text, said) => {
  expect(unitSaid(text)).toMatchObject(said);
  if (!("per" in said)) expect(unitSaid(text).per).toBeUndefined();
});

test("a cell full of words, each of which is one of those that nobody knows", () => {
  expect(unitSaid("1e".repeat(16_383)).others).toHaveLength(32_766);
});
