import { readScenario } from "../src/model/reading/readScenario";
import type { Scenario } from "../src/model/scenario";

/** The scenario of a document that is known to be right. */
export function scenarioOf(document: unknown): Scenario {
  const outcome = readScenario(document);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}
