import { sourceOf } from "../../scenario/writing/writeValue";
import type { Counted, Omission } from "../../scenario/offers/offeredQuantities";
import type { Unpriced } from "../../scenario/offers/offers";
import type { Language } from "../../ground/label";
import { quoted, typeset } from "../figures";
import { rangeWithUnit, withUnit } from "../measures";

/**
 * What an offer leaves out and what is counted in its place, as a sentence; amounts are in the currency of the offer.
 * Example: "« Intervention sur site » : non précisé ; compté pour 110,00 €/unité (le plus cher des autres offres)."
 */
export function omissionSentence({ label, counted, said }: Omission, currency: string, language: Language): string {
  const name = quoted(label, language);
  const how = answer(said, language);
  const text = counted
    ? {
        fr: `${name} : ${how} ; compté ${value(counted, currency, "fr")} (${origin(counted, "fr")}).`,
        en: `${name}: ${how}; counted ${value(counted, currency, "en")} (${origin(counted, "en")}).`,
      }
    : {
        fr: `${name} : ${how}, et rien ne peut être compté à la place ; demandez-le au prestataire.`,
        en: `${name}: ${how}, and nothing can be counted instead; ask the provider.`,
      };
  return typeset(text[language], language);
}

/**
 * The same in the source column of the offer's block, beside what is counted; undefined where nothing is.
 * Example: "Non précisé : le plus cher des autres offres".
 */
export function omissionSource({ counted, said }: Omission, language: Language): string | undefined {
  if (!counted) return undefined;
  const how = answer(said, language);
  const like = "like" in counted ? `${AS_WITH[language]} ${counted.like}, ` : "";
  const colon = { fr: " : ", en: ": " }[language];
  return typeset(`${how[0]!.toUpperCase()}${how.slice(1)}${colon}${like}${origin(counted, language)}`, language);
}

/** What the provider answers: nothing, words in the place of a value, or what cannot be read. */
function answer(said: Omission["said"], language: Language): string {
  if (!said) return { fr: "non précisé", en: "not given" }[language];
  const text = quoted(said.text, language);
  if (said.isNotOffered) return { fr: `non proposé (${text})`, en: `not offered (${text})` }[language];
  switch (said.unread) {
    case undefined:
      return { fr: `non chiffré (${text})`, en: `not priced (${text})` }[language];
    case "ambiguousNumber":
      return { fr: `${text} peut se lire de deux façons`, en: `${text} may be read two ways` }[language];
    case "taxedAmount":
      return { fr: `${text} est un montant TTC`, en: `${text} includes VAT` }[language];
    case "otherCurrency":
      return { fr: `${text} est dans une autre devise`, en: `${text} is in another currency` }[language];
    case "otherUnit":
    case "inexactUnit":
      return { fr: `${text} n'est pas dans l'unité attendue`, en: `${text} is not in the unit expected` }[language];
    case "textForNumber":
    case "unreadPrice":
    case "unreadTiers":
    case "shareOrPercent":
    case "severalValues":
    case "optionWithoutProbability":
    case "errorInCell":
    case "unreadableCell":
      return { fr: `${text} ne se lit pas comme une valeur`, en: `${text} cannot be read as a value` }[language];
  }
}

/** Who names no price that can be counted, and is left out of the comparison. */
export function unpricedSentence({ provider, text }: Unpriced, language: Language): string {
  const [name, said] = [quoted(provider, language), quoted(text, language)];
  const told = {
    fr: `${name} ne donne pas de prix qui puisse être compté (${said}) : son offre est laissée hors de la comparaison.`,
    en: `${name} gives no price that can be counted (${said}): its offer is left out of the comparison.`,
  };
  return typeset(told[language], language);
}

/** A value, or the terms of the offer that stands in. */
function value(counted: Counted, currency: string, language: Language): string {
  if ("like" in counted) return `${AS_WITH[language]} ${counted.like}`;
  const { value, unit } = counted;
  const amount =
    typeof value === "number"
      ? withUnit(value, unit, currency, language)
      : rangeWithUnit(value.low, value.high, unit, currency, language);
  return { fr: "pour", en: "at" }[language] + ` ${amount}`;
}

const AS_WITH = { fr: "comme chez", en: "as with" } as const;

function origin(counted: Counted, language: Language): string {
  const source = "like" in counted ? undefined : sourceOf(counted, counted.value, language);
  return source ?? { fr: "le plus cher des autres offres", en: "the dearest of the others" }[language];
}
