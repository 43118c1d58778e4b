import type { Employment } from "../../../src/model/reading/blankCharges";
import { employerCostsInWorker } from "../../../src/worker/employerCost/employerCostWorker";
import type { CostQuestion, SpawnCostWorker } from "../../../src/worker/employerCost/employerCostWorker";

const employment: Employment = {
  yearlyPay: 42_000,
  isManagerial: false,
  headcount: 100,
  accidentRate: 0.007,
  mobilityRate: 0,
  healthInsurance: 20,
  salaryTaxShare: 0,
};
const paid = (yearlyPay: number): Employment => ({ ...employment, yearlyPay });
const inThisThread = jest.fn(({ yearlyPay }: Employment) => Promise.resolve(-yearlyPay));

/** Workers that do what a test tells them. */
function workers() {
  const spawned: { events: Parameters<SpawnCostWorker>[0]; questions: CostQuestion[]; stopped: boolean }[] = [];
  const spawn: SpawnCostWorker = (events) => {
    const worker = { events, questions: [] as CostQuestion[], stopped: false };
    spawned.push(worker);
    return {
      post: (question) => worker.questions.push(structuredClone(question)),
      stop: () => (worker.stopped = true),
    };
  };
  /** The n-th worker answers a question with a cost of half the pay on top of it. */
  const answer = (n: number, i: number) => {
    const { question, employment: asked } = spawned[n]!.questions[i]!;
    spawned[n]!.events.answered({ question, cost: 1.5 * asked.yearlyPay });
  };
  return { spawned, answer, costs: employerCostsInWorker(spawn, inThisThread) };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  inThisThread.mockClear();
});

test("no worker is started before the first question; one serves them all, in any order", async () => {
  const { spawned, answer, costs } = workers();
  expect(spawned).toHaveLength(0);
  const found = [costs(paid(1000)), costs(paid(2000))];
  answer(0, 1);
  answer(0, 0);
  expect(await Promise.all(found)).toEqual([1500, 3000]);
  expect(spawned).toHaveLength(1);
  expect(jest.getTimerCount()).toBe(0);
});

test("where workers cannot be started, the calling thread answers", async () => {
  const costs = employerCostsInWorker(() => {
    throw new Error("no workers here");
  }, inThisThread);
  expect(await costs(employment)).toBe(-42_000);
});

test("an employment that the model has no answer for is refused; the others are answered", async () => {
  const { spawned, answer, costs } = workers();
  const [refused, found] = [costs(paid(1)), costs(paid(2))];
  spawned[0]!.events.answered({ question: spawned[0]!.questions[0]!.question, cost: undefined });
  answer(0, 1);
  await expect(refused).rejects.toThrow();
  expect(await found).toBe(3);
});

test.each([
  ["dies", (kill: () => void) => kill()],
  ["says nothing for 30 seconds", () => jest.advanceTimersByTime(30_000)],
])("when a worker that has answered %s, this thread answers all that wait, and the next question starts another", async (_title, end) => {
  const { spawned, answer, costs } = workers();
  const first = costs(paid(1));
  answer(0, 0);
  expect(await first).toBe(1.5);
  const left = [costs(paid(1)), costs(paid(2))];
  end(spawned[0]!.events.died);
  expect(await Promise.all(left)).toEqual([-1, -2]);
  expect(spawned[0]!.stopped).toBe(true);
  const found = costs(paid(3));
  answer(1, 0);
  expect(await found).toBe(4.5);
}); // prettier-ignore

test.each([
  ["is refused by an event, as by a page's policy", (kill: () => void) => kill()],
  ["never says a word, as where its script is not served", () => jest.advanceTimersByTime(30_000)],
])("a worker that %s is not asked again: this thread answers", async (_title, end) => {
  const { spawned, costs } = workers();
  const left = [costs(paid(1)), costs(paid(2))];
  end(spawned[0]!.events.died);
  expect(await Promise.all([...left, costs(paid(3))])).toEqual([-1, -2, -3]);
  expect(spawned).toHaveLength(1);
});

test("a worker that answers one question after the other is not taken for dead", async () => {
  const { answer, costs } = workers();
  const found = [1, 2, 3].map((pay) => costs(paid(pay)));
  for (const i of [0, 1, 2]) {
    jest.advanceTimersByTime(29_000);
    answer(0, i);
  }
  expect(await Promise.all(found)).toEqual([1.5, 3, 4.5]);
});

test("a mute worker is not kept waiting for by new questions", async () => {
  const { spawned, costs } = workers();
  const left = [costs(paid(1))];
  jest.advanceTimersByTime(25_000);
  left.push(costs(paid(2)));
  jest.advanceTimersByTime(5_000);
  expect(await Promise.all(left)).toEqual([-1, -2]);
  expect(spawned[0]!.stopped).toBe(true);
});

test("a worker that died late harms no other", async () => {
  const { spawned, answer, costs } = workers();
  const first = costs(paid(1));
  answer(0, 0);
  await first;
  spawned[0]!.events.died();
  const found = costs(paid(2));
  spawned[0]!.events.died();
  answer(1, 0);
  expect(await found).toBe(3);
});
