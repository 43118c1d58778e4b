import { scenarioFields } from "./table/quantities";

const contract = scenarioFields.contracts.fields;
const { extras, exit } = contract;

/**
 * The scenario behind a plain monthly fee, under the default assumptions: five years, the observed overrun and
 * reversibility at the end of the horizon, the usual governance, nothing else (MODEL.md 6).
 * Example: 30,000 a month costs 2,444,250.00 in all.
 */
export function feeScenario(monthlyFee: unknown, name: string) {
  return {
    name,
    contracts: [
      {
        name,
        units: 1,
        unitPrice: monthlyFee,
        extras: {
          mode: "overrun",
          probability: extras.fields.probability.proposal.value,
          low: extras.fields.low.proposal.value,
          high: extras.fields.high.proposal.value,
        },
        governance: contract.governance.proposal.value.mode,
        exit: { when: "endOfHorizon", reversibilityMonths: exit.fields.reversibilityMonths.proposal.value },
      },
    ],
  };
}
