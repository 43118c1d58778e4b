import { typeset } from "../../messages/figures";
import { whereabouts } from "../../messages/problems/problemWords";
import type { Language } from "../../ground/label";
import type { Place } from "../../scenario/reading/blockProblem";
import { useText } from "./text";

interface SentenceProps {
  readonly said: string;
  readonly about: Place & { readonly at: string };
  readonly language: Language;
}

/** What is said of a place of a scenario, as in the cells, its row and label standing out. */
export function Sentence({ said, about, language }: SentenceProps) {
  const text = useText();
  const where = typeset(whereabouts(about, language), language);
  if (!said.startsWith(where)) return said;
  return (
    <>
      <span className={text.strong}>{where}</span>
      {said.slice(where.length)}
    </>
  );
}
