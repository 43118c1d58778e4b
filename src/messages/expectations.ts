import type { Label, Language } from "../ground/label";
import type { QuantityField, Unit } from "../model/table/field";
import type { FieldAt } from "../scenario/words/labelAt";
import { laws } from "../scenario/words/laws";
import { alternatives, quoted } from "./figures";
import { inUnit } from "./measures";

// What a field accepts, in words that follow "il faut" or "expected".

/** "un pourcentage entre 0 % et 100 %". */
export function expected(at: FieldAt | undefined, language: Language, bounds?: { min: number; max: number }): string {
  const { field, part } = at ?? {};
  if (part === "law") return choice(Object.values(laws), language);
  switch (field?.type) {
    case "quantity":
      return numberBetween(field, bounds ?? field, language);
    case "overrun":
      return numberBetween({ unit: "share" }, { min: 0, max: 1 }, language);
    case "shares":
      return numberBetween({ unit: "share" }, { min: 0, max: 1 }, language);
    case "choice":
      return choice(Object.values<Label>(field.choices), language);
    case "flag":
      return { fr: "oui ou non", en: "yes or no" }[language];
    case "text":
      if (field.format !== "yearMonth") return { fr: "un texte", en: "a text" }[language];
      return { fr: "un mois écrit AAAA-MM, par exemple 2027-01", en: "a month written YYYY-MM, such as 2027-01" }[
        language
      ];
    case "list":
      return { fr: "une liste", en: "a list" }[language];
    case "correlations":
      return {
        fr: "deux noms de grandeurs et un coefficient entre −1 et 1",
        en: "two names of quantities and a coefficient between −1 and 1",
      }[language];
    case "group":
      return { fr: "un groupe de valeurs", en: "a group of values" }[language];
    case undefined:
      return { fr: "un scénario", en: "a scenario" }[language];
  }
}

const choice = (labels: readonly Label[], language: Language): string =>
  alternatives(
    labels.map((label) => quoted(label[language], language)),
    language,
  );

/** "un nombre entier de mois entre 1 et 600". */
export function numberBetween(
  { unit, fixed }: Pick<QuantityField, "unit" | "fixed">,
  { min, max }: { min: number; max: number },
  language: Language,
): string {
  const [low, high] = [inUnit(min, unit, language), inUnit(max, unit, language)];
  const whole = fixed === "whole";
  const noun = whole && unit in wholeNouns ? wholeNouns[unit as keyof typeof wholeNouns] : nouns[unit];
  return { fr: `${noun.fr} entre ${low} et ${high}`, en: `${noun.en} between ${low} and ${high}` }[language];
}

const noun = (fr: string, en: string): Label => ({ fr, en });
const amount = noun("un montant", "an amount");
const nouns: Readonly<Record<Unit, Label>> = {
  years: noun("un nombre d'années", "a number of years"),
  months: noun("un nombre de mois", "a number of months"),
  month: noun("un numéro de mois", "a month number"),
  share: noun("un pourcentage", "a percentage"),
  rate: noun("un taux annuel", "a yearly rate"),
  amount,
  amountPerMonth: noun("un montant mensuel", "a monthly amount"),
  amountPerYear: noun("un montant annuel", "a yearly amount"),
  amountPerWeek: noun("un montant hebdomadaire", "a weekly amount"),
  amountPerFte: noun("un montant annuel par ETP", "a yearly amount per FTE"),
  amountPerEmployee: noun("un montant mensuel par salarié", "a monthly amount per employee"),
  amountPerUnit: noun("un prix", "a price"),
  fte: noun("un nombre d'ETP", "a number of FTE"),
  units: noun("un nombre", "a number"),
  perYear: noun("un nombre par an", "a number per year"),
  decimals: noun("un nombre de décimales", "a number of decimals"),
  employees: noun("un effectif", "a headcount"),
};
const wholeNouns = {
  years: noun("un nombre entier d'années", "a whole number of years"),
  months: noun("un nombre entier de mois", "a whole number of months"),
  month: noun("un numéro de mois", "a month number"),
  decimals: noun("un nombre entier de décimales", "a whole number of decimals"),
  units: noun("un nombre entier", "a whole number"),
  employees: noun("un nombre entier de salariés", "a whole number of employees"),
} satisfies Partial<Record<Unit, Label>>;
