import fc from "fast-check";
import { answer } from "../../../src/model/plan/answer";
import { names } from "../../../src/model/drawNames";
import { CASES } from "../../../src/model/quantity";
import { readScenario } from "../../../src/model/reading/readScenario";
import { randomScenario } from "../../reference/scenarios";
import { scenarioOf, workedCases } from "../../support/cases";
import { everyLaw } from "../../support/everyLaw";

// The hazard of an exit, `exit.hazard {fromMonth, perYear}` (MODEL.md 7 and 10): the simulation may have a contract left
// before its planned end; plans put that month after everything, so that they are those without it.

/* eslint-disable @typescript-eslint/no-explicit-any -- documents about to be changed */

/** The document with a hazard on each of its contracts, from its first month on. */
const withHazard = (document: any): any =>
  withExits(document, ({ start = 1 }) => ({ hazard: { fromMonth: start, perYear: "0.13" } }));

const withExits = (document: any, more: (contract: any) => object): any => ({
  ...document,
  contracts: (document.contracts ?? []).map((contract: any) => ({
    ...contract,
    exit: { ...contract.exit, ...more(contract) },
  })),
});

/** A contract of 100 € a month left for something at 50 €, over five years. */
const contract = (more: object, exit: object = {}) => ({
  contracts: [
    {
      name: "A",
      units: 1,
      unitPrice: 100,
      ...more,
      exit: { reversibilityMonths: 6, destination: "switch", newMonthlyCost: 50, oneOff: 7, ...exit },
    },
  ],
});
const decision = { when: "decision", decisionMonth: 30, notice: 3, transition: 6, indemnity: "0.5" };

describe("the plan is the one without hazard, in every case", () => {
  const expectUnmoved = (document: any) => {
    const [without, risky] = [scenarioOf(document), scenarioOf(withHazard(document))];
    for (const which of CASES) expect(answer(risky, which)).toEqual(answer(without, which));
  };

  test.each([
    ["never left", contract({})],
    ["left at the end of the horizon", contract({}, { when: "endOfHorizon" })],
    ["left at its own end", contract({ end: 24 }, { when: "endOfHorizon" })],
    ["left by decision before its term", contract({ term: 48 }, decision)],
    ["renewed tacitly", contract({ term: 12, tacitRenewal: true }, decision)],
    ["rebuilt inside", contract({}, { ...decision, destination: "reinternalise", rebuild: { fte: 2, grossSalary: 42000, recruitmentFee: 0.2 } })],
    ["started in month 20", contract({ start: 20 }, { ...decision, decisionMonth: 40 })],
    ...workedCases.map(({ file, scenario }) => [file, scenario] as const),
    ["every law", everyLaw],
  ] as const)("%s", (_title, document) => expectUnmoved(document)); // prettier-ignore

  // What stands for never is month 61 here: such a contract seems to be left there, before month 66 and after month 24.
  test("left by decision after the horizon, in month 58 + 8", () => {
    expectUnmoved(contract({}, { ...decision, decisionMonth: 58, notice: 8, transition: 8 }));
  });
  test("never left, but with an end of its own: no reversibility falls due", () => {
    expectUnmoved(contract({ end: 24 }));
  });
  test("random scenarios", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        // A destination needs its cost, which scenarios leave out where nothing is decided.
        const document = withExits(randomScenario(seed), ({ exit }) =>
          exit?.newMonthlyCost === undefined ? { destination: "none", rebuild: undefined } : {},
        );
        expectUnmoved(document);
      }),
      { numRuns: 150 },
    );
  });
});

describe("what is refused", () => {
  const problems = (more: object, exit: object) => {
    const outcome = readScenario(contract(more, exit));
    return outcome.ok ? [] : outcome.problems;
  };
  const at = "/contracts/0/exit";
  test.each([
    ["a month before the contract starts", { start: 13 }, { hazard: { fromMonth: 12, perYear: 0.1 } }, { code: "endsBeforeStart", at: `${at}/hazard/fromMonth`, value: 12, start: 13 }],
    ["a month after the horizon", {}, { hazard: { fromMonth: 61, perYear: 0.1 } }, { code: "outOfBounds", at: `${at}/hazard/fromMonth`, value: 61, min: 1, max: 60 }],
    ["half a month", {}, { hazard: { fromMonth: 12.5, perYear: 0.1 } }, { code: "notWhole", at: `${at}/hazard/fromMonth`, value: 12.5 }],
    ["a probability above 1", {}, { hazard: { fromMonth: 12, perYear: 1.5 } }, { code: "outOfBounds", at: `${at}/hazard/perYear`, value: 1.5, min: 0, max: 1 }],
    ["a negative probability", {}, { hazard: { fromMonth: 12, perYear: "-0.1" } }, { code: "outOfBounds", at: `${at}/hazard/perYear`, value: "-0.1", min: 0, max: 1 }],
    ["a probability that is a range", {}, { hazard: { fromMonth: 12, perYear: { low: 0.1, high: 0.2 } } }, { code: "rangeRefused", at: `${at}/hazard/perYear`, value: { low: 0.1, high: 0.2 } }],
    ["no month", {}, { hazard: { perYear: 0.1 } }, { code: "missing", at: `${at}/hazard/fromMonth` }],
    ["no probability", {}, { hazard: { fromMonth: 12 } }, { code: "missing", at: `${at}/hazard/perYear` }],
    ["a destination without its cost", {}, { newMonthlyCost: undefined, hazard: { fromMonth: 12, perYear: 0.1 } }, { code: "needs", at: `${at}/destination`, other: "newMonthlyCost" }],
    ["the same, of a contract that comes to its end", {}, { when: "endOfHorizon", newMonthlyCost: undefined, hazard: { fromMonth: 12, perYear: 0.1 } }, { code: "needs", at: `${at}/destination`, other: "newMonthlyCost" }],
  ])("%s", (_title, more, exit, problem) => {
    expect(problems(more, exit)[0]).toEqual(problem);
  }); // prettier-ignore

  test("nothing of these: the first month, probabilities 0 and 1, no destination", () => {
    expect(problems({ start: 13 }, { hazard: { fromMonth: 13, perYear: 0 } })).toEqual([]);
    expect(problems({}, { hazard: { fromMonth: 60, perYear: 1 } })).toEqual([]);
    expect(problems({}, { destination: "none", newMonthlyCost: undefined, hazard: { fromMonth: 1, perYear: 0.5 } })).toEqual([]); // prettier-ignore
  });
});

test("the month is drawn under the name of its contract", () => {
  const scenario = scenarioOf(withHazard(contract({})));
  expect(names(scenario).get("/contracts/0/exit/hazard")).toBe("hazard/A");
});
