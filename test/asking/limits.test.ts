import { limits } from "../../src/asking/limits";
import type { Limit } from "../../src/asking/limits";
import { outcomes, simulationOf } from "../../src/asking/outcomes";
import type { Outcomes } from "../../src/simulation/simulate";
import { shareAbove } from "../../src/simulation/summary";
import { scenarioOf } from "../support/cases";

/** 1,200 a year, an overrun of 10 % one year in two, 20 % of VAT that is not deducted: 1,440 or 1,584 in all. */
const document = (more: object, ceiling?: number) => ({
  horizon: { years: 1 },
  vat: { rate: 0.2, deductible: 0 },
  contracts: [
    {
      name: "A",
      units: 1,
      unitPrice: 100,
      extras: { mode: "overrun", probability: 0.5, low: 0.1, high: 0.1 },
      ...(ceiling !== undefined && { ceiling }),
    },
  ],
  ...more,
});

/** How likely a limit is exceeded, to a hundredth: of 10,000 trials the last block of 64 is cut. */
function held(given: object): readonly { readonly exceeded: number; readonly contract: string | undefined }[] {
  const simulation = simulationOf({ scenario: scenarioOf(given), document: given });
  const { first } = outcomes(simulation) as Outcomes;
  const found = limits(simulation, first) as readonly Limit[];
  return found.map(({ against, amount, contract }) => ({
    exceeded: Math.round(100 * shareAbove(against, amount)) / 100,
    contract,
  }));
}

test.each([
  ["a budget counts VAT where the total does", { budget: 1500 }, [{ exceeded: 0.5, contract: undefined }]],
  [
    "a budget excluding VAT does not: 1,200 or 1,320",
    { budget: 1330, budgetBasis: "excludingVat" },
    [{ exceeded: 0, contract: undefined }],
  ],
  [
    "and is exceeded by what it counts",
    { budget: 1310, budgetBasis: "excludingVat" },
    [{ exceeded: 0.5, contract: undefined }],
  ],
] as const)("%s", (_title, more, expected) => expect(held(document(more))).toEqual(expected));

test("a ceiling is held against what the provider bills, excluding VAT", () => {
  expect(held(document({}, 1310))).toEqual([{ exceeded: 0.5, contract: "A" }]);
  expect(held(document({ budget: 1600 }, 1330)).map(({ exceeded }) => exceeded)).toEqual([0, 0]);
});
