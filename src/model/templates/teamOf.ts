import type { Label, Language } from "../../ground/label";
import { facts } from "../table/facts";
import { scenarioFields } from "../table/quantities";
import type { Answers } from "./answers";
import { scopeOf } from "./presets";
import type { Preset } from "./presets";
import { retained } from "./retained";

const { roles, ...fields } = scenarioFields.team.fields;
const { grossSalary } = roles.fields;

export const roleNames = {
  internal: { fr: "Équipe interne", en: "Internal team" },
  retained: { fr: "Équipe conservée", en: "Retained team" },
  stranded: { fr: "ETP conservés par l'arrondi", en: "FTE kept by rounding" },
  manager: { fr: "Responsable conservé", en: "Retained manager" },
  control: { fr: "Contrôle conservé", en: "Retained control" },
  pilot: { fr: "Pilote des contrats", en: "Contract pilot" },
} as const satisfies Record<string, Label>;

interface Pay {
  readonly grossSalary: number;
  readonly managerial?: true;
}

const administrator: Pay = { grossSalary: grossSalary.proposal.value };
const manager: Pay = { grossSalary: grossSalary.alternatives.manager.value, managerial: true };

/** A role of a template. */
type TemplateRole = Pay & { readonly name: string; readonly fte: number };

const role = (name: Label, fte: number, pay: Pay, language: Language): readonly TemplateRole[] =>
  fte === 0 ? [] : [{ name: name[language], fte, ...pay }];

/**
 * Who stays of the present team, and what rounding keeps besides: all of it where nothing is outsourced, and never less
 * than it takes to answer for what is. Where nobody goes, nobody's pay changes. A pilot comes besides.
 */
export function keptRoles(preset: Preset, answers: Answers, language: Language): readonly TemplateRole[] {
  if (preset.lots.length === 0) return role(roleNames.internal, answers.team, administrator, language);
  const { fte, stranded } = retained(answers.team, preset.workload, scopeOf(preset));
  const least = leastKept(preset, answers);
  if (answers.team <= least) return role(roleNames.retained, answers.team, administrator, language);
  if (fte + stranded <= least)
    return preset.workload.processes
      ? role(roleNames.control, least, administrator, language)
      : role(roleNames.manager, least, manager, language);
  return [
    ...role(roleNames.retained, fte, administrator, language),
    ...role(roleNames.stranded, stranded, administrator, language),
  ];
}

const pilotOf = ({ pilot }: Preset, { employees }: Answers, language: Language): readonly TemplateRole[] =>
  pilot ? role(roleNames.pilot, employees < SMALLEST ? 0.5 : 1, manager, language) : [];

/**
 * The team of a model in the form of a scenario file: who stays, and a pilot where there is one. Charges are left to the
 * official model. Nothing without roles.
 */
export const teamOf = (preset: Preset, answers: Answers, language: Language) =>
  teamWith([...keptRoles(preset, answers, language), ...pilotOf(preset, answers, language)], preset, answers);

/** The same with other roles. */
export function teamWith(roles: readonly TemplateRole[], preset: Preset, answers: Answers) {
  if (roles.length === 0) return {};
  return {
    team: {
      salaryDrift: fields.salaryDrift.proposal.value,
      turnover: fields.turnover.proposal.value,
      recruitmentFee: fields.recruitmentFee.proposal.value,
      trainingPerFte: fields.trainingPerFte.proposal.value,
      toolsPerFte: fields.toolsPerFte.proposal.value,
      premisesPerFte: answers.premisesCost ?? null,
      ...(isOnCall(preset) && {
        onCallWeekly: answers.team < facts.onCallTeam.value ? null : fields.onCallWeekly.proposal.value,
      }),
      managementShare: null,
      equipment: null,
      roles,
    },
  };
}

/**
 * Whether the team is on call: some of the watch stays with it, or most of what its users call about. Source: MODEL.md 5.
 * Example: .3 of support and of applications leave in co-sourcing, which stays on call; all of both in global outsourcing.
 */
export function isOnCall({ workload, lots }: Preset): boolean {
  const { monitoring = 0, support = 0, applications = 0 } = scopeOf({ lots });
  return (workload.monitoring ?? 0) > 0 && (monitoring < 1 || support < MOST || applications < MOST);
}
const MOST = 0.5;

/** Below so many employees, half a pilot steers several contracts. */
const SMALLEST = 100;

/**
 * The FTE that stay whatever is outsourced: somebody answers for security and personal data, and for what is bought; none
 * besides a pilot. Source: MODEL.md 5. Example: 1 from 250 employees on, 0.5 below, and for a business process.
 */
export function leastKept({ pilot, lots, workload }: Preset, { employees }: Answers): number {
  if (pilot || lots.length === 0) return 0;
  return employees < facts.smallCompany.value || workload.processes ? 0.5 : 1;
}
