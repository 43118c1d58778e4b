import {
  amount,
  assumed,
  choice,
  flag,
  group,
  l,
  list,
  observed,
  openChoice,
  required,
  share,
  sourced,
  text,
} from "./kinds";
import type { Publication } from "./kinds";
import { dayRates } from "./unitPrices";
import { useFields } from "./use";

const OVERRUNS = [
  "3 entreprises sur 4 ont dépassé leur budget prévisionnel de 15 à 40 % (23 contrats d'infogérance globale, " +
    "18 à clauses d'exclusion qui ont généré des dépassements) ; appliqué au forfait : hypothèse",
  "3 companies in 4 exceeded their forecast budget by 15–40% (23 contracts of global outsourcing, " +
    "18 with exclusion clauses that led to overruns); applied to the fee: an assumption",
] as const;
/** The same, of a model on which nothing is published. */
const transposed = <V extends number>(value: V) => ({
  otherModels: {
    when: l("Autres modèles", "Other models"),
    ...assumed(
      value,
      "transposée de l'infogérance globale (23 contrats), faute de source propre à ce modèle",
      "transposed from global outsourcing (23 contracts), for want of a source of this model's own",
    ),
  },
});
/** What is spent on a public cloud beyond its budget. */
const cloudSpending = (value: number) => ({
  cloud: {
    when: l("Cloud public", "Public cloud"),
    ...sourced(value, {
      by: [
        "Capgemini, The on-demand tech paradox (LeMagIT, itsocial.fr)",
        "Capgemini, The on-demand tech paradox (LeMagIT, itsocial.fr)",
      ],
      date: "2025-09",
      on: [
        "1 000 dirigeants d'entreprises de plus d'un milliard de dollars : 76 % ont dépassé leur budget de cloud public, de 10 % en moyenne (Flexera 2025 : 17 %) ; bornes supposées",
        "1,000 executives of companies above $1bn: 76% exceeded their public-cloud budget, by 10% on average (Flexera 2025: 17%); bounds assumed",
      ],
    }),
  },
});
/** Of outsourcing, as a certain range; what the same review says of capital is in facts.ts. */
const outsourcingBias = (value: number) => ({
  outsourcing: {
    when: l("Externalisation publique", "Public outsourcing"),
    ...sourced(value, {
      by: [
        "HM Treasury, Supplementary Green Book Guidance – Optimism Bias (Mott MacDonald)",
        "HM Treasury, Supplementary Green Book Guidance – Optimism Bias (Mott MacDonald)",
      ],
      date: "2002",
      on: [
        "50 projets publics, externalisation : 0 à 41 % des dépenses de fonctionnement, toujours dû",
        "50 public projects, outsourcing: 0 to 41% of operating expenditure, always due",
      ],
    }),
  },
});
const priceList = (fr: string, en: string): Publication => ({
  by: ["infogerance-paris-75.fr, périmètre d'intervention", "infogerance-paris-75.fr, périmètre d'intervention"],
  date: "2026",
  on: [`${fr} ; page sans date, lue en 2026`, `${en}; undated page, read in 2026`],
});

const workUnit = {
  name: text(l("Unité d'œuvre", "Work unit"), { default: "", aliases: ["Nom", "Name"] }),
  unitPrice: amount(l("Prix de l'unité", "Price per unit"), "amountPerUnit", {
    ...required,
    price: true,
    aliases: ["Prix unitaire", "Unit price"],
    alternatives: {
      desktopInstall: {
        when: l("Installation d'un poste", "Desktop install"),
        ...sourced(
          { low: 150, high: 250 },
          priceList("nouveau poste, PME à Paris", "a new workstation, small companies in Paris"),
        ),
      },
      onSiteHour: {
        when: l("Heure d'intervention sur site", "On-site hour"),
        ...sourced(
          { low: 80, high: 150 },
          priceList("heure sur site, PME à Paris", "an hour on site, small companies in Paris"),
        ),
      },
      ...dayRates,
      serverMigration: {
        when: l("Migration d'un serveur", "Server migration"),
        ...assumed(
          { low: 2000, mode: 4500, high: 8000 },
          "ordre de grandeur, sans source",
          "order of magnitude, without a source",
        ),
      },
    },
  }),
  revised: flag(l("Révisé", "Revised"), { optional: true }),
  ...useFields(required),
};

/** What a contract bills beyond its fee: an overrun, or work units. */
export const extras = group(l("Hors forfait", "Extras"), {
  mode: choice(
    l("Mode de hors forfait", "Extras mode"),
    { none: l("aucun", "none"), overrun: l("dépassement", "overrun"), workUnits: l("unités d'œuvre", "work units") },
    { default: "none", aliases: ["Hors forfait", "Extras"] },
  ),
  probability: share(l("Probabilité de dépassement", "Overrun probability"), {
    fixed: "number",
    optional: true,
    proposal: observed(0.75, ...OVERRUNS),
    alternatives: { ...outsourcingBias(1), ...cloudSpending(0.76), ...transposed(0.75) },
  }),
  low: share(l("Dépassement bas", "Low overrun"), {
    fixed: "number",
    optional: true,
    proposal: observed(0.15, ...OVERRUNS),
    alternatives: { ...outsourcingBias(0), ...cloudSpending(0.05), ...transposed(0.15) },
  }),
  likely: share(l("Dépassement probable", "Likely overrun"), {
    fixed: "number",
    optional: true,
    alternatives: cloudSpending(0.1),
  }),
  high: share(l("Dépassement haut", "High overrun"), {
    fixed: "number",
    optional: true,
    proposal: observed(0.4, ...OVERRUNS),
    alternatives: { ...outsourcingBias(0.41), ...cloudSpending(0.2), ...transposed(0.4) },
  }),
  law: openChoice(l("Loi du dépassement", "Overrun law"), {
    uniform: l("uniforme", "uniform"),
    triangular: l("triangulaire", "triangular"),
    pert: l("PERT", "PERT"),
  }),
  items: list(l("Unités d'œuvre", "Work units"), workUnit),
});
