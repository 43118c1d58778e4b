import { enclosing, keysOf, pointer, pointerOf, put, valueAt, withValue } from "../../src/ground/pointer";
import type { Path } from "../../src/ground/pointer";

// The examples of RFC 6901, section 5, and their keys.
describe("a place and its pointer", () => {
  test.each<[string, readonly string[]]>([
    ["", []],
    ["/foo", ["foo"]],
    ["/foo/0", ["foo", "0"]],
    ["/", [""]],
    ["/a~1b", ["a/b"]],
    ["/m~0n", ["m~n"]],
    ["/~01", ["~1"]],
    ["/ ", [" "]],
    ["/__proto__", ["__proto__"]],
  ])("%j", (at, keys) => {
    expect(keysOf(at)).toEqual(keys);
    expect(pointerOf(keys)).toBe(at);
  });
  test("an index is written as a key", () => expect(pointerOf(["contracts", 0, "units"])).toBe("/contracts/0/units"));
  test("a key is put after what holds it", () => expect(pointer("/scope", "a/b")).toBe("/scope/a~1b"));
  test.each([
    ["/contracts/0/units", "/contracts/0"],
    ["/contracts", ""],
    ["/scope/a~1b", "/scope"],
  ])("%s is enclosed by %j", (at, outer) => expect(enclosing(at)).toBe(outer));
});

describe("what stands at a place", () => {
  const data = { list: [{ a: 1 }, null], group: { "a/b": { c: 2 } }, text: "abc", __proto__: { hidden: 3 } };
  test.each<[string, Path, unknown]>([
    ["all of it", [], data],
    ["an item", ["list", 0, "a"], 1],
    ["an item by the text of its index", ["list", "0", "a"], 1],
    ["nothing in a list", ["list", 1], null],
    ["an item that is none", ["list", 2, "a"], undefined],
    ["the length of a list, which is no value of it", ["list", "length"], undefined],
    ["an index with a zero before it", ["list", "00"], undefined],
    ["a free key", ["group", "a/b", "c"], 2],
    ["below nothing", ["list", 1, "a"], undefined],
    ["below a text", ["text", 0], undefined],
    ["what objects inherit", ["toString"], undefined],
    ["a prototype", ["__proto__", "hidden"], undefined],
  ])("%s", (_, path, value) => expect(valueAt(data, path)).toBe(value));
});

describe("with another value at a place, data are copied as far as that and shared beyond", () => {
  const data = { list: [{ a: 1 }, { a: 2 }], other: { b: 3 } };
  test.each<[string, Path, unknown]>([
    ["in an item", ["list", 1, "a"], { list: [{ a: 1 }, { a: 9 }], other: { b: 3 } }],
    ["by the text of its index", ["list", "1", "a"], { list: [{ a: 1 }, { a: 9 }], other: { b: 3 } }],
    ["in a group", ["other", "c"], { list: [{ a: 1 }, { a: 2 }], other: { b: 3, c: 9 } }],
    ["in a group that is not there", ["new", "c"], { ...data, new: { c: 9 } }],
    ["in an item that is not there", ["list", 2, "a"], data],
    ["of all of it", [], 9],
  ])("%s", (_, path, expected) => {
    const copy = structuredClone(data);
    expect(withValue(data, path, 9)).toEqual(expected);
    expect(data).toEqual(copy);
  });
  test("what is not on the way", () => {
    const changed = withValue(data, ["list", 1, "a"], 9) as typeof data;
    expect(changed.other).toBe(data.other);
    expect(changed.list[0]).toBe(data.list[0]);
  });
  test("under the name of the prototype it is a value like others", () => {
    const changed = withValue({}, ["scope", "__proto__"], 9) as { scope: object };
    expect(Object.entries(changed.scope)).toEqual([["__proto__", 9]]);
    expect(Object.getPrototypeOf(changed.scope)).toBe(Object.prototype);
  });
});

describe("a value is put at a place", () => {
  test.each<[string, object, Path, object]>([
    ["in a group", { a: 1 }, ["b"], { a: 1, b: 9 }],
    ["in the place of another", { a: 1 }, ["a"], { a: 9 }],
    ["with what is on the way", {}, ["contracts", 0, "exit", "notice"], { contracts: [{ exit: { notice: 9 } }] }],
    ["beside what is there", { list: [{ a: 1 }] }, ["list", 1, "a"], { list: [{ a: 1 }, { a: 9 }] }],
  ])("%s", (_, data, path, expected) => {
    put(data, path, 9);
    expect(data).toEqual(expected);
  });
  test.each<[string, Path]>([
    ["at the end", ["scope", "__proto__"]],
    ["on the way", ["__proto__", "polluted"]],
  ])("and never in a prototype: %s", (_, path) => {
    const data = {};
    put(data, path, 9);
    expect(valueAt(data, path)).toBe(9);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
