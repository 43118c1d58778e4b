import { after, SharedWork, allOf } from "../../src/asking/sharedWork";
import type { Work } from "../../src/asking/sharedWork";
import type { Going } from "../../src/asking/host";
import { Unfinished } from "../../src/asking/unanswered";
import { unforeseenErrors } from "../support/unforeseen";

/** Work that lasts until a test ends it, and counts how it was done. */
function lasting() {
  const runs: { readonly going: Going; finish(result: number): void; fail(): void }[] = [];
  const work: Work<number> = {
    isLong: () => true,
    now: () => -1,
    later: (going) =>
      new Promise((resolve, reject) => runs.push({ going, finish: resolve, fail: () => reject(new Error("lost")) })),
  };
  return { runs, work };
}

const never = (): never => {
  throw new Error("must not be asked");
};

test("short work is done at once, and only once", () => {
  const shared = new SharedWork<number>();
  const now = jest.fn(() => 42);
  expect(shared.result({ isLong: () => false, now, later: never })).toBe(42);
  expect(shared.result({ isLong: never, now, later: never })).toBe(42);
  expect(now).toHaveBeenCalledTimes(1);
});

test("long work is done once for all who wait, and known afterwards", async () => {
  const { runs, work } = lasting();
  const shared = new SharedWork<number>();
  const waiting = [shared.result(work), shared.result({ isLong: never, now: never, later: never })];
  expect(runs).toHaveLength(1);
  runs[0]!.finish(7);
  for (const each of waiting) expect(await each).toBe(7);
  expect(shared.result(work)).toBe(7);
});

test("whoever leaves is told so; the work goes on for who is left", async () => {
  const { runs, work } = lasting();
  const shared = new SharedWork<number>();
  const leaving = new AbortController();
  const [gone, stays] = [shared.result(work, { signal: leaving.signal }), shared.result(work)];
  leaving.abort();
  await expect(gone).rejects.toEqual(new Unfinished("cancelled"));
  expect(runs[0]!.going.signal.aborted).toBe(false);
  runs[0]!.finish(7);
  expect(await stays).toBe(7);
});

test("when the last one leaves it is given up; what comes of it still is not kept", async () => {
  const { runs, work } = lasting();
  const shared = new SharedWork<number>();
  const leaving = new AbortController();
  const gone = shared.result(work, { signal: leaving.signal });
  leaving.abort();
  await expect(gone).rejects.toEqual(new Unfinished("cancelled"));
  expect(runs[0]!.going.signal.aborted).toBe(true);
  const next = shared.result(work);
  runs[0]!.finish(1);
  runs[1]!.finish(2);
  expect(await next).toBe(2);
});

test("to leave after the answer changes nothing", async () => {
  const { runs, work } = lasting();
  const shared = new SharedWork<number>();
  const late = new AbortController();
  const answer = shared.result(work, { signal: late.signal });
  runs[0]!.finish(7);
  expect(await answer).toBe(7);
  late.abort();
  expect(shared.result(work)).toBe(7);
  expect(runs[0]!.going.signal.aborted).toBe(false);
});

test("what fails is told to all who wait, and tried again by the next", async () => {
  const { runs, work } = lasting();
  const shared = new SharedWork<number>();
  const waiting = [shared.result(work), shared.result(work)];
  runs[0]!.fail();
  for (const each of waiting) await expect(each).rejects.toEqual(new Unfinished("failed"));
  expect(unforeseenErrors()).toEqual([new Error("lost")]);
  void shared.result(work);
  expect(runs).toHaveLength(2);
});

test("what fails before it starts is no exception, but the same answer", async () => {
  const answer = new SharedWork<number>().result({ isLong: () => true, now: never, later: never });
  await expect(answer).rejects.toEqual(new Unfinished("failed"));
  expect(unforeseenErrors()).toEqual([new Error("must not be asked")]);
});

test("what fails once it is given up is nobody's error", async () => {
  const { runs, work } = lasting();
  const leaving = new AbortController();
  const gone = new SharedWork<number>().result(work, { signal: leaving.signal });
  leaving.abort();
  runs[0]!.fail();
  await expect(gone).rejects.toEqual(new Unfinished("cancelled"));
  expect(unforeseenErrors()).toEqual([]);
});

test("who has left before asking starts nothing", async () => {
  const { runs, work } = lasting();
  const left = AbortSignal.abort();
  await expect(new SharedWork<number>().result(work, { signal: left })).rejects.toEqual(new Unfinished("cancelled"));
  expect(runs).toEqual([]);
});

test("the share that is done is told to all who listen", () => {
  const { runs, work } = lasting();
  const shared = new SharedWork<number>();
  const told: [string, number][] = [];
  for (const name of ["pane", "cell"]) void shared.result(work, { onProgress: (share) => told.push([name, share]) });
  void shared.result(work);
  runs[0]!.going.onProgress!(0.5);
  expect(told).toEqual([
    ["pane", 0.5],
    ["cell", 0.5],
  ]);
});

describe("what comes next", () => {
  test("comes at once where the value is there", () => expect(after(20, (value) => value + 1)).toBe(21));
  test("and is promised where it is", () => expect(after(Promise.resolve(20), (value) => value + 1)).resolves.toBe(21));
});

describe("several results", () => {
  test("are there at once where all are", () => expect(allOf([1, 2])).toEqual([1, 2]));
  test("and promised where one is", () => expect(allOf([1, Promise.resolve(2)])).resolves.toEqual([1, 2]));
});
