import type { Plan } from "./plan";

/** The form in which a plan is written to a file: amounts as text with two decimals, or as numbers when unrounded. */
export interface PlanAnswer<Amount = string> {
  readonly lines: Readonly<Record<string, readonly Amount[]>>;
  readonly total: readonly Amount[];
  readonly grandTotal: Amount;
  readonly npv: Amount;
  readonly fiscalTotals: Readonly<Record<string, Amount>>;
  readonly contracts: Readonly<Record<string, { readonly exitMonth: number | null; readonly skillsLeft?: Amount }>>;
}

/** A plan to the cent as text. Lines that are zero everywhere are left out. Source: MODEL.md 10. */
export const answer = (plan: Plan): PlanAnswer =>
  written(
    plan,
    (amount) => amount.toFixed(2),
    (skills) => skills.toFixed(4),
  );

/** An unrounded plan as numbers. */
export const unroundedAnswer = (plan: Plan): PlanAnswer<number> =>
  written(
    plan,
    (amount) => amount,
    (skills) => skills,
  );

function written<A>(plan: Plan, amount: (value: number) => A, skills: (value: number) => A): PlanAnswer<A> {
  const lines = [...plan.lines].filter(([, amounts]) => amounts.some((value) => value !== 0));
  return {
    lines: Object.fromEntries(lines.map(([id, amounts]) => [id, amounts.map(amount)])),
    total: plan.total.map(amount),
    grandTotal: amount(plan.grandTotal),
    npv: amount(plan.npv),
    fiscalTotals: Object.fromEntries([...plan.fiscalTotals].map(([year, value]) => [year, amount(value)])),
    contracts: Object.fromEntries(
      [...plan.contracts].map(([name, { exitMonth, skillsLeft }]) => [
        name,
        { exitMonth, ...(skillsLeft !== undefined && { skillsLeft: skills(skillsLeft) }) },
      ]),
    ),
  };
}
