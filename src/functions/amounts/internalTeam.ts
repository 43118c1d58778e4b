import { scenarioFields } from "../../model/table/quantities";
import { scenarioOrRefusal } from "../../asking/askedScenario";
import { completed } from "../../asking/employerCosts";
import type { Scenario } from "../../model/scenario";
import { salaryArgument } from "../arguments/salaryArgument";
import { valuesAt } from "../arguments/valuesAt";

export interface InternalTeam {
  readonly fte: unknown;
  readonly grossSalary: unknown;
  readonly years?: unknown;
  readonly chargesRate?: unknown;
  readonly salaryDrift?: unknown;
  readonly otherCostsPerFte?: unknown;
}

const team = scenarioFields.team.fields;
const otherCosts = [team.trainingPerFte, team.toolsPerFte, team.premisesPerFte].reduce(
  (sum, { proposal }) => sum + Number(proposal.value),
  0,
);

/**
 * The scenario of an internal team under the charges of the official payroll model, the usual pay drift and proposed other
 * costs, these not inflated. Example: one FTE at 42,000 € costs 72,124.92 in a year.
 *
 * @throws Awaiting while charges are looked up
 */
export function internalTeam(given: InternalTeam): Scenario {
  const grossSalary = salaryArgument(given.grossSalary);
  const asked = valuesAt<keyof typeof places>(given, places);
  const documentWith = (charges: unknown) => ({
    horizon: { years: asked.years },
    team: {
      salaryDrift: asked.salaryDrift ?? team.salaryDrift.proposal.value.mode,
      toolsPerFte: asked.otherCostsPerFte ?? otherCosts,
      roles: [
        {
          fte: asked.fte,
          grossSalary,
          ...(charges !== undefined && { charges }),
        },
      ],
    },
  });
  // What is wrong is told at once, whatever the charges.
  const scenario = scenarioOrRefusal(documentWith(asked.chargesRate ?? 0));
  return asked.chargesRate === undefined ? scenarioOrRefusal(completed(documentWith(undefined))) : scenario;
}

/** Where the other arguments stand in the scenario, for their bounds and labels. */
const places = {
  fte: "/team/roles/0/fte",
  years: "/horizon/years",
  chargesRate: "/team/roles/0/charges",
  salaryDrift: "/team/salaryDrift",
  otherCostsPerFte: "/team/toolsPerFte",
} as const;
