// The few pieces of WebAssembly's binary format that programs are written in.
// Source: WebAssembly Core Specification 2.0, chapter 5.

/** Bytes in order, in lists of lists: putting code together copies nothing. */
export type Bytes = readonly (number | Bytes)[];

/** The bytes one after the other. */
export function flat(bytes: Bytes, into: number[] = []): number[] {
  for (const each of bytes) {
    if (typeof each === "number") into.push(each);
    else flat(each, into);
  }
  return into;
}

/** Opcodes, under the names of the specification. */
export const CODE = {
  loop: 0x03, if: 0x04, end: 0x0b, br: 0x0c, brIf: 0x0d, call: 0x10, localGet: 0x20, localSet: 0x21, localTee: 0x22,
  i32Load: 0x28, f64Load: 0x2b, i32Const: 0x41, i32LtU: 0x49, f64Le: 0x65, i32Add: 0x6a, i32WrapI64: 0xa7, empty: 0x40, i32: 0x7f, f64: 0x7c, v128: 0x7b, function: 0x60,
} as const; // prettier-ignore

/** Opcodes of vectors, which follow a prefix: two float64, or what the name says. */
export const VECTOR = {
  load: 0x00, store: 0x0b, const: 0x0c, splatF64: 0x14, extractI64: 0x1d, extractF64: 0x21, replaceF64: 0x22,
  eq: 0x47, ne: 0x48, le: 0x4b, ge: 0x4c, and: 0x4e, andNot: 0x4f, or: 0x50, select: 0x52, load64Lane: 0x57,
  load64Zero: 0x5d, ceil: 0x74, floor: 0x75, shlI64: 0xcb, shrI64: 0xcd, addI64: 0xce, abs: 0xec, sqrt: 0xef,
  add: 0xf0, sub: 0xf1, mul: 0xf2, div: 0xf3, pmin: 0xf6, pmax: 0xf7,
} as const; // prettier-ignore

/** The first locals of a program's loop: where it stands, and what looks one trial up. */
export const POSITION = 0;
export const LANE = { number: 1, address: 2 } as const;
export const FIRST_REGISTER = 3;

/** Whole numbers in LEB128. */
export function unsigned(value: number): Bytes {
  if (!(value >= 0)) throw new RangeError(`${value} is no place in a program`);
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) + 128);
  }
}
export function signed(value: number): Bytes {
  const bytes: number[] = [];
  for (let rest = value; ;) {
    const low = rest & 0x7f;
    rest >>= 7;
    if ((rest === 0 && !(low & 0x40)) || (rest === -1 && low & 0x40)) return [...bytes, low];
    bytes.push(low | 0x80);
  }
}
export const float64 = (value: number): Bytes => [...new Uint8Array(Float64Array.of(value).buffer)];
export const vector = (code: number, ...immediates: readonly number[]): Bytes => [0xfd, unsigned(code), immediates];

/** How far from the address on the stack; the alignment is a hint, and the least any access here has. */
export const at = (offset: number): Bytes => [2, unsigned(offset)];

export const text = (value: string): Bytes => [value.length, [...value].map((letter) => letter.charCodeAt(0))];
export const list = (items: readonly Bytes[]): Bytes => [unsigned(items.length), items];
/** Bytes after their number. */
export function sized(content: Bytes): Bytes {
  const bytes = flat(content);
  return [unsigned(bytes.length), bytes];
}
export const section = (id: number, content: Bytes): Bytes => [id, sized(content)];
