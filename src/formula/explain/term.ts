import type { Label } from "../../ground/label";
import type { Span } from "../timeline";

/** A formula as people say it: operations on inputs, named rows and plain numbers, each with its value. */
export type Term =
  | { readonly kind: "number"; readonly value: number }
  | InputTerm
  | ({ readonly kind: "row" } & Named)
  | { readonly kind: Infix | Call; readonly parts: readonly Term[]; readonly digits?: number };

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
