import { kept } from "../../src/ground/kept";

test("a text is worked out once, until there are too many", () => {
  const asked: string[] = [];
  const length = kept(2, (text) => asked.push(text) && text.length);
  expect(["a", "bb", "a", "bb", "ccc", "a"].map(length)).toEqual([1, 2, 1, 2, 3, 1]);
  expect(asked).toEqual(["a", "bb", "ccc", "a"]);
});
test("a long text is worked out each time", () => {
  let count = 0;
  const counted = kept(9, () => (count += 1));
  const long = "x".repeat(201);
  expect([counted(long), counted(long)]).toEqual([1, 2]);
});
