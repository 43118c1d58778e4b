import "./customFunctions";
import fc from "fast-check";
import * as functions from "../../src/functions/functions";
import { unexpectedSentence } from "../../src/messages/arguments/argumentSentence";
import { decisionTexts } from "../../src/workbench/example/exampleDecisionTexts";
import { offersSheet } from "../../src/workbench/example/exampleOffers";
import { cell, cells } from "../functions/anything";
import { block } from "../functions/blocks";
import type { Cells } from "../functions/blocks";
import { placeOf } from "./formulas";

type FunctionName = keyof typeof functions;

/** A call that means no good. */
export interface HostileCall {
  readonly name: FunctionName;
  readonly args: readonly unknown[];
}

/** What each argument of each function should be: a function left out does not compile, nor does an argument. */
type Kinds<Args extends readonly unknown[]> = { readonly [Index in keyof Args]: Kind };
const signatures: {
  readonly [Name in FunctionName]: Kinds<Required<Parameters<(typeof functions)[Name]>>>;
} = {
  TCO: ["scenario", "number", "number", "number", "pairs"],
  NPV: ["scenario", "number", "number", "number", "pairs"],
  PLAN: ["scenario", "label", "pairs"],
  GRID: ["scenario", "label", "number", "label", "number", "label", "pairs"],
  LINE: ["scenario", "label", "number", "pairs"],
  EXPLAIN: ["scenario", "label", "number", "pairs"],
  INTERNAL: ["number", "number", "number", "number", "number", "number"],
  EMPLOYERCOST: ["number", "flag", "number", "number", "number", "number", "number"],
  SEVERANCE: ["number", "number", "flag"],
  CHECK: ["scenario"],
  SIMULATE: ["scenario", "trials", "number", "pairs"],
  PERCENTILE: ["scenario", "number", "trials", "number", "pairs"],
  PROBABILITY: ["scenario", "scenario", "trials", "number", "pairs"],
  REGRET: ["scenario", "scenario", "trials", "number", "pairs"],
  TORNADO: ["scenario", "scenario", "trials", "number", "pairs"],
  HISTOGRAM: ["scenario", "number", "trials", "number", "pairs"],
  OVERRUN: ["number", "number", "number", "number", "number"],
  REVERSIBILITY: ["number", "number", "number"],
  REVISION: ["number", "number", "number", "number", "number", "number", "label"],
  CONTRACTEND: ["number", "number", "number", "flag", "number"],
  NOTICEDATE: ["number", "number", "number", "number"],
  COMPARE: ["scenarios"],
  OFFER: ["scenario", "label"],
  BRIDGE: ["scenario", "scenario"],
  BREAKEVEN: ["scenario", "scenario", "label", "number", "label", "pairs"],
  SWITCH: ["scenario", "scenario"],
  EXITCOST: ["scenario"],
};

/** The example's comparison of offers as cells. */
const offers: Cells = (() => {
  const rows: unknown[][] = Array.from({ length: 40 }, () => Array<unknown>(8).fill(""));
  for (const [address, { value }] of Object.entries(offersSheet(decisionTexts.fr, "fr").cells)) {
    const { row, column } = placeOf(address);
    if (rows[row - 1] && value !== undefined) rows[row - 1]![column - 1] = value;
  }
  return rows;
})();

const labels = fc.constantFrom("Forfait", "Durée", "Prix unitaire mensuel", "Dépassement", "Gouvernance", "Préavis", "Salaire brut annuel", "mois", "année", "fee", "overrun", "Total", "contracts.0.exit.notice", "cas", "haut", "premier", "both", "mesure", "VAN", "P80"); // prettier-ignore
const usual = fc.constantFrom(1, 2, 5, 12, 0.05, 0.25, 0.5, 0.8, 400, 42_000);
const numbers = fc.oneof(
  usual,
  fc.constantFrom(0, -0, 1, 2, 5, 12, 60, 400, 42_000, 0.05, 0.25, 0.5, 0.8, 1.5, -1, 46_000),
  fc.constantFrom(NaN, Infinity, -Infinity, 1e308, -1e308, 5e-324, 1e12, 1e15, 2 ** 53, 0.1 + 0.2),
  fc.double(),
  fc.nat(10_000),
);
const texts = fc.oneof(
  labels,
  fc.string(),
  fc.tuple(fc.constantFrom("9", "x", " ", "0.", "1e", "é", "\u0000", "-"), fc.constantFrom(10, 300, 3_000, 32_766)).map(([of, long]) => of.repeat(long).slice(0, 32_767)),
  fc.constantFrom("9", "0,").map((start) => `${start.padEnd(32_766, "9")}x`),
); // prettier-ignore
const anyCell = fc.oneof(
  { weight: 4, arbitrary: numbers },
  { weight: 2, arbitrary: texts },
  { weight: 4, arbitrary: cell },
);

const blocks = new Map<string, Cells>(
  ["01", "02", "03", "04", "05", "06", "07", "08"].map((which) => [which, block(which)] as const),
).set("offers", offers);

/** A block of a worked case or the offers, some cells replaced, rows struck out, doubled or exchanged. */
const spoilt = fc
  .tuple(
    fc.constantFrom(...blocks.values()),
    fc.array(fc.tuple(fc.nat(80), fc.nat(7), anyCell), { maxLength: 2 }),
    fc.array(fc.tuple(fc.nat(80), fc.nat(80), fc.constantFrom("strike", "double", "exchange")), { maxLength: 1 }),
  )
  .map(([right, changes, moves]) => {
    const rows = right.map((row) => [...row]);
    for (const [i, j, value] of changes) if (rows[i % rows.length]) rows[i % rows.length]![j] = value;
    for (const [from, to, how] of moves) {
      const [i, j] = [from % rows.length, to % rows.length];
      if (how === "strike") rows.splice(i, 1);
      else if (how === "double") rows.splice(j, 0, rows[i]!);
      else [rows[i], rows[j]] = [rows[j]!, rows[i]!];
    }
    return rows;
  });
/** Of cells that a workbook of that size could hold. */
const big = fc
  .tuple(fc.constantFrom(200, 5_000), fc.constantFrom(2, 300), fc.oneof(numbers, labels, cell))
  .map(([height, width, value]) => Array.from({ length: height }, () => Array<unknown>(width).fill(value)));

const kinds = {
  scenario: fc.oneof(
    { weight: 600, arbitrary: spoilt },
    { weight: 200, arbitrary: usual.map((fee) => [[fee]]) },
    { weight: 200, arbitrary: cells },
    { weight: 1, arbitrary: big },
  ),
  number: fc.oneof({ weight: 8, arbitrary: usual }, { weight: 4, arbitrary: numbers }, { weight: 1, arbitrary: anyCell }),
  // More would be left to workers, where a page has them.
  trials: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(1, 2, 7, 100, 500) }, { weight: 1, arbitrary: fc.constantFrom(0, -1, 1.5, 1e8, "x", 10_000) }),
  label: fc.oneof({ weight: 4, arbitrary: labels }, { weight: 1, arbitrary: anyCell }),
  flag: fc.oneof(fc.boolean(), fc.constantFrom("oui", "VRAI", 1, 0, "no"), anyCell),
  // Arguments that repeat come as a list, whatever is in it.
  pairs: fc.oneof(fc.constant([]), fc.array(fc.oneof(labels, usual, anyCell, fc.constant([[0.1]])), { maxLength: 6 })),
  scenarios: fc.array(fc.oneof(spoilt, cells), { maxLength: 3 }),
} satisfies Record<string, fc.Arbitrary<unknown>>; // prettier-ignore
type Kind = keyof typeof kinds;

const { pairs, scenarios, ...single } = kinds;
const anyKind = fc.oneof(...Object.values<fc.Arbitrary<unknown>>(single));
const argument = (kind: Kind): fc.Arbitrary<unknown> => {
  if (kind === "pairs") return pairs;
  if (kind === "scenarios") return scenarios;
  return fc.oneof(
    { weight: 30, arbitrary: kinds[kind] as fc.Arbitrary<unknown> },
    { weight: 6, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: anyKind },
  );
};

/** Calls of every function, with arguments that may nearly be right, in the wrong order, or anything. */
export const hostileCall: fc.Arbitrary<HostileCall> = fc
  .constantFrom(...(Object.keys(signatures) as FunctionName[]))
  .chain((name) => fc.tuple(...signatures[name].map(argument)).map((args) => ({ name, args })));

/** What a call ends with: its value, or the error it throws. */
export async function answerOf({
  name,
  args,
}: HostileCall): Promise<{ readonly value?: unknown; readonly error?: unknown }> {
  try {
    return { value: await (functions[name] as (...args: readonly unknown[]) => unknown)(...args) };
  } catch (error) {
    return { error };
  }
}

/** What is wrong with it, undefined where a cell can show it: finite values, or an error value with a sentence of its own. */
export function answerFault({
  value,
  error,
}: {
  readonly value?: unknown;
  readonly error?: unknown;
}): string | undefined {
  if (error === undefined) return isPresentable(value) ? undefined : `gives ${String(value).slice(0, 200)}`;
  const { code, message } = error as { code?: unknown; message?: unknown };
  const isRefusal = (code === "#VALUE!" || code === "#N/A") && /\S+ \S+/.test(String(message));
  if (!isRefusal || /undefined|Infinity.%|\[object/.test(String(message)))
    return `throws ${String(code)} ${String(message)}`;
  return message === unexpectedSentence("fr") ? "says that something unexpected happened" : undefined;
}

const isPresentable = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > 0 && value.every(isPresentable)
    : typeof value === "number"
      ? Number.isFinite(value)
      : typeof value === "string" || typeof value === "boolean";
