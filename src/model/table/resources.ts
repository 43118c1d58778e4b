import type { Label } from "../../ground/label";
import type { Proposal } from "./field";
import { amount, assumed, group, l, sourced } from "./kinds";

const SHARE_OF_FEE = [
  "part de 15 à 40 € par salarié et par mois de ce que le prestataire apporte d'ordinaire ; sans source par poste",
  "part of €15 to €40 per employee and month that a provider usually brings; no source item by item",
] as const;
/** An amount that nobody need know. */
const resource = <O extends { readonly proposal?: Proposal }>(label: Label, own: O) =>
  amount(label, "amountPerEmployee", { optional: true, usual: [0.1, 500], ...own });
const supposed = (low: number, high: number) => ({ proposal: assumed({ low, high }, ...SHARE_OF_FEE) });

/** What a team works with, which a fee may include: by the employee of the company and the month, excluding VAT. */
export const resources = group(l("Moyens internes", "In-house resources"), {
  tools: resource(l("Outils et logiciels d'exploitation", "Operating tools and software"), supposed(3, 8)),
  servers: resource(l("Serveurs et stockage internes", "In-house servers and storage"), supposed(4, 11)),
  backup: resource(l("Sauvegarde interne", "In-house backup"), supposed(2, 5)),
  hosting: resource(l("Hébergement interne", "In-house hosting"), supposed(2, 5)),
  security: resource(l("Logiciels de sécurité", "Security software"), supposed(4, 11)),
  licences: resource(l("Licences des utilisateurs", "User licences"), {
    proposal: sourced(19.06, {
      by: ["Microsoft 365 Business Premium (riverflows)", "Microsoft 365 Business Premium (riverflows)"],
      date: "2026-06",
      on: ["prix public par utilisateur et par mois", "list price per user and month"],
    }),
  }),
  telecoms: resource(l("Télécoms", "Telecoms"), {}),
  equipment: resource(l("Postes de travail et périphériques", "Workstations and peripherals"), {
    proposal: assumed(
      { low: 15, high: 30 },
      "un poste de 700 à 1 100 € sur 36 à 48 mois",
      "a machine of €700 to €1,100 over 36 to 48 months",
    ),
  }),
});

/** Which of these a fee includes: what a provider brings, the company need not have. */
export type ResourceId = keyof typeof resources.fields;
export const RESOURCES = Object.keys(resources.fields) as readonly ResourceId[];
