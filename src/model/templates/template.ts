import type { Label, Language } from "../../ground/label";
import { fifteenDigits } from "../../ground/digits";
import { plan } from "../plan/plan";
import type { Read } from "../reading/problem";
import { scenarioFields } from "../table/quantities";
import { readScenario } from "../reading/readScenario";
import { RESOURCES } from "../table/resources";
import type { ResourceId } from "../table/resources";
import { isByDays } from "./atMarket";
import { costOf, readAnswers } from "./answers";
import type { Amount, Answers } from "./answers";
import { contractsOf } from "./contracts";
import { includedBy } from "./includedBy";
import { continuousWatch, cyberInsurance, vacancy } from "./proposedRows";
import { presets, shortLabel } from "./presets";
import type { Preset, TemplateId } from "./presets";
import { keptRoles, teamOf, teamWith } from "./teamOf";

/** A scenario file (MODEL.md 10) made from a model and answers. */
export type TemplateDocument = ReturnType<typeof documentOf>;

/** Puts the charges that a document leaves out into it, by the official payroll model. */
type Completed = (document: unknown) => unknown;

/**
 * The complete scenario of a sourcing model from five answers, and what else is known of the quote and of what is spent
 * inside, on the product's sourced defaults; or what is wrong with the answers. What practice always has and nobody has
 * answered is null: a row to fill in. Templates of the same answers have the same horizon, start and VAT, so that they
 * compare. Source: MODEL.md 5 and 6. Example: template("global", { employees: 400, team: 6, monthlyFee: 30000, years: 5,
 * discountRate: 0.08 }, "fr", completed) has 400 units at 75 € and a retained manager.
 *
 * @throws what `completed` throws while charges are looked up
 */
export function template(
  id: TemplateId,
  given: unknown,
  language: Language,
  completed: Completed,
): Read<TemplateDocument> {
  const answers = readAnswers(id, given);
  return answers.ok ? { ok: true, value: documentOf(id, presets[id], answers.value, language, completed) } : answers;
}

/**
 * The team that a model would replace, as a scenario: the internal team, watching round the clock only where that is
 * part of its work, and what it works with, so that it is compared like with like.
 *
 * @throws what `completed` throws while charges are looked up
 */
export function replacedTeam(
  id: TemplateId,
  given: unknown,
  language: Language,
  completed: Completed,
): Read<TemplateDocument> {
  const answers = readAnswers(id, given);
  if (!answers.ok) return answers;
  const internal = { ...presets.internal, workload: presets[id].workload };
  const { value } = answers;
  const document = documentOf("internal", internal, value, language, completed);
  return { ok: true, value: { ...document, ...resourcesOf(spendable(presets[id]), value) } };
}

const { inflation } = scenarioFields.horizon.fields;
const sized: Label = { fr: "salariés", en: "employees" };

function documentOf(id: TemplateId, preset: Preset, answers: Answers, language: Language, completed: Completed) {
  const { employees, years, discountRate } = answers;
  const replaced = replacedMonthlyCost(preset, answers, language, completed);
  const team = teamOf(preset, answers, language);
  const contracts = contractsOf(id, preset, answers, replaced, leavingOf(preset, answers, language), language);
  return {
    name: `${shortLabel(preset)[language]}, ${employees} ${sized[language]}`,
    language,
    employees,
    horizon: {
      years,
      start: "2027-01",
      fiscalYearEnd: 12,
      discountRate,
      discounting: "endOfYear",
      inflation: inflation.proposal.value,
    },
    ...team,
    ...(preset.lots.length === 0 ? resourcesOf(RESOURCES, answers) : keptResources(preset, answers)),
    ...(contracts.length > 0 && { contracts }),
    otherCosts: rowsToFill(preset, answers, language),
  };
}

/** How many of the present team do not stay; a pilot comes besides. */
function leavingOf(preset: Preset, answers: Answers, language: Language): number {
  const fte = keptRoles(preset, answers, language).reduce((sum, role) => sum + role.fte, 0);
  return Math.max(fifteenDigits(answers.team - fte), 0);
}

/** What is spent inside on what a fee would include; null where nobody has said it. */
const resourcesOf = (included: readonly ResourceId[], answers: Answers) => ({
  resources: Object.fromEntries(included.map((id) => [id, answers[costOf(id)] ?? null])) as Partial<
    Record<ResourceId, Amount | null>
  >,
});

/** What a fee of a model includes, and what it may. */
const spendable = ({ includes, mayInclude = [] }: Preset): readonly ResourceId[] => [...includes, ...mayInclude];

/** What a quoted fee would include and the price of the market does not: it goes on being bought inside. */
function keptResources(preset: Preset, answers: Answers) {
  const included = includedBy(preset, preset.lots, answers);
  const kept = spendable(preset).filter((id) => !included.includes(id));
  return kept.length === 0 ? {} : resourcesOf(kept, answers);
}

/** What practice always has beside a fee, or beside pay: each a cost without an amount until somebody knows it. */
function rowsToFill({ lots, rows = [] }: Preset, answers: Answers, language: Language) {
  const named = (each: "year" | "once", name: Label) => ({ name: name[language], amount: null, every: each });
  const both = [
    named("year", { fr: "Audits et tests d'intrusion", en: "Audits and penetration tests" }),
    named("year", cyberInsurance),
  ];
  return lots.length === 0
    ? [...both, named("year", vacancy), named("year", continuousWatch)]
    : [
        ...both,
        named("year", {
          fr: "Temps des métiers en comités et coordination",
          en: "Business time in committees and coordination",
        }),
        named("once", { fr: "Plan de sortie testé", en: "Tested exit plan" }),
        ...(lots.some((lot) => isByDays(lot, answers)) ? [named("year", daysBeyond)] : []),
        ...rows.map(({ name, every }) => named(every, name)),
      ];
}

/** What stands where a fee would have an overrun. */
const daysBeyond: Label = { fr: "Jours au-delà de ceux du contrat", en: "Days beyond those of the contract" };

/**
 * What the contracts take the place of: what the present team costs in its first year less what the team that stays
 * does, a twelfth of it, to the cent. What rounding keeps is not replaced; nor is the pilot a saving. What the team works
 * with is not paid twice: it stays bought, or is not renewed.
 */
function replacedMonthlyCost(preset: Preset, answers: Answers, language: Language, completed: Completed): number {
  if (preset.lots.length === 0) return 0;
  const firstYear = (each: Preset): number => {
    const team = teamWith(keptRoles(each, answers, language), each, answers);
    const outcome = readScenario(completed({ employees: answers.employees, horizon: { years: 1 }, ...team }));
    return outcome.ok ? plan(outcome.value).total[1]! : 0;
  };
  const yearly = firstYear({ ...preset, lots: [] }) - firstYear(preset);
  return Math.max(0, Math.round((yearly * 100) / 12) / 100);
}
