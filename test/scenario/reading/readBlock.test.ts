import { readFileSync } from "node:fs";
import { readBlock } from "../../../src/scenario/reading/readBlock";
import { scenarioFromCells } from "../../../src/scenario/reading/scenarioFromCells";
import { block, documentOf, rows } from "../cells";

const scenarioOf = (name: string): unknown =>
  JSON.parse(readFileSync(`${__dirname}/../../cases/${name}.json`, "utf8")).scenario;

describe("a block typed by hand", () => {
  const global = {
    name: "Infogérance globale",
    horizon: { years: 5, discountRate: 0.08 },
    contracts: [
      {
        name: "Global",
        units: 400,
        unitPrice: 75,
        extras: { mode: "overrun", probability: 0.75, low: 0.15, high: 0.4, law: "uniform" },
        governance: 0.06,
        exit: { when: "endOfHorizon", reversibilityMonths: { low: 4, high: 7 } },
      },
    ],
  };

  test("in sections with a title row and a header row", () => {
    const cells = block(`
      Scénario | Infogérance globale

      Horizon
      Libellé              | Unité    | Bas  | Probable | Haut | Loi | Source
      Durée                | années   |      | 5
      Taux d'actualisation | % par an |      | 0.08     |      |     | direction financière

      Contrats
      Contrat | Unités | Prix unitaire mensuel (€/unité)
      Global  | 400    | 75

      Contrat | Global
      Libellé     | Unité | Bas | Probable | Haut | Loi | Source
      Gouvernance | %     |     | 0.06

      Hors forfait | Global
      Libellé                    | Unité | Bas  | Probable | Haut | Loi      | Source
      Probabilité de dépassement | %     |      | 0.75
      Dépassement                | %     | 0.15 |          | 0.40 | uniforme | 23 contrats audités

      Sortie | Global
      Libellé               | Unité | Bas | Probable      | Haut | Loi | Source
      Type de sortie        |       |     | fin d'horizon |      |     |
      Mois de réversibilité | mois  | 4   |               | 7
    `);
    expect(documentOf(cells)).toEqual(global);
  });

  test("in English, whatever the case, accents and order", () => {
    const cells = block(`
      EXIT
      label | low | high | likely
      exit TYPE |  |  | End of horizon
      reversibility months | 4 | 7
      extras
      label | likely | low | high | law
      overrun | | 0.15 | 0.4 | Uniform
      overrun probability | 0.75
      CONTRACT | Global
      label | value
      governance | 0.06
      units | 400
      monthly unit-price | 75
      horizon
      label | value
      discount rate | 0.08
      years | 5
      Scenario | Infogérance globale
    `);
    expect(documentOf(cells)).toEqual(global);
    expect(readBlock(cells).language).toBe("en");
  });

  test("with ids for labels", () => {
    const cells = block(`
      Contract | Global
      label | value
      units | 400
      unitPrice | 75
      governance | 0.06
      contracts.exit.when | endOfHorizon
      exit.reversibilityMonths | 6
      revision.cap | 0.03
      credits.cap | 0.1
      horizon.years | 5
      salaryDrift | 0.02
    `);
    expect(documentOf(cells)).toEqual({
      horizon: { years: 5 },
      team: { salaryDrift: 0.02 },
      contracts: [
        {
          name: "Global",
          units: 400,
          unitPrice: 75,
          governance: 0.06,
          revision: { cap: 0.03 },
          credits: { cap: 0.1 },
          exit: { when: "endOfHorizon", reversibilityMonths: 6 },
        },
      ],
    });
  });

  test("as labels with a value beside them, without titles, for one contract", () => {
    const cells = block(`
      Durée | 3
      Premier mois | 2027-04
      Unités | 120
      Prix unitaire mensuel | 80
      Reconduction tacite | oui
      Durée d'engagement | 36
      Dépassement | 0.2
      Préavis | 3
    `);
    expect(documentOf(cells)).toEqual({
      horizon: { years: 3, start: "2027-04" },
      contracts: [
        {
          units: 120,
          unitPrice: 80,
          tacitRenewal: true,
          term: 36,
          extras: { mode: "overrun", low: 0.2, high: 0.2 },
          exit: { notice: 3 },
        },
      ],
    });
  });

  test("with a whole contract on one row of the table of contracts", () => {
    const cells = block(`
      Contrats
      Contrat | Unités | Prix unitaire bas | Prix unitaire | Prix unitaire haut | Hausse de l'indice | Dépassement bas | Dépassement haut | Préavis | Mois de réversibilité | Type de sortie
      A       | 10     | 50                | 80            | 120                | 0.025              | 0.15            | 0.4              | 8       | 6                     | fin d'horizon
      B       | 20     |                   | 90
    `);
    expect(documentOf(cells)).toEqual({
      contracts: [
        {
          name: "A",
          units: 10,
          unitPrice: { low: 50, mode: 80, high: 120 },
          revision: { indexGrowth: 0.025 },
          extras: { mode: "overrun", low: 0.15, high: 0.4 },
          exit: { when: "endOfHorizon", notice: 8, reversibilityMonths: 6 },
        },
        { name: "B", units: 20, unitPrice: 90 },
      ],
    });
  });

  test("with any part of contracts as a table, a contract a row", () => {
    const cells = block(`
      Contrats
      Contrat | Unités | Prix unitaire
      A | 10 | 80
      B | 20 | 90
      Hors forfait
      Contrat | Dépassement bas | Dépassement haut | Probabilité de dépassement
      B | 0.15 | 0.4 | 0.75
      Sortie
      Contrat | Préavis | Type de sortie
      A | 3 | fin d'horizon
      B | 8 |
    `);
    expect(documentOf(cells)).toEqual({
      contracts: [
        { name: "A", units: 10, unitPrice: 80, exit: { when: "endOfHorizon", notice: 3 } },
        {
          name: "B",
          units: 20,
          unitPrice: 90,
          extras: { mode: "overrun", probability: 0.75, low: 0.15, high: 0.4 },
          exit: { notice: 8 },
        },
      ],
    });
  });

  test("with a team: its rows, then a row for each role", () => {
    const cells = block(`
      Équipe
      Libellé | Valeur
      Augmentations annuelles | 0.025
      Vue de l'équipement | décaissement
      Équipe
      Rôle | ETP | ETP bas | ETP haut | ETP loi | Salaire brut annuel (€) | Primes | Charges patronales | Au mois
      Responsable | 1 | | | | 55000 | 0.08 | 0.416
      Technicien | 2 | 1 | 3 | triangulaire | 32000 | | 0.274 | 24
    `);
    expect(documentOf(cells)).toEqual({
      team: {
        salaryDrift: 0.025,
        equipmentView: "cash",
        roles: [
          { name: "Responsable", fte: 1, grossSalary: 55000, bonus: 0.08, charges: 0.416 },
          {
            name: "Technicien",
            fte: { low: 1, mode: 2, high: 3, law: "triangular" },
            grossSalary: 32000,
            charges: 0.274,
            to: 24,
          },
        ],
      },
    });
  });

  test("with the other tables: work units by contract, other costs, scope, correlations", () => {
    const cells = block(
      `
      Contrats
      Contrat | Unités | Prix unitaire
      A | 10 | 80
      B | 20 | 90
      Unités d'œuvre
      Contrat | Unité d'œuvre | Prix unitaire | Quantité par an
      B | Installation | 180 | 30
      A | Migration | 4500 | 0.5
      B | Déplacement | 110 | 60
      Périmètre | B
      Tour | Part
      network | 1
      backup | 0.5
      Autres coûts
      Autre coût | Montant | Acheté
      Audit | 4200 | oui
      TVA
      Libellé | Valeur
      Taux de TVA | 0.2
      Part de TVA récupérable | 0.6
      Corrélations
      Première quantité | Seconde quantité | Coefficient
      Augmentations annuelles | Inflation | 0.5
      Unités/A | units/B | -0.25
    `,
    );
    expect(documentOf(cells)).toEqual({
      contracts: [
        {
          name: "A",
          units: 10,
          unitPrice: 80,
          extras: { mode: "workUnits", items: [{ name: "Migration", unitPrice: 4500, perYear: 0.5 }] },
        },
        {
          name: "B",
          units: 20,
          unitPrice: 90,
          extras: {
            mode: "workUnits",
            items: [
              { name: "Installation", unitPrice: 180, perYear: 30 },
              { name: "Déplacement", unitPrice: 110, perYear: 60 },
            ],
          },
          scope: { network: 1, backup: 0.5 },
        },
      ],
      otherCosts: [{ name: "Audit", amount: 4200, bought: true }],
      vat: { rate: 0.2, deductible: 0.6 },
      correlations: [
        ["salaryDrift", "inflation", 0.5],
        ["units/A", "units/B", -0.25],
      ],
    });
  });

  test("with a margin on its left and above", () => {
    const cells = [[], [null, "Horizon"], [null, "Libellé", "Valeur"], [null, "Durée", 3]];
    expect(documentOf(cells)).toEqual({ horizon: { years: 3 } });
    expect(readBlock(cells).places.get("/horizon/years")).toEqual({ row: 4, column: 3, label: "Durée" });
  });

  test("the same label means what its section is about", () => {
    const cells = block(`
      Contrat | A
      Libellé | Valeur
      Unités | 1
      Prix unitaire | 3500
      Hors forfait | A
      Unité d'œuvre | Prix unitaire | Quantité par an
      Jour | 550 | 40
    `);
    expect(documentOf(cells)).toEqual({
      contracts: [
        {
          name: "A",
          units: 1,
          unitPrice: 3500,
          extras: { mode: "workUnits", items: [{ name: "Jour", unitPrice: 550, perYear: 40 }] },
        },
      ],
    });
  });
});

describe("contracts", () => {
  const two = `
    Contrats
    Contrat | Unités | Prix unitaire
    Réseau & sécurité | 10 | 80
    Support | 20 | 90
  `;
  test("are found by name, whatever its case and accents", () => {
    expect(documentOf(block(`${two}\n${rows("Sortie | RESEAU / SECURITE", "Préavis | mois | | 3")}`))).toMatchObject({
      contracts: [{ exit: { notice: 3 } }, {}],
    });
  });
  test("without a name are found by their rank", () => {
    const cells = block(`
      Contrats
      Contrat | Unités | Prix unitaire
      | 10 | 80
      Support | 20 | 90
      Sortie | n° 1
      Libellé | Valeur
      Préavis | 3
    `);
    expect(documentOf(cells)).toMatchObject({ contracts: [{ units: 10, exit: { notice: 3 } }, { name: "Support" }] });
  });
  test("keep the order of their table wherever their sections stand", () => {
    const cells = block(`${rows("Sortie | Support", "Préavis | mois | | 3")}\n${two}`);
    expect(documentOf(cells)).toMatchObject({
      contracts: [{ name: "Réseau & sécurité" }, { name: "Support", exit: { notice: 3 } }],
    });
  });
});

describe("the language of a block", () => {
  test.each([
    ["what it says", "Durée | 5\nLangue | anglais", "en"],
    ["that of most words", "Years | 5\nDiscount rate | 0.08\nDurée | ", "en"],
    ["French when nothing tells", "Inflation | 0.02", "fr"],
  ])("is %s", (_, drawing, language) => expect(readBlock(block(drawing)).language).toBe(language));
});

test("sources and places come along, for what is said of a value", () => {
  const { places } = readBlock(block(rows("Horizon", "Inflation | % | 0.01 | 0.02 | 0.03 | PERT | Banque de France")));
  expect(places.get("/horizon/inflation")).toEqual({
    row: 3,
    column: 3,
    label: "Inflation",
    source: "Banque de France",
  });
  expect(places.get("/horizon/inflation/high")).toMatchObject({ row: 3, column: 5 });
});

test("a block is a scenario, checked and completed", () => {
  const outcome = scenarioFromCells(block("Unités | 400\nPrix unitaire mensuel | 75"));
  expect(outcome.ok && outcome.scenario.contracts[0]!.prices[0]!.unitPrice.years[0]!.value.expected.float).toBe(75);
});

test("case 03 typed the way a controller would", () => {
  const cells = block(`
    Scénario | Contract, 120 employees
    Horizon
    Libellé | Valeur | Unité
    Durée | 5 | ans
    Premier mois | 2027-01
    Mois de clôture | 12
    Taux d'actualisation | 0.08
    Convention d'actualisation | fin d'année
    Inflation | 0.02

    Contrats
    Contrat | Unités | Prix unitaire | Durée d'engagement | Reconduction tacite
    Managed services | 120 | 80 | 36 | oui
    Révision de prix
    Libellé | Valeur
    Part fixe | 0.15
    Hausse de l'indice | 0.025
    Plafond de révision | 0.03
    Décimales du coefficient | 4
    Contrat
    Libellé | Valeur
    Évolution des volumes | 0.04
    Seuil de tolérance | 0.05
    Part du prix pour les unités en plus | 0.9
    Part du prix pour les unités en moins | 0.7
    Gouvernance | 0.06
    Frais de mise en place | 15000
    Frais de sélection | 0.02
    Unités d'œuvre
    Unité d'œuvre | Prix de l'unité | Quantité par an
    Desktop install | 180 | 30
    On-site hour | 110 | 60
    Server migration | 4500 | 0.5
    Pénalités
    Libellé | Valeur
    Mois manqués par an | 4
    Pénalité par mois manqué | 0.05
    Plafond des pénalités | 0.1
    Manquements non déclarés | 0.6
  `);
  const numbers = JSON.parse(JSON.stringify(scenarioOf("03-contract-pme-120")), (_, value) =>
    typeof value === "string" && value !== "" && !Number.isNaN(Number(value)) ? Number(value) : value,
  );
  expect(documentOf(cells)).toEqual(numbers);
});

test("a contract named beside its title has its name there: row 1, column 2", () => {
  const { places } = readBlock([
    ["Contrat", "Global"],
    ["Libellé", "Probable"],
    ["Unités", 400],
    ["Prix unitaire mensuel", 75],
  ]);
  expect(places.get("/contracts/0/name")).toMatchObject({ row: 1, column: 2, label: "Contrat" });
});
