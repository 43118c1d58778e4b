import { measuredOf } from "../../simulation/simulate";
import type { Question } from "../../simulation/simulate";
import { size, trials } from "../../simulation/trials";
import { FIRST_COUNT } from "./chunk";

/** What a reader takes for immediate. */
const IMMEDIATE_MS = 100;
/** As many trials are left to workers without asking: the program alone takes tens of milliseconds to be written. */
const MANY = 200_000;

/** Plans of more cells take longer than that to be written as a program. */
const LARGE = 15_000;

/**
 * Whether a simulation takes more than about 100 ms in the calling thread. A few thousand trials are timed there:
 * an operation takes from 0.3 to 30 ns, so that counting operations would not tell.
 */
export function worthAWorker(question: Question): boolean {
  const outcomes = measuredOf(question);
  if (question.trials >= MANY || size(outcomes) > LARGE) return true;
  if (question.trials <= FIRST_COUNT) return false;
  const asked = trials(outcomes, question);
  const into = outcomes.map(() => new Float64Array(FIRST_COUNT));
  const time = () => {
    const start = performance.now();
    asked.run(0, into);
    return performance.now() - start;
  };
  // The engine optimises during the first.
  const milliseconds = Math.min(time(), time(), time());
  return (milliseconds * question.trials) / FIRST_COUNT > IMMEDIATE_MS;
}
