import { one, when } from "../../formula/row";
import type { Row } from "../../formula/row";
import { once } from "../../ground/once";
import { clock, contains, monthsWithin, square } from "./period";
import { missing } from "./rows";
import type { ContractRows } from "./rows";

/**
 * The month L at whose end the contract is planned to be left, which may lie after the horizon; undefined when it never
 * is. After a decision the notice runs, to the end of a term if the contract renews itself, and the transition must fit
 * in (MODEL.md 4.3).
 */
export const plannedExitMonth = once((contract: ContractRows): Row | undefined => {
  const { start, exit, horizon } = contract;
  if (exit.when === "never") return undefined;
  if (exit.when === "endOfHorizon") return capped(contract, horizon.years.times(12));
  return capped(contract, noticedLength(contract).plus(start).minus(1));
});

/** The month at whose end the contract is left: as planned, or earlier where the hazard strikes. */
export const exitMonth = once((contract: ContractRows): Row | undefined => {
  const planned = plannedExitMonth(contract);
  const { leaving } = contract.exit;
  if (!leaving) return planned;
  return planned ? leaving.atMost(planned).as(...EXIT_MONTH) : leaving;
});
const EXIT_MONTH = ["mois de sortie", "exit month"] as const;

const capped = ({ end }: ContractRows, month: Row): Row => (end ? month.atMost(end) : month).as(...EXIT_MONTH);

/**
 * 1 where the contract is left by someone's decision, 0 where it only comes to its end: as the plan decides, or in the
 * trials in which the hazard strikes within the horizon, no later than the planned end.
 */
export const isDecided = once((contract: ContractRows): Row => {
  const { exit, horizon } = contract;
  if (exit.when === "decision") return one;
  const { leaving } = exit;
  return leaving ? leaving.upTo(plannedExitMonth(contract) ?? horizon.years.times(12)) : missing(exit, "when");
});

/** The first end of a term, or of what renews it, that is no earlier than so many months: for as long unless it is said. */
function renewed(term: Row, renewal: Row | undefined, months: Row): Row {
  if (!renewal) return term.times(months.per(term).ceil().atLeast(1));
  return term.plus(renewal.times(months.minus(term).per(renewal).ceil().atLeast(0)));
}

/** Months from the start of the contract to the end that notice and transition allow. */
function noticedLength({ start, term, tacitRenewal, renewal, exit }: ContractRows): Row {
  const decided = exit
    .decisionMonth!.minus(start)
    .plus(1)
    .as("mois de contrat à la décision", "contract months at decision");
  const noticed =
    tacitRenewal && term ? renewed(term, renewal, decided.plus(exit.notice)) : decided.plus(exit.notice.ceil());
  return noticed.atLeast(decided.plus(exit.transition.ceil()));
}

/** How many months the contract has lasted when it is left: L'. */
export const contractLength = once((contract: ContractRows) =>
  exitMonth(contract)!.minus(contract.start).plus(1).as("durée du contrat", "contract length"),
);

/** 1 in the period in which the contract is left, else 0. */
export const leaves = once((contract: ContractRows) => {
  const month = exitMonth(contract);
  return month ? contains(month) : missing(contract.exit, "when");
});

/** 1 where the contract is left by a decision for something that replaces it. */
export const isReplaced = (contract: ContractRows): Row =>
  isDecided(contract).times(contract.exit.destination === "none" ? missing(contract.exit, "destination") : one);

/**
 * Months of the new solution paid in the period: all of them after the exit, and before it a linear ramp over the
 * transition (the ramp x²/(2τ) at x months of τ).
 */
export const newSolutionMonths = once((contract: ContractRows) => {
  const { transition } = contract.exit;
  const exit = exitMonth(contract)!;
  const after = monthsWithin(exit.plus(1));
  if (transition.isNothing) return after;
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
  if (!rebuild || destination !== "reinternalise" || isDecided(contract).isNothing) return undefined;
  const lost = contractLength(contract).per(rebuild.skillLossMonths);
  return one.minus(lost).atLeast(0).as("compétences encore présentes", "skills left");
});
