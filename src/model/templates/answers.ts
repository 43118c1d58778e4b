import type { QuantityField } from "../table/field";
import type { Read, Problem } from "../reading/problem";
import { scenarioFields } from "../table/quantities";
import { isData } from "../../ground/data";
import { readQuantity } from "../reading/readFields";
import { presets } from "./presets";
import type { TemplateId } from "./presets";
import { asked } from "./question";
import { centsWithin, details, detailsOf, isKnown, quotedLines } from "./quotedLines";
import type { DetailId, Details, QuotedLineId } from "./quotedLines";

const { employees, horizon, team, contracts } = scenarioFields;

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
/** The five answers, and what is known of the lines of the quote. */
export type Answers = Readonly<Record<QuestionId, number>> & Details;

/** Where each answer stands in the scenario it makes. */
const places: Readonly<Record<QuestionId, string>> = {
  employees: "/employees",
  team: "/team/roles/0/fte",
  monthlyFee: "/contracts/0/unitPrice",
  years: "/horizon/years",
  discountRate: "/horizon/discountRate",
};

/** What a model may be asked besides: the details of the lines in which its market prices. */
export const detailsAsked = (id: TemplateId): readonly DetailId[] => [...placesOfDetails(id).keys()];

/** Where each detail stands in the scenario of a model that has all its lines, after the one of the fee. */
const placesOfDetails = (id: TemplateId): ReadonlyMap<DetailId, string> =>
  new Map(
    presets[id].lines.flatMap((line, i) => {
      const list = quotedLines[line].paid === "asExtra" ? `extras/items/${i}` : `prices/${i + 1}`;
      return detailsOf(line).map(([detail, key]) => [detail, `/contracts/0/${list}/${key}`] as const);
    }),
  );

/** What a model asks for the answer at a place. Example: "/horizon/years" is the years. */
export function askedAt(id: TemplateId, at: string): QuantityField | undefined {
  const question = QUESTIONS.find((each) => places[each] === at);
  const [detail] = [...placesOfDetails(id)].find(([, place]) => place === at) ?? [];
  return question ? questions[question] : detail && details[detail];
}

/**
 * The answers that a model asks for as numbers, or what is wrong with them, said of the places they have in the scenario.
 * Lines within the fee may not take more than it. Never throws.
 */
export function readAnswers(id: TemplateId, given: unknown): Read<Answers> {
  const answers = isData(given) ? given : {};
  const problems: Problem[] = [];
  const reading = { problems, lastMonth: questions.years.max };
  const five = QUESTIONS.map(
    (each) => [each, readQuantity(questions[each], answers[each], places[each], reading)] as const,
  );
  const ofDetails = placesOfDetails(id);
  const known = [...ofDetails].map(
    ([each, place]) => [each, readQuantity(details[each], answers[each], place, reading)] as const,
  );
  const read = [...five, ...known].flatMap(([each, quantity]) => (quantity ? [[each, quantity.expected.float]] : []));
  const value = Object.fromEntries(read) as Answers;
  if (problems.length === 0) problems.push(...presets[id].lines.flatMap((line) => beyondFee(line, value, ofDetails)));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}

/** A line that would take more than the fee it is within. */
function beyondFee(id: QuotedLineId, answers: Answers, ofDetails: ReadonlyMap<DetailId, string>): readonly Problem[] {
  const line = quotedLines[id];
  if (line.paid !== "withinFee" || !isKnown(id, answers)) return [];
  if (centsWithin(id, answers) <= Math.round(100 * answers.monthlyFee)) return [];
  const max = Math.floor((100 * answers.monthlyFee) / answers[line.quantity]!) / 100;
  return [{ code: "outOfBounds", at: ofDetails.get(line.price)!, value: answers[line.price], min: 0, max }];
}
