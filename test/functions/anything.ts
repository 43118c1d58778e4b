import fc from "fast-check";
import { block } from "./blocks";

/** What a cell may hold, and what it may not. */
export const cell = fc.oneof(
  fc.double(),
  fc.string(),
  fc.boolean(),
  fc.constantFrom(null, undefined, "", "#N/A", "Forfait", "Contrats", "Sortie", "Durée", 1e308, -1e-308, 0, 5, {
    code: "#REF!",
  }),
);

/** Ranges of anything, and real blocks with a few cells replaced. */
export const cells = fc.oneof(
  fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }),
  fc.anything().map((value) => [[value]]),
  fc.anything(),
  fc
    .tuple(fc.constantFrom("01", "03", "06", "08"), fc.array(fc.tuple(fc.nat(60), fc.nat(6), cell), { maxLength: 4 }))
    .map(([number, changes]) => {
      const rows = block(number);
      for (const [i, j, value] of changes) if (rows[i]) rows[i][j] = value;
      return rows;
    }),
);

const isFinite = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.every(isFinite)
    : typeof value === "number"
      ? Number.isFinite(value)
      : ["string", "boolean"].includes(typeof value);

/** Asserts that a call gives what a cell can show: finite values, or an error value with a sentence. */
export function expectPresentable(call: () => unknown): void {
  try {
    expect(isFinite(call())).toBe(true);
  } catch (error) {
    expect(error).toMatchObject({ code: "#VALUE!", message: expect.stringMatching(/\S+ \S+/) });
  }
}

/** A call whose refusal has plain spaces: those of French typography are of several kinds. */
export const spaced = (call: () => unknown) => () => {
  try {
    return call();
  } catch (error) {
    throw new Error((error as Error).message.replace(/\s/g, " "));
  }
};
