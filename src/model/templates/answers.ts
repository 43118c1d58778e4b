import type { QuantityField } from "../table/field";
import type { Read, Problem } from "../reading/problem";
import { scenarioFields } from "../table/quantities";
import { isData } from "../../ground/data";
import { readQuantity } from "../reading/readFields";

const { employees, horizon, team, contracts } = scenarioFields;

/** A quantity of the scenario as a question that wants a number for an answer. */
const asked = ({ default: _, optional: __, fixed = "number", ...field }: QuantityField, own: Partial<QuantityField>) =>
  ({ ...field, fixed, ...own }) satisfies QuantityField;

/** The five questions whose answers make a scenario of any sourcing model. */
export const questions = {
  employees: asked(employees, { min: 1, fixed: "whole" }),
  team: asked(team.fields.roles.fields.fte, { label: { fr: "Équipe actuelle", en: "Current team" } }),
  monthlyFee: asked(contracts.fields.unitPrice, {
    label: { fr: "Forfait proposé", en: "Quoted fee" },
    unit: "amountPerMonth",
  }),
  years: asked(horizon.fields.years, {}),
  discountRate: asked(horizon.fields.discountRate, {}),
};

export type QuestionId = keyof typeof questions;
export const QUESTIONS = Object.keys(questions) as readonly QuestionId[];
export type Answers = Readonly<Record<QuestionId, number>>;

/** Where each answer stands in the scenario it makes. */
const places: Readonly<Record<QuestionId, string>> = {
  employees: "/employees",
  team: "/team/roles/0/fte",
  monthlyFee: "/contracts/0/unitPrice",
  years: "/horizon/years",
  discountRate: "/horizon/discountRate",
};

/** The question whose answer stands at a place. Example: "/horizon/years" is years. */
export const questionAt = (at: string): QuestionId | undefined => QUESTIONS.find((id) => places[id] === at);

/** The answers as numbers, or what is wrong with them, said of the places they have in the scenario. Never throws. */
export function readAnswers(given: unknown): Read<Answers> {
  const answers = isData(given) ? given : {};
  const problems: Problem[] = [];
  const read = QUESTIONS.map((id) => {
    const quantity = readQuantity(questions[id], answers[id], places[id], { problems, lastMonth: questions.years.max });
    return [id, quantity?.expected.float] as const;
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: Object.fromEntries(read) as Answers };
}
