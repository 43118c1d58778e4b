import type { Label } from "../../ground/label";

// The words in which one cell says tiers, ranges and prices by year: "> 170 : 82,60 ; > 500 : 78,50",
// "990 à 1010, probable 1000 (triangulaire)", "4200 / 4350 / 4500", "3000 fixe". The first word is the one written.

type Words = Readonly<Record<keyof Label, readonly [string, ...string[]]>>;

/** Before the uses above which a tier's price applies. */
export const above: Words = {
  fr: ["au-delà de", "au delà de", "plus de"],
  en: ["above", "beyond", "over", "more than"],
};
/** Before the bounds of a range, and then between them: "entre 4 et 7", "de 4 à 7". */
export const between: Words = { fr: ["entre", "de"], en: ["between", "from"] };
export const and: Words = { fr: ["et"], en: ["and"] };
/** Between the bounds of a range. */
export const upTo: Words = { fr: ["à"], en: ["to"] };
/** Before its likeliest value. */
export const likeliest: Words = { fr: ["probable", "le plus probable"], en: ["likely", "most likely"] };
/** Before the mean and the standard deviation of a range without bounds. */
export const meanOf: Words = { fr: ["moyenne"], en: ["mean"] };
export const deviation: Words = { fr: ["écart-type"], en: ["standard deviation", "sd"] };
/** After a price that is never revised: a table of one price. */
export const unrevised: Words = { fr: ["fixe", "ferme"], en: ["fixed", "firm"] };
