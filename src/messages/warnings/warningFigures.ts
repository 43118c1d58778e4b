import { facts } from "../../model/table/facts";
import { scenarioFields } from "../../model/table/quantities";

const { extras, governance, exit } = scenarioFields.contracts.fields;
const { technician, administrator, manager } = scenarioFields.team.fields.roles.fields.charges.alternatives;
const { grossSalary } = scenarioFields.team.fields.roles.fields;
const { probability, low, high } = extras.fields;

/** The figures that sentences about warnings quote, as facts and proposals have them. */
export const warningFigures = {
  governance: governance.proposal.value,
  /** Budgets exceeded, in how many contracts audited. */
  overrun: {
    companiesInFour: 4 * probability.proposal.value,
    low: low.proposal.value,
    high: high.proposal.value,
    contracts: facts.auditedContracts.value,
  },
  reversibilityMonths: exit.fields.reversibilityMonths.proposal.value,
  cloudNotice: exit.fields.notice.alternatives.cloud.value,
  /** The Syntec index of the month in which it was replaced, and what an older base is multiplied by. */
  syntec: {
    month: facts.revisedSyntec.date,
    former: facts.revisedSyntec.value.from,
    revised: facts.revisedSyntec.value.to,
    linking: facts.syntecLinking.value,
  },
  /** What the official model charges, by gross salary. */
  charges: [
    [grossSalary.alternatives.technician.value, technician.value],
    [grossSalary.proposal.value, administrator.value],
    [grossSalary.alternatives.manager.value, manager.value],
  ] as const,
  watchedSeat: facts.watchedSeat.value,
  minimumWage: {
    hourly: facts.minimumWage.value,
    since: facts.minimumWage.date,
    weeklyHours: facts.workingHours.value,
  },
} as const;
