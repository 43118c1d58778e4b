import { writeBlock } from "../../src/scenario/writing/writeBlock";
import { workedCase } from "../support/cases";

/** Cells as a function is handed them. */
export type Cells = unknown[][];

/** The block that a document is written as. */
export const blockOf = (document: unknown, language: "fr" | "en" = "fr"): Cells =>
  writeBlock(document, language).cells.map((row) => [...row]);

/** The block of a worked case. */
export const block = (number: string, language: "fr" | "en" = "fr"): Cells =>
  blockOf(workedCase(number).scenario, language);

/** A plain number, which is a monthly fee under the default assumptions. */
export const fee = (amount: number): Cells => [[amount]];

/** The offer of a provider to the company of 400, as a controller types it. */
export const typedOffer: Readonly<Record<"fr" | "en", Cells>> = {
  fr: [
    ["Scénario", "Infogérance"],
    ["Effectif de l’entreprise", 400],
    [],
    ["Horizon"],
    ["Libellé", "Valeur"],
    ["Durée", 5],
    ["Contrats"],
    ["Contrat", "Unités", "Prix unitaire mensuel (€/unité)"],
    ["Global", 400, 75],
    ["Hors forfait"],
    ["Libellé", "Unité", "Bas", "Probable", "Haut"],
    ["Probabilité de dépassement", "%", "", 0.75, ""],
    ["Dépassement", "%", 0.15, "", 0.4],
    ["Sortie"],
    ["Libellé", "Unité", "Bas", "Probable", "Haut"],
    ["Préavis", "mois", "", 8, ""],
    ["Transition de sortie", "mois", 6, "", 12],
    ["Mois de réversibilité", "mois", 4, "", 7],
  ],
  en: [
    ["Scenario", "Managed service"],
    ["Employees", 400],
    ["Horizon"],
    ["Label", "Value"],
    ["Years", 5],
    ["Contracts"],
    ["Contract", "Units", "Monthly unit price (€/unit)"],
    ["Global", 400, 75],
    ["Extras"],
    ["Label", "Unit", "Low", "Likely", "High"],
    ["Overrun probability", "%", null, 0.75, null],
    ["Overrun", "%", 0.15, null, 0.4],
    ["Exit"],
    ["Label", "Unit", "Low", "Likely", "High"],
    ["Notice", "months", null, 8, null],
    ["Exit transition", "months", 6, null, 12],
    ["Reversibility months", "months", 4, null, 7],
  ],
};

/** The answers of two providers: 400 units at 75 or 68 a month, and a price that one of them does not give. */
export const offers = [
  ["Comparatif des offres"],
  ["Libellé", "Acheteur", "Alpha", "Beta"],
  ["Durée", 5],
  ["Unités", 400],
  ["Prix unitaire mensuel", "", 75, 68],
  ["Bordereau des prix unitaires"],
  ["Intervention sur site", 100, 110, ""],
];
