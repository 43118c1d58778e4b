import { plain } from "../../ground/nearest";

// What providers answer in the place of a number.

/** It costs nothing more; it is not sold; nobody has said yet. */
export type ProviderAnswer = "included" | "notOffered" | "unknown";

const INCLUDED = /^(?:inclus|incluse|incluses|inclu|compris|comprise|comprises|offert|offerte|gratuit|gratuite|sans frais|sans supplement|sans surcout|included|free|free of charge|no charge|at no (?:extra )?cost)(?: (?:dans|au|aux|a|l|le|la|les|ce|cette|forfait|prix|tarif|offre|abonnement|redevance|contrat|socle|mensuel|mensuelle|base|in|the|fee|price|offer|subscription|contract|monthly))*$/u; // prettier-ignore
const NOT_OFFERED = /^(?:s o|so|sans objet|n a|na|non applicable|not applicable|non (?:propose|disponible|prevu|fourni|couvert|inclus|compris)e?s?|pas (?:propose|disponible|prevu)e?s?|hors (?:perimetre|offre|forfait)|exclue?s?|neant|aucune?|not (?:offered|available|provided|covered|included)|no (?:bid|quote|offer)|pas d offre|out of scope|excluded|none)$/u; // prettier-ignore
const UNKNOWN = /^(?:n c|nc|non (?:chiffre|renseigne|communique|precise|specifie|determine)e?s?|sur (?:devis|demande|etude)|a (?:definir|chiffrer|preciser|determiner|negocier|venir|discuter)|devis|en attente|(?:cf|voir|see|selon|per)(?: .*)?|tb[adc]|to be (?:defined|confirmed|agreed|determined)|on (?:request|quotation|demand)|by quotation|upon request|not (?:priced|given|quoted|specified)|unknown|pm|p m|pour memoire)$/u; // prettier-ignore

/**
 * What a text answers where a number is expected, undefined of any other text; a call for a footnote says nothing.
 * Examples: "Compris dans le forfait", "S.O.", "NC (1)", "cf. annexe 2"; a text of signs alone, "–", is no answer yet.
 */
export function providerAnswer(text: string): ProviderAnswer | undefined {
  const word = plain(text.replace(/(?:\(\d\)|(?<!\*)\*+|[¹²³])\s*$/u, ""));
  if (word === "") return "unknown";
  if (INCLUDED.test(word)) return "included";
  if (NOT_OFFERED.test(word)) return "notOffered";
  return UNKNOWN.test(word) ? "unknown" : undefined;
}
