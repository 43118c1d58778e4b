import { recent } from "../../ground/recent";
import { readScenario } from "../../model/reading/readScenario";
import { trials } from "../../simulation/trials";
import type { Trials } from "../../simulation/trials";
import type { Answer, SentQuestion, Task } from "./protocol";

/** What a worker does with a message. Never throws: what went wrong is the answer. */
export function answerTask({ job, question, from, count }: Task): Answer {
  try {
    const asked = trialsOf(JSON.stringify(question), question);
    const outcomes = scenariosIn(question).map(() => new Float64Array(count));
    const start = performance.now();
    asked.run(from, outcomes);
    return { job, from, outcomes, milliseconds: performance.now() - start };
  } catch (error) {
    return { job, from, failure: error instanceof Error ? error.message : String(error) };
  }
}

/** Read once for all the tasks of a job; by content, so that another seed finds the program of its scenario. */
const [QUESTIONS, SCENARIOS] = [4, 8];
const trialsOf = recent(QUESTIONS, (_key, question: SentQuestion): Trials => {
  const { measure } = question;
  const scenarios = scenariosIn(question).map((document) => scenarioOf(JSON.stringify(document), document));
  return trials(
    scenarios.map((scenario) => ({ scenario, measure })),
    question,
  );
});
const scenarioOf = recent(SCENARIOS, (_key, document: unknown) => {
  const outcome = readScenario(document);
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.problems)}`);
  return outcome.value;
});

const scenariosIn = ({ first, rival }: SentQuestion): readonly unknown[] =>
  rival === undefined ? [first] : [first, rival];
