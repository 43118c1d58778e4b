import type { Proposal, QuantityField } from "../table/field";
import type { Read, Problem } from "../reading/problem";
import { scenarioFields } from "../table/quantities";
import { RESOURCES } from "../table/resources";
import type { ResourceId } from "../table/resources";
import type { Label } from "../../ground/label";
import { isData } from "../../ground/data";
import { readQuantity } from "../reading/readFields";
import { feesOf } from "./fees";
import { employeeUnits, marketPriceOf, marketPrices } from "./marketPrices";
import { presets } from "./presets";
import type { Lot, Preset, TemplateId } from "./presets";
import { asked } from "./question";
import { centsWithin, details, detailsOf, knownLines, quotedLines, unitsOf } from "./quotedLines";
import type { DetailId, Details, MarketDetail } from "./quotedLines";

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
    // Without a quote a model costs what its market asks.
    optional: true,
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

/** What a model asks of spending inside: what its fee includes or may include, and premises that may be given back. */
export function spentAsked(id: TemplateId): readonly SpentId[] {
  const { lots, includes, mayInclude = [] }: Preset = presets[id];
  return lots.length === 0 ? SPENT : [...[...includes, ...mayInclude].map(costOf), "premisesCost"];
}

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

/** Details that nobody gives without a fee: of lines that are part of it, and that the market of the model does not price. */
export const detailsOfFee = (id: TemplateId): readonly DetailId[] =>
  lotsOf(id).flatMap(({ lines, market }) =>
    lines
      .filter((line) => quotedLines[line].paid === "withinFee" && !(quotedLines[line].price in market))
      .flatMap((line) => detailsOf(line).map(([detail]) => detail)),
  );

/** The details without which nothing is known of what a model sells where no fee is quoted: how many servers. */
export const detailsNeeded = (id: TemplateId): readonly DetailId[] =>
  lotsOf(id).some(({ market }) => market.serverPrice) ? ["servers"] : [];

/** Where each detail stands in the scenario of a model that has all its lines, after the one of the fee. */
const placesOfDetails = (id: TemplateId): ReadonlyMap<DetailId, string> =>
  new Map(
    lotsOf(id).flatMap(({ lines }, contract, lots) =>
      lines.flatMap((line, i) => {
        const { paid } = quotedLines[line];
        const list =
          paid === "asExtra"
            ? `${contract}/extras/items/${i}`
            : paid === "apart"
              ? `${lots.length}/prices/${i}`
              : `${contract}/prices/${i + 1}`;
        return detailsOf(line).map(([detail, key]) => [detail, `/contracts/${list}/${key}`] as const);
      }),
    ),
  );

const lotsOf = (id: TemplateId): readonly Lot[] => presets[id].lots;

/** Whether it counts what a quoted fee includes. */
const isWithinFee = (detail: DetailId): boolean =>
  Object.values(quotedLines).some((line) => line.paid === "withinFee" && line.quantity === detail);
const withinFee = ({ fr, en }: Label): Label => ({ fr: `${fr}, dans le forfait`, en: `${en}, within the fee` });

/** A detail as a model asks for it: part of a fee, or without one at a price of its market, which may be a range. */
export function detailAsked(id: TemplateId, detail: DetailId, isQuoted: boolean): QuantityField {
  const field = details[detail];
  if (isWithinFee(detail) && (isQuoted || detailsOfFee(id).includes(detail)))
    return { ...field, label: withinFee(field.label) };
  const [price] = lotsOf(id).flatMap(({ market }) => market[detail as MarketDetail] ?? []);
  if (isQuoted || price === undefined) return field;
  const { fixed: _, ...ranged } = field;
  return { ...ranged, proposal: marketPrices[price] };
}

/** What a model asks for the answer at a place. Example: "/horizon/years" is the years. */
export function askedAt(id: TemplateId, at: string): QuantityField | undefined {
  if (at === PRICE) return priceAsked(id);
  const question = QUESTIONS.find((each) => places[each] === at);
  if (question) return questions[question];
  const [detail] = [...placesOfDetails(id)].find(([, place]) => place === at) ?? [];
  const inside = SPENT.find((each) => placeOfSpent(each) === at);
  return detail ? detailAsked(id, detail, false) : inside && spent[inside];
}

/** What a model whose market has one asks as the price of its unit, in that unit. Example: a payslip. */
export function priceAsked(id: TemplateId, employees = 0): QuantityField | undefined {
  const [employee] = lotsOf(id).flatMap(({ market }) => market.employee ?? []);
  if (employee === undefined) return undefined;
  const { price: label } = employeeUnits[employee];
  return { ...contracts.fields.unitPrice, label, optional: true, proposal: marketPriceOf(employee, employees) };
}

/**
 * The answers that a model asks for as numbers, ranges for what is spent inside and for prices without a fee, or what is
 * wrong with them, said of the places they have in the scenario. Lines within the fee may not take more than it. Never
 * throws.
 */
export function readAnswers(id: TemplateId, given: unknown): Read<Answers> {
  const answers = isData(given) ? given : {};
  const problems: Problem[] = [];
  const reading = { problems, lastMonth: questions.years.max };
  const isQuoted = (answers.monthlyFee ?? undefined) !== undefined;
  const five = QUESTIONS.map(
    (each) => [each, readQuantity(questions[each], answers[each], places[each], reading)] as const,
  );
  const ofDetails = placesOfDetails(id);
  const known = [...ofDetails].map(([each, place]) => {
    const field = detailAsked(id, each, isQuoted);
    const optional = isQuoted || !detailsNeeded(id).includes(each);
    return [each, readQuantity({ ...field, optional }, answers[each], place, reading)] as const;
  });
  const read = [...five, ...known].flatMap(([each, quantity]) => (quantity ? [[each, answers[each]]] : []));
  const unitPrice = priceAsked(id);
  const price = unitPrice && readQuantity(unitPrice, answers.price, PRICE, reading) ? answers.price : undefined;
  if (price !== undefined && isQuoted)
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
  if (problems.length === 0) problems.push(...beyondFees(id, value));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}

/** Lines that would take more than the fee they are within, and those that are within none. */
function beyondFees(id: TemplateId, answers: Answers): readonly Problem[] {
  const { monthlyFee } = answers;
  const at = placesOfDetails(id);
  const fees = monthlyFee === undefined ? undefined : feesOf(presets[id], monthlyFee);
  return lotsOf(id).flatMap(({ lines, market }, contract): Problem[] => {
    let left = fees?.[contract];
    return knownLines(lines, answers, "withinFee").flatMap((id): Problem[] => {
      const { price } = quotedLines[id];
      if (left === undefined) return price in market ? [] : [{ code: "needs", at: at.get(price)!, other: "unitPrice" }];
      const max = Math.floor(left / unitsOf(id, answers)) / 100;
      left -= centsWithin(id, answers);
      return left >= 0 ? [] : [{ code: "outOfBounds", at: at.get(price)!, value: answers[price], min: 0, max }];
    });
  });
}
