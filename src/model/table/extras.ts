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
import { useFields } from "./use";

const OVERRUNS = [
  "3 entreprises sur 4 ont dépassé leur budget de 15 à 40 % " +
    "(23 contrats audités, 18 avec clauses d'exclusion) ; appliqué au forfait : hypothèse",
  "3 companies in 4 exceeded their budget by 15–40% " +
    "(23 audited contracts, 18 with exclusion clauses); applying it to the fee is an assumption",
] as const;
/** Of outsourcing, as a certain range; what the same review says of capital is in facts.ts. */
const outsourcingBias = (value: number) => ({
  outsourcing: {
    when: l("Externalisation publique", "Public outsourcing"),
    ...sourced(
      value,
      "HM Treasury, Supplementary Green Book Guidance – Optimism Bias (Mott MacDonald, 50 projets publics) : externalisation, 0 à 41 % des dépenses de fonctionnement, toujours dû",
      "HM Treasury, Supplementary Green Book Guidance – Optimism Bias (Mott MacDonald, 50 public projects): outsourcing, 0 to 41% of operating expenditure, always due",
      "2002",
    ),
  },
});
const PRICE_LISTS = ["tarifs publics de prestataires", "providers' published prices"] as const;

const workUnit = {
  name: text(l("Unité d'œuvre", "Work unit"), { default: "", aliases: ["Nom", "Name"] }),
  unitPrice: amount(l("Prix de l'unité", "Price per unit"), "amountPerUnit", {
    ...required,
    price: true,
    aliases: ["Prix unitaire", "Unit price"],
    alternatives: {
      desktopInstall: { when: l("Installation d'un poste", "Desktop install"), ...sourced(180, ...PRICE_LISTS) },
      onSiteHour: { when: l("Heure d'intervention sur site", "On-site hour"), ...sourced(110, ...PRICE_LISTS) },
      changeDay: {
        when: l("Jour d'évolution applicative", "Day of application change"),
        ...assumed(
          550,
          "450 à 650 € le jour d'un développeur ; aucun tarif public récent",
          "€450 to €650 a developer's day; no recent public price",
          "2026",
        ),
      },
      serverMigration: { when: l("Migration d'un serveur", "Server migration"), ...assumed(4500, "usage", "practice") },
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
    alternatives: outsourcingBias(1),
  }),
  low: share(l("Dépassement bas", "Low overrun"), {
    fixed: "number",
    optional: true,
    proposal: observed(0.15, ...OVERRUNS),
    alternatives: outsourcingBias(0),
  }),
  likely: share(l("Dépassement probable", "Likely overrun"), { fixed: "number", optional: true }),
  high: share(l("Dépassement haut", "High overrun"), {
    fixed: "number",
    optional: true,
    proposal: observed(0.4, ...OVERRUNS),
    alternatives: outsourcingBias(0.41),
  }),
  law: openChoice(l("Loi du dépassement", "Overrun law"), {
    uniform: l("uniforme", "uniform"),
    triangular: l("triangulaire", "triangular"),
    pert: l("PERT", "PERT"),
  }),
  items: list(l("Unités d'œuvre", "Work units"), workUnit),
});
