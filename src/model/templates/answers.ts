import type { Proposal, QuantityField } from "../table/field";
import type { Read, Problem } from "../reading/problem";
import { scenarioFields } from "../table/quantities";
import { RESOURCES } from "../table/resources";
import type { ResourceId } from "../table/resources";
import { isData } from "../../ground/data";
import { readQuantity } from "../reading/readFields";
import { marketPrices, priceLabel } from "./marketPrices";
import { presets } from "./presets";
import type { TemplateId } from "./presets";
import { asked } from "./question";
import { centsWithin, details, detailsOf, isKnown, quotedLines } from "./quotedLines";
import type { DetailId, Details, QuotedLineId } from "./quotedLines";

const { employees, horizon, team, resources, contracts } = scenarioFields;

/** The five questions whose answers make a scenario of any sourcing model. */
export const questions = {
  employees: asked(employees, { min: 1, fixed: "whole" }),
  team: asked(team.fields.roles.fields.fte, { label: { fr: "Équipe actuelle", en: "Current team" } }),
  monthlyFee: asked(contracts.fields.unitPrice, {
    label: { fr: "Forfait proposé", en: "Quoted fee" },
    unit: "amountPerMonth",
    // A year of it may be one price.
    max: contracts.fields.unitPrice.max / 20,
  }),
  years: asked(horizon.fields.years, {}),
  discountRate: asked(horizon.fields.discountRate, {}),
};

export type QuestionId = keyof typeof questions;
export const QUESTIONS = Object.keys(questions) as readonly QuestionId[];

/** A number, or a range of them. */
export type Amount = Proposal["value"];
/**
 * The five answers, of which a fee that is not quoted is that of the market; what is known of the lines of the quote; what
 * the company spends inside, and on the premises that it would give back.
 */
export type Answers = Readonly<Record<Exclude<QuestionId, "monthlyFee">, number>> & {
  readonly monthlyFee?: number;
  /** What the quote asks for one of the model's units and month, a range if need be, in the place of a fee. */
  readonly price?: Amount;
} & Details &
  Spent;
/** What is known of what the company spends inside, by the employee and month, and by the FTE and year for premises. */
type Spent = Readonly<Partial<Record<SpentId, Amount>>>;
export type SpentId = `${ResourceId}Cost` | "premisesCost";

/** The key of what a resource costs among the answers: a number of servers is another. */
export const costOf = (id: ResourceId): SpentId => `${id}Cost`;
/** What may be asked of spending inside, a range where it is not known to the cent. */
export const spent = Object.fromEntries<QuantityField>([
  ...RESOURCES.map((id) => [costOf(id), resources.fields[id]] as const),
  ["premisesCost", team.fields.premisesPerFte],
]) as Readonly<Record<SpentId, QuantityField>>;
export const SPENT = Object.keys(spent) as readonly SpentId[];

/** What a model asks of spending inside: what its fee includes, and premises that may be given back. */
export const spentAsked = (id: TemplateId): readonly SpentId[] =>
  presets[id].lots.length === 0 ? SPENT : [...presets[id].includes.map(costOf), "premisesCost"];

const placeOfSpent = (id: SpentId): string =>
  id === "premisesCost" ? "/team/premisesPerFte" : `/resources/${id.replace(/Cost$/, "")}`;

/** Where each answer stands in the scenario it makes. */
const places: Readonly<Record<QuestionId, string>> = {
  employees: "/employees",
  team: "/team/roles/0/fte",
  monthlyFee: "/contracts/0/unitPrice",
  years: "/horizon/years",
  discountRate: "/horizon/discountRate",
};

const PRICE = "/contracts/0/price";

/** What a model may be asked besides: the details of the lines in which its market prices. */
export const detailsAsked = (id: TemplateId): readonly DetailId[] => [...placesOfDetails(id).keys()];

/** Where each detail stands in the scenario of a model that has all its lines, after the one of the fee. */
const placesOfDetails = (id: TemplateId): ReadonlyMap<DetailId, string> =>
  new Map(
    presets[id].lines.flatMap((line, i) => {
      const { paid } = quotedLines[line];
      const list =
        paid === "asExtra" ? `0/extras/items/${i}` : paid === "apart" ? `1/prices/${i}` : `0/prices/${i + 1}`;
      return detailsOf(line).map(([detail, key]) => [detail, `/contracts/${list}/${key}`] as const);
    }),
  );

/** What a model asks for the answer at a place. Example: "/horizon/years" is the years. */
export function askedAt(id: TemplateId, at: string): QuantityField | undefined {
  if (at === PRICE) return priceAsked(id);
  const question = QUESTIONS.find((each) => places[each] === at);
  if (question) return questions[question];
  const [detail] = [...placesOfDetails(id)].find(([, place]) => place === at) ?? [];
  const inside = SPENT.find((each) => placeOfSpent(each) === at);
  return detail ? details[detail] : inside && spent[inside];
}

/** What a model whose market has one asks as the price of its unit, in that unit. Example: a payslip. */
export function priceAsked(id: TemplateId): QuantityField | undefined {
  const { price } = presets[id];
  if (price === undefined) return undefined;
  return { ...contracts.fields.unitPrice, label: priceLabel(price), optional: true, proposal: marketPrices[price] };
}

/** Whether a model can do without a quoted fee: its market publishes a price, or it buys nothing. */
export const hasOwnPrice = (id: TemplateId): boolean =>
  presets[id].lots.length === 0 || presets[id].price !== undefined;

/**
 * The answers that a model asks for as numbers, ranges for what is spent inside, or what is wrong with them, said of the places they have in the scenario.
 * Lines within the fee may not take more than it. Never throws.
 */
export function readAnswers(id: TemplateId, given: unknown): Read<Answers> {
  const answers = isData(given) ? given : {};
  const problems: Problem[] = [];
  const reading = { problems, lastMonth: questions.years.max };
  const five = QUESTIONS.map((each) => {
    const field = { ...questions[each], optional: each === "monthlyFee" && hasOwnPrice(id) };
    return [each, readQuantity(field, answers[each], places[each], reading)] as const;
  });
  const ofDetails = placesOfDetails(id);
  const known = [...ofDetails].map(
    ([each, place]) => [each, readQuantity(details[each], answers[each], place, reading)] as const,
  );
  const read = [...five, ...known].flatMap(([each, quantity]) => (quantity ? [[each, quantity.expected.float]] : []));
  const unitPrice = priceAsked(id);
  const price = unitPrice && readQuantity(unitPrice, answers.price, PRICE, reading) ? answers.price : undefined;
  if (price !== undefined && (answers.monthlyFee ?? undefined) !== undefined)
    problems.push({ code: "exclusive", at: PRICE, other: "monthlyFee", value: price });
  const inside = spentAsked(id).flatMap((each) => {
    const quantity = readQuantity(
      { ...spent[each], optional: true, default: undefined },
      answers[each],
      placeOfSpent(each),
      reading,
    );
    return quantity ? [[each, answers[each] as Amount] as const] : [];
  });
  const priced = price === undefined ? [] : [["price", price] as const];
  const value = Object.fromEntries([...read, ...priced, ...inside]) as Answers;
  if (problems.length === 0) problems.push(...presets[id].lines.flatMap((line) => beyondFee(line, value, ofDetails)));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}

/** A line that would take more than the fee it is within. */
function beyondFee(id: QuotedLineId, answers: Answers, ofDetails: ReadonlyMap<DetailId, string>): readonly Problem[] {
  const line = quotedLines[id];
  if (line.paid !== "withinFee" || !isKnown(id, answers)) return [];
  const { monthlyFee } = answers;
  if (monthlyFee === undefined) return [{ code: "needs", at: ofDetails.get(line.price)!, other: "unitPrice" }];
  if (centsWithin(id, answers) <= Math.round(100 * monthlyFee)) return [];
  const max = Math.floor((100 * monthlyFee) / answers[line.quantity]!) / 100;
  return [{ code: "outOfBounds", at: ofDetails.get(line.price)!, value: answers[line.price], min: 0, max }];
}
