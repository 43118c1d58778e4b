import { ceiling, floor, nearest, power, root, same, upTo } from "./nearby";
import { curveAt, stepAt } from "./lookup";
import type { StepOperation } from "./step";

/** A value for each trial of a block, or the same value for all of them. */
export interface Operand {
  readonly values: Float64Array;
  /** `values` holds one number. */
  readonly fixed: boolean;
}

/**
 * What works out a step from those it reads, trial after trial.
 * The loops are written out for what simulations do most: engines run them several times faster than a shared one.
 */
export function kernel(operation: StepOperation, to: Float64Array, operands: readonly Operand[]): () => void {
  const [x = NOTHING, y = NOTHING, z = NOTHING] = operands.map(({ values }) => values);
  // i & −1 is i, and i & 0 is 0: the one value of a fixed operand serves every trial.
  const [atX = 0, atY = 0, atZ = 0] = operands.map(({ fixed }) => (fixed ? 0 : -1));
  const trials = to.length;
  const each = (rule: (x: number, y: number) => number) => () => {
    for (let i = 0; i < trials; i++) to[i] = rule(x[i & atX]!, y[i & atY]!);
  };
  switch (operation.kind) {
    case "plus":
      return () => {
        for (let i = 0; i < trials; i++) to[i] = x[i & atX]! + y[i & atY]!;
      };
    case "minus":
      return () => {
        for (let i = 0; i < trials; i++) to[i] = x[i & atX]! - y[i & atY]!;
      };
    case "times":
      return () => {
        for (let i = 0; i < trials; i++) to[i] = x[i & atX]! * y[i & atY]!;
      };
    case "per": // as in the exact reader, dividing by zero gives 0: such a value lies in a branch that is not taken
      return () => {
        for (let i = 0; i < trials; i++) to[i] = y[i & atY] === 0 ? 0 : x[i & atX]! / y[i & atY]!;
      };
    case "least":
      return () => {
        for (let i = 0; i < trials; i++) to[i] = y[i & atY]! < x[i & atX]! ? y[i & atY]! : x[i & atX]!;
      };
    case "most":
      return () => {
        for (let i = 0; i < trials; i++) to[i] = x[i & atX]! < y[i & atY]! ? y[i & atY]! : x[i & atX]!;
      };
    case "when":
      return () => {
        for (let i = 0; i < trials; i++) to[i] = x[i & atX] !== 0 ? y[i & atY]! : z[i & atZ]!;
      };
    case "power":
      return each(power);
    case "root":
      return each((value) => root(value, operation.degree));
    case "round": {
      const scale = power(10, operation.decimals);
      return each((value) => nearest(value, scale));
    }
    case "ceil":
      return each(ceiling);
    case "floor":
      return each(floor);
    case "upTo":
      return each(upTo);
    case "is":
      return each(same);
    case "curve":
      return each((u) => curveAt(operation.curve, u));
    case "steps":
      return each((u) => stepAt(operation.steps, u));
    case "function":
      return each(operation.of);
    case "source":
      return () => undefined; // written from outside
  }
}
const NOTHING = Float64Array.of(0);
