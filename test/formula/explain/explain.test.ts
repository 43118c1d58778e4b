import { exactReader } from "../../../src/formula/exact/exact";
import { explain, explainSum } from "../../../src/formula/explain/explain";
import type { Term } from "../../../src/formula/explain/term";
import { graph } from "../../../src/formula/graph";
import { rational } from "../../../src/formula/rational";
import { input, lastMonth, recall, row, when, zero } from "../../../src/formula/row";
import type { Row } from "../../../src/formula/row";
import { spans, UPFRONT } from "../../../src/formula/timeline";

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
    ({ label, span, formula }) => `${label.en}${span ? ` ${span.from}-${span.to}` : ""} = ${text(formula)}`,
  );

const monthlyFee = units.times(price).cents().as("forfait mensuel", "monthly fee");
const fee = months.times(monthlyFee).as("forfait", "fee");

test("a value, then each named row it rests on, down to inputs and plain facts", () =>
  expect(formulas(fee, 3)).toEqual([
    "fee 13-24 = times(months:24 monthly fee:9744)",
    "monthly fee = times(units:120 price:81.2)",
  ]));

test("a row that passes on the value of another of its name is explained as that one", () => {
  const yearly = fee.total("year").cents();
  expect(formulas(yearly, 2)[0]).toBe("fee 13-24 = times(months:24 monthly fee:9744)");
  expect(formulas(yearly, 1)).toEqual([
    "fee 1-12 = plus(fee:58464 fee:116928)",
    "fee 1-6 = times(months:6 monthly fee:9744)",
    "fee 7-12 = times(months:12 monthly fee:9744)",
    "monthly fee = times(units:120 price:81.2)",
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
  expect(formulas(share, 0)).toEqual(["third = round(per(price:81.2 3) 2)"]);
  expect(formulas(price.per(4).cents().as("quart", "quarter"), 0)).toEqual(["quarter = per(price:81.2 4)"]);
});

test("plain numbers added one after the other are one", () => {
  const exit = units.minus(100).as("mois de sortie", "exit month");
  expect(formulas(exit.plus(1).minus(1).plus(growth).as("x", "x"), 0)[0]).toBe("x = plus(exit month:20 growth:0.04)");
  expect(formulas(exit.plus(1).minus(3).as("x", "x"), 0)[0]).toBe("x = minus(exit month:20 2)");
  expect(formulas(exit.minus(1).minus(3).as("x", "x"), 0)[0]).toBe("x = minus(exit month:20 4)");
  expect(formulas(exit.minus(0.1).plus(0.3).as("x", "x"), 0)[0]).toBe("x = plus(exit month:20 0.2)");
});

test("a bound is told when it holds or inputs reach it", () => {
  expect(formulas(growth.atMost(cap).as("hausse", "rise"), 0)).toEqual(["rise = least(growth:0.04 cap:0.03)"]);
  expect(formulas(growth.atLeast(0).as("hausse", "rise"), 0)).toEqual(["rise = growth:0.04"]);
  expect(formulas(zero.minus(growth).atLeast(0).as("hausse", "rise"), 0)).toEqual([
    "rise = most(minus(0 growth:0.04) 0)",
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
  expect(explained(when(row(1).upTo(2), fee, cap).as("x", "x"), 1).steps[0]!.inputs).toEqual(
    new Set(["units", "price", "cap"]),
  ));

test("the inputs told are those of the formulas, once each", () =>
  expect(explained(when(row(1).upTo(2), fee, cap).as("x", "x"), 1).inputs.map(({ key }) => key)).toEqual([
    "units",
    "price",
  ]));

test("a condition is told by what it looked at, and what it leaves out is not unfolded", () => {
  const exit = input("units").minus(100).as("mois de sortie", "exit month"); // 20
  const bill = monthlyFee.times(lastMonth("period").upTo(exit)).as("facture", "bill");
  const [early, ...steps] = explained(bill, 2).steps;
  expect([text(early!.formula), early!.because.map(text)]).toEqual(["monthly fee:9744", ["exit month:20"]]);
  expect(steps.map(({ label }) => label.en)).toEqual(["monthly fee", "exit month"]);
  const [late, ...others] = explained(bill, 3).steps;
  expect([text(late!.formula), late!.because.map(text)]).toEqual(["0", ["exit month:20"]]);
  expect(others.map(({ label }) => label.en)).toEqual(["exit month"]);
});

test("a total of nothing is explained by the first of its parts, a product of nothing by what is nothing", () => {
  const late = growth.minus(growth).as("retard", "delay");
  const nothing = months.times(late).times(monthlyFee).as("forfait", "fee");
  expect(formulas(nothing.total("year").cents(), 1)).toEqual([
    "fee 1-12 = times(times(months:6 delay:0) monthly fee:9744)",
    "delay = minus(growth:0.04 growth:0.04)",
  ]);
});

test("a row apart is told by its value, and left out where it is nothing", () => {
  const [one, other] = [fee.total("year").cents(), zero.plus(growth).times(0.5).total("once").cents()];
  const total = one.plus(price.times(0).plus(other)).as("total", "total");
  const formulas = graph([total]);
  const cells = exactReader(formulas, timeline)((key) => rational(key === "growth" ? 0 : values[key]!)!);
  const apart = new Set([one, other]);
  const { steps } = explain(total, 1, { graph: formulas, timeline, cells, isAmount: () => true, apart });
  expect(steps.map(({ label, formula }) => `${label.en} = ${text(formula)}`)).toEqual(["total = fee:175392"]);
});

test("a sum that no row adds up has the parts that are not nothing", () => {
  const parts = [1, 2].map((column) => explained(fee.total("year").cents(), column));
  const whole = { fr: "forfait", en: "fee" };
  const nothing = explainSum(whole, UPFRONT, []);
  const { steps, inputs } = explainSum(whole, { from: 1, to: 24 }, [...parts, nothing]);
  expect(steps.map(({ formula, value }) => `${value} = ${text(formula)}`)).toEqual([
    "409248 = plus(fee:175392 fee:233856)",
  ]);
  expect(inputs.map(({ key }) => key)).toEqual(["units", "price"]);
  expect(nothing.steps.map(({ formula, value }) => `${value} = ${text(formula)}`)).toEqual(["0 = 0"]);
});

test("amounts are told from numbers", () => {
  const { steps } = explained(fee.per(monthlyFee).as("mois", "months").times(price).as("coût", "cost"), 1);
  expect(steps.map(({ label, isAmount }) => [label.en, isAmount])).toEqual([
    ["cost", true],
    ["months", false],
    ["fee", true],
    ["monthly fee", true],
  ]);
});
