import "../../support/customFunctions";
import { COMPARE, EXITCOST } from "../../../src/functions/functions";
import { internalTeam } from "../../../src/workbench/example/exampleScenarios";
import { plain, rows, table } from "../answers";
import { blockOf, fee, typedOffer } from "../blocks";

describe("INFO.EXITCOST", () => {
  test("the story of the company of 400: leaving after five years, a rival must be 22.4 % cheaper", () => {
    const [header, ...years] = table(EXITCOST(typedOffer.fr));
    expect(header).toEqual([
      "Fin d’année",
      "Mois de la décision",
      "Fin réelle du contrat (mois)",
      "Réversibilité",
      "Indemnité de rupture",
      "Double paiement",
      "Coûts ponctuels et reconstitution",
      "Total de la sortie, hors TVA",
      "En mois de forfait",
      "Baisse requise d’un rival",
    ]);
    // 5.5 × 30,000; 9 / 2 × 30,000 × 1.20625; over 40.5 × 36,187.50
    expect(years[4]).toEqual([
      5, 60, 69, 165000, "non renseigné", 162843.75, "non renseigné", 327843.75,
      expect.closeTo(10.928125, 12), expect.closeTo(0.2236935, 6),
    ]); // prettier-ignore
    expect(EXITCOST(typedOffer.en)[5]).toEqual(
      years[4]!.map((each) => (each === "non renseigné" ? "not given" : each)),
    );
  });

  test("what a contract leaves unsaid is named", () => {
    const [last] = table(EXITCOST(fee(30000))).slice(-1);
    expect([last![0], plain(last![1])]).toEqual([
      "Attention",
      "Contrat « Global », non renseigné : préavis et transition de sortie. Le coût de la sortie reste inconnu : complétez la section Sortie du scénario.",
    ]);
  });

  const offer = (exit: object, more: object = {}, years = 5) =>
    blockOf({ horizon: { years }, contracts: [{ name: "A", units: 1, unitPrice: 10000, ...more, exit }] });
  const exit = { notice: 8, transition: 0, reversibilityMonths: 6 };

  test("an exit beyond thirty years has words, not amounts", () => {
    const found = table(EXITCOST(offer(exit, { term: 180, tacitRenewal: true }, 15)));
    expect(found[15]!.slice(0, 4)).toEqual([15, 180, 360, "au-delà de 30 ans"]);
  });

  test("of a fee of nothing there are no months, and no share", () => {
    const [, first] = table(EXITCOST(offer(exit, { unitPrice: 0 })));
    expect(first!.slice(-3)).toEqual([0, "sans objet", "sans objet"]);
  });

  test("a contract that the scenario leaves in its first year cannot be left at its end", () => {
    const leaving = { ...exit, when: "decision", decisionMonth: 1 };
    expect(EXITCOST(offer(leaving))).toEqual([["Aucun contrat à quitter"]]);
    const compared = rows(COMPARE([offer(exit), offer(leaving), offer({ ...leaving, decisionMonth: 30 })]));
    expect(compared["Coût hors TVA d’une sortie décidée en fin d’horizon"]).toEqual([
      60000,
      "sans objet",
      "sans objet",
    ]);
    expect(compared["Rang à la sortie"]).toEqual([1, "sans objet", "sans objet"]);
  });

  test("a team of one's own has no contract to leave", () =>
    expect(EXITCOST(blockOf(internalTeam("fr")))).toEqual([["Aucun contrat à quitter"]]));
});
