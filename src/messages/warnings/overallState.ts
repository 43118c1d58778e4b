import type { Label, Language } from "../../ground/label";
import { typeset } from "../figures";

/** What a finding is: a problem keeps the scenario from being read, a warning does not, and a note tells how it was. */
export type FindingKind = "problem" | "warning" | "note";

export const kindWords: Readonly<Record<FindingKind, Label>> = {
  problem: { fr: "erreur", en: "error" },
  warning: { fr: "avertissement", en: "warning" },
  note: { fr: "lecture", en: "reading" },
};

/** The state of a scenario as a whole, exactly "OK" when nothing is wrong nor doubtful. Example: "À vérifier : 2 avertissements". */
export function overallState(kind: Exclude<FindingKind, "note">, count: number, language: Language): string {
  if (count === 0) return "OK";
  const s = count > 1 ? "s" : "";
  const states: Readonly<Record<typeof kind, Label>> = {
    problem: { fr: `Erreur : ${count} problème${s}`, en: `Error: ${count} problem${s}` },
    warning: { fr: `À vérifier : ${count} avertissement${s}`, en: `To review: ${count} warning${s}` },
  };
  return typeset(states[kind][language], language);
}
