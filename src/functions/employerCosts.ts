import { employmentsWithoutCharges, withCharges } from "../model/reading/blankCharges";
import type { Employment } from "../model/reading/blankCharges";
import { Awaiting } from "./call";
import { contentKey } from "../ground/contentKey";
import { Unfinished } from "./sharedWork";

/** Finds the yearly cost of an employment by the official model. Rejects when the model cannot be loaded, or is silent. */
export type EmployerCosts = (employment: Employment) => Promise<number>;

/** Without a worker the model is loaded and asked here: in the tests, on the command line. */
export const inThisThread: EmployerCosts = async (employment) =>
  (await import("../payroll/officialModel")).employerCost(employment);

let costsOf = inThisThread;

/** Sets who asks the official model, which would freeze the page for half a second; nobody means the calling thread. */
export function leaveEmployerCostsTo(worker: EmployerCosts = inThisThread): void {
  costsOf = worker;
}

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
  const answer = costsOf(employment)
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
