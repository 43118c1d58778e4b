import { contract } from "./contract";
import type { CorrelationsField, Field } from "./field";
import { horizon } from "./horizon";
import { amount, choice, l, list, openChoice, quantity, text, USUAL_AMOUNT } from "./kinds";
import { otherCost } from "./otherCost";
import { resources } from "./resources";
import { team } from "./team";
import { vat } from "./vat";

// The one table of quantities: what a scenario may say, under which names, in which unit and bounds; a file a section.
// Validation, JSON Schema, block labels, help and forms are read from it (MODEL.md 6 and 10).

/** Every key of a scenario file, and of a scenario block. */
export const scenarioFields = {
  name: text(l("Scénario", "Scenario"), {
    default: "",
    aliases: ["Nom", "Name", "Nom du scénario", "Scenario name"],
  }),
  horizon,
  team,
  resources,
  contracts: list(l("Contrats", "Contracts"), contract),
  otherCosts: list(l("Autres coûts", "Other costs"), otherCost),
  vat,
  correlations: { type: "correlations", label: l("Corrélations", "Correlations") } satisfies CorrelationsField,
  currency: text(l("Devise", "Currency"), { default: "EUR" }),
  employees: quantity(l("Effectif de l'entreprise", "Employees"), "employees", 0, 1e7, {
    fixed: "number",
    optional: true,
  }),
  budget: amount(l("Budget approuvé", "Approved budget"), "amount", {
    optional: true,
    usual: USUAL_AMOUNT,
  }),
  budgetBasis: choice(
    l("Assiette du budget", "Budget basis"),
    { total: l("coût total", "total cost"), excludingVat: l("hors TVA", "excluding VAT") },
    { default: "total" },
  ),
  language: openChoice(l("Langue", "Language"), { fr: l("français", "French"), en: l("anglais", "English") }),
} satisfies Record<string, Field>;
