import { amount, assumed, group, l, sourced } from "./kinds";

const SHARE_OF_FEE = [
  "part de 15 à 40 € par salarié et par mois de ce que le prestataire apporte d'ordinaire ; sans source par poste",
  "part of €15 to €40 per employee and month that a provider usually brings; no source item by item",
] as const;
const perEmployee = {
  optional: true,
  usual: [0.1, 500],
} as const;
const proposed = (low: number, high: number) => assumed({ low, high }, ...SHARE_OF_FEE);

/** What a team works with, which a fee may include: by the employee of the company and the month, excluding VAT. */
export const resources = group(l("Moyens internes", "In-house resources"), {
  tools: amount(l("Outils et logiciels d'exploitation", "Operating tools and software"), "amountPerEmployee", {
    ...perEmployee,
    proposal: proposed(3, 8),
  }),
  servers: amount(l("Serveurs et stockage internes", "In-house servers and storage"), "amountPerEmployee", {
    ...perEmployee,
    proposal: proposed(4, 11),
  }),
  backup: amount(l("Sauvegarde interne", "In-house backup"), "amountPerEmployee", {
    ...perEmployee,
    proposal: proposed(2, 5),
  }),
  hosting: amount(l("Hébergement interne", "In-house hosting"), "amountPerEmployee", {
    ...perEmployee,
    proposal: proposed(2, 5),
  }),
  security: amount(l("Logiciels de sécurité", "Security software"), "amountPerEmployee", {
    ...perEmployee,
    proposal: proposed(4, 11),
  }),
  licences: amount(l("Licences des utilisateurs", "User licences"), "amountPerEmployee", {
    ...perEmployee,
    proposal: sourced(19.06, {
      by: ["Microsoft 365 Business Premium (riverflows)", "Microsoft 365 Business Premium (riverflows)"],
      date: "2026-06",
      on: ["prix public par utilisateur et par mois", "list price per user and month"],
    }),
  }),
  telecoms: amount(l("Télécoms", "Telecoms"), "amountPerEmployee", perEmployee),
  equipment: amount(
    l("Postes de travail et périphériques", "Workstations and peripherals"),
    "amountPerEmployee",
    perEmployee,
  ),
});

/** Which of these a fee includes: what a provider brings, the company need not have. */
export type ResourceId = keyof typeof resources.fields;
export const RESOURCES = Object.keys(resources.fields) as readonly ResourceId[];
