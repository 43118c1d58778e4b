import fc from "fast-check";
import Fraction from "fraction.js";
import { exactReader } from "../../../src/formula/exact/exact";
import { Fractions } from "../../../src/formula/exact/fractions";
import { graph } from "../../../src/formula/graph";
import { rational, rationalOf } from "../../../src/formula/rational";
import type { Rational } from "../../../src/formula/rational";
import { firstMonth, input, lastMonth, one, recall, row, sum, when } from "../../../src/formula/row";
import type { Row } from "../../../src/formula/row";
import { spans, UPFRONT } from "../../../src/formula/timeline";

const timeline = {
  once: [UPFRONT],
  period: [UPFRONT, ...spans(24, [7, 13])],
  year: [UPFRONT, ...spans(24, [13])],
  fiscalYear: [UPFRONT, ...spans(24, [7, 19])],
  quarter: [],
  month: [
    UPFRONT,
    ...spans(
      24,
      Array.from({ length: 24 }, (_, i) => i + 1),
    ),
  ],
};
const monthly = { ...timeline, period: timeline.month };
const value = (numeral: string | number) => rational(numeral)!;
const third = rationalOf(new Fraction(1n, 3n));

/** What a row gives in each column, the inputs being given by name. */
function read(output: Row, inputs: Readonly<Record<string, Rational>> = {}, columns: typeof timeline = timeline) {
  return exactReader(graph([output]), columns)((key) => inputs[key]!).of(output);
}
const [x, y] = [input("x"), input("y")];
const elapsed = lastMonth("period");

describe("a doubt is settled exactly:", () => {
  test("twelve months of 192.614583333… make 2311.38", () => {
    const salary = x.times(elapsed.minus(firstMonth("period")).plus(1).atMost(elapsed));
    const pay = { x: rationalOf(new Fraction(18491n, 96n)) };
    expect(read(salary.total("year").cents(), pay, monthly)).toEqual([0, 2311.38, 2311.38]);
  });

  test.each<[string, () => Row, () => [Rational, Rational], number]>([
    ["three thirds of a cent and a half", () => x.times(y).cents(), () => [third, value("0.015")], 0.01],
    ["a tie below zero", () => x.times(y).cents(), () => [third, value("-0.015")], -0.01],
    ["0.1 + 0.2 = 0.3", () => x.plus(y).is(0.3), () => [value(0.1), value(0.2)], 1],
    ["0.1 + 0.2 ≤ 0.3", () => x.plus(y).upTo(0.3), () => [value(0.1), value(0.2)], 1],
    ["⌈3 × ⅓⌉", () => x.times(y).ceil(), () => [value(3), third], 1],
    ["⌊(0.1 + 0.7) × 10⌋", () => x.plus(y).times(10).floor(), () => [value(0.1), value(0.7)], 8],
    ["⌈17 + 3.0000000000001⌉", () => x.plus(y).ceil(), () => [value(17), value("3.0000000000001")], 21],
    ["0.15 + 0.85 × 1.025 to four decimals", () => x.plus(row(1).minus(x).times(y)).rounded(4), () => [value(0.15), value(1.025)], 1.0213],
    ["a choice whose condition is only noise", () => when(x.plus(y).minus(0.3), 1, 2), () => [value(0.1), value(0.2)], 2],
    ["a whole exponent that comes with noise", () => row(2).toThe(x.plus(y).times(10)), () => [value(0.1), value(0.2)], 8],
    ["a divisor that is only noise", () => when(x.plus(y).is(0.3), 7, row(1).per(x.plus(y).minus(0.3))), () => [value(0.1), value(0.2)], 7],
    ["√1.21", () => x.root(2).times(y), () => [value("1.21"), value(10)], 11],
  ])("%s", (_name, output, inputs, expected) => {
    const [a, b] = inputs();
    expect(read(output(), { x: a, y: b })).toEqual([expected]);
  }); // prettier-ignore

  test("from cells already rounded: each is worked out in a few operations", () => {
    const evaluations = jest.spyOn(Fractions.prototype, "evaluate");
    const rounded = recall((before) => before.times(x).plus(1).rounded(4));
    const output = rounded.plus(x).cents();
    expect(read(output, { x: third }, monthly)).toHaveLength(25);
    evaluations.mockClear();
    read(rounded.times(x).plus(0.005).minus(rounded.times(x)).cents(), { x: third }, monthly);
    expect(evaluations.mock.calls.length).toBeLessThan(25 * 8);
    evaluations.mockRestore();
  });

  test("without evaluating the branch not taken", () => {
    const share = when(x.upTo(0), 0, y.per(x)).plus(0.005).cents();
    expect(read(share, { x: value(0), y: third })).toEqual([0.01]);
    expect(read(share, { x: value(1), y: third })).toEqual([0.34]);
  });
});

describe("recall reads the column before", () => {
  test("and 0 before the first", () => expect(read(recall((before) => before.plus(1)))).toEqual([1, 2, 3, 4]));

  test("through rows of its own", () => {
    const capped = recall((before) => {
      const raised = before.times(x);
      return when(elapsed.is(0), 100, raised.plus(raised).cents());
    });
    expect(read(capped, { x: third })).toEqual([100, 66.67, 44.45, 29.63]);
  });

  test("and keeps loops apart from each other", () => {
    const count = recall((before) => before.plus(1));
    expect(read(recall((before) => before.plus(count)))).toEqual([1, 3, 6, 10]);
  });
});

describe("totals", () => {
  test("sum the columns that fall in each coarser one", () => {
    expect(read(elapsed.total("year"))).toEqual([0, 18, 24]);
    expect(read(elapsed.total("once"))).toEqual([42]);
  });

  test("leave out columns that none holds", () => {
    const straddled = { ...timeline, fiscalYear: [UPFRONT, ...spans(12, [1])] };
    expect(read(elapsed.total("fiscalYear"), {}, straddled)).toEqual([0, 18]);
  });
});

test("money is left as it falls when asked, the terms of a contract are not", () => {
  const price = x.rounded(4).times(100).cents();
  const reader = exactReader(graph([price]), timeline);
  expect(reader(() => third).of(price)).toEqual([33.33]);
  expect(reader(() => third, "unrounded").of(price)).toEqual([33.33]);
  const tenth = x.cents().per(10);
  expect(exactReader(graph([tenth]), timeline)(() => third, "unrounded").of(tenth)[0]).toBeCloseTo(1 / 30, 15);
});

test("a reader keeps nothing of the reading before", () => {
  const output = x.times(elapsed).cents();
  const reader = exactReader(graph([output]), timeline);
  expect(reader(() => third).of(output)).toEqual([0, 2, 4, 8]);
  expect(reader(() => value("0.0041666666")).of(output)).toEqual([0, 0.02, 0.05, 0.1]);
  expect(
    reader(() => value("2"))
      .exactly(output, 3)
      .toFraction(),
  ).toBe("48");
});

test("exactly() is the fraction behind a cell, rounded or not", () => {
  const output = sum([x, x.cents(), one]);
  const cells = exactReader(graph([output]), timeline)(() => third);
  expect(cells.exactly(output, 0).toFraction()).toBe("499/300");
});

test("a root of each column", () =>
  expect(read(elapsed.plus(1).root(2).times(elapsed.plus(1).root(2)).cents())).toEqual([1, 7, 13, 25]));

describe("any formula", () => {
  const values = ["0", "1", "12", "0.005", "0.1", "0.3", "2311.375", "192.6145833333333333", "0.025", "-3.335"];
  const leaf = fc.constantFrom<(() => Row)[]>(() => x, () => y, () => elapsed, () => row(12), () => row(0.005)); // prettier-ignore
  const { formula } = fc.letrec<{ formula: () => Row }>((tie) => ({
    formula: fc.oneof(
      { maxDepth: 6, depthSize: "large" },
      leaf,
      fc.tuple(fc.nat(9), tie("formula"), tie("formula")).map(([kind, left, right]) => () => {
        const [a, b] = [left(), right()];
        return [a.plus(b), a.minus(b), a.times(b), when(b.is(0), 0, a.per(b)), a.atMost(b), a.atLeast(b), a.cents(), a.ceil(), a.floor(), when(a.upTo(b), a, b)][kind]!; // prettier-ignore
      }),
    ),
  }));

  test("gives what exact fractions give, rounded to the cent", () =>
    fc.assert(
      fc.property(formula, fc.constantFrom(...values), fc.constantFrom(...values), (build, a, b) => {
        const output = build().plus(elapsed.minus(elapsed)).cents();
        const inputs: Record<string, Rational> = { x: value(a), y: value(b) };
        const cells = exactReader(graph([output]), timeline)((key) => inputs[key]!);
        const exact = slowly(output, (key) => inputs[key]!.fraction);
        expect(cells.of(output)).toEqual(exact.map((each) => Number(each.valueOf()) || 0));
      }),
      { numRuns: 500 },
    ));

  /** The plain reading, in fractions from end to end. */
  function slowly(output: Row, inputs: (key: string) => Fraction): Fraction[] {
    const at = ({ operation, operands }: Row, t: number): Fraction => {
      const operand = (i: number) => at(operands[i]!, t);
      switch (operation.kind) {
        case "input":
          return inputs(operation.key);
        case "constant":
          return operation.value.fraction;
        case "lastMonth":
          return new Fraction(timeline.period[t]!.to);
        case "plus":
          return operand(0).add(operand(1));
        case "minus":
          return operand(0).sub(operand(1));
        case "times":
          return operand(0).mul(operand(1));
        case "per":
          return operand(0).div(operand(1));
        case "least":
          return operand(0).compare(operand(1)) < 0 ? operand(0) : operand(1);
        case "most":
          return operand(0).compare(operand(1)) > 0 ? operand(0) : operand(1);
        case "cents": {
          const doubled = operand(0).mul(200).abs().add(1).div(2).floor();
          return doubled.div(100).mul(operand(0).s);
        }
        case "ceil":
          return operand(0).ceil();
        case "floor":
          return operand(0).floor();
        case "upTo":
          return new Fraction(operand(0).compare(operand(1)) <= 0 ? 1 : 0);
        case "is":
          return new Fraction(operand(0).equals(operand(1)) ? 1 : 0);
        case "when":
          return operand(0).n ? operand(1) : operand(2);
        default:
          throw new Error(operation.kind);
      }
    };
    return timeline.period.map((_, t) => at(output, t));
  }
});
