import { DETAILS, detailsNeeded, detailsOfFee, MARKET_DETAILS, SPENT, TEMPLATES } from "../model/templates";
import type { DetailId, MarketDetail, QuestionId, SpentId, TemplateId } from "../model/templates";
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
  Record<Exclude<QuestionId, "monthlyFee">, Typed> & { monthlyFee?: Typed } & Partial<
      Record<Exclude<DetailId, MarketDetail>, Typed> & Record<MarketDetail | SpentId | "price", Typed | TypedRange>
    >
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
/** What the example company counts where its provider prices what it counts. */
const SERVERS = 24;

/**
 * Reads `?lang=fr&template=cloud&employees=400&team=6&fee=30000&years=5&discountRate=0.08&gigabytes=4000`. Of the five
 * answers, what is left out is the example company's, but for the fee: nobody has quoted it, unless a line is told that is
 * part of it. Without one, servers that a model needs are those of the example company. A detail of the quote, or of what
 * is spent inside, that is left out or empty is unknown; a template nobody knows is none.
 *
 * @param preferred the browser's language: French, or English for the rest of the world
 */
export function askedOf(search: string, preferred: string): AskedPage {
  const given = new URLSearchParams(search);
  const language = (given.get("lang") ?? preferred).toLowerCase().startsWith("fr") ? "fr" : "en";
  const template = TEMPLATES.find((id) => id === given.get("template"));
  const read = <Id extends string, Value>(ids: readonly Id[], value: (typed: string) => Value) =>
    ids.flatMap((id) => {
      const typed = given.get(id) ?? "";
      return typed.trim() === "" ? [] : [[id, value(typed)] as const];
    });
  const counts = DETAILS.filter((id) => !isPrice(id));
  const details = [
    ...read(counts, (typed) => numberOf(typed) ?? typed),
    ...read([...MARKET_DETAILS, ...SPENT, "price"], (typed) => amountOf(typed, language)),
  ];
  // Lines of a quote are those of a fee.
  const isQuoted = template === undefined || details.some(([id]) => detailsOfFee(template).some((each) => each === id));
  const quoted = isQuoted ? parameters.monthlyFee.usual : "";
  const isPriced = (given.get(parameters.monthlyFee.name) ?? quoted).trim() === "";
  const counted =
    template && isPriced && given.get("servers") === null
      ? detailsNeeded(template).map((id) => [id, SERVERS] as const)
      : [];
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
    answers: { ...answers, ...Object.fromEntries<Typed | TypedRange>([...counted, ...details]) },
  };
}

const isPrice = (id: DetailId): boolean => (MARKET_DETAILS as readonly DetailId[]).includes(id);

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
