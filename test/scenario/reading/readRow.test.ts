import { readBlock } from "../../../src/scenario/reading/readBlock";
import { block, problemsOf, rows } from "../cells";

const contract = "Contrat | A\nUnités | 1\nPrix unitaire mensuel | 9\nDurée d'engagement | 12";

interface Read {
  readonly horizon?: Readonly<Record<string, unknown>>;
  readonly contracts?: readonly Readonly<Record<string, unknown>>[];
}
const horizonOf = (cells: unknown): unknown => (readBlock(cells).document as Read).horizon;

// The unit stands between a label and its value, and who types a block easily forgets it.
describe("what stands in the unit column is the value", () => {
  test.each<[string, unknown[][], object]>([
    ["of a row typed without a header and with nothing else", block("Inflation | 0.02"), { inflation: 0.02 }],
    ["even 0, in such a row", block("Inflation | 0"), { inflation: 0 }],
    ["of a row whose empty cells arrive as 0", [["Inflation", 0.02, 0, 0, 0]], { inflation: 0.02 }],
    ["under a header, when it is a number", block(rows("Horizon", "Durée | 3")), { years: 3 }],
    ["under a header, when it is a text alone in the row of a text", block(rows("Horizon", "Premier mois | 2027-04")), { start: "2027-04" }],
    ["and the cells beside it arrive as 0", [["Libellé", "Unité", "Bas", "Probable", "Haut"], ["Premier mois", "2027-04", 0, 0, 0]], { start: "2027-04" }],
    ["with a text for a law beside it, which says nothing of a plain number", block(rows("Horizon", "Durée | 3 | | | | PERT")), { years: 3 }],
  ])("%s", (_, cells, expected) => {
    expect(horizonOf(cells)).toEqual(expected);
    expect(problemsOf(cells)).toEqual([]);
  }); // prettier-ignore

  test("when it is a flag, under a header", () => {
    const cells = block(`${contract}\nLibellé | Unité | Valeur\nReconduction tacite`);
    cells.at(-1)!.push(true, null);
    expect(readBlock(cells).document).toMatchObject({ contracts: [{ tacitRenewal: true }] });
  });
});

describe("what stands in the unit column is the unit", () => {
  test.each<[string, unknown[][], object | undefined]>([
    ["with a value further right, without a header", block("Durée | années | | 3"), { years: 3 }],
    ["with a value further right, under a header", block(rows("Horizon", "Premier mois | mois | | 2027-04")), { start: "2027-04" }],
    ["of a number that is not given, under a header", block(rows("Horizon", "Inflation | %")), undefined],
    ["when it is 0, as which an empty cell arrives, under a header", [["Libellé", "Unité", "Valeur"], ["Inflation", 0, 0.02]], { inflation: 0.02 }],
    ["when it is 0 alone of a text, under a header", [["Libellé", "Unité", "Valeur"], ["Premier mois", 0, 0]], undefined],
    ["when the column is not that of units", [["Libellé", "Valeur", "Unité"], ["Inflation", 0.02, "%"]], { inflation: 0.02 }],
  ])("%s", (_, cells, expected) => {
    expect(horizonOf(cells)).toEqual(expected);
    expect(problemsOf(cells)).toEqual([]);
  }); // prettier-ignore
});

// Empty cells may arrive as 0, and 0 answers no.
test.each<[string, unknown[], object]>([
  ["0 in the unit column, which is an empty unit, answers nothing", ["Reconduction tacite", 0, null], { term: 12 }],
  ["0 in the column of values answers no", ["Reconduction tacite", null, 0], { term: 12, tacitRenewal: false }],
])("of a question under a header, %s", (_, row, expected) => {
  const { document } = readBlock([...block(contract), ["Libellé", "Unité", "Valeur"], row]);
  expect((document as Read).contracts).toEqual([{ name: "A", units: 1, unitPrice: 9, ...expected }]);
});

describe("a row tells", () => {
  test.each<[string, unknown[][], object[]]>([
    ["a second value beside the one in the unit column", block(rows("Horizon", "Durée | 3 | | 5")), [{ code: "valueWithoutColumn", row: 3, column: 4, value: 5, label: "Durée" }]],
    ["a flag beside it too", [["Libellé", "Unité", "Valeur"], ["Durée", 3, true]], [{ code: "valueWithoutColumn", row: 2, column: 3, value: true }]],
    ["a value in the column of units without a label", block(rows("Horizon", " | | | 12")), [{ code: "valueWithoutLabel", row: 3, column: 4, value: 12 }]],
    ["an error for a label", [["Durée", 5], ["#N/A", 3]], [{ code: "errorInCell", row: 2, column: 1, value: "#N/A", at: "" }]],
    ["a label that cannot be read", [["Durée", 5], [{}, 3]], [{ code: "unreadableCell", row: 2, column: 1, at: "" }]],
    ["a number typed as text in the unit column of a row without a value", block(rows("Horizon", "Inflation | 2 %")), [{ code: "valueWithoutColumn", row: 3, column: 2, value: "2 %" }]],
    ["a number in a unit column behind the value's", block("Horizon\nLibellé | Valeur | Unité\nInflation | | 2"), [{ code: "valueWithoutColumn", row: 3, column: 3, value: 2 }]],
    ["an amount in the source column of a row without a value", block(rows("Scénario", "Budget approuvé | € | | | | | 12 000 €")), [{ code: "valueWithoutColumn", row: 3, column: 7, value: "12 000 €" }]],
    ["a number in the source column of a row without a value", block(rows("Horizon", "Inflation | | | | | | 0.02")), [{ code: "valueWithoutColumn", row: 3, column: 7, value: 0.02 }]],
  ])("%s", (_, cells, expected) => expect(problemsOf(cells)).toMatchObject(expected)); // prettier-ignore

  test("a flag in the unit column of a number, which is its value", () =>
    expect(problemsOf([["Libellé", "Unité", "Valeur"], ["Inflation", true]])).toMatchObject([{ row: 2, column: 2, value: true }])); // prettier-ignore

  test.each<[string, unknown[][]]>([
    ["an overrun's unit without a value", block(`${contract}\n${rows("Hors forfait", "Dépassement | %")}`)],
    ["a 0 as a source without a value, as which an empty cell arrives", block(rows("Horizon", "Inflation | | | | | | 0"))],
  ])("nothing of %s", (_, cells) => expect(problemsOf(cells)).toEqual([])); // prettier-ignore

  test("nothing of a number that stands as the source of a value", () =>
    expect(problemsOf(block(rows("Horizon", "Inflation | | | 0.02 | | | 2026")))).toEqual([]));
});
