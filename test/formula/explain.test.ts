import { exactReader } from "../../src/formula/exact";
import { explain } from "../../src/formula/explain";
import type { Term } from "../../src/formula/explain";
import { graph } from "../../src/formula/graph";
import { rational } from "../../src/formula/rational";
import { input, lastMonth, recall, row, when, zero } from "../../src/formula/row";
import type { Row } from "../../src/formula/row";
import { spans, UPFRONT } from "../../src/formula/timeline";

const timeline = { once: [UPFRONT], period: [UPFRONT, ...spans(24, [7, 13])], year: [UPFRONT, ...spans(24, [13])], fiscalYear: [], quarter: [], month: [] }; // prettier-ignore
const values: Readonly<Record<string, number>> = { units: 120, price: 81.2, growth: 0.04, cap: 0.03 };
const [units, price, growth, cap] = ["units", "price", "growth", "cap"].map(input) as [Row, Row, Row, Row];
const months = lastMonth("period").minus(0).as("mois", "months");

function explained(output: Row, column: number) {
  const formulas = graph([output]);
  const cells = exactReader(formulas, timeline)((key) => rational(values[key]!)!);
  return explain(output, column, { graph: formulas, timeline, cells, isAmount: (key) => key === "price" });
}

/** Terms as text, to compare them at a glance. */
const text = (term: Term): string =>
  term.kind === "number"
    ? `${term.value}`
    : term.kind === "input"
      ? `${term.key}:${term.value}`
      : term.kind === "row"
        ? `${term.label.en}:${term.value}`
        : `${term.kind}(${[...term.parts.map(text), ...(term.digits === undefined ? [] : [term.digits])].join(" ")})`;
const formulas = (output: Row, column: number) =>
  explained(output, column).steps.map(
    ({ label, span, formula }) => `${label.en} ${span.from}-${span.to} = ${text(formula)}`,
  );

const monthlyFee = units.times(price).cents().as("forfait mensuel", "monthly fee");
const fee = months.times(monthlyFee).as("forfait", "fee");

test("a value, then each named row it rests on, down to inputs and plain facts", () =>
  expect(formulas(fee, 3)).toEqual([
    "fee 13-24 = times(months:24 monthly fee:9744)",
    "monthly fee 0-0 = times(units:120 price:81.2)",
  ]));

test("a row that passes on the value of another of its name is explained as that one", () => {
  const yearly = fee.total("year").cents();
  expect(formulas(yearly, 2)[0]).toBe("fee 13-24 = times(months:24 monthly fee:9744)");
  expect(formulas(yearly, 1)).toEqual([
    "fee 1-12 = plus(fee:58464 fee:116928)",
    "fee 1-6 = times(months:6 monthly fee:9744)",
    "fee 7-12 = times(months:12 monthly fee:9744)",
    "monthly fee 0-0 = times(units:120 price:81.2)",
  ]);
});

test("a choice is told by the branch taken, a comparison not at all", () => {
  const late = lastMonth("period")
    .upTo(12)
    .times(price)
    .plus(when(lastMonth("period").upTo(12), 0, fee))
    .as("x", "x");
  expect(formulas(late, 1)[0]).toBe("x 1-6 = price:81.2");
  expect(formulas(late, 3)[0]).toBe("x 13-24 = fee:233856");
});

test("a rounding is told where it changed something", () => {
  const share = price.per(3).cents().as("tiers", "third");
  expect(formulas(share, 0)).toEqual(["third 0-0 = round(per(price:81.2 3) 2)"]);
  expect(formulas(price.per(4).cents().as("quart", "quarter"), 0)).toEqual(["quarter 0-0 = per(price:81.2 4)"]);
});

test("a bound is told when it holds or inputs reach it", () => {
  expect(formulas(growth.atMost(cap).as("hausse", "rise"), 0)).toEqual(["rise 0-0 = least(growth:0.04 cap:0.03)"]);
  expect(formulas(growth.atLeast(0).as("hausse", "rise"), 0)).toEqual(["rise 0-0 = growth:0.04"]);
  expect(formulas(zero.minus(growth).atLeast(0).as("hausse", "rise"), 0)).toEqual([
    "rise 0-0 = most(minus(0 growth:0.04) 0)",
  ]);
});

test("a recalled value is told once for each value it has", () => {
  const coefficient = recall((before) =>
    when(lastMonth("period").upTo(7), 1, when(lastMonth("period").is(12), before.times(cap.plus(1)), before)),
  ).as("coefficient", "coefficient");
  expect(formulas(coefficient, 3)).toEqual([
    "coefficient 13-24 = times(coefficient:1 plus(cap:0.03 1))",
    "coefficient 1-6 = 1",
  ]);
});

test("every input that the row reads is listed, with or without effect", () =>
  expect(explained(when(row(1).upTo(2), fee, cap).as("x", "x"), 1).inputs).toEqual(new Set(["units", "price", "cap"])));

test("amounts are told from numbers", () => {
  const { steps } = explained(fee.per(monthlyFee).as("mois", "months").times(price).as("coût", "cost"), 1);
  expect(steps.map(({ label, isAmount }) => [label.en, isAmount])).toEqual([
    ["cost", true],
    ["months", false],
    ["fee", true],
    ["monthly fee", true],
  ]);
});
