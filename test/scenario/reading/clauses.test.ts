import { block, documentOf } from "../cells";

// The clauses of a contract that stand in rows, in both languages.
const expected = {
  budgetBasis: "excludingVat",
  contracts: [
    {
      name: "A",
      units: 1,
      unitPrice: 100,
      ceiling: 50000,
      revision: { upwardOnly: true, rounding: "up", decimals: 3 },
      departures: { fte: 2, costPerFte: 9500 },
      exit: { when: "endOfHorizon", indemnity: 0.1, indemnityBase: "contract" },
    },
    { name: "B", units: 1, unitPrice: 100, revision: { escalator: 0.03 } },
  ],
  otherCosts: [{ name: "Risk", amount: 40000, probability: 0.05 }],
};

test("in French", () => {
  const cells = block(`
    Assiette du budget | hors TVA
    Contrats
    Contrat | Unités | Prix unitaire mensuel | Plafond du contrat
    A | 1 | 100 | 50000
    B | 1 | 100 |
    Révision de prix | A
    Libellé | Valeur
    Révision à la hausse seulement | oui
    Arrondi du coefficient | au supérieur
    Décimales du coefficient | 3
    Départs et transferts | A
    Libellé | Valeur
    ETP qui partent | 2
    Coût par départ | 9500
    Sortie | A
    Libellé | Valeur
    Type de sortie | fin d'horizon
    Indemnité de rupture anticipée | 0.1
    Assiette de l'indemnité | tout le contrat
    Révision de prix | B
    Libellé | Valeur
    Hausse annuelle convenue | 0.03
    Autres coûts
    Autre coût | Montant | Probabilité
    Risk | 40000 | 0.05
  `);
  expect(documentOf(cells)).toEqual(expected);
});

test("in English", () => {
  const cells = block(`
    Budget basis | excluding VAT
    Contracts
    Contract | Units | Monthly unit price | Contract ceiling
    A | 1 | 100 | 50000
    B | 1 | 100 |
    Price revision | A
    Label | Value
    Upward-only revision | yes
    Coefficient rounding | up
    Coefficient decimals | 3
    Departures | A
    Label | Value
    Departing FTE | 2
    Cost per departure | 9500
    Exit | A
    Label | Value
    Exit type | end of horizon
    Early termination indemnity | 0.1
    Indemnity base | whole contract
    Price revision | B
    Label | Value
    Escalator | 0.03
    Other costs
    Other cost | Amount | Probability
    Risk | 40000 | 0.05
  `);
  expect(documentOf(cells)).toEqual(expected);
});
