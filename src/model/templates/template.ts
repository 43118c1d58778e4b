import type { Label, Language } from "../../ground/label";
import { plan } from "../plan/plan";
import type { Read } from "../reading/problem";
import { scenarioFields } from "../table/quantities";
import { readScenario } from "../reading/readScenario";
import { readAnswers } from "./answers";
import type { Answers } from "./answers";
import { contractsOf } from "./contracts";
import { presets, shortLabel } from "./presets";
import type { Preset, TemplateId } from "./presets";
import { teamOf } from "./teamOf";

/** A scenario file (MODEL.md 10) made from a model and answers. */
export type TemplateDocument = ReturnType<typeof documentOf>;

/**
 * The complete scenario of a sourcing model from five answers, and what the quote says of its lines where that is known,
 * on the product's sourced defaults; or what is wrong with the answers. Templates of the same answers have the same horizon, start, hours and VAT, so that they compare.
 * Source: MODEL.md 5 and 6. Example: template("global", { employees: 400, team: 6, monthlyFee: 30000, years: 5,
 * discountRate: 0.08 }, "fr") has 400 units at 75 € and half an FTE retained.
 */
export function template(id: TemplateId, given: unknown, language: Language): Read<TemplateDocument> {
  const answers = readAnswers(id, given);
  return answers.ok ? { ok: true, value: documentOf(id, presets[id], answers.value, language) } : answers;
}

/**
 * The team that a model would replace, as a scenario: the internal team, watching round the clock only where that is
 * part of its work, so that it is compared like with like.
 */
export function replacedTeam(id: TemplateId, given: unknown, language: Language): Read<TemplateDocument> {
  const answers = readAnswers(id, given);
  if (!answers.ok) return answers;
  const internal = { ...presets.internal, workload: presets[id].workload };
  return { ok: true, value: documentOf("internal", internal, answers.value, language) };
}

const { inflation } = scenarioFields.horizon.fields;
const sized: Label = { fr: "salariés", en: "employees" };

function documentOf(id: TemplateId, preset: Preset, answers: Answers, language: Language) {
  const { employees, years, discountRate } = answers;
  const contracts = contractsOf(id, preset, answers, replacedMonthlyCost(preset, answers, language), language);
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
    ...teamOf(preset, answers, language),
    ...(contracts.length > 0 && { contracts }),
  };
}

/**
 * What the contracts take the place of: what the present team costs in its first year less what the team that stays
 * does, a twelfth of it, to the cent. What rounding keeps is not replaced; nor is the pilot a saving.
 */
function replacedMonthlyCost(preset: Preset, answers: Answers, language: Language): number {
  const firstYear = (each: Preset): number => {
    const outcome = readScenario({ horizon: { years: 1 }, ...teamOf(each, answers, language) });
    return outcome.ok ? plan(outcome.value).total[1]! : 0;
  };
  const { pilot: _, ...staying } = preset;
  const yearly = firstYear({ ...staying, lots: [] }) - firstYear(staying);
  return Math.max(0, Math.round((yearly * 100) / 12) / 100);
}
