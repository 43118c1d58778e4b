import type { Explanation } from "../../formula/explain/explain";
import { addendsOf } from "../../formula/explain/term";
import type { Call, Infix, InputTerm, Named, Term } from "../../formula/explain/term";
import type { Shown } from "../../formula/explain/followed";
import type { Span } from "../../formula/timeline";
import type { Unit } from "../../model/table/field";
import { NEVER } from "../../model/quantity";
import { fieldAt, labelAt } from "../../scenario/words/labelAt";
import type { Language } from "../../ground/label";
import { figure, money, typeset } from "../figures";
import { inUnit } from "../measures";
import type { Owners } from "./owners";
import { planWords } from "../tables/planWords";

// An explanation as sentences: "forfait mensuel = Unités (120) × prix révisé (81,20 €) = 9 744,00 €".

/** The unit of the quantity at a place of the file. */
export const unitAt = (key: string): Unit | undefined => {
  const field = fieldAt(key)?.field;
  return field && "unit" in field ? field.unit : undefined;
};

export interface WhyWords {
  readonly language: Language;
  readonly currency: string;
  readonly owners: Owners;
  readonly shown: Shown;
}

interface Saying extends WhyWords {
  /** What is being spoken of, and need not be said again: months, and items of lists. */
  readonly span: Span | undefined;
  readonly items: readonly string[];
}

/** A sentence for the value asked about, under the name given, then one for each named row it rests on. */
export function explanation(
  { steps }: Explanation,
  { asked: askedName, ...words }: WhyWords & { readonly asked: string },
): readonly string[] {
  const { language, owners } = words;
  const [asked] = steps;
  return steps.map((step) => {
    const items = owners.of(step.inputs);
    const said = { ...words, span: step.span, items };
    const name = step === asked ? askedName : named(step, { ...said, span: asked!.span, items: [] });
    const formula = step.formula.kind === "number" ? "" : written(step.formula, Level.Equation, said) + " = ";
    const because = step.because.map((term) => told(term, said));
    const reason = because.length > 0 ? ` (${because.join(", ")})` : "";
    return typeset(`${name} = ${formula}${value(step, said)}${reason}`, language);
  });
}

/** A row by its name, whose it is and its months, where they are others than those spoken of. */
function named({ label, span, inputs }: Named, saying: Saying): string {
  const { language, span: spoken } = saying;
  const name = owned(label[language], inputs, saying);
  if (!span || (span.from === spoken?.from && span.to === spoken.to)) return name;
  return `${name}, ${monthsOf(span, language)}`;
}

/** A name with those of the items it belongs to. Example: "forfait mensuel – Support". */
export function owned(
  name: string,
  keys: Iterable<string>,
  { owners, items = [] }: { readonly owners: Owners; readonly items?: readonly string[] },
): string {
  const others = owners.of(keys).filter((item) => !items.includes(item));
  return [name, ...others.map(owners.name)].join(" – ");
}

/** Example: "mois 13 à 24". */
export function monthsOf({ from, to }: Span, language: Language): string {
  if (to === 0) return planWords.upfront[language].toLowerCase();
  if (from === to) return { fr: `mois ${from}`, en: `month ${from}` }[language];
  return { fr: `mois ${from} à ${to}`, en: `months ${from} to ${to}` }[language];
}

/** What a condition looked at. Example: "mois de sortie : 28". */
function told(term: Term, saying: Saying): string {
  if (term.kind !== "input" && term.kind !== "row") return written(term, Level.Equation, saying);
  const colon = { fr: " : ", en: ": " }[saying.language];
  return nameOf(term, saying) + colon + value(term, saying);
}

const nameOf = (term: InputTerm | Named, saying: Saying): string =>
  "key" in term ? owned(labelAt(term.key)?.[saying.language] ?? "", [term.key], saying) : named(term, saying);

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

function written(term: Term, least: Level, saying: Saying): string {
  const { language } = saying;
  switch (term.kind) {
    case "number":
      return figure(term.value, language);
    case "input":
    case "row":
      return `${nameOf(term, saying)} (${value(term, saying)})`;
    case "plus": {
      const { sign, level } = infixes.plus;
      const text = addendsOf(term)
        .map((each) => written(each, level, saying))
        .join(` ${sign} `);
      return level < least ? `(${text})` : text;
    }
    case "minus":
    case "times":
    case "per":
    case "power": {
      const { sign, level, right } = infixes[term.kind];
      const [a, b] = term.parts as [Term, Term];
      const left = term.kind === "power" ? Level.Atom : level;
      const text = `${written(a, left, saying)} ${sign} ${written(b, right, saying)}`;
      return level < least ? `(${text})` : text;
    }
    case "least":
    case "most":
    case "ceil":
    case "floor":
    case "round":
    case "root": {
      const parts = term.parts.map((part) => written(part, Level.Equation, saying));
      const digits = term.digits === undefined ? [] : [String(term.digits)];
      return `${calls[term.kind][language]}(${[...parts, ...digits].join({ fr: " ; ", en: ", " }[language])})`;
    }
  }
}

type Valued = Pick<Named, "value" | "isAmount"> & { readonly key?: string; readonly inputs?: ReadonlySet<string> };

function value({ value, isAmount, key, inputs = new Set() }: Valued, { language, currency, shown }: Saying): string {
  const isMonthOfExit = [key ?? "", ...inputs].some((each) => each.endsWith("/exit/hazard"));
  if (value === NEVER && isMonthOfExit) return { fr: "jamais", en: "never" }[language];
  if (isAmount) return money(shown(value), currency, language);
  return inUnit(shown(value), key === undefined ? undefined : unitAt(key), language);
}
