import type { BreakEven } from "../../analysis/breakEven";
import type { Language } from "../../ground/label";
import { quoted, typeset } from "../figures";

/** That no value of a quantity makes two scenarios cost the same, or a scenario cost an amount. */
export interface NoBreakEven {
  readonly code: "noBreakEven";
  /** "Same": a scenario was compared with itself. */
  readonly found: Exclude<BreakEven, { readonly code: "at" | "impossible" }> | { readonly code: "same" };
  /** The quantity, as it was asked for. */
  readonly label: string;
  /** Whether it was compared with an amount rather than with a scenario. */
  readonly isAmount: boolean;
}

/** Why there is no break-even. Example: "« Gouvernance » : pas d’équilibre. Le scénario est toujours le moins cher…" */
export function noBreakEvenSentence({ found, label, isAmount }: NoBreakEven, language: Language): string {
  return typeset(`${quoted(label, language)}${texts[language](found, isAmount)}`, language);
}

const texts: Readonly<Record<Language, (found: NoBreakEven["found"], isAmount: boolean) => string>> = {
  fr: (found, isAmount) => {
    if (found.code === "same")
      return " : égal. Le scénario et la cible sont les mêmes : il n’y a pas d’équilibre à chercher.";
    if (found.code === "equal") return " : égal. Le coût est le même des deux côtés, quelle que soit sa valeur.";
    const isBelow = found.cheaper === "first";
    const always = isAmount
      ? `Le scénario coûte toujours ${isBelow ? "moins" : "plus"} que ce montant`
      : `${isBelow ? "Le scénario" : "La cible"} est toujours l’option la moins chère`;
    const why =
      found.code === "unmoved" ? " : cette grandeur ne change rien à l’écart" : ", quelle que soit la valeur admise";
    return ` : pas d’équilibre. ${always}${why}.`;
  },
  en: (found, isAmount) => {
    if (found.code === "same") return ": equal. Scenario and target are the same: there is no break-even to look for.";
    if (found.code === "equal") return ": equal. Both sides cost the same, whatever its value.";
    const isBelow = found.cheaper === "first";
    const always = isAmount
      ? `The scenario always costs ${isBelow ? "less" : "more"} than this amount`
      : `The ${isBelow ? "scenario" : "target"} is always the cheaper option`;
    const why =
      found.code === "unmoved"
        ? ": this quantity changes nothing in the gap"
        : ", whatever value the quantity may have";
    return `: no break-even. ${always}${why}.`;
  },
};
