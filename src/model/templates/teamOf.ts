import type { Label, Language } from "../../ground/label";
import { scenarioFields } from "../table/quantities";
import type { Answers } from "./answers";
import { scopeOf } from "./presets";
import type { Preset } from "./presets";
import { retained } from "./retained";

const { roles, ...fields } = scenarioFields.team.fields;
const { grossSalary, charges } = roles.fields;

export const roleNames = {
  internal: { fr: "Équipe interne", en: "Internal team" },
  retained: { fr: "Équipe conservée", en: "Retained team" },
  stranded: { fr: "ETP conservés par l'arrondi", en: "FTE kept by rounding" },
  pilot: { fr: "Pilote des contrats", en: "Contract pilot" },
} as const satisfies Record<string, Label>;

interface Role {
  readonly name: string;
  readonly fte: number;
  readonly grossSalary: number;
  readonly charges: number;
}

const administrator = { grossSalary: grossSalary.proposal.value, charges: charges.alternatives.administrator.value };
const manager = { grossSalary: grossSalary.alternatives.manager.value, charges: charges.alternatives.manager.value };

/**
 * The team of a model in the form of a scenario file: what stays of the present one, what rounding keeps besides, and a
 * pilot where there is one. On-call is paid as long as some of the round-the-clock watch stays inside. Nothing without
 * roles.
 */
export function teamOf(preset: Preset, { team }: Answers, language: Language) {
  const role = (name: Label, fte: number, pay: Pick<Role, "grossSalary" | "charges">): readonly Role[] =>
    fte === 0 ? [] : [{ name: name[language], fte, ...pay }];
  const { fte, stranded } = retained(team, preset.workload, scopeOf(preset));
  const present =
    preset.lots.length === 0
      ? role(roleNames.internal, team, administrator)
      : [...role(roleNames.retained, fte, administrator), ...role(roleNames.stranded, stranded, administrator)];
  const all = [...present, ...(preset.pilot ? role(roleNames.pilot, 1, manager) : [])];
  if (all.length === 0) return {};
  const watch = (preset.workload.monitoring ?? 0) * (1 - (scopeOf(preset).monitoring ?? 0));
  return {
    team: {
      salaryDrift: fields.salaryDrift.proposal.value,
      turnover: fields.turnover.proposal.value,
      recruitmentFee: fields.recruitmentFee.proposal.value,
      trainingPerFte: fields.trainingPerFte.proposal.value,
      toolsPerFte: fields.toolsPerFte.proposal.value,
      premisesPerFte: fields.premisesPerFte.proposal.value,
      ...(watch > 0 && { onCallWeekly: fields.onCallWeekly.proposal.value }),
      roles: all,
    },
  };
}
