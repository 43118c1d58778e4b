import { exactReader } from "../../../src/formula/exact/exact";
import { explain } from "../../../src/formula/explain/explain";
import type { Row } from "../../../src/formula/row";
import { labelOf } from "../../../src/formula/standing";
import { shownValues } from "../../../src/formula/explain/followed";
import { explanation } from "../../../src/messages/why/explanation";
import { ownersIn } from "../../../src/messages/why/owners";
import { isAmountAt } from "../../../src/model/table/fieldAt";
import type { Language } from "../../../src/ground/label";
import { scenarioOf } from "../../support/cases";
import { formulasOf, oneContractAndRole } from "../../support/formulas";

function reading(document: unknown) {
  const scenario = scenarioOf(document);
  const { rows, graph, timeline } = formulasOf(scenario);
  const cells = exactReader(graph, timeline)((key) => scenario.quantities.get(key)!.expected);
  const sentences = (row: Row, column: number, language: Language, currency = "EUR") => {
    const explained = explain(row, column, { graph, timeline, cells, isAmount: isAmountAt });
    const words = { language, currency, owners: ownersIn(scenario, language), shown: shownValues(explained) };
    return explanation(explained, { ...words, asked: `${labelOf(row)![language]} ${2026 + column}` });
  };
  const line = (id: string) => rows.lines.find(([each]) => each === id)![1];
  return { rows, graph, timeline, sentences, line };
}

/** Ordinary spaces, so that expectations can be read. */
const plain = (texts: readonly string[]) => texts.map((text) => text.replace(/[\u00a0\u202f]/g, " "));

describe("one contract", () => {
  const { sentences, line } = reading(oneContractAndRole);

  test("in French", () =>
    expect(plain(sentences(line("fee"), 3, "fr"))).toEqual([
      "Forfait 2029 = Forfait, mois 25 à 27 (29 664,00 €) + Forfait, mois 28 à 30 (10 184,40 €) = 39 848,40 €",
      "Forfait, mois 25 à 27 = mois de service (3) × forfait mensuel (9 888,00 €) = 29 664,00 €",
      "Forfait, mois 28 à 30 = mois de service (1) × forfait mensuel (10 184,40 €) = 10 184,40 €",
      expect.stringMatching(/^mois de service, mois 25 à 27 = .* = 3$/),
      "forfait mensuel, mois 25 à 27 = Unités (120) × prix révisé (82,40 €) = 9 888,00 €",
      expect.stringMatching(/^mois de service, mois 28 à 30 = .* = 1$/),
      "forfait mensuel, mois 28 à 30 = Unités (120) × prix révisé (84,87 €) = 10 184,40 €",
      "mois de sortie = max(Durée d'engagement (24) × arrondi.sup((mois de contrat à la décision (17) + Préavis (3,5)) ÷ Durée d'engagement (24) ; 0) ; mois de contrat à la décision (17) + arrondi.sup(Transition de sortie (7,5) ; 0)) + Mois de début (4) − 1 = 28",
      "prix révisé, mois 25 à 27 = Prix unitaire mensuel (80,00 €) × coefficient de révision (1,03) = 82,40 €",
      "prix révisé, mois 28 à 30 = arrondi(Prix unitaire mensuel (80,00 €) × coefficient de révision (1,0609) ; 2) = 84,87 €",
      "mois de contrat à la décision = Mois de la décision (20) − Mois de début (4) + 1 = 17",
      "coefficient de révision, mois 25 à 27 = min(coefficient indexé, mois 16 à 18 (1,034) ; coefficient de révision, mois 13 à 15 (1) × (1 + Plafond de révision (3 %))) = 1,03",
      "coefficient de révision, mois 28 à 30 = min(coefficient indexé (1,06936) ; coefficient de révision, mois 25 à 27 (1,03) × (1 + Plafond de révision (3 %))) = 1,0609",
      "coefficient indexé, mois 16 à 18 = Part fixe (15 %) + (1 − Part fixe (15 %)) × (1 + Hausse de l'indice (4 %)) ^ années de contrat écoulées (1) = 1,034",
      "coefficient de révision, mois 13 à 15 = 1",
      "coefficient indexé, mois 28 à 30 = Part fixe (15 %) + (1 − Part fixe (15 %)) × (1 + Hausse de l'indice (4 %)) ^ années de contrat écoulées (2) = 1,06936",
      expect.stringMatching(/^années de contrat écoulées, mois 16 à 18 = .* = 1$/),
      expect.stringMatching(/^années de contrat écoulées, mois 28 à 30 = .* = 2$/),
    ]));

  test("in English", () =>
    expect(sentences(line("reversibility"), 3, "en").slice(0, 6)).toEqual([
      "Reversibility 2029 = Reversibility months (5.5) × monthly fee, months 28 to 30 (€10,184.40) = €56,014.20 (exit month: 28)",
      "monthly fee, months 28 to 30 = Units (120) × revised price (€84.87) = €10,184.40",
      expect.stringMatching(/^exit month = .* = 28$/),
      "revised price, months 28 to 30 = round(Monthly unit price (€80.00) × revision coefficient (1.0609), 2) = €84.87",
      "contract months at decision = Decision month (20) − Start month (4) + 1 = 17",
      "revision coefficient, months 28 to 30 = min(indexed coefficient (1.06936), revision coefficient, months 25 to 27 (1.03) × (1 + Revision cap (3%))) = 1.0609",
    ]));

  test("a line that is nothing in a year", () =>
    expect(plain(sentences(line("fee"), 5, "fr"))).toEqual([
      "Forfait 2031 = mois de service, mois 49 à 51 (0) × forfait mensuel, mois 49 à 51 (10 490,40 €) = 0,00 €",
      "mois de service, mois 49 à 51 = max(mois de sortie (28) − max(mois écoulés auparavant (48) ; Mois de début (4) − 1) ; 0) = 0",
      expect.stringMatching(/^mois de sortie = .* = 28$/),
      "mois de contrat à la décision = Mois de la décision (20) − Mois de début (4) + 1 = 17",
    ]));

  test("a line that falls in no month of a year says which month it waits for", () =>
    expect(plain(sentences(line("reversibility"), 2, "fr"))[0]).toBe(
      "Réversibilité 2028 = 0,00 € (mois de sortie : 28)",
    ));

  test("with a space that does not break where French wants one, and a currency without a sign", () => {
    expect(sentences(line("fee"), 5, "fr")[0]).toMatch(/ = 0,00\u00a0€$/);
    expect(sentences(line("fee"), 2, "fr", "CHF")[0]).toContain("28\u202f800,00\u00a0CHF");
    expect(sentences(line("fee"), 2, "en", "CHF")[0]).toContain("CHF\u00a028,800.00");
  });
});
