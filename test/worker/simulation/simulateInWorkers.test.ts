import { simulate } from "../../../src/simulation/simulate";
import type { Outcomes, Question, Documents } from "../../../src/simulation/simulate";
import { BLOCK } from "../../../src/simulation/stream";
import { answerTask } from "../../../src/worker/simulation/answerTask";
import { WorkerPool } from "../../../src/worker/simulation/pool";
import { simulateInWorkers } from "../../../src/worker/simulation/simulateInWorkers";
import { scenarioOf, workedCase } from "../../support/cases";
import { fakeWorkers } from "./workers";

const TRIALS = 10_001;
const one: Documents = { first: workedCase("03").scenario };
const two: Documents = { ...one, rival: workedCase("08").scenario };

function question({ first, rival }: Documents, trials = TRIALS, asked: Partial<Question> = {}): Question {
  const scenarios = { first: scenarioOf(first), ...(rival !== undefined && { rival: scenarioOf(rival) }) };
  return { ...scenarios, measure: "total", method: "stratified", seed: 7, trials, ...asked };
}

/** Bit for bit; a difference among ten thousand numbers is not printed. */
function expectSame(actual: Outcomes, expected: Outcomes): void {
  expect(Object.keys(actual)).toEqual(Object.keys(expected));
  for (const key of ["first", "rival"] as const) {
    const [these, those] = [actual, expected].map((outcomes) =>
      Buffer.from(outcomes[key] ? outcomes[key].buffer : new ArrayBuffer(0)),
    );
    expect(these!.equals(those!)).toBe(true);
  }
}

const noWorkers = () => {
  throw new ReferenceError("Worker is not defined");
};

describe("gives what simulate gives, bit for bit", () => {
  test.each([1, 2, 3])("with %d workers, one scenario or two, whatever the number of trials", async (workers) => {
    const pool = new WorkerPool(fakeWorkers().spawn, workers);
    for (const documents of [one, two]) {
      for (const trials of [0, 1, 7, 511, 512, 513, TRIALS]) {
        const asked = question(documents, trials);
        expectSame(await simulateInWorkers(asked, documents, { pool }), simulate(asked));
      }
    }
  });

  test("where there are no workers", async () => {
    const pool = new WorkerPool(noWorkers, 3);
    for (const trials of [1, 7, 511, TRIALS]) {
      const asked = question(two, trials);
      expectSame(await simulateInWorkers(asked, two, { pool }), simulate(asked));
    }
  });

  test("for several simulations at a time", async () => {
    const pool = new WorkerPool(fakeWorkers().spawn, 2);
    const all = [
      question(one),
      question(two, 3000, { measure: "npv" }),
      question(one, TRIALS, { method: "random" }),
      question(one, TRIALS, { seed: 2 ** 53 - 1 }),
    ];
    const documents = [one, two, one, one];
    const outcomes = await Promise.all(all.map((asked, i) => simulateInWorkers(asked, documents[i]!, { pool })));
    all.forEach((asked, i) => expectSame(outcomes[i]!, simulate(asked)));
  });
});

describe("workers", () => {
  test("are started when there is work for them, and kept", async () => {
    const { spawn, spawned } = fakeWorkers();
    const pool = new WorkerPool(spawn, 3);
    await simulateInWorkers(question(one, BLOCK), one, { pool });
    expect(spawned()).toBe(1);
    await simulateInWorkers(question(one), one, { pool });
    await simulateInWorkers(question(one), one, { pool });
    expect(spawned()).toBe(3);
    expect(pool.busy).toBe(0);
  });

  test("are given each trial once, from multiples of a block", async () => {
    const { spawn, tasks } = fakeWorkers();
    await simulateInWorkers(question(one), one, { pool: new WorkerPool(spawn, 2) });
    expect(tasks.length).toBeGreaterThan(2);
    let next = 0;
    for (const { from, count } of tasks) {
      expect([from, from % BLOCK]).toEqual([next, 0]);
      next += count;
    }
    expect(next).toBe(TRIALS);
  });
});

describe("progress", () => {
  test.each([
    ["workers", fakeWorkers().spawn],
    ["the calling thread", noWorkers],
  ])("rises to 1 as %s compute", async (_, spawn) => {
    const shares: number[] = [];
    const pool = new WorkerPool(spawn, 2);
    await simulateInWorkers(question(one), one, { pool, onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(1);
    expect(shares.every((share, i) => share > (shares[i - 1] ?? 0))).toBe(true);
    expect(shares.at(-1)).toBe(1);
  });
});

describe("cancelling", () => {
  test("before the start: nothing is handed out", async () => {
    const { spawn, spawned } = fakeWorkers();
    const signal = AbortSignal.abort();
    const run = simulateInWorkers(question(one), one, { pool: new WorkerPool(spawn, 2), signal });
    await expect(run).rejects.toMatchObject({ name: "AbortError" });
    expect(spawned()).toBe(0);
  });

  test("in the middle: rejected at once, workers free after their chunk, their answers dropped", async () => {
    const { spawn, tasks } = fakeWorkers();
    const pool = new WorkerPool(spawn, 2);
    const controller = new AbortController();
    const shares: number[] = [];
    const onProgress = (share: number) => {
      shares.push(share);
      controller.abort();
    };
    const run = simulateInWorkers(question(one, 1e6), one, { pool, onProgress, signal: controller.signal });
    await expect(run).rejects.toMatchObject({ name: "AbortError" });
    const handedOut = tasks.length;
    expect(pool.busy).toBeGreaterThan(0);

    const asked = question(two);
    expectSame(await simulateInWorkers(asked, two, { pool }), simulate(asked));
    expect(tasks.slice(handedOut).every(({ job }) => job === 2)).toBe(true);
    expect(shares.length).toBe(1);
    expect(pool.busy).toBe(0);
  });

  test("in the middle, in the calling thread", async () => {
    const controller = new AbortController();
    const shares: number[] = [];
    const onProgress = (share: number) => {
      shares.push(share);
      controller.abort(new Error("no longer wanted"));
    };
    const options = { pool: new WorkerPool(noWorkers, 1), onProgress, signal: controller.signal };
    await expect(simulateInWorkers(question(one, 1e6), one, options)).rejects.toThrow("no longer wanted");
    await new Promise((resume) => setTimeout(resume, 20));
    expect(shares.length).toBe(1);
  });

  test("afterwards does nothing", async () => {
    const controller = new AbortController();
    const { spawn } = fakeWorkers();
    await simulateInWorkers(question(one), one, { pool: new WorkerPool(spawn, 1), signal: controller.signal });
    controller.abort();
  });
});

describe("a worker that dies", () => {
  test.each([1, 2, 3])("leaves its chunk to another (of %d)", async (workers) => {
    const fake = fakeWorkers((task, handled) => (handled === 3 ? "dies" : answerTask(task)));
    const pool = new WorkerPool(fake.spawn, workers);
    const asked = question(two);
    expectSame(await simulateInWorkers(asked, two, { pool }), simulate(asked));
    expect(fake.stopped()).toBe(1);
    expect(pool.busy).toBe(0);
  });

  test("before it ever answered is not started again: the calling thread computes", async () => {
    const fake = fakeWorkers(() => "dies");
    const pool = new WorkerPool(fake.spawn, 2);
    const asked = question(two);
    expectSame(await simulateInWorkers(asked, two, { pool }), simulate(asked));
    expectSame(await simulateInWorkers(asked, two, { pool }), simulate(asked));
    expect(fake.spawned()).toBe(2);
  });

  test("after the calling thread took over leaves its chunk to it", async () => {
    const silent = 2048;
    const fake = fakeWorkers((task) => {
      if (task.from === 0) return { job: task.job, from: 0, failure: "out of memory" };
      return task.from === silent ? undefined : answerTask(task);
    });
    let died = () => {};
    const pool = new WorkerPool((events) => {
      died = events.died;
      return fake.spawn(events);
    }, 2);
    const asked = question(one);
    let share = 0;
    const run = simulateInWorkers(asked, one, { pool, onProgress: (now) => (share = now) });
    while (share < 1 - 2048 / TRIALS) await new Promise((resume) => setTimeout(resume, 1));
    died();
    expectSame(await run, simulate(asked));
  });
});

describe("a worker that says nothing, whose script was never served or which was closed without a word", () => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ["setImmediate", "queueMicrotask", "nextTick", "performance"] }));
  afterEach(() => jest.useRealTimers());
  const SILENCE = 15_000;
  /** Until nothing more happens without the clock. */
  const settled = async () => {
    for (let i = 0; i < 200; i++) await new Promise((resume) => setImmediate(resume));
  };

  test.each([1, 3])("is waited for 15 seconds; its work is done without it, and that of the next job at once (of %d)", async (workers) => {
    const fake = fakeWorkers(() => undefined);
    const pool = new WorkerPool(fake.spawn, workers);
    const asked = question(two);
    const run = simulateInWorkers(asked, two, { pool });
    await settled();
    jest.advanceTimersByTime(SILENCE);
    expectSame(await run, simulate(asked));
    expect(pool.isEmpty).toBe(true);
    expectSame(await simulateInWorkers(question(one), one, { pool }), simulate(question(one)));
    expect([fake.spawned(), fake.stopped(), jest.getTimerCount()]).toEqual([workers, workers, 0]);
  }); // prettier-ignore
  test("after it had answered is replaced, and what it says too late is nothing", async () => {
    const fake = fakeWorkers((task, handled) => (handled === 3 ? undefined : answerTask(task)));
    let late: (() => void) | undefined;
    const pool = new WorkerPool((events) => {
      late ??= () => events.answered({ job: 1, from: 0, failure: "too late" });
      return fake.spawn(events);
    }, 1);
    const asked = question(one);
    const run = simulateInWorkers(asked, one, { pool });
    await settled();
    jest.advanceTimersByTime(SILENCE);
    late!();
    expectSame(await run, simulate(asked));
    expect([fake.spawned(), pool.isEmpty, jest.getTimerCount()]).toEqual([2, false, 0]);
  });
});

describe("a worker that fails", () => {
  test("leaves the rest to the calling thread: a document refused there", async () => {
    const fake = fakeWorkers();
    const pool = new WorkerPool(fake.spawn, 2);
    const asked = question(one);
    expectSame(await simulateInWorkers(asked, { first: { horizon: { years: "many" } } }, { pool }), simulate(asked));
    expect(pool.busy).toBe(0);
  });

  test("a document that no message can carry", async () => {
    const pool = new WorkerPool(fakeWorkers().spawn, 2);
    const asked = question(one);
    const documents = { first: { ...(one.first as object), name: () => "a function" } };
    expectSame(await simulateInWorkers(asked, documents, { pool }), simulate(asked));
    expect(pool.busy).toBe(0);
  });

  test("what the calling thread cannot compute either is why the promise is rejected", async () => {
    const pool = new WorkerPool(fakeWorkers().spawn, 1);
    const broken = { ...question(one), measure: "profit" as "total" };
    await expect(simulateInWorkers(broken, one, { pool })).rejects.toThrow();
    expect(pool.busy).toBe(0);
  });
});
