import { recent } from "../../src/ground/recent";

test("makes each result once", () => {
  const make = jest.fn((key: string, factor: number) => key.length * factor);
  const lengthOf = recent(3, make);
  expect([lengthOf("ab", 10), lengthOf("ab", 99), lengthOf("abc", 10)]).toEqual([20, 20, 30]);
  expect(make).toHaveBeenCalledTimes(2);
});

test("forgets the one used longest ago when full", () => {
  const make = jest.fn((key: string) => key);
  const get = recent(2, make);
  ["a", "b", "a", "c"].forEach((key) => get(key));
  expect(make.mock.calls.flat()).toEqual(["a", "b", "c"]);
  get("a");
  expect(make).toHaveBeenCalledTimes(3);
  get("b");
  expect(make).toHaveBeenCalledTimes(4);
});

test("remembers nothing of a failure", () => {
  let works = false;
  const get = recent(2, () => {
    if (!works) throw new Error("not yet");
    return 1;
  });
  expect(() => get("a")).toThrow("not yet");
  works = true;
  expect(get("a")).toBe(1);
});
