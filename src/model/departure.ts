import { one, when, zero } from "../formula/row";
import type { Row } from "../formula/row";
import { once } from "./once";
import { clock, contains, monthsWithin, square } from "./period";
import type { ContractRows } from "./rows";

/**
 * The month L at whose end the contract is left, which may lie after the horizon; undefined when it never is.
 * After a decision the notice runs, to the end of a term if the contract renews itself, and the transition must fit in
 * (MODEL.md 4.3).
 */
export const exitMonth = once((contract: ContractRows): Row | undefined => {
  const { start, end, exit, horizon } = contract;
  const capped = (month: Row) => (end ? month.atMost(end) : month).as("mois de sortie", "exit month");
  if (exit.when === "never") return undefined;
  if (exit.when === "endOfHorizon") return capped(horizon.years.times(12));
  return capped(noticedLength(contract).plus(start).minus(1));
});

/** Months from the start of the contract to the end that notice and transition allow. */
function noticedLength({ start, term, tacitRenewal, exit }: ContractRows): Row {
  const decided = exit
    .decisionMonth!.minus(start)
    .plus(1)
    .as("mois de contrat à la décision", "contract months at decision");
  const noticed =
    tacitRenewal && term
      ? term.times(decided.plus(exit.notice).per(term).ceil().atLeast(1))
      : decided.plus(exit.notice.ceil());
  return noticed.atLeast(decided.plus(exit.transition.ceil()));
}

/** How many months the contract has lasted when it is left: L'. */
export const contractLength = once((contract: ContractRows) =>
  exitMonth(contract)!.minus(contract.start).plus(1).as("durée du contrat", "contract length"),
);

/** 1 in the period in which the contract is left, else 0. */
export const leaves = once((contract: ContractRows) => {
  const month = exitMonth(contract);
  return month ? contains(month) : zero;
});

/** The contract is left by a decision for something that replaces it. */
export const isReplaced = ({ exit }: ContractRows): boolean => exit.when === "decision" && exit.destination !== "none";

/**
 * Months of the new solution paid in the period: all of them after the exit, and before it a linear ramp over the
 * transition (the ramp x²/(2τ) at x months of τ).
 */
export const newSolutionMonths = once((contract: ContractRows) => {
  const { transition } = contract.exit;
  const exit = exitMonth(contract)!;
  const after = monthsWithin(exit.plus(1));
  if (transition === zero) return after;
  const { now, before } = clock(exit.minus(transition), transition);
  const ramp = when(transition.is(0), 0, square(now).minus(square(before)).per(transition.times(2)));
  return after.plus(ramp).as("mois de nouvelle solution", "months of the new solution");
});

/** The month in which the transition starts, the first at the earliest. */
export const transitionStart = once((contract: ContractRows) =>
  exitMonth(contract)!
    .minus(contract.exit.transition)
    .floor()
    .plus(1)
    .atLeast(1)
    .as("début de la transition", "start of the transition"),
);

/** The share of the team's skills still inside when the contract is left: lost linearly over `skillLossMonths`. */
export const skillsLeft = once((contract: ContractRows): Row | undefined => {
  const { rebuild, destination } = contract.exit;
  if (!rebuild || destination !== "reinternalise" || contract.exit.when !== "decision") return undefined;
  const lost = contractLength(contract).per(rebuild.skillLossMonths);
  return one.minus(lost).atLeast(0).as("compétences encore présentes", "skills left");
});
