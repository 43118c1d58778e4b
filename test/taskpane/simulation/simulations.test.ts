import "../../support/customFunctions";
import { askedScenario } from "../../../src/asking/askedScenario";
import { setHost } from "../../../src/asking/host";
import { SIMULATE } from "../../../src/functions/functions";
import { simulate } from "../../../src/simulation/simulate";
import type { Outcomes, Question } from "../../../src/simulation/simulate";
import { PAUSE, Simulations } from "../../../src/taskpane/simulation/simulations";
import type { SimulatedScenario, SimulationState } from "../../../src/taskpane/simulation/simulations";
import { blockOf } from "../../functions/blocks";
import { scenarioOf, workedCase } from "../../support/cases";
import { unforeseenErrors } from "../../support/unforeseen";

/** A long simulation handed over, to be answered by hand. */
interface Run {
  readonly question: Question;
  readonly signal: AbortSignal;
  readonly progress: (share: number) => void;
  readonly resolve: (outcomes: Outcomes) => void;
  readonly reject: (reason: Error) => void;
}

let runs: Run[];
let isLong: boolean;
let shown: SimulationState[];
let simulations: Simulations;
/** A scenario of its own for each test: what one has simulated, the next would find. */
let number = 0;

beforeEach(() => {
  jest.useFakeTimers();
  runs = [];
  isLong = false;
  shown = [];
  setHost({
    longWork: {
      isLong: () => isLong,
      run: (question, _documents, { signal, onProgress }) =>
        new Promise((resolve, reject) => {
          signal.addEventListener("abort", () => reject(new Error("aborted")));
          runs.push({ question, signal, progress: onProgress!, resolve, reject });
        }),
    },
  });
  simulations = new Simulations((state) => shown.push(state));
  number++;
});
afterEach(() => {
  jest.useRealTimers();
  setHost({ longWork: undefined });
});

/** Case 01 with another fee, on a sheet of its own unless told. */
function asked(unitPrice = 75, sheet = `Offre ${unitPrice}`): SimulatedScenario {
  const { scenario } = workedCase("01");
  const [contract] = scenario.contracts as readonly object[];
  const document = { ...scenario, name: `${number}`, contracts: [{ ...contract, unitPrice }] };
  return { scenario: scenarioOf(document), document, sheet };
}
const [FEW, MANY] = [10_000, 1_000_000];
const settings = (trials = FEW, seed = 1) => ({ trials, seed });
const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);
const state = () => shown.at(-1)!;
/** Answers a long simulation with the trials it asked for, computed here. */
const finish = async ({ question, resolve }: Run) => {
  resolve(simulate(question));
  await pass(0);
};

test("10,000 trials come after a pause, in this thread", async () => {
  simulations.ask(asked(), settings());
  await pass(PAUSE - 1);
  expect(state().result).toBeUndefined();
  await pass(1);
  expect(state()).toMatchObject({ isOutdated: false, result: { trials: FEW, seed: 1 } });
  expect([runs, state().progress]).toEqual([[], undefined]);
});

test("cells edited one after the other are simulated once, the result before the edit in view", async () => {
  simulations.ask(asked(75, "Globale"), settings());
  await pass(PAUSE);
  const before = state().result;
  for (const price of [76, 77, 78]) {
    simulations.ask(asked(price, "Globale"), settings());
    expect(state()).toEqual({ isOutdated: true, result: before });
    await pass(PAUSE / 2);
  }
  const count = shown.length;
  await pass(PAUSE);
  expect(shown.length).toBe(count + 1);
  expect(state().isOutdated).toBe(false);
  expect(state().result!.mean).toBeCloseTo((before!.mean * 78) / 75, 3);
});

test("a scenario elsewhere starts with nothing in view; one seen before is there at once", async () => {
  simulations.ask(asked(75), settings());
  await pass(PAUSE);
  const first = state().result;
  simulations.ask(asked(80), settings());
  expect(state()).toEqual({ isOutdated: false });
  await pass(PAUSE);
  simulations.ask(asked(75), settings());
  expect(state().result).toBe(first);
});

test("more trials are handed over with 10,000 in view, and tell their progress in whole percents", async () => {
  simulations.ask(asked(), settings(MANY));
  await pass(PAUSE);
  expect(state()).toMatchObject({ progress: 0, result: { trials: FEW } });
  expect(runs.map(({ question }) => question.trials)).toEqual([MANY]);
  const count = shown.length;
  for (const share of [0.001, 0.25, 0.2501, 0.259, 0.26]) runs[0]!.progress(share);
  expect(shown.slice(count).map(({ progress }) => progress)).toEqual([0.25, 0.26]);
  await finish(runs[0]!);
  expect(state()).toMatchObject({ isOutdated: false, result: { trials: MANY } });
  expect(state().progress).toBeUndefined();
});

test("asked for more trials of the same scenario: no pause, the last result in view", async () => {
  simulations.ask(asked(), settings());
  await pass(PAUSE);
  simulations.ask(asked(), settings(MANY));
  await pass(0);
  expect(state()).toMatchObject({ isOutdated: false, progress: 0, result: { trials: FEW } });
});

test("10,000 trials that would freeze the page are handed over as well", async () => {
  isLong = true;
  simulations.ask(asked(), settings());
  await pass(PAUSE);
  expect(state()).toEqual({ isOutdated: false, progress: 0 });
  await finish(runs[0]!);
  expect(state().result!.trials).toBe(FEW);
});

test("cancelled at once, with the last result in view; run again on demand", async () => {
  simulations.ask(asked(), settings(MANY));
  await pass(PAUSE);
  simulations.cancel();
  expect(runs[0]!.signal.aborted).toBe(true);
  expect(state()).toMatchObject({ ended: "cancelled", result: { trials: FEW } });
  expect(state().progress).toBeUndefined();
  const count = shown.length;
  runs[0]!.progress(0.9);
  await pass(PAUSE);
  expect(shown.length).toBe(count);

  simulations.ask(asked(), settings(MANY));
  await pass(0);
  expect(state()).toMatchObject({ progress: 0, result: { trials: FEW } });
  expect(state().ended).toBeUndefined();
  await finish(runs[1]!);
  expect(state().result!.trials).toBe(MANY);
});

test("a change of scenario cancels", async () => {
  simulations.ask(asked(75, "Globale"), settings(MANY));
  await pass(PAUSE);
  simulations.ask(asked(80, "Globale"), settings(MANY));
  expect(runs[0]!.signal.aborted).toBe(true);
  await pass(PAUSE);
  expect(state()).toMatchObject({ isOutdated: false, progress: 0, result: { trials: FEW } });
  expect(state().result!.mean).toBeGreaterThan(2_500_000);
});

test("nothing to cancel changes nothing", async () => {
  simulations.ask(asked(), settings());
  await pass(PAUSE);
  const count = shown.length;
  simulations.cancel();
  expect(shown.length).toBe(count);
});

test("stopped, nothing is shown any more", async () => {
  simulations.ask(asked(), settings(MANY));
  await pass(PAUSE);
  const count = shown.length;
  simulations.stop();
  await pass(PAUSE);
  expect([shown.length, runs[0]!.signal.aborted]).toEqual([count, true]);
});

test("a simulation that fails says so and leaves the last result; the next one may succeed", async () => {
  simulations.ask(asked(), settings(MANY));
  await pass(PAUSE);
  runs[0]!.reject(new Error("out of memory"));
  await pass(0);
  expect(state()).toMatchObject({ ended: "failed", result: { trials: FEW } });
  expect(unforeseenErrors()).toEqual([new Error("out of memory")]);
  simulations.ask(asked(), settings());
  expect(state().ended).toBeUndefined();
});

test("outcomes that are no numbers fail as well", async () => {
  isLong = true;
  simulations.ask(asked(), settings());
  await pass(PAUSE);
  runs[0]!.resolve({ first: new Float64Array(FEW).fill(Infinity) });
  await pass(0);
  expect(state().ended).toBe("failed");
  expect(unforeseenErrors()).toEqual([new Error("not finite")]);
});

test("what a cell simulates is shown when it is there, and not simulated again", async () => {
  isLong = true;
  const cells = blockOf({ ...workedCase("01").scenario, name: `cell ${number}` });
  const given = SIMULATE(cells);
  simulations.ask({ ...askedScenario(cells), sheet: "Globale" }, settings());
  await pass(PAUSE);
  runs[0]!.progress(0.5);
  expect(state().progress).toBe(0.5);
  await finish(runs[0]!);
  const [, [, mean]] = (await given) as [unknown, [string, number]];
  expect(state().result!.mean).toBe(mean);
  expect(runs).toHaveLength(1);
});

test("another seed, other digits", async () => {
  simulations.ask(asked(), settings(FEW, 1));
  await pass(PAUSE);
  const { result } = state();
  simulations.ask(asked(), settings(FEW, 2));
  await pass(PAUSE);
  expect(state().result!.seed).toBe(2);
  expect(state().result!.mean).not.toBe(result!.mean);
});
