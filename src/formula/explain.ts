import { amountsOf } from "./currency";
import type { Cells } from "./exact";
import { dependencies } from "./graph";
import type { Graph } from "./graph";
import type { Label, Row } from "./row";
import { labelOf } from "./standing";
import { grouping } from "./timeline";
import type { Span, Timeline } from "./timeline";

/** A formula as people say it: operations on inputs, named rows and plain numbers, each with its value. */
export type Term =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "input"; readonly key: string; readonly value: number; readonly isAmount: boolean }
  | ({ readonly kind: "row" } & Named)
  | { readonly kind: Infix | Call; readonly parts: readonly Term[]; readonly digits?: number };

export type Infix = "plus" | "minus" | "times" | "per" | "power";
/** `digits` are the decimals that a rounding leaves, or the degree of a root. */
export type Call = "least" | "most" | "ceil" | "floor" | "round" | "root";

/** A named row in one of its columns. */
export interface Named {
  readonly label: Label;
  /** The months of the column. */
  readonly span: Span;
  readonly value: number;
  readonly isAmount: boolean;
}

export interface Explanation {
  /** The value asked about, then the named rows it rests on, nearest first, once for each value they have. */
  readonly steps: readonly (Named & { readonly formula: Term })[];
  /** The keys of all the inputs it rests on, those without effect here included. */
  readonly inputs: ReadonlySet<string>;
}

/** What an explanation is read from: a graph, its columns, and the values that the exact reader gave. */
export interface Explained {
  readonly graph: Graph;
  readonly timeline: Timeline;
  readonly cells: Cells;
  /** Whether the input under a key is an amount of money. */
  readonly isAmount: (key: string) => boolean;
}

interface Place {
  readonly row: Row;
  readonly column: number;
}

/**
 * Explains the value of a row in a column: its formula as it applied there (a choice by the branch taken, a rounding
 * only where it changed something), then that of every named row it reads, down to the inputs. What no input reaches,
 * such as elapsed months, is a plain fact.
 */
export function explain(asked: Row, column: number, { graph, timeline, cells, isAmount }: Explained): Explanation {
  const isMoney = amountsOf(isAmount);
  const places: Place[] = [{ row: asked, column }];
  const columnsOf = (row: Row) => timeline[graph.axis.get(row)!];
  const valueOf = ({ row, column: t }: Place) => cells.of(row)[graph.axis.get(row) === "once" ? 0 : t]!;

  const exactOf = ({ row, column: t }: Place) => cells.exactly(row, t);

  const steps: Explanation["steps"][number][] = [];
  for (let i = 0; i < places.length; i++) {
    const { label, ...named } = name(places[i]!);
    steps.push({ label, ...named, formula: formula(places[i]!, label) });
  }
  return { steps, inputs: dependencies(asked) };

  function name(place: Place): Named {
    const columns = columnsOf(place.row);
    const span = columns[columns.length === 1 ? 0 : place.column]!;
    return {
      label: labelOf(place.row) ?? { fr: "", en: "" },
      span,
      value: valueOf(place),
      isAmount: isMoney(place.row),
    };
  }

  /** The formula of a row itself, or of the one of the same name whose value it passes on. */
  function formula(place: Place, label: Label): Term {
    let here = place;
    for (let next = origin(here); next && (next.row.label?.fr ?? label.fr) === label.fr; next = origin(here))
      here = next;
    return operation(here);
  }

  function term(place: Place): Term {
    const { row } = place;
    const value = valueOf(place);
    if (row.operation.kind === "input") return { kind: "input", key: row.operation.key, value, isAmount: isMoney(row) };
    if (!row.label) return operation(place);
    const known = places.some((other) => other.row === row && valueOf(other) === value);
    if (!known && dependencies(row).size > 0) places.push(place);
    return { kind: "row", ...name(place) };
  }

  /** The place whose value another passes on as it is. */
  function origin(place: Place): Place | undefined {
    const { row, column: t } = place;
    const operand = (i: number, at = t): Place => ({ row: row.operands[i]!, column: at });
    switch (row.operation.kind) {
      case "recall":
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
      default:
        return undefined;
    }
  }

  /** What a total adds up, without what is nothing. */
  function summed({ row, column: t }: Place): Place[] {
    const added = row.operands[0]!;
    const axis = row.operation.kind === "total" ? row.operation.axis : "once";
    const groups = grouping(timeline, graph.axis.get(added)!, axis);
    const group = axis === "once" ? 0 : t;
    const all = columnsOf(added).map((_, i): Place => ({ row: added, column: i }));
    return all.filter((place, i) => groups[i] === group && valueOf(place) !== 0);
  }

  function operation(place: Place): Term {
    const { row, column: t } = place;
    const next = origin(place);
    if (next) return term(next);
    const operand = (i: number): Term => term({ row: row.operands[i]!, column: t });
    const { kind } = row.operation;
    switch (kind) {
      case "plus":
      case "minus":
      case "times":
      case "per":
      case "power":
        return infix(kind, operand(0), operand(1));
      case "least":
      case "most":
        return bound(kind, place);
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
      default:
        return { kind: "number", value: valueOf(place) };
    }
  }

  /** The smaller or larger of two; of a bound that did not hold and that no input reaches, nothing is said. */
  function bound(kind: "least" | "most", { row, column: t }: Place): Term {
    const sides = row.operands.map((operand): Place => ({ row: operand, column: t }));
    const [a, b] = sides.map(valueOf) as [number, number];
    const held = (kind === "least" ? a <= b : a >= b) ? 0 : 1;
    const said = sides.filter((side, i) => i === held || dependencies(side.row).size > 0).map(term);
    return said.length === 1 ? said[0]! : { kind, parts: said };
  }
}

const NOTHING: Term = { kind: "number", value: 0 };
const is = (term: Term, value: number) => term.kind === "number" && term.value === value;

/** An operation on two terms, unless a plain 0 or 1 leaves nothing of it. */
function infix(kind: Infix, a: Term, b: Term): Term {
  if (kind === "times" && (is(a, 0) || is(b, 0))) return NOTHING;
  if ((kind === "times" && is(a, 1)) || (kind === "plus" && is(a, 0))) return b;
  if (["times", "per", "power"].includes(kind) ? is(b, 1) : is(b, 0) && kind !== "power") return a;
  return { kind, parts: [a, b] };
}
