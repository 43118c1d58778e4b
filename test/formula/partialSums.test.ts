import { exactReader } from "../../src/formula/exact/exact";
import { explain } from "../../src/formula/explain/explain";
import { shownValues } from "../../src/formula/explain/followed";
import { addendsOf } from "../../src/formula/explain/term";
import { dependencies, graph } from "../../src/formula/graph";
import { partialSums } from "../../src/formula/partialSums";
import { rational } from "../../src/formula/rational";
import { input, lastMonth, sum } from "../../src/formula/row";
import { formulaSheet } from "../../src/formula/sheet/formulaSheet";
import { UPFRONT } from "../../src/formula/timeline";
import { columnsRunner } from "../../src/formula/trials/columns";
import { Program } from "../../src/formula/trials/program";
import { wasmRunner } from "../../src/formula/trials/webAssembly";

const [a, b, c, d] = ["a", "b", "c", "d"].map(input) as [ReturnType<typeof input>, ...ReturnType<typeof input>[]];

describe("the sums that a sum begins with", () => {
  const short = a.plus(b!);
  const longer = short.plus(c!);
  const whole = longer.plus(d!);

  test("come shortest first, without the sum itself", () =>
    expect(partialSums(whole, () => true)).toEqual([short, longer]));
  test("stop at the first that is not asked for", () =>
    expect(partialSums(whole, (each) => each !== short)).toEqual([longer]));
  test("are none of what is no sum", () => expect(partialSums(whole.times(2), () => true)).toEqual([]));
});

// As many terms as calls do not nest: 1/10 + 2/10 + … + 10,000/10 is 5,000,500 in each of two columns.
describe("ten thousand terms", () => {
  const TERMS = 10_000;
  const value = (key: string) => Number(key) / 10;
  const total = sum(Array.from({ length: TERMS }, (_, i) => input(`${i + 1}`)));
  const output = total.times(lastMonth("period").atLeast(1).atMost(1)).as("total", "total");
  const formulas = graph([output]);
  const columns = [UPFRONT, { from: 1, to: 12 }];
  const timeline = { once: [UPFRONT], period: columns, year: columns, fiscalYear: columns, quarter: columns, month: columns }; // prettier-ignore
  const cells = exactReader(formulas, timeline)((key) => rational(value(key))!);

  test("are read to the last bit", () => expect(cells.of(output)).toEqual([5_000_500, 5_000_500]));
  test("are read in fractions", () => expect(cells.exactly(output, 1).toFraction()).toBe("5000500"));
  test("reach as many inputs", () => expect(dependencies(output).size).toBe(TERMS));
  test("stand in formulas of a readable length", () => {
    const { lines } = formulaSheet(formulas, timeline, (key) => ({ label: { fr: key, en: key }, value: value(key) }));
    const written = lines.filter(({ kind }) => kind === "formula").flatMap((line) => line.cells);
    expect(Math.max(...written.map((cell) => String(cell).length))).toBeLessThan(8000);
  });
  test("are explained one by one, and shown so that they add up", () => {
    const explanation = explain(output, 1, { graph: formulas, timeline, cells, isAmount: () => true });
    expect(addendsOf(explanation.steps[0]!.formula)).toHaveLength(TERMS);
    expect(explanation.steps[0]!.isAmount).toBe(true);
    expect(explanation.inputs).toHaveLength(TERMS);
    expect(shownValues(explanation)(0.1)).toBe(0.1);
  });
  test.each([
    ["in columns", columnsRunner],
    ["in WebAssembly", wasmRunner],
  ] as const)("are simulated %s", (_name, runner) => {
    const program = new Program();
    const [, result] = program.read(
      formulas,
      timeline,
      (key) => program.source(key),
      (_key, mean) => mean,
    )(output);
    const run = runner(program, [result!], 2)!;
    for (let i = 1; i <= TERMS; i++) run.source(`${i}`)!.fill(value(`${i}`));
    run.run();
    expect(run.results[0]![1]).toBeCloseTo(5_000_500, 4);
  });
});
