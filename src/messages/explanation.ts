import type { Call, Explanation, Infix, Named, Term } from "../formula/explain";
import type { Span } from "../formula/timeline";
import { fieldAt, labelAt } from "../scenario/fieldAt";
import type { Language } from "../scenario/language";
import { inUnit } from "./expectations";
import { figure, typeset } from "./figures";

// An explanation as sentences: "forfait mensuel = Unités (120) × prix révisé (81,20 €) = 9 744,00 €".

export interface Wording {
  readonly language: Language;
  readonly currency: string;
  /** What the column asked about is called, such as "2028". */
  readonly column: string;
}

const unitAt = (key: string) => {
  const field = fieldAt(key)?.field;
  return field && "unit" in field ? field.unit : undefined;
};

/** Whether the quantity at a place of the file is an amount of money. */
export const isAmountAt = (at: string): boolean => unitAt(at)?.startsWith("amount") ?? false;

/** A sentence for the value asked about, then one for each named row it rests on. */
export function explanation({ steps }: Explanation, wording: Wording): readonly string[] {
  const [asked] = steps;
  return steps.map((step) => {
    const name =
      step === asked ? `${step.label[wording.language]} ${wording.column}` : named(step, asked!.span, wording);
    const formula =
      step.formula.kind === "number" ? "" : written(step.formula, Level.Equation, step.span, wording) + " = ";
    return typeset(`${name} = ${formula}${value(step, wording)}`, wording.language);
  });
}

/** A row by its name, and by its months where they are others than those spoken of. */
function named({ label, span: { from, to } }: Named, spoken: Span, { language }: Wording): string {
  const name = label[language];
  if (to === 0 || (from === spoken.from && to === spoken.to)) return name;
  return name + { fr: `, mois ${from} à ${to}`, en: `, months ${from} to ${to}` }[language];
}

enum Level {
  Equation,
  Sum,
  Product,
  Power,
  Atom,
}

const infixes: Readonly<Record<Infix, { sign: string; level: Level; right: Level }>> = {
  plus: { sign: "+", level: Level.Sum, right: Level.Sum },
  minus: { sign: "−", level: Level.Sum, right: Level.Product },
  times: { sign: "×", level: Level.Product, right: Level.Product },
  per: { sign: "÷", level: Level.Product, right: Level.Power },
  power: { sign: "^", level: Level.Power, right: Level.Atom },
};

// The names that these functions have in a spreadsheet.
const calls: Readonly<Record<Call, Readonly<Record<Language, string>>>> = {
  least: { fr: "min", en: "min" },
  most: { fr: "max", en: "max" },
  ceil: { fr: "arrondi.sup", en: "roundup" },
  floor: { fr: "arrondi.inf", en: "rounddown" },
  round: { fr: "arrondi", en: "round" },
  root: { fr: "racine", en: "root" },
};

function written(term: Term, least: Level, spoken: Span, wording: Wording): string {
  const { language } = wording;
  switch (term.kind) {
    case "number":
      return figure(term.value, language);
    case "input":
      return `${labelAt(term.key)?.[language] ?? term.key} (${value(term, wording)})`;
    case "row":
      return `${named(term, spoken, wording)} (${value(term, wording)})`;
    case "plus":
    case "minus":
    case "times":
    case "per":
    case "power": {
      const { sign, level, right } = infixes[term.kind];
      const [a, b] = term.parts as [Term, Term];
      const left = term.kind === "power" ? Level.Atom : level;
      const text = `${written(a, left, spoken, wording)} ${sign} ${written(b, right, spoken, wording)}`;
      return level < least ? `(${text})` : text;
    }
    default: {
      const parts = term.parts.map((part) => written(part, Level.Equation, spoken, wording));
      const digits = term.digits === undefined ? [] : [String(term.digits)];
      return `${calls[term.kind][language]}(${[...parts, ...digits].join({ fr: " ; ", en: ", " }[language])})`;
    }
  }
}

type Valued = Pick<Named, "value" | "isAmount"> & { readonly key?: string };

function value({ value, isAmount, key }: Valued, { language, currency }: Wording): string {
  const shown = Number(value.toFixed(6));
  if (!isAmount) return inUnit(shown, key === undefined ? undefined : unitAt(key), language);
  return money(shown, currency, language);
}

/** An amount with at least two decimals: 9 744,00 € in French, €9,744.00 in English. */
function money(amount: number, currency: string, language: Language): string {
  const point = { fr: ",", en: "." }[language];
  const [whole = "", decimals = ""] = figure(amount, language).split(point);
  const digits = whole + point + decimals.padEnd(2, "0");
  const sign = signs[currency];
  if (language === "fr") return `${digits}\u00a0${sign ?? currency}`;
  return sign ? digits.replace(/^(−?)/, `$1${sign}`) : `${currency} ${digits}`;
}
const signs: Readonly<Record<string, string>> = { EUR: "€", USD: "$", GBP: "£" };
