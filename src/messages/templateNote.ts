import type { Label } from "../ground/label";
import type { Answers } from "../model/templates/answers";

/** What is told of a template. */
export interface Note {
  readonly text: Label;
  /** Whether it concerns a company; every one unless told. */
  readonly when?: (answers: Answers) => boolean;
}

/** In French, then in English. */
export const note = (fr: string, en: string, when?: Note["when"]): Note => ({
  text: { fr, en },
  ...(when && { when }),
});
