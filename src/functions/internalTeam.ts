import { scenarioFields } from "../model/quantities";
import { readScenario } from "../model/readScenario";
import type { Scenario } from "../model/scenario";
import { Refused } from "./call";
import { given } from "./scenarioArgument";

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
export function internalTeam(asked: InternalTeam): Scenario {
  const outcome = readScenario({
    horizon: { years: given(asked.years) },
    team: {
      salaryDrift: given(asked.salaryDrift) ?? team.salaryDrift.proposal.value.mode,
      toolsPerFte: given(asked.otherCostsPerFte) ?? otherCosts,
      roles: [
        {
          fte: given(asked.fte),
          grossSalary: given(asked.grossSalary),
          charges: given(asked.chargesRate) ?? role.charges.proposal.value,
        },
      ],
    },
  });
  if (outcome.ok) return outcome.value;
  throw new Refused(outcome.problems);
}
