import type { FileProblem } from "../messages/files/fileSentence";
import type { Problem } from "../model/reading/problem";
import { readScenario } from "../model/reading/readScenario";
import type { Scenario } from "../model/scenario";
import { documentIn } from "./documentIn";
import { completed } from "./employerCosts";
import { onceKnown } from "./unanswered";

/** A scenario and the document it was read from, charges left out included. */
export interface ScenarioInFile {
  readonly scenario: Scenario;
  readonly document: unknown;
}

/** A file's scenario, or everything that keeps it from being one: as a file, or as a scenario. */
type FileRead =
  | ScenarioInFile
  | { readonly fileProblems: readonly FileProblem[] }
  | {
      readonly problems: readonly Problem[];
      /** A value as the file writes it, by JSON pointer; undefined where the file has none. */
      readonly textAt: (at: string) => string | undefined;
    };

/**
 * The scenario that the bytes of a file hold. Charges that a role leaves out come from the official model.
 *
 * @throws Unfinished where that model does not answer
 */
export async function scenarioInFile(bytes: Uint8Array): Promise<FileRead> {
  const read = documentIn(bytes);
  if (!read.ok) return { fileProblems: read.problems };
  const document = await onceKnown(() => completed(read.document));
  const outcome = readScenario(document);
  return outcome.ok ? { scenario: outcome.value, document } : { problems: outcome.problems, textAt: read.textAt };
}
