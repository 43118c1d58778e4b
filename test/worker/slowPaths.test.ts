import { slowPathsOf } from "../../src/worker/slowPaths";

const engine = globalThis.WebAssembly;
afterEach(() => Object.assign(globalThis, { WebAssembly: engine }));

test("nothing is lacking where there are workers and vectors", () => {
  const tell = jest.fn();
  expect(slowPathsOf({ isEmpty: false }, tell)()).toEqual([]);
  expect(tell).not.toHaveBeenCalled();
});

test("workers that are gone are told once, however often it is asked", () => {
  const tell = jest.fn();
  const pool = { isEmpty: false };
  const slowPaths = slowPathsOf(pool, tell);
  expect(slowPaths()).toEqual([]);
  pool.isEmpty = true;
  expect([slowPaths(), slowPaths()]).toEqual([["workers"], ["workers"]]);
  expect(tell.mock.calls).toEqual([[expect.stringMatching(/^No background computation here/)]]);
});

test("a policy that forbids WebAssembly", () => {
  const tell = jest.fn();
  const forbidden = jest.spyOn(engine, "Module").mockImplementation(() => {
    throw new engine.CompileError("refused by the content security policy");
  });
  expect(slowPathsOf({ isEmpty: false }, tell)()).toEqual(["vectors"]);
  expect(tell.mock.calls).toEqual([[expect.stringMatching(/^WebAssembly, or part of it/)]]);
  forbidden.mockRestore();
});
