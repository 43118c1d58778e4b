import { scenarioFields } from "../../model/table/quantities";
import { scenarioOrRefusal } from "../../asking/askedScenario";
import type { Scenario } from "../../model/scenario";
import { salaryArgument } from "../arguments/salaryArgument";
import { isOmitted } from "../../scenario/cell";
import { numbersAt } from "../arguments/numberArgument";

export interface InternalTeam {
  readonly fte: unknown;
  readonly grossSalary: unknown;
  readonly years?: unknown;
  readonly chargesRate?: unknown;
  readonly salaryDrift?: unknown;
  readonly otherCostsPerFte?: unknown;
}

const team = scenarioFields.team.fields;
const role = team.roles.fields;
const otherCosts = [team.trainingPerFte, team.toolsPerFte, team.premisesPerFte].reduce(
  (sum, { proposal }) => sum + Number(proposal.value),
  0,
);

/**
 * The scenario of an internal team under the proposed charges, pay drift and other costs, these not inflated.
 * Example: one FTE at 42,000 € costs 74,106.00 in a year.
 */
export function internalTeam(given: InternalTeam): Scenario {
  const asked = numbersAt({ ...given, grossSalary: isOmitted(given.grossSalary) ? undefined : salaryArgument(given.grossSalary) }, places); // prettier-ignore
  return scenarioOrRefusal({
    horizon: { years: asked.years },
    team: {
      salaryDrift: asked.salaryDrift ?? team.salaryDrift.proposal.value.mode,
      toolsPerFte: asked.otherCostsPerFte ?? otherCosts,
      roles: [
        {
          fte: asked.fte,
          grossSalary: asked.grossSalary,
          charges: asked.chargesRate ?? role.charges.proposal.value,
        },
      ],
    },
  });
}

/** Where each argument stands in the scenario, for its label. */
const places: Readonly<Record<keyof InternalTeam, string>> = {
  fte: "/team/roles/0/fte",
  grossSalary: "/team/roles/0/grossSalary",
  years: "/horizon/years",
  chargesRate: "/team/roles/0/charges",
  salaryDrift: "/team/salaryDrift",
  otherCostsPerFte: "/team/toolsPerFte",
};
