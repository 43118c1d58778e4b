import { unlike } from "../analysis/compare";
import { contentKey } from "../ground/contentKey";
import { host } from "./host";
import { Refused } from "./unanswered";
import { nameOf } from "./choices";
import type { Asked } from "./askedScenario";

/** A scenario that a function was given, and what it was read from. */
export interface Given {
  readonly argument: unknown;
  readonly asked: Asked;
}

/**
 * For functions that answer about two scenarios by what has no room for a warning.
 *
 * @throws Refused where they cover other horizons or are in other currencies: nothing can be said of both at once
 */
export function refuseUnlike(first: Given, rival: Given): void {
  const found = unlike(first.asked.scenario, rival.asked.scenario);
  const fact = found.find(({ code }) => code === "horizons" || code === "currencies");
  if (!fact) return;
  const [name, other] = [first, rival].map(({ argument, asked }, i) =>
    nameOf(argument, asked.scenario, i + 1, host().language),
  );
  throw new Refused([], { code: "unlike", fact, names: { first: name!, other: other! } });
}

/** Whether two scenarios are one, whatever their names. */
export function areSame(...choices: readonly [Asked, Asked]): boolean {
  const [first, other] = choices.map(({ document }) => contentKey({ ...(document as object), name: "", language: "" }));
  return first === other;
}
