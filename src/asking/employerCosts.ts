import { employmentsWithoutCharges, withCharges } from "../model/reading/blankCharges";
import type { Employment } from "../model/reading/blankCharges";
import { host } from "./host";
import { Awaiting, Unfinished } from "./unanswered";
import { contentKey } from "../ground/contentKey";

/**
 * By content, and never forgotten: the model takes 60 ms for each, so that an hour of asking leaves a few megabytes, and
 * nobody waits for the same cost twice.
 */
const known = new Map<string, number>();
const asked = new Map<string, Promise<void>>();

/**
 * What employments cost in a year, to the cent.
 *
 * @throws Awaiting where a cost is not known yet; once its promise is fulfilled they all are
 */
export function employerCosts(employments: readonly Employment[]): readonly number[] {
  const keys = employments.map((employment) => contentKey(employment)!);
  const unknown = keys.flatMap((key, i) => (known.has(key) ? [] : [ask(key, employments[i]!)]));
  if (unknown.length > 0) throw new Awaiting(Promise.all(unknown));
  return keys.map((key) => known.get(key)!);
}

/** One question at a time for all who wait for its answer. */
function ask(key: string, employment: Employment): Promise<void> {
  const underWay = asked.get(key);
  if (underWay) return underWay;
  const answer = host()
    .employerCosts(employment)
    .then(
      (cost) => void known.set(key, cost),
      () => {
        throw new Unfinished("noEmployerCost");
      },
    )
    .finally(() => asked.delete(key));
  asked.set(key, answer);
  return answer;
}

/**
 * A document with the charges its roles leave out.
 *
 * @throws Awaiting where the official model has still to be asked
 */
export const completed = (document: unknown): unknown =>
  withCharges(document, employerCosts(employmentsWithoutCharges(document)));
