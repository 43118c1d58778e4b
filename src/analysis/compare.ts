import { plan } from "../model/plan/plan";
import { isNothing } from "../model/quantity";
import type { Horizon, Scenario } from "../model/scenario";
import { breakEvenYear } from "./breakEvenYear";
import type { BreakEvenYear } from "./breakEvenYear";
import { cents } from "../ground/cents";
import { perEmployee, perTeamDay } from "./perHead";
import { unlikeResources } from "./unlikeResources";
import type { UnlikeResources } from "./unlikeResources";
import { unlikeTeams } from "./unlikeTeams";
import type { UnlikeTeams } from "./unlikeTeams";

/** Where a scenario stands among those it is compared with, in the expected case. Amounts are to the cent. */
export interface Standing {
  readonly total: number;
  readonly npv: number;
  /** What it costs more than the first. */
  readonly gap: number;
  /** The same as a share of the first; unknown where that costs nothing. */
  readonly gapShare: number | undefined;
  /** From 1, the cheapest; ties share a rank. */
  readonly rank: number;
  /** Against the first. */
  readonly breakEven: BreakEvenYear;
  readonly perEmployee: number | undefined;
  readonly perTeamDay: number | undefined;
}

/**
 * Scenarios beside the first of them, in their order.
 * Source: MODEL.md 8. Example: fees of 30,000 and 27,000 € a month: the second is 244,425.00 cheaper, first of two.
 */
export function standings(scenarios: readonly Scenario[]): readonly Standing[] {
  const plans = scenarios.map((scenario) => plan(scenario));
  const [first] = plans;
  const rankOf = ranks(plans.map(({ grandTotal }) => grandTotal));
  return plans.map((each, i) => {
    const gap = cents(each.grandTotal - first!.grandTotal);
    return {
      total: each.grandTotal,
      npv: each.npv,
      gap,
      gapShare: first!.grandTotal === 0 ? undefined : gap / first!.grandTotal,
      rank: rankOf[i]!,
      breakEven: breakEvenYear(each, first!),
      perEmployee: perEmployee(scenarios[i]!, each),
      perTeamDay: perTeamDay(scenarios[i]!, each),
    };
  });
}

/** The rank of each amount from 1, the least; ties share a rank, and what is unknown has none. Example: ranks([2, 1, 2]) is [2, 1, 2]. */
export const ranks = (amounts: readonly (number | undefined)[]): readonly (number | undefined)[] =>
  amounts.map((amount) =>
    amount === undefined ? undefined : 1 + amounts.filter((other) => other !== undefined && other < amount).length,
  );

/** When somebody answers: on call is at home, and watches nothing. */
export type Hours = "business" | "onCall" | "24x7";

/** In what two scenarios are not alike, so that their costs do not compare as they stand. */
export type Unlike =
  | { readonly code: "horizons"; readonly first: number; readonly other: number }
  | { readonly code: "starts" | "currencies"; readonly first: string; readonly other: string }
  | { readonly code: "hours"; readonly first: Hours; readonly other: Hours }
  | { readonly code: "vat"; readonly first: number; readonly other: number }
  | { readonly code: "discountings"; readonly first: Discounting; readonly other: Discounting }
  | UnlikeResources
  | UnlikeTeams;

/** At which yearly rate, and when in the year, cash is discounted; without a rate, when does not matter. */
export interface Discounting {
  readonly rate: number;
  readonly convention: Horizon["discounting"];
}

/** What keeps a scenario from being compared like with like. Source: MODEL.md 9. */
export function unlike(first: Scenario, other: Scenario): readonly Unlike[] {
  const found: Unlike[] = [];
  const years = [first, other].map(({ horizon }) => horizon.years.expected.float);
  if (years[0] !== years[1]) found.push({ code: "horizons", first: years[0]!, other: years[1]! });
  if (first.horizon.start !== other.horizon.start)
    found.push({ code: "starts", first: first.horizon.start, other: other.horizon.start });
  const discountings = [discountingOf(first), discountingOf(other)] as const;
  if (
    discountings[0].rate !== discountings[1].rate ||
    (discountings[0].rate !== 0 && discountings[0].convention !== discountings[1].convention)
  )
    found.push({ code: "discountings", first: discountings[0], other: discountings[1] });
  const vat = [vatKept(first), vatKept(other)];
  if (vat[0] !== vat[1]) found.push({ code: "vat", first: vat[0]!, other: vat[1]! });
  if (first.currency !== other.currency)
    found.push({ code: "currencies", first: first.currency, other: other.currency });
  // Over other horizons no amount would reverse anything.
  const compares = found.every(({ code }) => code !== "horizons" && code !== "currencies");
  const contents = compares ? [...unlikeResources(first, other), ...unlikeTeams(first, other)] : [];
  return [...found, ...contents, ...unlikeHours(first, other)];
}

/** When somebody answers, last: it says no amount, where the others say what would reverse the decision. */
function unlikeHours(one: Scenario, another: Scenario): readonly Unlike[] {
  const [first, other] = [hoursOf(one), hoursOf(another)];
  return first && other && first !== other ? [{ code: "hours", first, other }] : [];
}

const discountingOf = ({ horizon }: Scenario): Discounting => ({
  rate: horizon.discountRate.expected.float,
  convention: horizon.discounting,
});

/** The widest hours of a contract or, on call, of the team; unknown where a contract says nothing. */
function hoursOf({ contracts, team }: Scenario): Hours | undefined {
  const isTeam = team.roles.length > 0;
  if (contracts.some(({ hours }) => hours === "24x7")) return "24x7";
  if (isTeam && !isNothing(team.onCallWeekly)) return "onCall";
  const isKnown = contracts.length > 0 ? contracts.every(({ hours }) => hours !== undefined) : isTeam;
  return isKnown ? "business" : undefined;
}

/** The share of what is bought that stays to be paid as VAT. */
const vatKept = ({ vat }: Scenario): number =>
  vat ? vat.rate.expected.float * (1 - vat.deductible.expected.float) : 0;
