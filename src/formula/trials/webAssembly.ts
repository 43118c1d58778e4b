import type { Curve, Steps } from "./lookup";
import { registers } from "./program";
import type { Program, ProgramRunner } from "./program";
import type { Step, Value } from "./step";
import {
  at,
  CODE,
  FIRST_REGISTER,
  flat,
  list,
  POSITION,
  section,
  signed,
  sized,
  text,
  unsigned,
  vector,
  VECTOR,
} from "./wasmBytes";
import type { Bytes } from "./wasmBytes";
import { both, powered, stepCode } from "./wasmSteps";
import type { Module, Scalar } from "./wasmSteps";

/** What is used of an engine's WebAssembly, declared here because the engine compiles without a browser's types. */
interface Engine {
  readonly Memory: new (pages: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly validate: (bytes: Uint8Array) => boolean;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: { readonly run: () => void } };
}
const engine = (globalThis as unknown as { readonly WebAssembly?: Engine }).WebAssembly;
type EngineMemory = InstanceType<Engine["Memory"]>;

const MAGIC = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];

/** A module of nothing but a function that gives a vector: an engine without vectors refuses it. */
const VECTORS = [MAGIC, section(1, list([[CODE.function, 0, 1, CODE.v128]]))];

/** Whether the engine has WebAssembly with vectors; without it a program takes some fifteen times longer. */
const hasVectors = (): boolean => engine?.validate(Uint8Array.from(flat(VECTORS))) === true;

/** Whether programs run as WebAssembly here: the engine has vectors, and the page's policy allows modules. */
export const runsVectors = (): boolean => hasVectors() && isAllowed();

/** What every engine accepts at most. Source: WebAssembly JavaScript Interface, "Implementation-defined limits". */
const MOST = { locals: 50_000, imports: 100_000, bytes: 7_654_321, pages: 65_536 };

/**
 * What an engine makes; undefined where it refuses for reasons of its own: old browsers compile no more than 4 KB in the
 * page's thread and memory may run out (RangeError), and a page's policy may forbid every module, the smallest too.
 */
function unlessRefused<Made>(make: () => Made): Made | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError || !isAllowed()) return undefined;
    throw error;
  }
}

function isAllowed(): boolean {
  try {
    new engine!.Module(Uint8Array.from(flat(VECTORS)));
    return true;
  } catch {
    return false;
  }
}

/** Bytes in a page of memory, and in a vector. */
const PAGE = 65536;
const PAIR = 16;

/**
 * Runs a program as WebAssembly written for it: one loop over the trials of a block, two at a time, every step in a
 * register. Its operations are those of `columns.ts` in the same order, and so are the digits, since WebAssembly's
 * float64 arithmetic is that of IEEE 754 in every engine.
 * Undefined where there is no WebAssembly, one without vectors, or one that takes no program, or none so large.
 */
export function wasmRunner(program: Program, results: readonly Value[], trials: number): ProgramRunner | undefined {
  if (!hasVectors()) return undefined;
  const memory = new Memory(trials);
  const functions: Scalar[] = [];
  const code: Bytes[] = [];
  const steps = program.stepsFor(results);
  const { of, count } = registers(steps, results);
  /** Registers that the step being written keeps for itself, above those of the steps; and the most of any step. */
  let kept = 0;
  let mostKept = 0;

  const put = (value: Bytes, register: number): void => {
    code.push(value, [CODE.localSet, unsigned(FIRST_REGISTER + register)]);
  };
  const get = (register: number): Bytes => [CODE.localGet, unsigned(FIRST_REGISTER + register)];
  const keep = (value: Bytes): Bytes => {
    const register = count + kept++;
    mostKept = Math.max(mostKept, kept);
    put(value, register);
    return get(register);
  };
  const module: Module = {
    keep,
    imported: (of) => functions.push(of) - 1,
    curve: (curve) => memory.curve(curve),
    steps: (steps) => memory.steps(steps),
  };

  const sources = new Map<string, number>();
  const operand = (value: Value): Bytes => (typeof value === "number" ? both(value) : get(of.get(value)!));
  const codeOf = ({ operation, operands }: Step): Bytes => {
    const [x, exponent] = operands;
    if (operation.kind === "source") {
      const offset = memory.column();
      sources.set(operation.name, offset);
      return [CODE.localGet, POSITION, vector(VECTOR.load), at(offset)];
    }
    if (operation.kind === "power" && typeof exponent === "number") return powered(operand(x!), exponent, module);
    return stepCode(operation, operands.map(operand), module);
  };
  for (const step of steps) {
    kept = 0;
    put(codeOf(step), of.get(step)!);
  }
  const stored = results.map((value) => {
    const offset = memory.column();
    code.push([CODE.localGet, POSITION], operand(value), vector(VECTOR.store), at(offset));
    return offset;
  });

  const allocated = memory.allocated();
  const run = allocated && loopOver(8 * trials, code, count + mostKept, functions, allocated);
  if (!run) return undefined;
  const column = (offset: number) => new Float64Array(allocated.buffer, offset, trials);
  return {
    trials,
    source: (name) => (sources.has(name) ? column(sources.get(name)!) : undefined),
    run,
    results: stored.map(column),
  };
}

/** Places in memory: columns of trials, and tables. */
class Memory {
  private size = 0;
  private readonly tables = new Map<object, { readonly offset: number; readonly bytes: Uint8Array }>();
  constructor(private readonly trials: number) {}

  column(): number {
    return this.place(8 * this.trials);
  }

  curve(curve: Curve): number {
    return this.table(curve, () => bytesOf(curve.cubics));
  }

  /** The guide in bytes from the first pair, then the pairs: a bound and its value. */
  steps(steps: Steps): number {
    return this.table(steps, () => {
      const pairs = Float64Array.from([...steps.values].flatMap((value, k) => [steps.upTo[k]!, value]));
      const guide = bytesOf(steps.guide.map((k) => PAIR * k));
      const bytes = new Uint8Array(guide.length + pairs.byteLength);
      bytes.set(guide);
      bytes.set(bytesOf(pairs), guide.length);
      return bytes;
    });
  }

  /** The memory with its tables, to be taken once everything is placed; undefined where it is too much. */
  allocated(): EngineMemory | undefined {
    const initial = Math.ceil(this.size / PAGE);
    const memory = initial > MOST.pages ? undefined : unlessRefused(() => new engine!.Memory({ initial }));
    if (memory) for (const { offset, bytes } of this.tables.values()) new Uint8Array(memory.buffer).set(bytes, offset);
    return memory;
  }

  private table(of: object, content: () => Uint8Array): number {
    let table = this.tables.get(of);
    if (!table) {
      const bytes = content();
      this.tables.set(of, (table = { offset: this.place(bytes.length), bytes }));
    }
    return table.offset;
  }

  private place(bytes: number): number {
    const offset = this.size;
    this.size += Math.ceil(bytes / PAIR) * PAIR;
    return offset;
  }
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Float64Array | Int32Array) =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** A function that runs the code once for each pair of trials; undefined where the engine refuses it. */
function loopOver(
  bytes: number,
  code: Bytes,
  vectors: number,
  functions: readonly Scalar[],
  memory: EngineMemory,
): (() => void) | undefined {
  if (vectors + FIRST_REGISTER > MOST.locals || functions.length >= MOST.imports) return undefined;
  const locals = list([
    [1, CODE.i32],
    [1, CODE.f64],
    [1, CODE.i32],
    [unsigned(vectors), CODE.v128],
  ]);
  const next = [
    [CODE.localGet, POSITION, CODE.i32Const, signed(PAIR), CODE.i32Add, CODE.localTee, POSITION],
    [CODE.i32Const, signed(bytes), CODE.i32LtU, CODE.brIf, 0],
  ];
  const types: Bytes[] = [
    [CODE.function, 2, CODE.f64, CODE.f64, 1, CODE.f64],
    [CODE.function, 0, 0],
  ];
  const imports = [
    [text("e"), text("memory"), 2, 0, unsigned(memory.buffer.byteLength / PAGE)],
    ...functions.map((_, i) => [text("e"), text(`${i}`), 0, 0]),
  ];
  const body = flat([locals, CODE.loop, CODE.empty, code, next, CODE.end, CODE.end]);
  if (body.length > MOST.bytes) return undefined;
  const module = [
    MAGIC,
    section(1, list(types)),
    section(2, list(imports)),
    section(3, list([[1]])),
    section(7, list([[text("run"), 0, unsigned(functions.length)]])),
    section(10, list([sized(body)])),
  ];
  const called = Object.fromEntries(functions.map((of, i) => [`${i}`, of]));
  const binary = Uint8Array.from(flat(module));
  return unlessRefused(
    () => new engine!.Instance(new engine!.Module(binary), { e: { memory, ...called } }).exports.run,
  );
}
