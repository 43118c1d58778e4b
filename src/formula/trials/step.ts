import type { Curve, Steps } from "./lookup";

/** A value of a program: one number in every trial, or what a step gives in each. */
export type Value = number | Step;

/** One operation, worked out in every trial. */
export interface Step {
  /** Its place in the program: a step reads only those before it. */
  readonly place: number;
  readonly operation: StepOperation;
  readonly operands: readonly Value[];
}

export type StepOperation =
  | { readonly kind: "source"; readonly name: string }
  | { readonly kind: "plus" | "minus" | "times" | "per" | "least" | "most" | "upTo" | "is" | "when" }
  | { readonly kind: "ceil" | "floor" | "power" }
  | { readonly kind: "root"; readonly degree: number }
  | { readonly kind: "round"; readonly decimals: number }
  | { readonly kind: "curve"; readonly curve: Curve }
  | { readonly kind: "steps"; readonly steps: Steps }
  | { readonly kind: "function"; readonly of: (x: number, y: number) => number };
