import type { Label } from "../../ground/label";
import type { Span } from "../timeline";

/** A formula as people say it: operations on inputs, named rows and plain numbers, each with its value. */
export type Term =
  | { readonly kind: "number"; readonly value: number }
  | InputTerm
  | ({ readonly kind: "row" } & Named)
  | { readonly kind: Infix | Call; readonly parts: readonly Term[]; readonly digits?: number };

/** What a formula is made of: plain numbers, inputs and named rows. */
export type Leaf = Exclude<Term, { readonly parts: readonly Term[] }>;

/** Those of a formula, in order. */
export function leavesOf(term: Term): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const pending = [term];
  for (let each = pending.pop(); each; each = pending.pop()) {
    if ("parts" in each) pending.push(...[...each.parts].reverse());
    else leaves.push(each);
  }
  return leaves;
}

/** What a sum adds up, in order: a formula adds one term after the other, and a list of a scenario has thousands. */
export function addendsOf(sum: Term): readonly Term[] {
  const addends: Term[] = [];
  let first = sum;
  while (first.kind === "plus") {
    addends.push(first.parts[1]!);
    first = first.parts[0]!;
  }
  return [...addends, first].reverse();
}

export interface InputTerm {
  readonly kind: "input";
  readonly key: string;
  readonly value: number;
  readonly isAmount: boolean;
}

export type Infix = "plus" | "minus" | "times" | "per" | "power";
/** `digits` are the decimals that a rounding leaves, or the degree of a root. */
export type Call = "least" | "most" | "ceil" | "floor" | "round" | "root";

/** A named row in one of its columns. */
export interface Named {
  readonly label: Label;
  /** The months of the column, {0, 0} upfront; undefined for what does not vary. */
  readonly span: Span | undefined;
  readonly value: number;
  readonly isAmount: boolean;
  /** The keys of all the inputs it rests on, those without effect here included. */
  readonly inputs: ReadonlySet<string>;
}
