import type { Unit } from "../model/table/field";
import { perLabel, unitLabel } from "../scenario/words/units";
import type { Language } from "../ground/label";
import { figure, money, percentage } from "./figures";

// Values of quantities, with their units.

const isPercentage = (unit: Unit): boolean => unit === "share" || unit === "rate";

/** A bound or a value of a quantity, as a percentage where its unit is one. */
export const inUnit = (value: number, unit: Unit | undefined, language: Language): string =>
  unit && isPercentage(unit) ? percentage(value, language) : figure(value, language);

/** A value with its unit. Example: "75,00 €/unité", "12 mois", "2,5 % par an", "mois 4". */
export function withUnit(value: number, unit: Unit | undefined, currency: string, language: Language): string {
  if (!unit) return figure(value, language);
  const per = perLabel(unit);
  if (per) return money(value, currency, language) + per[language];
  const text = inUnit(value, unit, language);
  if (unit === "month") return { fr: `mois ${text}`, en: `month ${text}` }[language];
  const name = unitLabel(unit)[language];
  if (name.startsWith("%")) return text + name.slice(1);
  const isOne = { fr: Math.abs(value) < 2, en: value === 1 }[language];
  return `${text} ${isOne ? name.replace(/([^i])s$/, "$1") : name}`;
}

/** A range with its unit. Example: "4 à 7 mois", "100,00 € à 110,00 €/unité". */
export function rangeWithUnit(low: number, high: number, unit: Unit, currency: string, language: Language): string {
  const from = perLabel(unit) ? money(low, currency, language) : inUnit(low, unit, language);
  return `${from} ${{ fr: "à", en: "to" }[language]} ${withUnit(high, unit, currency, language)}`;
}
