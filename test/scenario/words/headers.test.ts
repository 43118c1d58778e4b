import { documentOf } from "../cells";
import { withoutBrackets } from "../../../src/scenario/words/headers";

describe("the name of a column without the unit in brackets after it", () => {
  test.each([
    ["no brackets", "Unités", "Unités"],
    ["a unit", "Prix unitaire mensuel (€/unité)", "Prix unitaire mensuel"],
    ["square brackets", "Durée [mois]", "Durée"],
    ["a unit and spaces", "Durée  (mois)  ", "Durée"],
    ["several, the last only", "Prix (HT) (€)", "Prix (HT)"],
    ["some in the middle", "Prix (HT) unitaire", "Prix (HT) unitaire"],
    ["nothing but a unit", "(€)", ""],
    ["open ones", "Prix (€", "Prix (€"],
    ["a cell full of open ones", "(".repeat(32_767), "(".repeat(32_767)],
    ["a cell full of spaces", `a${" ".repeat(32_765)}x`, `a${" ".repeat(32_765)}x`],
  ])("%s", (_, text, expected) => expect(withoutBrackets(text)).toBe(expected));
});

describe("the columns of correlations", () => {
  test.each([
    ["Grandeur 1", "Grandeur 2", "Coefficient"],
    ["Première grandeur", "Seconde grandeur", "Corrélation"],
    ["Première grandeur", "Deuxième grandeur", "rho"],
    ["Première quantité", "Seconde quantité", "Coefficient"],
    ["Première quantité", "Deuxième quantité", "Coefficient"],
    ["Quantité 1", "Quantité 2", "Spearman"],
    ["Première", "Seconde", "Coefficient"],
    ["First quantity", "Second quantity", "Correlation"],
    ["Quantity 1", "Quantity 2", "Coefficient"],
    ["First", "Second", "Coefficient"],
  ])("%s, %s, %s", (...header) =>
    expect(documentOf([["Corrélations"], header, ["Inflation", "GVT", 0.5]])).toEqual({
      correlations: [["inflation", "salaryDrift", 0.5]],
    }),
  );
});
