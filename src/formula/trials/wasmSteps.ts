import { CURVE, FIRST_CELL, HALF } from "./lookup";
import type { Curve, Steps } from "./lookup";
import { NOISE, power, root } from "./nearby";
import type { StepOperation } from "./step";
import { at, CODE, float64, LANE, signed, unsigned, vector, VECTOR } from "./wasmBytes";
import type { Bytes } from "./wasmBytes";

/** A function of one trial that is called back, as the instruction sets have none for it. */
export type Scalar = (x: number, y: number) => number;

/** What the code of a step asks of the module it is written into. */
export interface Module {
  /** Writes a value into a register of its own. Gives what reads it. */
  readonly keep: (value: Bytes) => Bytes;
  /** The number under which a function is called back. */
  readonly imported: (of: Scalar) => number;
  /** Where in memory a table stands. */
  readonly curve: (curve: Curve) => number;
  readonly steps: (steps: Steps) => number;
}

/** An operation on vectors, after its operands. */
const op = (code: number, ...operands: readonly Bytes[]): Bytes => [operands, vector(code)];
/** The same eight bytes for both trials. */
const twice = (eight: Bytes): Bytes => [vector(VECTOR.const), eight, eight];
/** The same number for both trials. */
export const both = (value: number): Bytes => twice(float64(value));
const bits = (value: bigint): Bytes => twice([...new Uint8Array(BigInt64Array.of(value).buffer)]);
const shifted = (code: number, value: Bytes, by: number): Bytes => [value, CODE.i32Const, by, vector(code)];
const lane = (i: number, value: Bytes): Bytes => [value, vector(VECTOR.extractF64, i)];

const ZERO = both(0);
const ONE = both(1);
const SIGN = both(-0);

/**
 * The code of a step for two trials at once: the operations of `kernels.ts`, in the same order. Operands are cheap to
 * repeat: each reads a register or is a number.
 */
export function stepCode(operation: StepOperation, operands: readonly Bytes[], module: Module): Bytes {
  const [x = ZERO, y = ZERO, z = ZERO] = operands;
  const { keep } = module;
  switch (operation.kind) {
    case "plus":
      return op(VECTOR.add, x, y);
    case "minus":
      return op(VECTOR.sub, x, y);
    case "times":
      return op(VECTOR.mul, x, y);
    case "per":
      return op(VECTOR.andNot, op(VECTOR.div, x, y), op(VECTOR.eq, y, ZERO));
    case "least":
      return op(VECTOR.pmin, x, y);
    case "most":
      return op(VECTOR.pmax, x, y);
    case "when":
      return op(VECTOR.select, y, z, op(VECTOR.ne, x, ZERO));
    case "upTo":
      return upTo(x, y, keep);
    case "is":
      return op(VECTOR.mul, upTo(x, y, keep), upTo(y, x, keep));
    case "ceil":
      return op(VECTOR.ceil, settled(x, keep));
    case "floor":
      return op(VECTOR.floor, settled(x, keep));
    case "round":
      return nearest(x, power(10, operation.decimals));
    case "power":
      return called(power, x, y, module);
    case "root":
      if (operation.degree === 2) return op(VECTOR.sqrt, x);
      return called((value) => root(value, operation.degree), x, ZERO, module);
    case "curve":
      return curveAt(x, module.curve(operation.curve), keep);
    case "steps":
      return stepAt(x, operation.steps.guide.length, module.steps(operation.steps), keep);
    case "function":
      return called(operation.of, x, y, module);
    case "source":
      throw new Error("a source is written from outside");
  }
}

/** A whole power, by squaring in the order of `power`. */
export function powered(x: Bytes, exponent: number, { keep }: Module): Bytes {
  let result: Bytes | undefined;
  for (let square = x, rest = Math.round(exponent); rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = result ? keep(op(VECTOR.mul, result, square)) : square;
    if (rest > 1) square = keep(op(VECTOR.mul, square, square));
  }
  return result ?? ONE;
}

/** (size + 1)·NOISE: how near counts as equal (nearby.ts). */
const within = (size: Bytes): Bytes => op(VECTOR.mul, op(VECTOR.add, size, ONE), both(NOISE));

function upTo(x: Bytes, y: Bytes, keep: Module["keep"]): Bytes {
  const size = op(VECTOR.add, op(VECTOR.abs, x), op(VECTOR.abs, y));
  return keep(op(VECTOR.and, op(VECTOR.le, op(VECTOR.sub, x, y), within(size)), ONE));
}

function settled(x: Bytes, keep: Module["keep"]): Bytes {
  const whole = keep(op(VECTOR.floor, op(VECTOR.add, x, both(0.5))));
  const distance = op(VECTOR.abs, op(VECTOR.sub, x, whole));
  return op(VECTOR.select, whole, x, op(VECTOR.le, distance, within(op(VECTOR.abs, x))));
}

function nearest(x: Bytes, scale: number): Bytes {
  const scaled = op(VECTOR.mul, op(VECTOR.abs, x), both(scale * (1 + NOISE)));
  const whole = op(VECTOR.floor, op(VECTOR.add, scaled, both(0.5 + NOISE)));
  return op(VECTOR.div, op(VECTOR.or, whole, op(VECTOR.and, x, SIGN)), both(scale));
}

function called(of: Scalar, x: Bytes, y: Bytes, module: Module): Bytes {
  const call = [CODE.call, unsigned(module.imported(of))];
  return forEach((i) => [lane(i, x), lane(i, y), call]);
}

/** A number for each of the two trials. */
const forEach = (number: (lane: number) => Bytes): Bytes => [
  [number(0), vector(VECTOR.splatF64)],
  [number(1), vector(VECTOR.replaceF64, 1)],
];

/** As `curveAt`: the cells are found for both trials at once, their coefficients loaded one by one. */
function curveAt(u: Bytes, table: number, keep: Module["keep"]): Bytes {
  const nearer = op(VECTOR.pmin, u, op(VECTOR.sub, ONE, u));
  const distance = keep(op(VECTOR.pmin, op(VECTOR.pmax, nearer, both(CURVE.nearest)), both(CURVE.farthest)));
  const mantissa = op(VECTOR.or, op(VECTOR.and, distance, bits(0x7fffffffffffn)), ONE);
  const s = keep(op(VECTOR.sub, mantissa, ONE));
  const cell = shifted(VECTOR.shlI64, shifted(VECTOR.shrI64, distance, 47), 5); // 32 bytes each
  const upper = op(VECTOR.and, op(VECTOR.ge, u, both(0.5)), bits(BigInt(32 * HALF)));
  const first = bits(BigInt(table - 32 * FIRST_CELL));
  const place = keep(op(VECTOR.addI64, op(VECTOR.addI64, cell, upper), first));
  const address = (i: number): Bytes => [place, vector(VECTOR.extractI64, i), CODE.i32WrapI64];
  const coefficient = (k: number): Bytes => [
    address(1), // below the vector that the second number goes into
    [address(0), vector(VECTOR.load64Zero), at(8 * k)],
    [vector(VECTOR.load64Lane), at(8 * k), 1],
  ];
  const next = (sum: Bytes, k: number): Bytes => op(VECTOR.add, op(VECTOR.mul, sum, s), coefficient(k));
  return [2, 1, 0].reduce(next, coefficient(3));
}

/** As `stepAt`, one trial after the other. In memory: the guide, in bytes from the first pair, then pairs (bound, value). */
function stepAt(u: Bytes, guide: number, table: number, keep: Module["keep"]): Bytes {
  const pairs = table + 4 * guide;
  const get = (local: number): Bytes => [CODE.localGet, local];
  // The first bits of 1 + u, for both trials at once, in bytes.
  const share = shifted(VECTOR.shrI64, op(VECTOR.add, u, ONE), 52 - (31 - Math.clz32(guide)));
  const entry = keep(shifted(VECTOR.shlI64, op(VECTOR.and, share, bits(BigInt(guide - 1))), 2));
  const next = [get(LANE.address), CODE.i32Const, signed(16), CODE.i32Add, CODE.localSet, LANE.address];
  return forEach((i) => [
    [lane(i, u), CODE.localSet, LANE.number],
    [entry, vector(VECTOR.extractI64, i), CODE.i32WrapI64, CODE.i32Load, at(table), CODE.localSet, LANE.address],
    [CODE.loop, CODE.empty],
    [get(LANE.address), CODE.f64Load, at(pairs), get(LANE.number), CODE.f64Le],
    [CODE.if, CODE.empty, next, CODE.br, 1, CODE.end, CODE.end],
    [get(LANE.address), CODE.f64Load, at(pairs + 8)],
  ]);
}
