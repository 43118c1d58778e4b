import { DETAILS, hasOwnPrice, SPENT, TEMPLATES } from "../model/templates";
import type { DetailId, QuestionId, SpentId, TemplateId } from "../model/templates";
import { fifteenDigits } from "../ground/digits";
import type { Language } from "../ground/label";
import { scenarioFields } from "../model/table/quantities";
import { readValue } from "../scenario/reading/readValue";

/** What the address of the page asks for. */
export interface AskedPage {
  readonly language: Language;
  /** The template to open; the example without one. */
  readonly template?: TemplateId;
  readonly answers: TypedAnswers;
}

/** Any amount will do: bounds are for whoever knows which one it is. */
const { tools } = scenarioFields.resources.fields;

/** Numbers, a rate as a fraction; what is no number stays as it was typed, to be refused and mended. */
type Typed = number | string;
type TypedAnswers = Readonly<
  Record<Exclude<QuestionId, "monthlyFee">, Typed> & { monthlyFee?: Typed; price?: Typed | TypedRange } & Partial<
      Record<DetailId, Typed>
    > &
    Partial<Record<SpentId, Typed | TypedRange>>
>;
interface TypedRange {
  readonly low: number;
  readonly high: number;
}

/** The name of each answer in the address, and the answer of the example company. */
export const parameters: Readonly<Record<QuestionId, { readonly name: string; readonly usual: string }>> = {
  employees: { name: "employees", usual: "400" },
  team: { name: "team", usual: "6" },
  monthlyFee: { name: "fee", usual: "30000" },
  years: { name: "years", usual: "5" },
  discountRate: { name: "discountRate", usual: "0.08" },
};

/**
 * Reads `?lang=fr&template=cloud&employees=400&team=6&fee=30000&years=5&discountRate=0.08&gigabytes=4000`. Of the five
 * answers, what is left out is the example company's, but for a fee that is empty, or of a model whose market has a price
 * of its own: nobody has quoted it; a detail of the
 * quote, or of what is spent inside, that is left out or empty is unknown; a template nobody knows is none.
 *
 * @param preferred the browser's language: French, or English for the rest of the world
 */
export function askedOf(search: string, preferred: string): AskedPage {
  const given = new URLSearchParams(search);
  const language = (given.get("lang") ?? preferred).toLowerCase().startsWith("fr") ? "fr" : "en";
  const template = TEMPLATES.find((id) => id === given.get("template"));
  const details = DETAILS.flatMap((id) => {
    const typed = given.get(id) ?? "";
    return typed.trim() === "" ? [] : [[id, numberOf(typed) ?? typed] as const];
  });
  const spent = ([...SPENT, "price"] as const).flatMap((id) => {
    const typed = given.get(id) ?? "";
    return typed.trim() === "" ? [] : [[id, amountOf(typed, language)] as const];
  });
  // Lines of a quote are those of a fee.
  const isUnquoted = template && hasOwnPrice(template) && details.length === 0;
  const quoted = isUnquoted ? "" : parameters.monthlyFee.usual;
  const answers = Object.fromEntries(
    Object.entries(parameters).flatMap(([question, { name, usual }]) => {
      const typed = given.get(name) ?? (question === "monthlyFee" ? quoted : usual);
      if (question === "monthlyFee" && typed.trim() === "") return [];
      return [[question, (question === "discountRate" ? rateOf(typed) : numberOf(typed)) ?? typed]];
    }),
  ) as TypedAnswers;
  return {
    language,
    ...(template && { template }),
    answers: { ...answers, ...Object.fromEntries([...details, ...spent]) },
  };
}

function numberOf(typed: string): number | undefined {
  const number = typed.trim() === "" ? NaN : Number(typed);
  return Number.isFinite(number) ? number : undefined;
}

/** An amount by the unit or a range of them, read as in a cell. Example: "3-8", "3 à 8" and "3,5 – 8" are ranges. */
function amountOf(typed: string, language: Language): Typed | TypedRange {
  const { value, unread } = readValue(
    tools,
    { likely: { kind: "text", value: typed } },
    { zeroMayBeEmpty: false, language },
  );
  return unread.length > 0 ? typed : (value as number | TypedRange);
}

/**
 * A rate as a fraction, where it may be typed as a percentage or with a comma. As in a cell of the grid in per cent, a
 * number of 1 or more is per cent by itself. Example: "7,5 %", "7,5" and "0,075" are 0.075.
 */
function rateOf(typed: string): number | undefined {
  const text = typed.trim();
  const isPercentage = text.endsWith("%");
  const number = numberOf((isPercentage ? text.slice(0, -1) : text).replace(",", "."));
  if (number === undefined || (!isPercentage && Math.abs(number) < 1)) return number;
  return fifteenDigits(number / 100);
}
