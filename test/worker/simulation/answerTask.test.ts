import { simulate } from "../../../src/simulation/simulate";
import { answerTask } from "../../../src/worker/simulation/answerTask";
import { resized } from "../../../src/worker/simulation/chunk";
import { workersFor } from "../../../src/worker/simulation/pool";
import type { SentQuestion } from "../../../src/worker/simulation/protocol";
import { worthAWorker } from "../../../src/worker/simulation/worthAWorker";
import { scenarioOf, workedCase } from "../../support/cases";

const document = workedCase("03").scenario;
const sent: SentQuestion = { first: document, measure: "npv", method: "random", seed: 3 };
const question = { ...sent, first: scenarioOf(document), rival: undefined };

test("a task is answered with its range of trials", () => {
  const answer = answerTask({ job: 5, question: sent, from: 1024, count: 700 });
  const { first } = simulate({ ...question, trials: 1724 });
  expect(answer).toMatchObject({ job: 5, from: 1024 });
  expect("outcomes" in answer && answer.outcomes.map((piece) => [...piece])).toEqual([[...first.subarray(1024)]]);
});

test("a document that is refused is answered with what is wrong with it", () => {
  const refused = { ...document, horizon: { years: "5", discountRate: "9" } };
  const answer = answerTask({ job: 6, question: { ...sent, first: refused }, from: 0, count: 512 });
  expect(answer).toEqual({ job: 6, from: 0, failure: expect.stringContaining("/horizon/discountRate") });
});

test("whatever is thrown is answered", () => {
  const question = { ...sent, measure: "profit" as "total" };
  expect(answerTask({ job: 7, question, from: 0, count: 512 })).toMatchObject({ job: 7, failure: expect.any(String) });
});

test.each([
  [2048, 10, 20, 4096],
  [2048, 1, 20, 8192],
  [2048, 0, 20, 8192],
  [2048, 40, 20, 1024],
  [2048, 4000, 20, 512],
  [100, 0.01, 20, 512],
])("after %d trials in %d ms, %d ms take %d", (count, milliseconds, wanted, next) => {
  expect(resized(count, milliseconds, wanted)).toBe(next);
});

test.each([
  [undefined, 1],
  [1, 1],
  [2, 1],
  [4, 3],
  [16, 4],
])("%s cores have %d workers", (cores, workers) => expect(workersFor(cores)).toBe(workers));

test.each([
  [1000, false],
  [1_000_000, true],
])("%d trials are worth a worker: %s", (trials, worth) => expect(worthAWorker({ ...question, trials })).toBe(worth));
