import { credits } from "./credits";
import { exit } from "./exit";
import { extras } from "./extras";
import type { SharesField } from "./field";
import {
  amount,
  assumed,
  flag,
  growth,
  l,
  list,
  month,
  openChoice,
  optionalGroup,
  quantity,
  required,
  share,
  sourced,
  text,
  wholeMonths,
  USUAL_AMOUNT,
} from "./kinds";
import { includes } from "./includes";
import { priceLine } from "./priceLine";
import { revision } from "./revision";
import { transitionIn } from "./transitionIn";
import { employeePrices, perWorkstation } from "./unitPrices";

const index = optionalGroup(l("Indice", "Index"), {
  name: text(l("Nom de l'indice", "Index name"), { optional: true }),
  base: quantity(l("Valeur de base de l'indice", "Index base value"), "units", 0, 1e6, {
    fixed: "number",
    optional: true,
  }),
  baseMonth: text(l("Mois de base de l'indice", "Index base month"), { format: "yearMonth", optional: true }),
});

/** A contract: its fee, its clauses, what steering and entering it costs, and how it is left. */
export const contract = {
  name: text(l("Contrat", "Contract"), {
    default: "",
    aliases: ["Nom du contrat", "Contract name", "Nom", "Name"],
  }),
  units: quantity(l("Unités", "Units"), "units", 0, 1e9, {
    optional: true,
    aliases: ["Nombre d'unités", "Number of units", "Utilisateurs", "Users"],
  }),
  unitPrice: amount(l("Prix unitaire mensuel", "Monthly unit price"), "amountPerUnit", {
    price: true,
    optional: true,
    proposal: perWorkstation,
    alternatives: employeePrices,
    aliases: ["Prix unitaire", "Unit price"],
  }),
  prices: list(l("Lignes de prix", "Price lines"), priceLine),
  start: month(l("Mois de début", "Start month"), 1, { default: 1 }),
  end: month(l("Mois de fin", "End month"), 1, { optional: true }),
  term: wholeMonths(l("Durée d'engagement", "Term"), {
    optional: true,
    proposal: sourced(36, {
      by: ["infogerancefrance.fr, comprendre l'infogérance", "infogerancefrance.fr, comprendre l'infogérance"],
      date: "2026",
      on: [
        "contrats d'infogérance, « trois ans, le standard » ; page sans date, lue en 2026",
        "outsourcing contracts, “three years, the standard”; undated page, read in 2026",
      ],
    }),
    aliases: ["Durée du contrat", "Contract term"],
  }),
  tacitRenewal: flag(l("Reconduction tacite", "Tacit renewal"), {}),
  renewal: wholeMonths(l("Durée de reconduction", "Renewal period"), {
    optional: true,
    proposal: assumed(
      12,
      "annuelle, à demander : reconduire 36 mois pour autant est un piège (infogerance-paris-75.fr, clauses abusives)",
      "yearly, to be asked for: renewing 36 months for as long is a trap (infogerance-paris-75.fr)",
    ),
  }),
  revision,
  volumeGrowth: growth(l("Évolution des volumes", "Volume growth"), { default: 0 }),
  deadBand: share(l("Seuil de tolérance", "Dead band"), {
    default: 0,
    usual: [0.001, 0.3],
    proposal: assumed(0.05, "usage", "practice"),
  }),
  arcShare: share(l("Part du prix pour les unités en plus", "Price share for additional units"), {
    default: 0,
    proposal: assumed(0.9, "usage", "practice"),
  }),
  rrcShare: share(l("Part du prix pour les unités en moins", "Price share for reduced units"), {
    default: 0,
    proposal: assumed(0.7, "usage", "practice"),
  }),
  extras,
  credits,
  governance: share(l("Gouvernance", "Governance"), {
    default: 0,
    usual: [0.005, 0.25],
    proposal: sourced(
      { low: 0.03, mode: 0.06, high: 0.12 },
      {
        by: ["CIOL, META Group (TechUpdate)", "CIOL, META Group (TechUpdate)"],
        date: "2003-10",
        on: [
          "pilotage des contrats d'externalisation, 3 à 12 % de leur prix, 4,5 % en moyenne ; 6 % au milieu est notre hypothèse",
          "managing outsourcing contracts, 3 to 12% of their price, 4.5% on average; 6% in the middle is our assumption",
        ],
      },
    ),
    aliases: ["Part de gouvernance", "Governance share"],
  }),
  selection: share(l("Frais de sélection", "Selection cost"), {
    default: 0,
    usual: [0.001, 0.2],
    proposal: assumed(
      { low: 0.002, high: 0.02 },
      "0,2 à 2 % du premier forfait annuel : grands contrats délocalisés (CIO, 2003), transposé ; un appel d'offres prend 10 à 30 jours, 5 000 à 20 000 €",
      "0.2 to 2% of the first annual fee: large offshore deals (CIO, 2003), transposed; a tender takes 10 to 30 days, €5,000 to €20,000",
    ),
  }),
  setup: amount(l("Frais de mise en place", "Setup cost"), "amount", {
    default: 0,
    usual: USUAL_AMOUNT,
    aliases: ["Mise en place", "Setup"],
  }),
  departures: optionalGroup(l("Départs et transferts", "Departures"), {
    fte: quantity(l("ETP qui partent", "Departing FTE"), "fte", 0, 1e6, required),
    costPerFte: amount(l("Coût par départ", "Cost per departure"), "amount", {
      optional: true,
      usual: [100, 500_000],
      proposal: assumed(
        { low: 14_000, high: 18_800 },
        "salaire de 42 000 € et 5 ans d'ancienneté : minimum légal d'un licenciement (4 375 €), et 2 à 3 mois de préavis non travaillé ou de CSP, charges à 37,7 % comprises",
        "pay of €42,000 and 5 years: the legal minimum of a dismissal (€4,375), and 2 to 3 months of notice that is not worked or of CSP, with charges of 37.7%",
      ),
      alternatives: {
        legalMinimum: {
          when: l("minimum légal seul, sans préavis ni CSP", "legal minimum alone, without notice or CSP"),
          ...sourced(4375, {
            by: ["code du travail, article R1234-2", "French labour code, art. R1234-2"],
            date: "2017-09",
            on: [
              "licenciement, salaire de 42 000 € et 5 ans d'ancienneté ; " +
                "INFO.SEVERANCE donne celui de chacun, une convention collective davantage",
              "a dismissal, pay of €42,000 and 5 years; " +
                "INFO.SEVERANCE gives anybody's, a collective agreement more",
            ],
          }),
        },
      },
    }),
  }),
  transitionIn,
  exit,
  ceiling: amount(l("Plafond du contrat", "Contract ceiling"), "amount", {
    fixed: "number",
    optional: true,
    usual: USUAL_AMOUNT,
  }),
  provider: text(l("Prestataire", "Provider"), { optional: true }),
  kind: text(l("Modèle d'externalisation", "Sourcing model"), { optional: true }),
  cloud: flag(l("Service cloud", "Cloud service"), {}),
  hours: openChoice(l("Plage de service", "Hours of service"), {
    business: l("heures ouvrées", "business hours"),
    "24x7": l("24 h/24, 7 j/7", "24x7"),
  }),
  interventions: openChoice(l("Interventions", "Interventions"), {
    unlimited: l("illimitées", "unlimited"),
    monthly: l("mensuelles", "monthly"),
    quarterly: l("trimestrielles", "quarterly"),
  }),
  index,
  includes,
  scope: { type: "shares", label: l("Périmètre", "Scope") } satisfies SharesField,
};
