import { columnsRunner } from "../../../src/formula/trials/columns";
import { graph } from "../../../src/formula/graph";
import type { Graph } from "../../../src/formula/graph";
import { Program } from "../../../src/formula/trials/program";
import { input, lastMonth, recall, row, when } from "../../../src/formula/row";
import type { Row } from "../../../src/formula/row";
import { spans, UPFRONT } from "../../../src/formula/timeline";
import type { Timeline } from "../../../src/formula/timeline";
import { runner } from "../../../src/formula/trials/runner";
import { wasmRunner } from "../../../src/formula/trials/webAssembly";
import { traceUnforeseen } from "../../../src/ground/unforeseen";
import { unroundedPlan } from "../../../src/model/plan/plan";
import type { Scenario } from "../../../src/model/scenario";
import { randomScenario } from "../../reference/scenarios";
import { scenarioOf, workedCases } from "../../support/cases";
import { formulasOf, oneContractAndRole } from "../../support/formulas";

/** The same number in every trial, or one for each. */
type Draws = number | Float64Array;

const both = [columnsRunner, wasmRunner];

/** The outputs of a graph over a block of trials, worked out by both runners, whose digits must be the same. */
function columnsReader(
  formulas: Graph,
  timeline: Timeline,
  draws: (key: string) => Draws,
  trials: number,
  engines = both,
) {
  const program = new Program();
  const inputs = (key: string) => {
    const value = draws(key);
    return typeof value === "number" ? value : program.source(key);
  };
  const of = program.read(formulas, timeline, inputs, (_key, mean) => mean);
  const values = new Map(formulas.outputs.map((row) => [row, of(row)]));
  const results = [...values.values()].flat();
  const runners = engines.map((runner) => runner(program, results, trials)!);
  return {
    compute: () => {
      for (const { operation } of program.stepsFor(results)) {
        if (operation.kind !== "source") continue;
        for (const runner of runners) runner.source(operation.name)!.set(draws(operation.name) as Float64Array);
      }
      for (const runner of runners) runner.run();
      for (const runner of runners) expect(runner.results).toEqual(runners[0]!.results);
    },
    of: (output: Row) =>
      values.get(output)!.map((value) => {
        if (typeof value === "number") return Float64Array.of(value);
        return runners[0]!.results[results.indexOf(value)]!;
      }),
  };
}

/** What the runners give in one trial, in the form of an unrounded plan. */
function columnsPlan(
  scenario: Scenario,
  draws: (key: string) => Draws,
  { trials = 1, trial = 0, engines = both } = {},
) {
  const { rows, graph, timeline, fiscalYears } = formulasOf(scenario);
  const columns = columnsReader(graph, timeline, draws, trials, engines);
  columns.compute();
  const of = (output: Row) => columns.of(output).map((values) => values[values.length === 1 ? 0 : trial]!);
  return {
    lines: rows.lines.map(([id, amount]) => [id, of(amount)]),
    total: of(rows.total),
    grandTotal: of(rows.grandTotal)[0]!,
    npv: of(rows.npv)[0]!,
    fiscalTotals: fiscalYears.map((year, i) => [year, of(rows.fiscalTotal)[i + 1]]),
  };
}

function exactPlan(scenario: Scenario) {
  const { lines, total, grandTotal, npv, fiscalTotals } = unroundedPlan(scenario, "expected");
  return { lines: [...lines], total, grandTotal, npv, fiscalTotals: [...fiscalTotals] };
}

/** Equal to a relative 1e-9 (an absolute one below 1), number by number. */
function expectNear(actual: unknown, expected: unknown): void {
  const numbers = (value: unknown): number[] =>
    typeof value === "number" ? [value] : typeof value === "object" ? Object.values(value!).flatMap(numbers) : [];
  const [given, meant] = [numbers(actual), numbers(expected)];
  expect(given).toHaveLength(meant.length);
  meant.forEach((value, i) =>
    expect(Math.abs(given[i]! - value)).toBeLessThanOrEqual(1e-9 * Math.max(Math.abs(value), 1)),
  );
}

const expectedValue = (scenario: Scenario) => (key: string) => scenario.quantities.get(key)!.expected.float;

const documents: readonly (readonly [string, unknown])[] = [
  ...workedCases.map(({ file, scenario }) => [file, scenario] as const),
  ["one contract and one role", oneContractAndRole],
];

describe.each(documents)("%s", (_name, document) => {
  const scenario = scenarioOf(document);

  test("with every range at a point, gives the unrounded plan", () =>
    expectNear(columnsPlan(scenario, expectedValue(scenario)), exactPlan(scenario)));

  test("with every input drawn, gives the unrounded plan in every trial", () => {
    const draws = (key: string) => new Float64Array(3).fill(expectedValue(scenario)(key));
    expectNear(columnsPlan(scenario, draws, { trials: 3, trial: 2 }), exactPlan(scenario));
  });
});

test.each([1, 2, 3, 4, 5])("random scenarios over every key, each its unrounded plan (hundred %d)", (hundred) => {
  for (let seed = 100 * hundred; seed < 100 * hundred + 100; seed++) {
    const scenario = scenarioOf(randomScenario(seed));
    if (unroundedPlan(scenario, "expected").lines.size === 0) continue; // a scenario of nothing has a total that does not vary
    const value = expectedValue(scenario);
    const draws = (key: string) => (seed % 2 === 0 ? value(key) : Float64Array.of(value(key), value(key)));
    // Assembling hundreds of whole plans takes long: one in five is.
    const engines = seed % 5 === 0 ? both : [columnsRunner];
    expectNear(columnsPlan(scenario, draws, { trials: 2, trial: 1, engines }), exactPlan(scenario));
  }
});

test("each trial of a block is the plan of a scenario with its values", () => {
  const [contract] = oneContractAndRole.contracts;
  const [role] = oneContractAndRole.team.roles;
  const scenarios = [
    oneContractAndRole,
    {
      ...oneContractAndRole,
      horizon: { ...oneContractAndRole.horizon, discountRate: "0.05" },
      team: { ...oneContractAndRole.team, salaryDrift: "-0.01", roles: [{ ...role, fte: "2.25" }] },
      contracts: [
        {
          ...contract,
          units: "75.5",
          revision: { ...contract!.revision, indexGrowth: "0.025" },
          extras: { ...contract!.extras, low: "0.1" },
          exit: { ...contract!.exit, notice: "5", transition: "11.25", reversibilityMonths: { low: "1", high: "2" } },
        },
      ],
    },
  ].map(scenarioOf);
  const draws = (key: string) => Float64Array.from(scenarios, (scenario) => expectedValue(scenario)(key));
  scenarios.forEach((scenario, trial) =>
    expectNear(columnsPlan(scenarios[0]!, draws, { trials: 2, trial }), exactPlan(scenario)),
  );
});

describe("what no draw reaches", () => {
  const timeline = {
    once: [UPFRONT],
    period: [UPFRONT, ...spans(24, [13])],
    year: [],
    fiscalYear: [],
    quarter: [],
    month: [],
  };
  const read = (output: Row, draws: (key: string) => Draws) => columnsReader(graph([output]), timeline, draws, 2);

  test("is computed once and has a single value", () => {
    const price = input("price").times(recall((before) => before.plus(1)));
    expect(read(price, () => 80).of(price)).toEqual([80, 160, 240].map((value) => Float64Array.of(value)));
  });

  test("stays as it is when the draws change; the rest follows them", () => {
    const draws = Float64Array.of(1, 2);
    const service = lastMonth("period").times(12);
    const cost = service.times(input("price"));
    const columns = columnsReader(graph([service, cost]), timeline, () => draws, 2);
    columns.compute();
    expect(columns.of(cost)[2]).toEqual(Float64Array.of(288, 576));
    draws.set([10, 20]);
    columns.compute();
    expect(columns.of(cost)[2]).toEqual(Float64Array.of(2880, 5760));
    expect(columns.of(service)[2]).toEqual(Float64Array.of(288));
  });

  test("includes what a draw is multiplied by nothing for, and a branch not taken", () => {
    const drawn = input("drawn");
    const atStart = when(lastMonth("period").is(0), drawn.times(2), 7);
    expect(read(atStart, () => Float64Array.of(1, 2)).of(atStart)[1]).toEqual(Float64Array.of(7));
    const served = lastMonth("period").times(drawn);
    expect(read(served, () => Float64Array.of(1, 2)).of(served)[0]).toEqual(Float64Array.of(0));
  });
});

describe("where WebAssembly cannot be used", () => {
  const { Module } = WebAssembly;
  /** The smallest module, which asks whether there are vectors, has 15 bytes. */
  const isProgram = (bytes: BufferSource) => bytes.byteLength > 15;
  /** Runs x + 1 on an engine that refuses some modules; gives its result and what left a trace. */
  function onEngine(refuses: (bytes: BufferSource) => boolean, error: Error) {
    const traces: unknown[] = [];
    traceUnforeseen((...trace) => void traces.push(trace));
    jest.spyOn(WebAssembly, "Module").mockImplementation((bytes) => {
      if (refuses(bytes)) throw error;
      return new Module(bytes);
    });
    const program = new Program();
    const run = runner(program, [program.plus(program.source("x"), 1)], 2);
    run.source("x")!.set([1, 2]);
    run.run();
    return { result: [...run.results[0]!], traces };
  }
  afterEach(() => {
    jest.restoreAllMocks();
    traceUnforeseen();
  });

  test.each<[string, (bytes: BufferSource) => boolean, Error]>([
    ["a page forbids it (Chromium, Firefox)", () => true, new WebAssembly.CompileError("blocked by CSP")],
    ["a page forbids it (WebKit)", () => true, new EvalError("Refused to create a WebAssembly object")],
    ["no more than 4 KB may be compiled", isProgram, new RangeError("larger than 4KB")],
  ])("%s: columns, and nothing to tell", (_name, refuses, error) =>
    expect(onEngine(refuses, error)).toEqual({ result: [2, 3], traces: [] }),
  );

  test("a fault of the assembler: columns, and the error leaves a trace", () => {
    const fault = new WebAssembly.CompileError("expected type s128, found i32");
    expect(onEngine(isProgram, fault)).toEqual({ result: [2, 3], traces: [[fault, "WebAssembly"]] });
  });

  test("more steps under way than an engine has locals for: columns, and nothing to tell", () => {
    const program = new Program();
    const results = Array.from({ length: 50_000 }, (_, i) => program.source(`${i}`));
    expect(wasmRunner(program, results, 2)).toBeUndefined();
  });
});

describe("float noise", () => {
  const timeline = { once: [UPFRONT], period: [UPFRONT], year: [], fiscalYear: [], quarter: [], month: [] };
  const one = (rule: (x: Row, y: Row) => Row, x: number, y: number) => {
    const output = rule(input("x"), input("y"));
    const draws = (key: string) => Float64Array.of(key === "x" ? x : y);
    const columns = columnsReader(graph([output]), timeline, draws, 1);
    columns.compute();
    return columns.of(output)[0]![0];
  };

  test.each<[string, (x: Row, y: Row) => Row, number, number, number]>([
    ["⌈d' + notice⌉", (x, y) => x.plus(y).ceil(), 2.9, 0.1 + 1e-16, 3],
    ["⌈3.0000000000000004⌉", (x) => x.ceil(), 3.0000000000000004, 0, 3],
    ["⌈3.0001⌉", (x) => x.ceil(), 3.0001, 0, 4],
    ["⌊(0.1 + 0.7)·10⌋", (x, y) => x.plus(y).times(10).floor(), 0.1, 0.7, 8],
    ["⌊7.9999⌋", (x) => x.floor(), 7.9999, 0, 7],
    ["1.005 to 2 decimals", (x) => x.rounded(2), 1.005, 0, 1.01],
    ["−1.005 to 2 decimals", (x) => x.rounded(2), -1.005, 0, -1.01],
    ["0.15 + 0.85·1.025 to 4 decimals", (x, y) => x.plus(row(1).minus(x).times(y)).rounded(4), 0.15, 1.025, 1.0213],
    ["0.1 + 0.2 ≤ 0.3", (x, y) => x.plus(y).upTo(0.3), 0.1, 0.2, 1],
    ["0.1 + 0.2 = 0.3", (x, y) => x.plus(y).is(0.3), 0.1, 0.2, 1],
    ["0.3 ≤ 0.29", (x, y) => x.upTo(y), 0.3, 0.29, 0],
  ])("%s", (_name, rule, x, y, expected) => expect(one(rule, x, y)).toBe(expected));

  test("a root is the same everywhere: Newton's method on + − × ÷", () => {
    expect(one((x) => x.root(12).toThe(12), 1.08, 0)).toBeCloseTo(1.08, 14);
    expect(one((x) => x.root(2), 1.21, 0)).toBe(1.1);
    expect(one((x) => x.root(12), 0, 0)).toBe(0);
    expect(one((x) => x.root(3), 0.001, 0)).toBeCloseTo(0.1, 15);
  });

  test("dividing by zero gives 0, as in the exact reader", () => expect(one((x, y) => x.per(y), 1, 0)).toBe(0));
});
