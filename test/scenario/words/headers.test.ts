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

// What heads the columns of quantities, in the words of both languages.
describe("the columns of quantities", () => {
  const labels = "libellé label grandeur quantité quantity paramètre parameter hypothèse assumption donnée rubrique élément item désignation description"; // prettier-ignore
  const sources = "source sources origine origin commentaire comment remarque note notes justification";
  const likely = ["probable", "likely", "mode", "valeur", "value", "le plus probable", "most likely"];
  const inflation = (header: readonly string[], ...row: readonly unknown[]) =>
    (documentOf([header, ["Inflation", ...row]]) as { horizon: { inflation: unknown } }).horizon.inflation;

  test.each(labels.split(" "))("%s heads labels", (word) => expect(inflation([word, "Valeur"], 0.02)).toBe(0.02));
  test.each(["Tour", "Tower"])("%s heads the towers of a scope", (word) =>
    expect(documentOf([["Contrat", "A"], ["Libellé", "Valeur"], ["Unités", 1], ["Prix unitaire mensuel", 1], ["Périmètre"], [word, "Part"], ["Réseau", 0.5]])).toMatchObject({ contracts: [{ scope: { network: 0.5 } }] })); // prettier-ignore
  test.each(["unité", "unit"])("%s heads units", (word) =>
    expect(inflation(["Libellé", word, "Valeur"], "% par an", 0.02)).toBe(0.02),
  );
  test.each(sources.split(" "))("%s heads sources", (word) =>
    expect(inflation(["Libellé", "Valeur", word], 0.02, "la direction")).toBe(0.02),
  );
  test.each(likely)("%s heads likely values", (word) => expect(inflation(["Libellé", word], 0.02)).toBe(0.02));
  test.each(["bas", "basse", "low", "min", "minimum"])("%s heads low ends", (word) =>
    expect(inflation(["Libellé", word, "Haut"], 0.01, 0.03)).toEqual({ low: 0.01, high: 0.03 }),
  );
  test.each(["haut", "haute", "high", "max", "maximum"])("%s heads high ends", (word) =>
    expect(inflation(["Libellé", "Bas", word], 0.01, 0.03)).toEqual({ low: 0.01, high: 0.03 }),
  );
  test.each([
    ["moyenne", "écart-type"],
    ["mean", "standard deviation"],
    ["mean", "sd"],
  ])("%s and %s head means and deviations", (mean, sd) =>
    expect(inflation(["Libellé", mean, sd], 0.02, 0.01)).toEqual({ mean: 0.02, sd: 0.01 }),
  );
  test.each(["loi", "law", "distribution"])("%s heads laws", (word) =>
    expect(inflation(["Libellé", "Bas", "Haut", word], 0.01, 0.03, "uniforme")).toEqual({
      low: 0.01,
      high: 0.03,
      law: "uniform",
    }),
  );
});
