import fc from "fast-check";
import { columnsRunner } from "../../../src/formula/trials/columns";
import { graph } from "../../../src/formula/graph";
import { Program } from "../../../src/formula/trials/program";
import type { Step, StepOperation, Value } from "../../../src/formula/trials/step";
import { input, lastMonth, row, when } from "../../../src/formula/row";
import type { Row } from "../../../src/formula/row";
import { spans, UPFRONT } from "../../../src/formula/timeline";
import { wasmRunner } from "../../../src/formula/trials/webAssembly";
import { standardNormal } from "../../../src/simulation/curves";
import { listed } from "../../../src/simulation/steps";
import { runBoth } from "../../support/runBoth";

/** The operations that results need, in order; sources by their name. */
const written = (program: Program, ...results: readonly Value[]) =>
  program.stepsFor(results).map(({ operation }) => (operation.kind === "source" ? operation.name : operation.kind));

const upTo = { kind: "upTo" } as const;

describe("what follows from numbers is worked out while the program is written", () => {
  const program = new Program();
  const x = program.source("x");

  test.each<[string, () => Value, Value]>([
    ["2 + 3", () => program.plus(2, 3), 5],
    ["2 − 3", () => program.minus(2, 3), -1],
    ["2 × 3", () => program.times(2, 3), 6],
    ["2 ÷ 4", () => program.per(2, 4), 0.5],
    ["2 ÷ 0, which counts as 0", () => program.per(2, 0), 0],
    ["min(2, 3)", () => program.apply({ kind: "least" }, 2, 3), 2],
    ["max(2, 3)", () => program.apply({ kind: "most" }, 2, 3), 3],
    ["2 ≤ 3", () => program.apply(upTo, 2, 3), 1],
    ["2 = 3", () => program.apply({ kind: "is" }, 2, 3), 0],
    ["⌈3.0000000000000004⌉", () => program.apply({ kind: "ceil" }, 3.0000000000000004), 3],
    ["⌊2.9⌋", () => program.apply({ kind: "floor" }, 2.9), 2],
    ["1.005 to 2 decimals", () => program.apply({ kind: "round", decimals: 2 }, 1.005), 1.01],
    ["1.5³", () => program.apply({ kind: "power" }, 1.5, 3), 3.375],
    ["√16", () => program.apply({ kind: "root", degree: 2 }, 16), 4],
    ["the second of two listed values", () => program.apply({ kind: "steps", steps: listed([2, 5], [1, 1]) }, 0.7), 5],
    ["a function of two numbers", () => program.apply({ kind: "function", of: (a, b) => 10 * a + b }, 4, 2), 42],
  ])("%s", (_what, value, expected) => expect(value()).toBe(expected));

  test.each<[string, () => Value]>([
    ["x + 0", () => program.plus(x, 0)],
    ["0 + x", () => program.plus(0, x)],
    ["x − 0", () => program.minus(x, 0)],
    ["x × 1", () => program.times(x, 1)],
    ["1 × x", () => program.times(1, x)],
    ["x ÷ 1", () => program.per(x, 1)],
    ["x where 1, else 7", () => program.when(1, x, 7)],
    ["7 where 0, else x", () => program.when(0, 7, x)],
  ])("%s is x", (_what, value) => expect(value()).toBe(x));

  test.each<[string, () => Value]>([
    ["x × 0", () => program.times(x, 0)],
    ["0 × x", () => program.times(0, x)],
  ])("%s is 0", (_what, value) => expect(value()).toBe(0));

  test.each<[string, () => Value, () => Value]>([
    ["2 × (3 × x) is 6 × x", () => program.times(2, program.times(3, x)), () => program.times(6, x)],
    ["(x × 3) × 2 is 6 × x", () => program.times(program.times(x, 3), 2), () => program.times(6, x)],
    ["2 + (x + 3) is 5 + x", () => program.plus(2, program.plus(x, 3)), () => program.plus(5, x)],
    ["x ÷ 4 is 0.25 × x", () => program.per(x, 4), () => program.times(0.25, x)],
    ["x × 2 is 2 × x", () => program.times(x, 2), () => program.times(2, x)],
  ])("%s", (_what, value, expected) => expect(value()).toBe(expected()));

  test("x⁰ is 1", () => expect(program.toThe(x, 0)).toBe(1));
  test("x¹ is x", () => expect(program.toThe(x, 1)).toBe(x));

  test("nothing of it is written", () => expect(written(program, x)).toEqual(["x"]));
});

describe("equal steps are one step", () => {
  test("the same operation on the same values", () => {
    const program = new Program();
    const [x, y] = [program.source("x"), program.source("y")];
    expect(program.plus(x, y)).toBe(program.plus(x, y));
    expect(program.times(program.plus(x, y), 3)).toBe(program.times(program.plus(x, y), 3));
    expect(program.source("x")).toBe(x);
  });

  test("another order, number, degree or table is another step", () => {
    const program = new Program();
    const [x, y] = [program.source("x"), program.source("y")];
    const [one, two] = [listed([1, 2], [1, 1]), listed([1, 2], [1, 1])];
    const [plus, minus] = [(a: number, b: number) => a + b, (a: number, b: number) => a - b];
    const operations: readonly StepOperation[] = [
      { kind: "root", degree: 2 },
      { kind: "root", degree: 3 },
      { kind: "round", decimals: 2 },
      { kind: "round", decimals: 3 },
      { kind: "steps", steps: one },
      { kind: "steps", steps: two },
      { kind: "function", of: plus },
      { kind: "function", of: minus },
    ];
    const all = [
      program.minus(x, y),
      program.minus(y, x),
      program.plus(x, 2),
      program.plus(x, 2.5),
      ...operations.map((operation) => program.apply(operation, x)),
    ];
    expect(new Set(all).size).toBe(all.length);
    expect(program.apply({ kind: "steps", steps: one }, x)).toBe(all[8]);
    expect(program.apply({ kind: "function", of: minus }, x)).toBe(all[11]);
  });

  test("two scenarios that differ at the end share what comes before", () => {
    const program = new Program();
    const cost = (share: number) => program.times(program.plus(program.source("fee"), program.source("extras")), share);
    const [one, two] = [cost(1.02), cost(1.05)];
    expect(written(program, one, two)).toEqual(["fee", "extras", "plus", "times", "times"]);
  });
});

describe("what is not needed is not run", () => {
  test("steps that no result reads are left out, and their sources are not asked for", () => {
    const program = new Program();
    const [x, y] = [program.source("x"), program.source("y")];
    const result = program.plus(x, 1);
    program.times(y, 2);
    expect(written(program, result)).toEqual(["x", "plus"]);
    for (const make of [columnsRunner, wasmRunner]) {
      const runner = make(program, [result], 4)!;
      expect(runner.source("x")).toHaveLength(4);
      expect(runner.source("y")).toBeUndefined();
    }
  });

  test("steps come after those they read", () => {
    const program = new Program();
    const order = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom("plus", "minus", "times")), { maxLength: 20 });
    fc.assert(
      fc.property(order, (operations) => {
        const steps: Value[] = [program.source("x"), program.source("y")];
        for (const [i, j, kind] of operations)
          steps.push(program[kind as "plus"](steps[i % steps.length]!, steps[j % steps.length]!));
        const seen = new Set<Value>();
        for (const step of program.stepsFor([steps.at(-1)!])) {
          for (const operand of step.operands) expect(typeof operand === "number" || seen.has(operand)).toBe(true);
          seen.add(step);
        }
      }),
    );
  });
});

describe("reading a graph", () => {
  const timeline = {
    once: [UPFRONT],
    period: [UPFRONT, ...spans(24, [13])],
    year: [],
    fiscalYear: [],
    quarter: [],
    month: [],
  };
  /** The output's values by column, and which inputs were asked for. */
  const read = (
    output: Row,
    worth: (program: Program, key: string) => Value = (program, key) => program.source(key),
  ) => {
    const program = new Program();
    const asked = new Set<string>();
    const inputs = (key: string) => {
      asked.add(key);
      return worth(program, key);
    };
    const values = program.read(graph([output]), timeline, inputs, (_key, mean) => mean)(output);
    return { program, values, asked: [...asked] };
  };

  test("where the choice is made, only the branch taken is written", () => {
    const { program, values, asked } = read(
      when(lastMonth("period").upTo(12), input("early").plus(1), input("late").times(2)),
    );
    expect(asked).toEqual(["early", "late"]);
    expect(values.map((value) => written(program, value))).toEqual([
      ["early", "plus"],
      ["early", "plus"],
      ["late", "times"],
    ]);
  });

  test("a branch that is never taken is not even asked for", () => {
    const { values, asked } = read(when(row(5).upTo(lastMonth("period").plus(100)), 7, input("never")));
    expect(values).toEqual([7, 7, 7]);
    expect(asked).toEqual([]);
  });

  test("where the choice is drawn, both are", () => {
    const { program, values } = read(when(input("drawn").upTo(12), input("early"), input("late")));
    expect(written(program, ...values)).toEqual(["drawn", "upTo", "early", "late", "when"]);
  });

  test("what is multiplied by nothing is not asked for in that column", () => {
    const { program, values, asked } = read(lastMonth("period").times(input("price")));
    expect(values[0]).toBe(0);
    expect(asked).toEqual(["price"]);
    expect(written(program, values[0]!)).toEqual([]);
  });

  test("money is not rounded to cents; a term of the contract keeps its decimals", () => {
    const { program, values } = read(input("price").cents().times(input("index").rounded(4)));
    expect(written(program, ...values)).toEqual(["price", "index", "round", "times"]);
  });

  test("inputs that are numbers leave nothing to run", () => {
    const { program, values } = read(input("price").times(lastMonth("period").plus(1)), () => 80);
    expect(values).toEqual([80, 1040, 2000]);
    expect(program.stepsFor(values)).toEqual([]);
  });
});

describe("both runners give the same digits", () => {
  const number = fc.oneof(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), fc.integer({ min: -20, max: 20 }));
  const share = fc.integer({ min: 0, max: 2 ** 32 - 1 }).map((word) => (word + 0.5) / 2 ** 32);
  const block = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: 7, maxLength: 7 });

  const two: readonly StepOperation[] = (["plus", "minus", "times", "per", "least", "most", "upTo", "is"] as const).map(
    (kind) => ({ kind }),
  );

  test.each(two)("$kind, of two sources, a source and a number, a number and a source", (operation) => {
    fc.assert(
      fc.property(block(number), block(number), number, (xs, ys, c) => {
        const program = new Program();
        const [x, y] = [program.source("x"), program.source("y")];
        const results = [
          program.apply(operation, x, y),
          program.apply(operation, x, c),
          program.apply(operation, c, y),
        ];
        runBoth(program, results, { x: xs, y: ys });
      }),
    );
  });

  const one: readonly StepOperation[] = [
    { kind: "ceil" },
    { kind: "floor" },
    { kind: "round", decimals: 2 },
    { kind: "round", decimals: 4 },
  ];

  test.each(one)("$kind, next to whole and half numbers ($decimals)", (operation) => {
    const nearby = fc
      .tuple(fc.integer({ min: -1000, max: 1000 }), fc.constantFrom(-1e-12, -1e-15, 0, 1e-15, 1e-12))
      .map(([n, off]) => (n / 2) * (1 + off));
    fc.assert(
      fc.property(block(fc.oneof(number, nearby)), (xs) => {
        const program = new Program();
        runBoth(program, [program.apply(operation, program.source("x"))], { x: xs });
      }),
    );
  });

  test("powers that are fixed or drawn, and roots of any degree", () => {
    fc.assert(
      fc.property(
        block(fc.oneof(fc.constant(0), fc.double({ noNaN: true, min: 1e-3, max: 3 }))),
        block(fc.nat(15)),
        fc.nat(15),
        (xs, exponents, fixed) => {
          const program = new Program();
          const [x, k] = [program.source("x"), program.source("k")];
          const roots = [2, 3, 12].map((degree) => program.apply({ kind: "root", degree }, x));
          runBoth(
            program,
            [program.apply({ kind: "power" }, x, k), program.apply({ kind: "power" }, x, fixed), ...roots],
            { x: xs, k: exponents },
          );
        },
      ),
    );
  });

  test("curves and listed values, to the ends and where the halves meet", () => {
    const ends = [2 ** -40, 2 ** -33, 0.5 - 2 ** -33, 0.5 - 2 ** -54, 0.5, 0.5 + 2 ** -33, 1 - 2 ** -33, 1 - 2 ** -53];
    const steps = listed([3, 1, 8, 5], [0.2, 1e-9, 0.7, 0.1]);
    fc.assert(
      fc.property(block(fc.oneof(share, fc.constantFrom(...ends))), (us) => {
        const program = new Program();
        const u = program.source("u");
        runBoth(
          program,
          [program.apply({ kind: "curve", curve: standardNormal() }, u), program.apply({ kind: "steps", steps }, u)],
          { u: us },
        );
      }),
    );
  });

  test("the branch that is not taken may be no number at all", () => {
    const program = new Program();
    const x = program.source("x");
    const root = program.apply({ kind: "root", degree: 2 }, x);
    const result = program.when(program.apply(upTo, 0, x), root, -1);
    expect([...runBoth(program, [result], { x: [4, -4, 9] })[0]!]).toEqual([2, -1, 3]);
  });

  test("a function is called back in every trial, with both of its operands", () => {
    const program = new Program();
    const of = (x: number, y: number) => 100 * x + y;
    const [x, y] = [program.source("x"), program.source("y")];
    const results = [
      program.apply({ kind: "function", of }, x, y),
      program.apply({ kind: "function", of }, x, 7),
      program.apply({ kind: "function", of: (each) => each / 3 }, y),
    ];
    const found = runBoth(program, results, { x: [1, 2, 3], y: [4, 5, 6] });
    expect(found.map((values) => [...values])).toEqual([
      [104, 205, 306],
      [107, 207, 307],
      [4 / 3, 5 / 3, 2],
    ]);
  });

  test("a result may be a number, a source, or asked for twice", () => {
    const program = new Program();
    const x = program.source("x");
    const double = program.times(x, 2);
    const found = runBoth(program, [7, x, double, double], { x: [1, 2, 3] });
    expect(found.map((values) => [...values])).toEqual([
      [7, 7, 7],
      [1, 2, 3],
      [2, 4, 6],
      [2, 4, 6],
    ]);
  });

  test.each([1, 2, 3, 511, 512, 513])("%i trials, two at a time or not", (trials) => {
    const program = new Program();
    const x = program.source("x");
    const xs = Float64Array.from({ length: trials }, (_, i) => i / 7);
    const [triple, shifted] = runBoth(program, [program.times(x, 3), program.plus(x, 1)], { x: xs });
    expect(triple).toEqual(xs.map((value) => value * 3));
    expect(shifted).toEqual(xs.map((value) => value + 1));
  });

  test("a program runs again on other sources, and on these only", () => {
    const program = new Program();
    const result = program.times(program.source("x"), program.plus(program.source("y"), 1));
    for (const make of [columnsRunner, wasmRunner]) {
      const runner = make(program, [result], 3)!;
      for (const [xs, ys, expected] of [
        [
          [1, 2, 3],
          [0, 1, 2],
          [1, 4, 9],
        ],
        [
          [5, 5, 5],
          [1, 1, 0],
          [10, 10, 5],
        ],
      ]) {
        runner.source("x")!.set(xs!);
        runner.source("y")!.set(ys!);
        runner.run();
        expect([...runner.results[0]!]).toEqual(expected);
      }
    }
  });

  test("random programs of every operation", () => {
    const kinds = [...two, ...one, { kind: "when" } as const];
    const operations = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat(kinds.length - 1)), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(block(fc.integer({ min: -8, max: 8 })), block(number), operations, (xs, ys, chosen) => {
        const program = new Program();
        const values: Value[] = [program.source("x"), program.source("y"), 2, 0.5];
        for (const [i, j, k, kind] of chosen) {
          const operand = (at: number) => values[at % values.length]!;
          const operation = kinds[kind]!;
          const count = operation.kind === "when" ? 3 : one.includes(operation) ? 1 : 2;
          values.push(program.apply(operation, ...[operand(i), operand(j), operand(k)].slice(0, count)));
        }
        const steps = values.filter((value): value is Step => typeof value !== "number");
        runBoth(program, steps, { x: xs, y: ys });
      }),
    );
  });
});
