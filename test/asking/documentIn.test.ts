import fc from "fast-check";
import { documentIn } from "../../src/asking/documentIn";

/** A document of this text in UTF-8. */
const read = (text: string) => documentIn(new TextEncoder().encode(text));
const hex = (bytes: string) => Uint8Array.from(bytes.split(" "), (byte) => Number(`0x${byte}`));
/** A million of anything would fill the report of a failed test. */
const problemsOf = (bytes: Uint8Array) => {
  const outcome = documentIn(bytes);
  return outcome.ok ? [] : outcome.problems;
};
const refusal = (text: string) => problemsOf(new TextEncoder().encode(text));

describe("the same document in every encoding of Unicode that JSON has had: {} (RFC 4627, 3; RFC 8259, 8.1)", () => {
  test.each<[string, string]>([
    ["UTF-8", "7b 7d"],
    ["UTF-8 with byte order mark", "ef bb bf 7b 7d"],
    ["UTF-16, little end first", "7b 00 7d 00"],
    ["UTF-16, big end first", "00 7b 00 7d"],
    ["UTF-16 with mark, little end first", "ff fe 7b 00 7d 00"],
    ["UTF-16 with mark, big end first", "fe ff 00 7b 00 7d"],
  ])("%s", (_title, bytes) => expect(documentIn(hex(bytes))).toMatchObject({ ok: true, document: {} }));

  test.each<[string, string]>([
    ["é in Latin-1", "22 e9 22"],
    ["half of a pair in UTF-8", "22 ed a0 80 22"],
    ["half of a pair in UTF-16", "22 00 00 d8 22 00"],
    ["half a character", "ff fe 22"],
  ])("not Unicode: %s", (_title, bytes) => expect(problemsOf(hex(bytes))).toEqual([{ code: "unknownEncoding" }]));
});

describe("where it is not JSON", () => {
  test.each<[string, string, { found: string; line: number; column: number }]>([
    ["cut in a list", "[1,\n ", { found: "", line: 2, column: 2 }],
    ["cut in a text", '{\n "a": "bc', { found: '"bc', line: 2, column: 7 }],
    ["a comma too many", '{"a": 1,\n}', { found: "}", line: 2, column: 1 }],
    ["a comment", "// a\n1", { found: "// a", line: 1, column: 1 }],
    ["two values", "1 2", { found: "2", line: 1, column: 3 }],
    ["a leading zero", "[01]", { found: "1", line: 1, column: 3 }],
    ["a NUL", '["\u0000"]', { found: '"\u0000"', line: 1, column: 2 }],
    ["NaN", "NaN", { found: "NaN", line: 1, column: 1 }],
    ["a long word, by its beginning", `[${"x".repeat(99)}`, { found: "x".repeat(30), line: 1, column: 2 }],
  ])("%s", (_title, text, place) => expect(refusal(text)).toEqual([{ code: "notJson", ...place }]));

  test.each([[""], [" \r\n\t"]])("nothing: %j", (text) => expect(refusal(text)).toEqual([{ code: "emptyFile" }]));
});

test("reads what JSON.parse reads, and refuses what it refuses", () => {
  const json = fc.json({ maxDepth: 4 });
  const spoilt = fc
    .tuple(json, fc.nat(), fc.constantFrom(..."\"\\,:[]{}0-.eE+ \n\u0000/a*'".split(""), ""))
    .map(([text, at, by]) => text.slice(0, at % text.length) + by + text.slice((at % text.length) + 1));
  const parsed = (text: string): unknown => {
    try {
      return { document: JSON.parse(text) as unknown };
    } catch {
      return "refused";
    }
  };
  fc.assert(
    fc.property(fc.oneof(json, spoilt), (text) => {
      const outcome = read(text);
      const isTwice = !outcome.ok && outcome.problems[0]!.code === "keyTwice";
      if (!isTwice) expect(outcome.ok ? { document: outcome.document } : "refused").toEqual(parsed(text));
    }),
    { numRuns: 2000 },
  );
});

describe("a key given twice", () => {
  test.each<[string, string, readonly object[]]>([
    ["in the scenario", '{"a": 1,\n"a": 1}', [{ at: "/a", lines: [1, 2] }]],
    ["in a list", '{"a": [{}, {"b": 1, "b": 2}]}', [{ at: "/a/1/b", lines: [1, 1] }]],
    ["written otherwise", '{"a": 1, "\\u0061": 2}', [{ at: "/a", lines: [1, 1] }]],
    ["with signs of pointers", '{"~/": 1, "~/": 2}', [{ at: "/~0~1", lines: [1, 1] }]],
    ["__proto__", '{"__proto__": 1, "__proto__": 2}', [{ at: "/__proto__", lines: [1, 1] }]],
    [
      "three times, and another one",
      '{"a": 1, "a": 2,\n"a": {"b": 1, "b": 2}}',
      [
        { at: "/a", lines: [1, 1] },
        { at: "/a", lines: [1, 2] },
        { at: "/a/b", lines: [2, 2] },
      ],
    ],
  ])("%s", (_title, text, places) =>
    expect(refusal(text)).toEqual(places.map((place) => ({ code: "keyTwice", ...place }))),
  );

  test("in two groups is not twice", () => {
    expect(read('[{"a": 1}, {"a": {"a": 2}}, {"constructor": 3}]').ok).toBe(true);
  });
});

describe("bounded before it is read", () => {
  test.each<[string, string, object]>([
    ["10,000 lists deep", "[".repeat(10_000) + "]".repeat(10_000), { code: "tooDeep", line: 1, column: 51 }],
    ["100,000 groups deep, cut", '{"a":\n'.repeat(100_000), { code: "tooDeep", line: 51, column: 1 }],
    ["210,000 groups", `[${"{},".repeat(210_000)}{}]`, { code: "tooManyGroups", most: 200_000 }],
    ["over ten megabytes", " ".repeat(10_000_001), { code: "tooLarge", mostBytes: 10_000_000 }],
  ])("%s", (_title, text, problem) => expect(refusal(text)).toEqual([expect.objectContaining(problem)]));

  test("50 levels, 40,000 groups and ten megabytes are read", () => {
    expect(read("[".repeat(50) + "]".repeat(50)).ok).toBe(true);
    expect(read(`[${"{},".repeat(40_000)}{}]`).ok).toBe(true);
    expect(read("1".padEnd(10_000_000)).ok).toBe(true);
  });
});

test("__proto__ is a key like another", () => {
  const outcome = read('{"__proto__": {"name": "A"}}');
  expect(outcome.ok && Object.entries(outcome.document as object)).toEqual([["__proto__", { name: "A" }]]);
});

describe("a value as the file writes it", () => {
  const outcome = read('{"a": [1e999, -0, {"b~/": "\\u0041"}], "": 0.10}');
  test.each<[string, string | undefined]>([
    ["/a/0", "1e999"],
    ["/a/1", "-0"],
    ["/a/2", '{"b~/": "\\u0041"}'],
    ["/a/2/b~0~1", '"\\u0041"'],
    ["/", "0.10"],
    ["/a/3", undefined],
    ["/a/x", undefined],
    ["/b/c", undefined],
    ["/a/0/x", undefined],
  ])("%s", (at, text) => expect(outcome.ok && outcome.textAt(at)).toBe(text));
});
