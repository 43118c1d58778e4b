import Fraction from "fraction.js";
import { amountsOf } from "./amountRows";
import type { Cells } from "../exact/exact";
import { dependencies, reached } from "../graph";
import type { Graph } from "../graph";
import { infix, NOTHING } from "./infix";
import { partialSums } from "../partialSums";
import { nearest, rational } from "../rational";
import type { Row } from "../row";
import type { Label } from "../../ground/label";
import { labelOf } from "../standing";
import { leavesOf } from "./term";
import type { InputTerm, Named, Term } from "./term";
import { grouping } from "../timeline";
import type { Span, Timeline } from "../timeline";

export interface Unfolded extends Named {
  readonly formula: Term;
  /** What decided that something falls in these months, or not: a start, a month of exit. */
  readonly because: readonly Term[];
}

export interface Explanation {
  /** The value asked about, then the named rows it rests on, nearest first, once for each value they have. */
  readonly steps: readonly Unfolded[];
  /** The inputs told, once each. */
  readonly inputs: readonly InputTerm[];
}

/** What an explanation is read from: a graph, its columns, and the values that the exact reader gave. */
export interface Explained {
  readonly graph: Graph;
  readonly timeline: Timeline;
  readonly cells: Cells;
  /** Whether the input under a key is an amount of money. */
  readonly isAmount: (key: string) => boolean;
  /** Rows that people see and may ask about: where another row reads them, only what they are called and worth is said. */
  readonly apart?: ReadonlySet<Row>;
}

interface Place {
  readonly row: Row;
  readonly column: number;
}

/**
 * Explains the value of a row in a column: its formula as it applied there (a choice by the branch taken, a rounding
 * only where it changed something, a condition by what it looked at), then that of every named row it reads, down to
 * the inputs. What no input reaches, such as elapsed months, is a plain fact.
 */
export function explain(
  asked: Row,
  column: number,
  { graph, timeline, cells, isAmount, apart = NO_ROWS }: Explained,
): Explanation {
  const isMoney = amountsOf(isAmount);
  const isReached = reached(graph);
  const places: Place[] = [{ row: asked, column }];
  /** Where among them each row was put; some were taken back. */
  const placesOf = new Map<Row, readonly number[]>([[asked, [0]]]);
  const columnsOf = (row: Row) => timeline[graph.axis.get(row)!];
  const read = new Map<Row, readonly number[]>();
  const valueOf = ({ row, column: t }: Place): number => {
    let values = read.get(row);
    if (!values) read.set(row, (values = cells.of(row)));
    return values[graph.axis.get(row) === "once" ? 0 : t]!;
  };
  const exactOf = ({ row, column: t }: Place) => cells.exactly(row, t);

  const steps: Unfolded[] = [];
  /** What the conditions met in the formula of the current step looked at. */
  let because = new Map<Row, Place>();
  for (let i = 0; i < places.length; i++) {
    because = new Map();
    const named = name(places[i]!);
    const own = formula(places[i]!, named.label);
    steps.push({ ...named, formula: own, because: [...because.values()].map(term) });
  }
  return { steps, inputs: inputsTold(steps) };

  function name(place: Place): Named {
    const { row, column: t } = place;
    return {
      label: labelOf(row) ?? { fr: "", en: "" },
      span: graph.axis.get(row) === "once" ? undefined : columnsOf(row)[t]!,
      value: valueOf(place),
      isAmount: isMoney(row),
      inputs: inputsOf(row),
    };
  }

  /** The formula of a row itself, or of the one of the same name whose value it passes on or rounds. */
  function formula(place: Place, label: Label): Term {
    const isSame = ({ row }: Place) => !apart.has(row) && (row.label?.fr ?? label.fr) === label.fr;
    let here = place;
    for (let next = origin(here); next && isSame(next); next = origin(here)) here = next;
    const { operation: own, operands } = here.row;
    const rounded = { row: operands[0]!, column: here.column };
    if (origin(here) || (own.kind !== "cents" && own.kind !== "round") || !isSame(rounded)) return operation(here);
    return { kind: "round", parts: [formula(rounded, label)], digits: own.kind === "cents" ? 2 : own.decimals };
  }

  function term(place: Place): Term {
    const { row } = place;
    const value = valueOf(place);
    if (row.operation.kind === "input") return { kind: "input", key: row.operation.key, value, isAmount: isMoney(row) };
    if (apart.has(row)) return value === 0 ? NOTHING : { kind: "row", ...name(place), inputs: NO_INPUTS };
    if (!row.label) return operation(place);
    if (isReached.has(row) && !isPlaced(place)) {
      placesOf.set(row, [...(placesOf.get(row) ?? []), places.length]);
      places.push(place);
    }
    return { kind: "row", ...name(place) };
  }

  /** Whether the row, at this value, is among those explained. */
  function isPlaced(place: Place): boolean {
    const known = (placesOf.get(place.row) ?? []).map((i) => places[i]);
    return known.some((other) => other?.row === place.row && valueOf(other) === valueOf(place));
  }

  /** The place whose value another passes on as it is. */
  function origin(place: Place): Place | undefined {
    const { row, column: t } = place;
    const operand = (i: number, at = t): Place => ({ row: row.operands[i]!, column: at });
    switch (row.operation.kind) {
      case "recall":
      case "count":
        return operand(0);
      case "before":
        return t > 0 ? operand(0, t - 1) : undefined;
      case "when":
        return operand(valueOf(operand(0)) ? 1 : 2);
      case "cents":
      case "round":
        return exactOf(operand(0)).equals(exactOf(place)) ? operand(0) : undefined;
      case "total": {
        const parts = summed(place);
        return parts.length === 1 ? parts[0] : undefined;
      }
      case "input":
      case "constant":
      case "firstMonth":
      case "lastMonth":
      case "plus":
      case "minus":
      case "times":
      case "per":
      case "least":
      case "most":
      case "power":
      case "root":
      case "upTo":
      case "is":
      case "ceil":
      case "floor":
        return undefined;
    }
  }

  /** What a total adds up, without what is nothing; the first of its parts where all are. */
  function summed({ row, column: t }: Place): Place[] {
    const added = row.operands[0]!;
    const axis = row.operation.kind === "total" ? row.operation.axis : "once";
    const groups = grouping(timeline, graph.axis.get(added)!, axis);
    const group = axis === "once" ? 0 : t;
    const all = columnsOf(added).map((_, i): Place => ({ row: added, column: i }));
    const own = all.filter((_, i) => groups[i] === group);
    const parts = own.filter((each) => valueOf(each) !== 0);
    return parts.length > 0 ? parts : own.slice(0, 1);
  }

  function operation(place: Place): Term {
    const { row, column: t } = place;
    const next = origin(place);
    if (next) return term(next);
    const operand = (i: number): Term => term({ row: row.operands[i]!, column: t });
    const { kind } = row.operation;
    switch (kind) {
      case "times":
        return product(place);
      case "plus":
        return added(place);
      case "minus":
      case "per":
      case "power":
        return infix(kind, operand(0), operand(1));
      case "least":
      case "most":
        return bound(kind, place);
      case "upTo":
      case "is":
        for (const each of looked(place)) if (!because.has(each.row)) because.set(each.row, each);
        return { kind: "number", value: valueOf(place) };
      case "ceil":
      case "floor":
        return { kind, parts: [operand(0)], digits: 0 };
      case "root":
        return { kind, parts: [operand(0)], digits: row.operation.degree };
      case "cents":
        return { kind: "round", parts: [operand(0)], digits: 2 };
      case "round":
        return { kind, parts: [operand(0)], digits: row.operation.decimals };
      case "total":
        return summed(place)
          .map(term)
          .reduce((all, each) => infix("plus", all, each), NOTHING);
      case "input":
        return term(place);
      case "constant":
      case "firstMonth":
      case "lastMonth":
      case "before":
      case "when":
      case "recall":
      case "count":
        return { kind: "number", value: valueOf(place) };
    }
  }

  /** A sum, from its first term on. */
  function added({ row, column: t }: Place): Term {
    const operand = (sum: Row, i: number): Term => term({ row: sum.operands[i]!, column: t });
    const sums = [...partialSums(row, (sum) => !sum.label && !apart.has(sum)), row];
    return sums.reduce((all, sum) => infix("plus", all, operand(sum, 1)), operand(sums[0]!, 0));
  }

  /** A product; where it is nothing, only what makes it so is unfolded. */
  function product(place: Place): Term {
    const before = places.length;
    const [a, b] = place.row.operands.map((row) => {
      const side = { row, column: place.column };
      const start = places.length;
      const said = term(side);
      if (valueOf(place) === 0 && valueOf(side) !== 0) places.length = start;
      return said;
    }) as [Term, Term];
    const result = infix("times", a, b);
    if (result === NOTHING) places.length = before;
    return result;
  }

  /** The inputs and named rows that a condition compares, once each. */
  function looked({ row, column: t }: Place): readonly Place[] {
    const found: Place[] = [];
    const seen = new Set<Row>();
    const pending = [...row.operands].reverse();
    for (let each = pending.pop(); each; each = pending.pop()) {
      if (seen.has(each) || !isReached.has(each)) continue;
      seen.add(each);
      if (each.label || each.operation.kind === "input") found.push({ row: each, column: t });
      else pending.push(...[...each.operands].reverse());
    }
    return found;
  }

  /** The smaller or larger of two; of a bound that did not hold and that no input reaches, nothing is said. */
  function bound(kind: "least" | "most", { row, column: t }: Place): Term {
    const sides = row.operands.map((operand): Place => ({ row: operand, column: t }));
    const [a, b] = sides.map(valueOf) as [number, number];
    const held = (kind === "least" ? a <= b : a >= b) ? 0 : 1;
    const said = sides.filter((side, i) => i === held || isReached.has(side.row)).map(term);
    return said.length === 1 ? said[0]! : { kind, parts: said };
  }
}

/**
 * A sum of values that no row of the graph adds up, each explained by itself: a line over all its years, some lines
 * together. The parts are amounts to the cent, and those that are nothing are left out; one that is left alone is told itself.
 */
export function explainSum(label: Label, span: Span, parts: readonly Explanation[]): Explanation {
  const given = parts.filter(({ steps: [part] }) => part!.value !== 0);
  const [only, ...others] = given;
  if (only && others.length === 0) return only;
  const named = given.map(({ steps: [part] }): Named & { readonly kind: "row" } => {
    const { label, span, value, isAmount, inputs } = part!;
    return { kind: "row", label, span, value, isAmount, inputs };
  });
  const value = nearest(named.reduce((sum, each) => sum.add(rational(each.value)!.fraction), ZERO));
  const inputs = new Set(parts.flatMap(({ steps: [part] }) => [...part!.inputs]));
  const formula = named.reduce<Term>((all, each) => infix("plus", all, each), NOTHING);
  return {
    steps: [{ label, span, value, isAmount: true, inputs, formula, because: [] }],
    inputs: distinct(given.flatMap((each) => each.inputs)),
  };
}

const ZERO = new Fraction(0);
const NO_ROWS: ReadonlySet<Row> = new Set();
const NO_INPUTS: ReadonlySet<string> = new Set();

/** The inputs that formulas and conditions tell, in order, once each. */
function inputsTold(steps: readonly Unfolded[]): readonly InputTerm[] {
  const leaves = steps.flatMap(({ formula, because }) => [formula, ...because].flatMap(leavesOf));
  return distinct(leaves.filter((leaf) => leaf.kind === "input"));
}

const distinct = (inputs: readonly InputTerm[]): readonly InputTerm[] => [
  ...new Map(inputs.map((each) => [each.key, each])).values(),
];

/** Rows never change, and neither do the inputs they read. */
const known = new WeakMap<Row, ReadonlySet<string>>();
function inputsOf(row: Row): ReadonlySet<string> {
  let inputs = known.get(row);
  if (!inputs) known.set(row, (inputs = dependencies(row)));
  return inputs;
}
