import type { Label } from "../../ground/label";
import type { QuotedLineId } from "./quotedLines";
import type { ResourceId } from "../table/resources";
import type { Market } from "./marketPrices";
import { itWorkload } from "./towers";
import type { Shares } from "./towers";

// The sourcing models as data: what each transfers, how it is priced and contracted (MODEL.md 5).

/** A contract of a model: a share of the scope under its own name, and how its market prices it. */
export interface Lot {
  readonly name: Label;
  readonly scope: Shares;
  /** What is paid where nobody has quoted a fee. */
  readonly market: Market;
  /** The lines in which its market prices, of which a quote may say more. */
  readonly lines: readonly QuotedLineId[];
  /** What a quoted fee of it includes, where that is not all that its model does. */
  readonly includes?: readonly ResourceId[];
}

/** What practice has beside the fee of a model and nobody has answered: a row to fill in. */
export interface RowToFill {
  readonly name: Label;
  readonly every: "year" | "once";
}

/** What the fee is divided by: one unit for the whole by the month or the year, or one for each employee. */
export const pricingUnits = {
  whole: { fr: "un forfait pour l'ensemble", en: "one fee for the whole" },
  year: { fr: "un forfait par an", en: "a lump sum a year" },
  user: { fr: "par utilisateur", en: "per user" },
  workstation: { fr: "par poste", en: "per workstation" },
  transaction: { fr: "par transaction", en: "per transaction" },
} as const satisfies Record<string, Label>;
export type PricingUnit = keyof typeof pricingUnits;

export interface Preset {
  readonly label: Label;
  /** What it is called where there is little room, unless it is its contract. */
  readonly short?: Label;
  readonly family: Family;
  /** How the work of the team that answers is shared between towers. */
  readonly workload: Shares;
  /** The contracts; the fee is shared by the workload each takes over. */
  readonly lots: readonly Lot[];
  readonly pricing: PricingUnit;
  /** What the fee includes beside work: what the company need not have any more. */
  readonly includes: readonly ResourceId[];
  /** What a fee may include or not, as its quote says: bought on both sides until then. */
  readonly mayInclude?: readonly ResourceId[];
  /**
   * How extras are billed unless a line of the quote does: as a share of the fee, by unit from the catalogue, or not at
   * all where it is leases, licences or payslips that are sold, which exclude nothing.
   */
  readonly extras: "overrun" | "workUnits" | "none";
  readonly interventions?: "unlimited";
  /** What practice always has beside its fee, and no other model. */
  readonly rows?: readonly RowToFill[];
  /** A manager of its own in the company, besides the retained team. */
  readonly pilot?: true;
}

export const families = {
  keep: { fr: "Garder", en: "Keep" },
  everything: { fr: "Tout confier", en: "Outsource everything" },
  shared: { fr: "Partager avec l'équipe", en: "Share with the team" },
  infrastructure: { fr: "Confier l'infrastructure ou l'exploitation", en: "Outsource infrastructure or operations" },
  service: { fr: "Confier un service", en: "Outsource a service" },
  process: { fr: "Confier un processus métier", en: "Outsource a business process" },
} as const satisfies Record<string, Label>;
export type Family = keyof typeof families;

const l = (fr: string, en: string): Label => ({ fr, en });

type Options = Partial<Omit<Preset, "label" | "family">>;
const preset = (label: Label, family: Family, options: Options): Preset => ({
  label,
  family,
  workload: itWorkload,
  lots: [],
  pricing: "whole",
  includes: [],
  extras: "overrun",
  ...options,
});
const lot = (name: Label, market: Market, lines: Lot["lines"], scope: Shares): Lot => ({ name, scope, market, lines });
const yearly = (fr: string, en: string): RowToFill => ({ name: { fr, en }, every: "year" });
const once = (fr: string, en: string): RowToFill => ({ name: { fr, en }, every: "once" });
/** One contract for the whole scope. */
const single = (label: Label, family: Family, one: Lot, options: Options = {}): Preset =>
  preset(label, family, { lots: [one], ...options });

const perUser = { pricing: "user" } as const;
/** Managed services: servers are counted apart from users, and an audit is due once a year. */
const managed = ["servers", "audit"] as const;
const editorLicences = yearly("Licences des systèmes et des bases de données", "Licences of systems and databases");
/** Machines and the network of sites. */
const machines = { serverPrice: "server", sitePrice: "site" } as const;
/** What is priced by machines may have an audit besides. */
const counted = ["servers", "sites", "audit"] as const;
/** What a provider who runs a whole infrastructure brings. */
const infrastructure = ["tools", "servers", "backup", "hosting", "security"] as const;

export const presets = {
  internal: preset(l("Équipe interne", "Internal team"), "keep", {}),
  global: single(
    l("Infogérance globale", "Global outsourcing"),
    "everything",
    lot(l("Infogérance globale", "Global outsourcing"), { employee: "midSize" }, managed, {
      workplace: 1, servers: 1, network: 1, backup: 1, hosting: 1, security: 1, monitoring: 1, support: 1,
      applications: 1, databases: 1, cloud: 1, recovery: 1, operation: 1, governance: 0.5, purchasing: 1,
    }), // prettier-ignore
    { ...perUser, includes: infrastructure, mayInclude: ["licences"], rows: [
      yearly("Évolutions et projets hors forfait", "Changes and projects out of the fee"),
      yearly("Test annuel du plan de reprise", "Yearly disaster recovery test"),
      yearly("Cybersécurité : EDR, SOC", "Cybersecurity: EDR, SOC"),
      once("Rachat ou reprise du matériel", "Purchase or take-over of hardware"),
    ] },
  ), // prettier-ignore
  multiProvider: preset(l("Multi-prestataires avec pilote interne", "Multi-provider with an internal pilot"), "everything", {
    lots: [
      lot(l("Infrastructure", "Infrastructure"), machines, ["servers", "sites"], {
        servers: 1, network: 1, backup: 1, hosting: 1, security: 1, monitoring: 1, cloud: 1, recovery: 1, operation: 1,
      }),
      {
        ...lot(l("Postes et support", "Workplace and support"), { employee: "maintenance" }, [], { workplace: 1, support: 1 }),
        includes: ["tools"],
      },
      {
        ...lot(l("Applications", "Applications"), { dayRate: "changeDay" }, ["days"], { applications: 1, databases: 1 }),
        includes: [],
      },
    ],
    rows: [
      yearly("Audits de chaque lot", "Audits of each lot"),
      yearly("Travail entre les lots, que nul contrat ne couvre", "Work between lots, which no contract covers"),
    ],
    short: l("Multi-prestataires", "Multi-provider"),
    pilot: true,
    includes: infrastructure,
  }), // prettier-ignore
  msp: single(
    l("Services managés (MSP), interventions illimitées", "Managed services (MSP), unlimited interventions"),
    "everything",
    lot(l("Services managés", "Managed services"), { employee: "perWorkstation" }, managed, {
      workplace: 0.8, servers: 1, network: 1, backup: 1, hosting: 0.5, security: 1, monitoring: 1, support: 0.8,
      databases: 0.5, cloud: 0.5, recovery: 0.5, operation: 1, purchasing: 0.5,
    }), // prettier-ignore
    { ...perUser, includes: ["tools"], interventions: "unlimited", rows: [
      yearly("Licences de supervision, EDR et sauvegarde", "Licences of RMM, EDR and backup"),
    ] },
  ), // prettier-ignore
  partial: single(
    l("Infogérance partielle : infrastructure confiée, support gardé", "Partial: infrastructure out, support in"),
    "shared",
    lot(l("Infogérance partielle", "Partial outsourcing"), machines, counted, {
      servers: 1, network: 1, backup: 1, hosting: 1, security: 0.5, monitoring: 1, recovery: 0.5, operation: 1,
    }), // prettier-ignore
    { includes: infrastructure },
  ),
  coSourcing: single(
    l("Co-sourcing : le prestataire renforce l'équipe", "Co-sourcing: the provider reinforces the team"),
    "shared",
    lot(l("Co-sourcing", "Co-sourcing"), { dayRate: "administratorDay" }, ["days"], {
      workplace: 0.3, servers: 0.5, network: 0.5, backup: 0.5, hosting: 0.5, security: 0.5, monitoring: 1, support: 0.3,
      applications: 0.3, databases: 0.3, cloud: 0.5, recovery: 0.5, operation: 0.5,
    }), // prettier-ignore
  ),
  infrastructureA: single(
    l("Parc de postes : cycle de vie, financement, licences", "PC fleet: life cycle, financing, licences"),
    "infrastructure",
    lot(l("Parc de postes", "PC fleet"), { employee: "fleet" }, [], { workplace: 1, support: 0.5, purchasing: 1 }),
    { pricing: "workstation", includes: ["tools", "licences", "equipment"], extras: "none", rows: [
      once("Fin de location : rachat, restitution, remise en état", "End of lease: purchase, return, repair"),
      yearly("Casse et stock de rechange", "Breakage and spare stock"),
    ] },
  ), // prettier-ignore
  infrastructureB: single(
    l("Tout le matériel, géré à distance", "All hardware, managed remotely"),
    "infrastructure",
    lot(l("Infrastructure à distance", "Remote infrastructure"), { employee: "maintenance", ...machines }, counted, {
      workplace: 1, servers: 1, network: 1, backup: 1, hosting: 0.5, security: 1, monitoring: 1, operation: 1,
    }), // prettier-ignore
    { includes: ["tools", "backup", "security"], rows: [
      yearly("Déplacements sur site", "Travel to sites"),
      yearly("Pièces de rechange", "Spare parts"),
    ] },
  ), // prettier-ignore
  operationsA: single(
    l("Exploitation : réseau, serveurs, sauvegardes, centre de données", "Operations: network, servers, backup, datacentre"),
    "infrastructure",
    lot(l("Exploitation", "Operations"), machines, counted, {
      servers: 1, network: 1, backup: 1, hosting: 1, security: 0.5, operation: 0.5,
    }),
    { includes: ["tools", "backup", "hosting"], rows: [editorLicences] },
  ), // prettier-ignore
  operationsB: single(
    l("Exploitation : mises à jour, bases de données, DevOps, comptes, intergiciels", "Operations: updates, databases, DevOps, accounts, middleware"),
    "infrastructure",
    lot(l("Exploitation applicative", "Application operations"), { dayRate: "expertDay" }, ["days"], {
      servers: 0.5, backup: 0.5, hosting: 1, security: 0.5, monitoring: 0.5, databases: 1, operation: 0.5,
    }),
    { includes: ["tools", "hosting"], rows: [editorLicences] },
  ), // prettier-ignore
  cloud: single(
    l("Cloud managé", "Managed cloud"),
    "infrastructure",
    lot(l("Cloud managé", "Managed cloud"), { serverPrice: "server" }, ["servers", "consumption", "instances", "storage"], {
      servers: 0.5, backup: 0.5, hosting: 1, security: 0.5, monitoring: 0.5, databases: 0.5, cloud: 1, recovery: 0.5,
      operation: 0.5,
    }), // prettier-ignore
    { includes: ["tools"], rows: [
      yearly("Plan de support du cloud", "Cloud support plan"),
      yearly("Sortie de données (egress)", "Data egress"),
      yearly("Engagements réservés non consommés", "Reserved commitments not consumed"),
      once("Migration d'entrée", "Migration in"),
    ] },
  ), // prettier-ignore
  applications: single(
    l("Tierce maintenance applicative (TMA)", "Application maintenance"),
    "service",
    lot(l("Maintenance applicative", "Application maintenance"), { dayRate: "changeDay" }, ["days", "workUnits"], {
      applications: 1, databases: 0.5, operation: 0.5,
    }), // prettier-ignore
    { pricing: "year", rows: [
      yearly("Maintenance des éditeurs (15 à 22 % des licences)", "Editors' maintenance (15 to 22% of licences)"),
      yearly("Environnements de test", "Test environments"),
    ] },
  ), // prettier-ignore
  support: single(
    l("Support utilisateurs : téléphone, e-mail, en ligne, sur site", "User support: phone, e-mail, online, on site"),
    "service",
    lot(l("Support utilisateurs", "User support"), { employee: "maintenance" }, [], { workplace: 0.5, support: 1 }),
    { ...perUser, extras: "workUnits", includes: ["tools"], rows: [
      yearly("Tickets au-delà du volume", "Tickets beyond the volume"),
      yearly("Langues et horaires étendus", "Languages and extended hours"),
    ] },
  ), // prettier-ignore
  bpo: single(
    l("Processus métier (BPO) : paie, comptabilité, CRM, RH", "Business process (BPO): payroll, accounting, CRM, HR"),
    "process",
    lot(l("Processus métier", "Business process"), { employee: "payslip" }, [], { processes: 1 }),
    { pricing: "transaction", workload: { processes: 1 }, includes: ["tools"], extras: "none", rows: [
      yearly("Contrats et avenants à l'acte", "Contracts and amendments by the act"),
      yearly("Conseil juridique et social", "Legal advice"),
    ] },
  ), // prettier-ignore
} as const satisfies Record<string, Preset>;

export type TemplateId = keyof typeof presets;
export const TEMPLATES = Object.keys(presets) as readonly TemplateId[];

/** What a model is called where there is little room: as its contract when it has one. */
export const shortLabel = ({ label, short, lots }: Preset): Label =>
  short ?? (lots.length === 1 ? lots[0]!.name : label);

/** All that a model transfers, its contracts together. */
export const scopeOf = ({ lots }: Pick<Preset, "lots">): Shares =>
  Object.assign({}, ...lots.map(({ scope }) => scope)) as Shares;
