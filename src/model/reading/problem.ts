/**
 * What is wrong with a scenario, as a fact: a code, where it stands (JSON pointer), the value found and what is accepted.
 * Sentences are made from it in `messages`.
 */
export type Problem = { readonly at: string; readonly value?: unknown } & (
  | { readonly code: "unknownKey"; readonly key: string; readonly nearest?: string }
  | { readonly code: "missing" | "noCost" }
  | { readonly code: "notANumber" | "notText" | "notAFlag" | "notAList" | "notAGroup" | "notAMonth" | "tooManyDigits" }
  | { readonly code: "notWhole" | "rangeRefused" }
  | { readonly code: "outOfBounds"; readonly min: number; readonly max: number }
  | { readonly code: "notAChoice"; readonly choices: readonly string[] }
  | { readonly code: "unorderedRange" }
  | { readonly code: "lawNeedsMode" | "lawNeedsMean" | "lawNeedsBounds"; readonly law: string }
  /** A law's own parameter, its mean or its deviation. */
  | { readonly code: "lawParameter"; readonly law: string; readonly key: "mean" | "sd" }
  /** Nine draws in ten of a law without bounds are to lie within those of its quantity: the value is its P10 or its P90. */
  | {
      readonly code: "lawBeyondBounds";
      readonly law: string;
      readonly mean: number;
      readonly sd: number;
      readonly percentile: "P10" | "P90";
      readonly min: number;
      readonly max: number;
    }
  | { readonly code: "duplicateName" }
  | { readonly code: "exclusive"; readonly other: string }
  | { readonly code: "needs"; readonly other: string }
  | { readonly code: "unorderedTiers"; readonly before: number }
  | { readonly code: "endsBeforeStart"; readonly start: number }
  | { readonly code: "decisionBeforeStart"; readonly start: number }
  | { readonly code: "upfrontOnlyOnce" }
  | { readonly code: "notACorrelation" }
  | { readonly code: "unknownQuantity"; readonly nearest?: string }
  | { readonly code: "correlatedTwice"; readonly pair: readonly [string, string] }
  | { readonly code: "impossibleCorrelations"; readonly names: readonly string[] }
);

/** A value, or everything that keeps it from being one. */
export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };
