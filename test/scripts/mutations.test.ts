import { runInNewContext } from "node:vm";
import { mutationsOf, switched } from "../../scripts/mutants/mutations";

const told = (text: string) => mutationsOf("file.ts", text).map((each) => each.told);

describe("a file is changed in one place at a time", () => {
  test.each<[string, string, string[]]>([
    ["a comparison", "a < b;", ["a < b → a <= b"]],
    ["a sum", "x = a + b;", ["a + b → a - b"]],
    ["a product of rows", "x = fee.times(share);", ["fee.times(share) → fee.per(share)"]],
    ["a default", "x = a ?? b;", ["a ?? b → a && b"]],
    ["one", "f(1);", ["1 → 0"]],
    ["nothing", "f(0);", ["0 → 1"]],
    ["another number", "f(12);", ["12 → (12 + 1)"]],
    ["a whole number without bounds", "f(1n);", ["1n → 0n"]],
    ["yes or no", "f(true);", ["true → false"]],
    ["a condition", "x = a ? b : c;", ["a → !(a)"]],
    ["an element", "f([a, b]);", ["a left out of its list", "b left out of its list"]],
    ["an error", "throw wrong;", []],
  ])("%s", (_title, text, expected) => expect(told(text)).toEqual([`${text} left out`, ...expected]));

  test.each<[string, string]>([
    ["texts and codes", 'const code = "notANumber";'],
    ["texts put together", 'const name = "a" + b + `c`;'],
    ["types", "type Level = 0 | 1; interface A { readonly is: true }"],
    ["a call that may not be made", "const row = a?.plus(b);"],
  ])("but not %s", (_title, text) => expect(told(text)).toEqual([]));

  test("the line and the place are told", () =>
    expect(mutationsOf("file.ts", "const a = b;\nconst c = a > 2;")[0]).toEqual({
      start: 23,
      end: 28,
      replacement: "a >= 2",
      line: 2,
      told: "a > 2 → a >= 2",
    }));
});

describe("all mutants in one text", () => {
  const text = "let y = 3; if (x > 1 && x < 5) y += x * 2; else if (x === 0) y = 1; y;";
  const mutants = mutationsOf("file.js", text).map((each, i) => ({ ...each, id: i + 1 }));
  const result = (x: number, awake?: number) =>
    runInNewContext(switched(text, mutants), { x, mutant: (id: number) => id === awake }) as number;
  const idOf = (words: string) => mutants.find((each) => each.told === words)!.id;

  test("asleep, it is what it was", () => {
    for (const x of [-1, 0, 1, 2, 4, 5]) expect(result(x)).toBe(runInNewContext(text, { x }));
  });

  // Worked by hand from the text above.
  test.each<[string, number, number]>([
    ["x > 1 → x >= 1", 1, 5],
    ["x > 1 && x < 5 → x > 1 || x < 5", 7, 17],
    ["x * 2 → x / 2", 4, 5],
    ["y += x * 2; left out", 4, 3],
    ["x > 1 && x < 5 → !(x > 1 && x < 5)", 0, 3],
    ["3 → (3 + 1)", 7, 4],
  ])("awake, it is that one: %s", (words, x, expected) => expect(result(x, idOf(words))).toBe(expected));
});
