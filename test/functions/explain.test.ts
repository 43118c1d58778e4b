import "../support/customFunctions";
import { speak } from "../../src/functions/call";
import { EXPLAIN, LINE } from "../../src/functions/functions";
import { plain } from "../support/followed";
import { block, blockOf, fee } from "./blocks";

const lines = (text: unknown) => plain(String(text)).split("\n");

test("a plain fee: the number, the steps, the inputs with their sources", () =>
  expect(lines(EXPLAIN(fee(30000), "Dépassement", 2, ["cas", "probable"]))).toEqual([
    "Dépassement, année 2 (mois 13 à 24 : 12 mois), cas probable : 99 000,00 €.",
    "Calcul :",
    "– Dépassement, année 2 = Dépassement (27,5 %) × Forfait (360 000,00 €) = 99 000,00 €",
    "– Forfait = mois de service (12) × forfait mensuel (30 000,00 €) = 360 000,00 €",
    "– mois de service = min(mois écoulés (24) ; mois de sortie (60)) − max(mois écoulés auparavant (12) ; Mois de début (1) − 1) = 12",
    "– forfait mensuel = Unités (1) × prix révisé (30 000,00 €) = 30 000,00 €",
    "– mois de sortie = Durée (5) × 12 = 60",
    "– prix révisé = Prix unitaire mensuel (30 000,00 €) = 30 000,00 €",
    "Hypothèses :",
    expect.stringMatching(
      /^– Dépassement : 15 % à 40 % \(uniforme\), probabilité 75 % : valeur la plus probable 27,5 % \[Observé, .* : 3 entreprises/,
    ),
    "– Mois de début : mois 1 [valeur par défaut]",
    "– Unités : 1 unité [saisi]",
    "– Durée : 5 années [valeur par défaut]",
    "– Prix unitaire mensuel : 30 000,00 €/unité [saisi]",
    "Dépassement : le cas probable retient 27,5 % (dépassement le plus probable, puisque la probabilité, 75 %, est d'au moins ½) ; l'espérance retient 20,625 % = 75 % × 27,5 %.",
  ]));

test("in the language of the block, whoever reads", () => {
  speak("fr");
  expect(lines(EXPLAIN(block("01", "en"), "fee", 1))[0]).toBe(
    "Fee, year 1 (months 1 to 12: 12 months), expected case: €360,000.00.",
  );
});

test.each([
  ["a line over all years", "Forfait", null, /^Forfait \(mois 1 à 36 : 36 mois\)/],
  ["a fiscal year", "Forfait", 2028, /^Forfait, exercice 2028 \(mois 10 à 21 : 12 mois\)/],
  ["upfront", "Total", 0, /^Total, au départ \(avant le premier mois\), cas attendu : 5 500,00 €\.$/],
  ["the present value", "VAN", null, /472 799,46 €\.$/],
])("%s", (_title, line, year, answer) => expect(lines(EXPLAIN(block("07"), line, year))[0]).toMatch(answer));

test("the amount is that of INFO.LINE, overrides included", () => {
  const overrides = ["Gouvernance", 0.1];
  const amount = LINE(block("01"), "Gouvernance", 2, overrides); // 10 % of 360,000
  expect(amount).toBe(36000);
  const text = lines(EXPLAIN(block("01"), "Gouvernance", 2, overrides));
  expect(text[0]).toMatch(/ : 36 000,00 €\.$/);
  expect(text).toContain("– Gouvernance : 10 % [donné par la formule]");
});

test("sources are those of the block, in rows and in tables", () => {
  const document = { name: "A", contracts: [{ name: "Global", units: 10, unitPrice: 100, governance: 0.07 }] };
  const cells = [
    ...blockOf(document).map((row) => (row[0] === "Gouvernance" ? [...row.slice(0, -1), "comité du 3 mars"] : row)),
    ["Autres coûts"],
    ["Autre coût", "Montant", "Périodicité", "Source"],
    ["Audit", 1200, "chaque année", "devis 12"],
  ];
  expect(lines(EXPLAIN(cells, "Gouvernance", 1))).toContain("– Gouvernance : 7 % [comité du 3 mars]");
  expect(lines(EXPLAIN(cells, "Autres coûts", 1))).toContain("– Montant : 1 200,00 € [devis 12]");
});

test.each([
  ["an unknown line", "Forfet", 1, /« Forfet »/],
  ["a year outside the horizon", "Forfait", 6, /« 6 »/],
  ["a year outside the horizon for the present value", "VAN", 6, /« 6 »/],
])("refuses %s", (_title, line, year, message) => {
  speak("fr");
  expect(() => EXPLAIN(block("01"), line, year)).toThrow(expect.objectContaining({ message: expect.stringMatching(message) }));
}); // prettier-ignore
