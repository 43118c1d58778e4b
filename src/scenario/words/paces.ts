import { plain } from "../../ground/nearest";
import type { Period } from "./unitWords";
import { unitWord } from "./unitWords";

/** At what pace the lines below a title are due: once, by a period, or again and again. */
export type Pace = "once" | "recurring" | Period;

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));
/** What is paid: a title of these and of a pace says nothing else. */
const PAID = words("cout couts frais charge charges depense depenses prix montant montants tarif tarifs redevance redevances abonnement abonnements budget cost costs fee fees price prices charges expenses amount amounts de d du des la le les en et of the and ht hors taxes"); // prettier-ignore
const ONCE = words("ponctuel ponctuels ponctuelle ponctuelles initial initiaux initiale initiales unique uniques investissement investissements investment investments setup nrc"); // prettier-ignore
const RECURRING = words("recurrent recurrents recurrente recurrentes recurring exploitation fonctionnement opex mrc");
const ONCE_TOGETHER =
  /(?:^| )(?:une fois|en une fois|one time|one off|non recurring|non recurrents?|non recurrentes?)(?: |$)/u;

/**
 * The pace that a title says and nothing else. Examples: "Coûts ponctuels" and "One-time costs" are paid once, "Prix mensuels"
 * by the month, "Coûts récurrents" again and again; "Prestations ponctuelles" are ordered as they come, and say none.
 */
export function paceIn(title: string): Pace | undefined {
  const name = plain(title);
  const rest = name.replace(ONCE_TOGETHER, " ").split(" ").filter((word) => word !== "" && !PAID.has(word)); // prettier-ignore
  const found = new Set(rest.map(paceOf));
  if (found.has(undefined)) return undefined;
  if (ONCE_TOGETHER.test(name) || found.has("once")) return "once";
  const [period] = [...found].filter((each) => each !== "recurring");
  return period ?? [...found][0];
}

function paceOf(word: string): Pace | undefined {
  if (ONCE.has(word)) return "once";
  if (RECURRING.has(word)) return "recurring";
  const said = unitWord(word);
  return said?.kind === "period" && said.isAdjective ? said.period : undefined;
}

const PAID_ONCE = /(?:^| )(?:une seule fois|une fois|one time|one off|onboarding|mise en service initiale|initialisation|setup fees?|frais de setup|initial setup)(?: |$)/u; // prettier-ignore

/**
 * The pace that the name of a line says. Examples: "Reprise (une seule fois)" and "Onboarding fee" are paid once, "Abonnement
 * mensuel fibre" by the month; "Formation initiale" says none.
 */
export function paceNamed(name: string): "once" | Period | undefined {
  if (PAID_ONCE.test(plain(name))) return "once";
  const [, within = ""] = /[([]\s*(?:par|per|\/)\s+([^()[\]]+)[)\]]\s*$/iu.exec(name) ?? [];
  const period = [...plain(name).split(" ").map(paceOf), ...[unitWord(within.trim())].map((word) => (word?.kind === "period" ? word.period : undefined))]; // prettier-ignore
  return period.find((each): each is Period => each !== undefined && each !== "once" && each !== "recurring");
}
