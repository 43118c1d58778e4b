import type { BlockProblem } from "../../scenario/reading/blockProblem";
import type { Coded } from "../coded";
import type { ProblemWords } from "./problemWords";

/** What is wrong, what is accepted (after "il faut", "expected") and how to mend it, where that is not the same thing. */
export interface Said {
  readonly what: string;
  readonly accepted: string;
  readonly mend?: string;
}

/** A sentence for every problem there is: one without its sentence does not compile. */
export type Sentences = {
  readonly [C in BlockProblem["code"]]: (problem: Coded<BlockProblem, C>, words: ProblemWords) => Said;
};
