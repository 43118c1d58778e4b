import { planText, unroundedPlan } from "./plan";
import type { Plan } from "./plan";
import type { Case } from "../quantity";
import type { Scenario } from "../scenario";

/** The form in which a plan is written to a file: amounts as text with two decimals, or as numbers when unrounded. */
export interface PlanAnswer<Amount = string> {
  readonly lines: Readonly<Record<string, readonly Amount[]>>;
  readonly total: readonly Amount[];
  readonly grandTotal: Amount;
  readonly npv: Amount;
  readonly fiscalTotals: Readonly<Record<string, Amount>>;
  readonly contracts: Readonly<Record<string, { readonly exitMonth: number | null; readonly skillsLeft?: Amount }>>;
}

/** The plan of a scenario to the cent, as text. Lines that are zero everywhere are left out. Source: MODEL.md 10. */
export const answer = (scenario: Scenario, which: Case): PlanAnswer =>
  written(planText(scenario, which), "0.00", (skills) => skills.toFixed(4));

/** The same without rounding to cents, as numbers. */
export const unroundedAnswer = (scenario: Scenario, which: Case): PlanAnswer<number> =>
  written(unroundedPlan(scenario, which), 0, (skills) => skills);

function written<A>(plan: Plan<A>, nothing: A, skills: (value: number) => A): PlanAnswer<A> {
  const lines = [...plan.lines].filter(([, amounts]) => amounts.some((amount) => amount !== nothing));
  return {
    lines: Object.fromEntries(lines),
    total: plan.total,
    grandTotal: plan.grandTotal,
    npv: plan.npv,
    fiscalTotals: Object.fromEntries(plan.fiscalTotals),
    contracts: Object.fromEntries(
      [...plan.contracts].map(([name, { exitMonth, skillsLeft }]) => [
        name,
        { exitMonth, ...(skillsLeft !== undefined && { skillsLeft: skills(skillsLeft) }) },
      ]),
    ),
  };
}
