import type { Label } from "../../ground/label";
import type { Evidence } from "../table/field";

// What an IT department does, by tower, and how much of its team's time each takes (MODEL.md 5).

export interface Tower {
  readonly label: Label;
  /** The share of the team's work it takes by default. */
  readonly workload: number;
}

const tower = (fr: string, en: string, workload: number): Tower => ({ label: { fr, en }, workload });

export const towers = {
  workplace: tower("Postes de travail", "Workplace", 0.15),
  servers: tower("Serveurs et stockage", "Servers and storage", 0.1),
  network: tower("Réseau", "Network", 0.08),
  backup: tower("Sauvegardes", "Backup", 0.04),
  hosting: tower("Hébergement", "Hosting", 0.02),
  security: tower("Sécurité et accès", "Security and access", 0.08),
  monitoring: tower("Supervision 24 h/24, 7 j/7", "24/7 monitoring", 0.04),
  support: tower("Support utilisateurs N1 à N3", "User support N1–N3", 0.25),
  applications: tower("Applications", "Applications", 0.08),
  databases: tower("Bases de données, intergiciels, DevOps", "Databases, middleware, DevOps", 0.06),
  cloud: tower("Cloud (IaaS)", "Cloud (IaaS)", 0.02),
  recovery: tower("Reprise et continuité (PRA, PCA)", "Disaster recovery", 0.02),
  operation: tower("Maintien en condition opérationnelle (MCO)", "Maintained operation", 0.02),
  governance: tower("Gouvernance", "Governance", 0.03),
  purchasing: tower("Achats et licences", "Purchasing and licences", 0.01),
  processes: tower("Processus métier", "Business processes", 0),
} as const satisfies Record<string, Tower>;

export type TowerId = keyof typeof towers;
export const TOWERS = Object.keys(towers) as readonly TowerId[];

/** A share for each tower; 0 for those left out. */
export type Shares = Readonly<Partial<Record<TowerId, number>>>;

/** How the work of an IT team is shared between towers. */
export const itWorkload: Shares = Object.fromEntries(TOWERS.map((id) => [id, towers[id].workload]));

/** The share of the team's work that a scope takes over. Example: all of support is a quarter of it. */
export const takenOver = (workload: Shares, scope: Shares): number =>
  TOWERS.reduce((sum, tower) => sum + (workload[tower] ?? 0) * (scope[tower] ?? 0), 0);

/** What the workload by tower rests on. */
export const workloadEvidence: Evidence = {
  origin: "assumption",
  source: { fr: "répartition usuelle, à ajuster à l'équipe", en: "usual distribution, to be adjusted to the team" },
  date: "2026",
};
