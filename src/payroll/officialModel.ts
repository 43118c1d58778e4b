import rules from "modele-social";
import Engine from "publicodes";
import type { Employment } from "../model/reading/blankCharges";
import { cents } from "../ground/cents";
import { fifteenDigits } from "../ground/digits";
import { RULES_DATE } from "./rules";

// 640 KB of rules, read in half a second: only what is itself loaded when a cost is asked may import this file.
const silent = { log: () => {}, warn: () => {}, error: () => {} };
const engine = new Engine(rules, { logger: silent });

/**
 * What an employee costs a French employer in a year, to the cent: pay, contributions less the general reduction, and the
 * half of a complementary health insurance of 40 € a month; neither mobility tax nor what depends on an agreement.
 * An accident rate below the legal minimum, 0.5 %, counts as that minimum.
 *
 * Source: the model of URSSAF's simulator (npm modele-social), under the rules of `RULES_DATE`. Cents are the same in
 * every JavaScript engine: the only power it takes, the coefficient of the reduction, is rounded to four decimals.
 * Example: 42,000 € in a company of 100, with an accident rate of 0.7 %, are 57,448.92 €.
 *
 * @throws Error where the model has no answer
 */
export function employerCost({ yearlyPay, isManagerial, headcount, accidentRate }: Employment): number {
  engine.setSituation({
    date: RULES_DATE,
    "salarié . contrat . salaire brut": { valeur: yearlyPay, unité: "€/an" },
    "salarié . contrat . statut cadre": isManagerial ? "oui" : "non",
    "entreprise . salariés . effectif": { valeur: headcount, unité: "employé" },
    "établissement . taux ATMP": { valeur: fifteenDigits(100 * accidentRate), unité: "%" },
  });
  const { nodeValue } = engine.evaluate({ valeur: "salarié . coût total employeur", unité: "€/an" });
  if (typeof nodeValue !== "number" || !Number.isFinite(nodeValue)) throw new Error("The payroll model has no answer");
  return cents(nodeValue);
}
