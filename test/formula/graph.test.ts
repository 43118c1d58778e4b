import { dependencies, graph } from "../../src/formula/graph";
import { firstMonth, input, lastMonth, one, recall, row, sum, wanting, when, zero } from "../../src/formula/row";
import type { Row } from "../../src/formula/row";

const [x, y] = [input("x"), input("y")];
const month = lastMonth("period");
const axisOf = (output: Row) => graph([output]).axis.get(output);

describe("the axis of a row", () => {
  test.each<[string, () => Row, string]>([
    ["a number is the same throughout", () => x.plus(1), "once"],
    ["months vary by period", () => month, "period"],
    ["a row takes that of what it reads", () => x.times(month).atMost(3).cents(), "period"],
    ["a total has its own", () => month.total("year").plus(x), "year"],
    ["a total over everything does not vary", () => month.total("once"), "once"],
    ["what reads the column before lives on periods", () => recall((before) => before.plus(x)), "period"],
    ["fiscal years are apart from years", () => firstMonth("fiscalYear").plus(1), "fiscalYear"],
  ])("%s", (_name, output, axis) => expect(axisOf(output())).toBe(axis));

  test("two of them do not mix", () => {
    const mixed = month.plus(month.total("year"));
    expect(() => graph([mixed])).toThrow("a row cannot mix the axes period and year");
  });
});

describe("the order of rows", () => {
  test("each comes after those it reads, once", () => {
    const shared = x.times(y);
    const output = shared.plus(shared.minus(x));
    const rows = graph([output, shared]).steps.flatMap((step) => step.rows);
    expect(new Set(rows).size).toBe(rows.length);
    for (const each of rows) for (const operand of each.operands) expect(rows.indexOf(operand)).toBeLessThan(rows.indexOf(each)); // prettier-ignore
  });

  test("rows around a value before make one loop, those they do not wait for come first", () => {
    const raised = x.times(y);
    const index = recall((before) => before.times(raised).plus(1));
    const { steps } = graph([index.cents()]);
    expect(steps.filter(({ loops }) => loops).map(({ rows }) => rows.map(({ operation }) => operation.kind))).toEqual([
      ["before", "times", "plus", "recall"],
    ]);
    expect(steps.findIndex(({ rows }) => rows.includes(raised))).toBeLessThan(steps.findIndex(({ loops }) => loops));
  });

  test("a loop that reads another, finished one comes after it", () => {
    const count = recall((before) => before.plus(1));
    const total = recall((before) => before.plus(count));
    const { steps } = graph([total]);
    expect(steps.filter(({ loops }) => loops).map(({ rows }) => rows.at(-1))).toEqual([count, total]);
  });

  test.each<[string, (outer: Row, inner: Row) => Row]>([
    ["inside", (outer, inner) => outer.plus(inner)],
    ["the other way round", (outer, inner) => inner.plus(outer)],
  ])("a loop inside a loop is refused, %s", (_name, mix) => {
    const nested = recall((outer) => recall((inner) => mix(outer, inner)).plus(1));
    expect(() => graph([nested])).toThrow("a loop inside a loop");
  });
});

test("dependencies are the inputs a row reads, through any other row and any branch", () => {
  const index = recall((before) => before.times(input("growth")));
  const output = when(x.upTo(3), index, y.total("once")).cents();
  expect(dependencies(output)).toEqual(new Set(["x", "growth", "y"]));
  expect(dependencies(month.plus(1))).toEqual(new Set());
});

describe("building folds what is certain", () => {
  test.each<[string, () => Row, Row]>([
    ["x + 0", () => x.plus(0), x],
    ["0 + x", () => zero.plus(x), x],
    ["x − 0", () => x.minus(0), x],
    ["x · 0", () => x.times(0), zero],
    ["0 · x", () => zero.times(x), zero],
    ["1 · x", () => one.times(x), x],
    ["x · 1", () => x.times(1), x],
    ["0 ÷ x", () => zero.per(x), zero],
    ["x⁰", () => x.toThe(0), one],
    ["x¹", () => x.toThe(1), x],
    ["1ⁿ", () => one.toThe(x), one],
    ["ⁿ√1", () => one.root(12), one],
    ["max(0, 0)", () => zero.atLeast(0), zero],
    ["0 to the cent", () => zero.cents(), zero],
    ["a choice already made", () => when(one, x, y), x],
    ["and the other", () => when(zero, x, y), y],
    ["no rows at all", () => sum([]), zero],
    ["a total of nothing", () => zero.total("year"), zero],
  ])("%s", (_name, built, expected) => expect(built()).toBe(expected));

  test("but not what a value decides", () => {
    expect(x.plus(1)).not.toBe(x);
    expect(x.minus(x)).not.toBe(zero);
  });
});

describe("what is nothing knows what it waits for", () => {
  const [a, b] = [wanting("a"), wanting("b")];
  test.each<[string, () => Row, readonly string[] | undefined]>([
    ["a factor", () => x.times(a), ["a"]],
    ["the factor before", () => a.times(x), ["a"]],
    ["both factors, each once", () => a.times(b).times(a), ["a", "b"]],
    ["both terms", () => a.plus(b), ["a", "b"]],
    ["both sides of a difference", () => a.minus(b), ["a", "b"]],
    ["every term of a sum", () => sum([a, zero, b]), ["a", "b"]],
    ["what is not there to be summed", () => sum([], a), ["a"]],
    ["through every reading of it", () => a.per(x).atLeast(zero).ceil().floor().cents().total("year"), ["a"]],
    ["a term, where another is something: nothing", () => x.plus(a), undefined],
    ["one of a sum that is something: nothing", () => sum([a, x]), undefined],
    ["0 itself: nothing", () => zero.times(x), []],
  ])("%s", (_name, built, wants) => expect(built().wants).toEqual(wants));

  test("whatever it waits for, it is folded as 0 is", () => {
    expect(x.plus(a)).toBe(x);
    expect(x.minus(a)).toBe(x);
    expect(x.toThe(a)).toBe(one);
    expect(when(a, x, y)).toBe(y);
    expect(a.isNothing).toBe(true);
    expect(x.minus(x).isNothing).toBe(false);
  });
});

test("a row keeps its first name, and constants have none", () => {
  const fee = x.times(y).as("forfait", "fee");
  expect(fee.as("autre", "other").label).toEqual({ fr: "forfait", en: "fee" });
  expect(row(3).as("trois", "three").label).toBeUndefined();
});
