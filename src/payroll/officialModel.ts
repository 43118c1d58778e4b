import rules from "modele-social";
import Engine from "publicodes";
import type { Employment } from "../model/reading/blankCharges";
import { cents } from "../ground/cents";
import { fifteenDigits } from "../ground/digits";
import { corrections } from "./corrections";
import { RULES_DATE } from "./rules";
import { salaryTax } from "./salaryTax";

// 640 KB of rules, read in half a second: only what is itself loaded when a cost is asked may import this file.
const silent = { log: () => {}, warn: () => {}, error: () => {} };
const engine = new Engine({ ...rules, ...corrections }, { logger: silent });

/**
 * What an employee costs a French employer in a year, to the cent: pay, contributions less the general reduction, the
 * mobility levy of whoever employs eleven or more, what the employer pays of the complementary health insurance, and the
 * share of the salary tax that is due. What an agreement adds is left out: other insurance, meal vouchers, profit sharing.
 * An accident rate below the legal minimum, 0.5 %, counts as that minimum.
 *
 * Source: the model of URSSAF's simulator (npm modele-social), under the rules of `RULES_DATE`, corrected (corrections.ts). Cents are the same in
 * every JavaScript engine: the only power it takes, the coefficient of the reduction, is rounded to four decimals.
 * Example: 42,000 € in a company of 100, with an accident rate of 0.7 %, are 57,658.92 €.
 *
 * @throws Error where the model has no answer
 */
export function employerCost(employment: Employment): number {
  const { yearlyPay, isManagerial, headcount, accidentRate, mobilityRate, healthInsurance, salaryTaxShare } =
    employment;
  engine.setSituation({
    date: RULES_DATE,
    "salarié . contrat . salaire brut": { valeur: yearlyPay, unité: "€/an" },
    "salarié . contrat . statut cadre": isManagerial ? "oui" : "non",
    "entreprise . salariés . effectif": { valeur: headcount, unité: "employé" },
    "établissement . taux ATMP": { valeur: fifteenDigits(100 * accidentRate), unité: "%" },
    "établissement . commune . taux versement mobilité": { valeur: fifteenDigits(100 * mobilityRate), unité: "%" },
    // Half of it is the employer's.
    "salarié . cotisations . prévoyances . santé . montant": {
      valeur: fifteenDigits(2 * healthInsurance),
      unité: "€/mois",
    },
  });
  const cost = yearly("salarié . coût total employeur");
  if (salaryTaxShare === 0) return cents(cost);
  const insurance = yearly("salarié . cotisations . prévoyances . employeur");
  return cents(cost + salaryTaxShare * salaryTax(yearlyPay + insurance));
}

function yearly(rule: string): number {
  const { nodeValue } = engine.evaluate({ valeur: rule, unité: "€/an" });
  if (typeof nodeValue !== "number" || !Number.isFinite(nodeValue)) throw new Error("The payroll model has no answer");
  return nodeValue;
}
