import type { Scenario } from "../../src/model/scenario";
import { simulate } from "../../src/simulation/simulate";
import type { WorkerPool } from "../../src/worker/simulation/pool";
import type { simulateInWorkers } from "../../src/worker/simulation/simulateInWorkers";
import { scenarioOf, workedCase } from "../support/cases";
import { useBrowser } from "./harness";

jest.setTimeout(120_000);
const browser = useBrowser();

interface Shown {
  readonly simulation: {
    readonly pool: WorkerPool;
    readonly readScenario: (document: unknown) => { readonly value: Scenario };
    readonly simulateInWorkers: typeof simulateInWorkers;
  };
}

test("the workbench simulates in its own worker, to the digits of this process", async () => {
  const page = await browser.open("/workbench.html");
  await page.waitForSelector("body[data-ready]");
  const [{ scenario: first }, { scenario: rival }] = [workedCase("03"), workedCase("04")];
  const asked = { measure: "npv", method: "stratified", seed: 11, trials: 20_001 } as const;

  const outcomes = await page.evaluate(
    async ({ documents, asked }) => {
      const { pool, readScenario, simulateInWorkers } = (window as unknown as Shown).simulation;
      const scenarios = { first: readScenario(documents.first).value, rival: readScenario(documents.rival).value };
      const { first, rival } = await simulateInWorkers({ ...scenarios, ...asked }, documents, { pool });
      return { first: [...first], rival: [...rival!] };
    },
    { documents: { first, rival }, asked },
  );

  expect(page.workers().map((worker) => worker.url())).toContainEqual(
    expect.stringMatching(`^${browser.address()}/simulation.worker.js`),
  );
  const expected = simulate({ first: scenarioOf(first), rival: scenarioOf(rival), ...asked });
  for (const key of ["first", "rival"] as const) {
    const differing = outcomes[key].findIndex((value: number, trial: number) => value !== expected[key]![trial]);
    expect([outcomes[key].length, differing]).toEqual([asked.trials, -1]);
  }
});
