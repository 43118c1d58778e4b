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
import { priceLine } from "./priceLine";
import { revision } from "./revision";
import { transitionIn } from "./transitionIn";

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
    proposal: sourced(
      { low: 50, mode: 80, high: 120 },
      "une page de prix, par utilisateur et par mois",
      "one price page, per user and month",
    ),
    aliases: ["Prix unitaire", "Unit price"],
  }),
  prices: list(l("Lignes de prix", "Price lines"), priceLine),
  start: month(l("Mois de début", "Start month"), 1, { default: 1 }),
  end: month(l("Mois de fin", "End month"), 1, { optional: true }),
  term: wholeMonths(l("Durée d'engagement", "Term"), {
    optional: true,
    proposal: sourced(
      36,
      "durée usuelle, reconduite tacitement pour autant",
      "usual term, tacitly renewed for as long",
    ),
    aliases: ["Durée du contrat", "Contract term"],
  }),
  tacitRenewal: flag(l("Reconduction tacite", "Tacit renewal"), {}),
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
    proposal: sourced({ low: 0.03, mode: 0.06, high: 0.12 }, "part du forfait, 3 à 12 %", "share of the fee, 3 to 12%"),
    aliases: ["Part de gouvernance", "Governance share"],
  }),
  selection: share(l("Frais de sélection", "Selection cost"), {
    default: 0,
    usual: [0.001, 0.2],
    proposal: sourced(0.02, "part du premier forfait annuel", "share of the first annual fee"),
  }),
  setup: amount(l("Frais de mise en place", "Setup cost"), "amount", {
    default: 0,
    usual: USUAL_AMOUNT,
    aliases: ["Mise en place", "Setup"],
  }),
  departures: optionalGroup(l("Départs et transferts", "Departures"), {
    fte: quantity(l("ETP qui partent", "Departing FTE"), "fte", 0, 1e6, required),
    costPerFte: amount(l("Coût par départ", "Cost per departure"), "amount", {
      ...required,
      usual: [100, 500_000],
      proposal: sourced(
        4375,
        "indemnité légale de licenciement d'un salaire de 42 000 € après 5 ans (code du travail, R1234-2) ; " +
          "INFO.SEVERANCE donne celle de chacun, une convention collective davantage",
        "legal minimum of a dismissal at 42,000 € after 5 years (labour code, R1234-2); " +
          "INFO.SEVERANCE gives anybody's, a collective agreement more",
        "2017-09",
      ),
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
  scope: { type: "shares", label: l("Périmètre", "Scope") } satisfies SharesField,
};
