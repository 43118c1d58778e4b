import type Fraction from "fraction.js";
import { nearest, rational } from "../rational";
import type { Infix, Term } from "./term";

/** The term of what is nothing. */
export const NOTHING: Term = { kind: "number", value: 0 };
const is = (term: Term, value: number) => term.kind === "number" && term.value === value;

/**
 * An operation on two terms, unless a plain 0 or 1 leaves nothing of it; plain numbers added one after the other are
 * one. Example: x + 1 − 1 is x.
 */
export function infix(kind: Infix, a: Term, b: Term): Term {
  if (kind === "times" && (is(a, 0) || is(b, 0))) return NOTHING;
  if ((kind === "times" && is(a, 1)) || (kind === "plus" && is(a, 0))) return b;
  if (["times", "per", "power"].includes(kind) ? is(b, 1) : is(b, 0) && kind !== "power") return a;
  const [rest, last] = "parts" in a ? a.parts : [];
  const [before, more] = [added(a.kind, last), added(kind, b)];
  if (!rest || !before || !more) return { kind, parts: [a, b] };
  const sum = before.add(more);
  return infix(sum.s < 0n ? "minus" : "plus", rest, { kind: "number", value: nearest(sum.abs()) });
}

/** The plain number that an operation adds; undefined where it does anything else. */
function added(kind: Term["kind"], term: Term | undefined): Fraction | undefined {
  if ((kind !== "plus" && kind !== "minus") || term?.kind !== "number") return undefined;
  const { fraction } = rational(term.value)!;
  return kind === "plus" ? fraction : fraction.neg();
}
