import { figureIn } from "../../../src/scenario/reading/figure";

// What French and English workbooks, web pages and accounting formats make of a number.
test.each<[string, string, string]>([
  ["-     5 000,00 €", "-5000.00", "€"],
  ["- €", "0", "€"],
  ["-   €", "0", "€"],
  ["(3 030 €)", "-3030", "€"],
  ["(3 030) €", "-3030", "€"],
  ["5 000-", "-5000", ""],
  ["−5 %", "-5", "%"],
  ["1.234,56", "1234.56", ""],
  ["1,234.56", "1234.56", ""],
  ["1'250.00 CHF", "1250.00", "CHF"],
  ["12 500,50", "12500.50", ""],
  ["12\u202f500\u00a0€ HT/an", "12500", "€ HT/an"],
  ["€1,250.50", "1250.50", "€"],
  ["EUR 12.50", "12.50", "EUR"],
  ["12,5 %", "12.5", "%"],
  ["45 k€", "45", "k€"],
  ["95,00 € HT (1)", "95.00", "€ HT"],
  ["3 mois", "3", "mois"],
  ["12 000.-", "12000", ""],
  ["12'000.–", "12000", ""],
  ["CHF 12'000.--", "12000", "CHF"],
  ["12 000,- €", "12000", "€"],
  ["-12 000,-", "-12000", ""],
])("%j is %s in %j", (text, numeral, unit) => {
  const found = figureIn(text, "fr");
  expect(found).toEqual({ numeral, unit: expect.any(String) });
  expect((found as { unit: string }).unit.replace(/\s/g, "")).toBe(unit.replace(/\s/g, ""));
});

test.each(["30.000", "(3,030)", "1,250", "- 1.250 €"])("%j may be read two ways", (text) =>
  expect(figureIn(text, "fr")).toHaveProperty("ambiguous"),
);

test.each(["", "-", "–", "12h30", "01/02/2027", "12-15", "4200 / 4350", "dix", "12 rue 5", "(12", "--5", "1 00", "400+", "12 000 € ?", "95 €~", "9".repeat(200)])("%j is no number", (text) =>
  expect(figureIn(text, "fr")).toBeUndefined(),
); // prettier-ignore
