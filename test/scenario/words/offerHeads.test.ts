import {
  isBuyerHead,
  isLabelHead,
  isNoteHead,
  isUnitHead,
  isWorkUnitHead,
  priceHead,
} from "../../../src/scenario/words/offerHeads";

// Headers as public buyers and cities print them.
const heads = ["N° prix", "Item", "Désignation", "Unité d'œuvre", "Unité", "Qté annuelle", "PU HT"];

test.each([
  ["Désignation", heads, true],
  ["Libellé des prestations", heads, true],
  // They name rows where nothing else does.
  ["Item", heads, false],
  ["Item", ["Item", "Qty"], true],
  ["Unité d'œuvre", heads, false],
  ["Unité d'œuvre", ["Unité d'œuvre", "Alpha"], true],
])("labels: %s among %j is %s", (head, others, expected) => expect(isLabelHead(head, others)).toBe(expected));

test.each(["N° prix", "N° du poste", "N°", "Item", "Réf.", "Observations"])("a number or a remark: %s", (head) =>
  expect(isNoteHead(head)).toBe(true),
);
test.each(["N° de contrat", "Nord", "Alpha"])("neither: %s", (head) => expect(isNoteHead(head)).toBe(false));

test.each(["Qté", "Qté annuelle", "Quantité estimative annuelle", "Est. annual qty", "Estimated yearly quantity", "Quantités annuelles estimées", "Acheteur"])(
  "what the buyer takes: %s",
  (head) => expect(isBuyerHead(head)).toBe(true),
); // prettier-ignore
// The most that may be ordered is not what is.
test.each(["Quantité maximale", "Annuel", "Alpha", "Qté Alpha"])("not what the buyer takes: %s", (head) =>
  expect(isBuyerHead(head)).toBe(false),
);

test("units, and work units beside names", () => {
  expect(["Unité", "UdM", "Unit of measure"].every(isUnitHead)).toBe(true);
  expect(isWorkUnitHead("Unité d'œuvre")).toBe(true);
});

test.each([
  ["PU", "price"],
  ["PU HT", "price"],
  ["Prix unitaire € HT", "price"],
  ["Montant HT", "workedOut"],
  ["Extended price", "workedOut"],
  ["Alpha", undefined],
])("%s makes of a column: %s", (text, kind) => expect(priceHead(text.split(" "))).toBe(kind));

test.each([["PU"], ["PU", "HT"], ["Prix", "unitaire", "mensuel", "HT"], ["Prix", "annuel"], ["TJM"], ["Taux", "horaire"]])("a price: %s %s", (...words) =>
  expect(priceHead(words)).toBe("price"),
); // prettier-ignore
test("a sum by the period is worked out", () => expect(priceHead(["Montant", "mensuel"])).toBe("workedOut"));
