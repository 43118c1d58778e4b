import type Fraction from "fraction.js";
import { BoundedCells } from "./bounded";
import { Fractions, MOST_BOUNDED } from "./fractions";
import type { Graph } from "../graph";
import type { Inputs, Money } from "./inputs";
import { layoutOf } from "./layout";
import type { Place, PlacedStage } from "./layout";
import { rationalOf, roundHalfAway } from "../rational";
import type { Row } from "../row";
import type { Timeline } from "../timeline";

/** The values of one reading, until the next one by the same reader. */
export interface Cells {
  /** The float64 nearest to the value of a row, in each column of its axis. */
  of(row: Row): readonly number[];
  /** The exact value itself in one column (any will do for `once`). */
  exactly(row: Row, column: number): Fraction;
  /** The float64 nearest to what the value and an amount come to, rounded to the cent as money is. */
  centsWith(row: Row, column: number, amount: Fraction): number;
}

export type ExactReader = (inputs: Inputs, money?: Money) => Cells;

/**
 * Reads a graph exactly: float64 with a bound on the error, and exact fractions wherever a rounding, a comparison or a
 * choice cannot be decided within that bound. What it gives is always what exact arithmetic gives.
 *
 * Built once for a graph and a timeline, it is called with the inputs of each scenario.
 */
export function exactReader(graph: Graph, timeline: Timeline): ExactReader {
  const layout = layoutOf(graph, timeline);
  const cells = new BoundedCells(layout.cellCount + 1);
  const spare = layout.cellCount;
  const reading: Reading = {
    timeline,
    fractions: new Fractions(cells, layout, timeline),
    inputs: noInputs,
    money: "cents",
  };
  const columns = timeline.period.length;
  const prepare = (steps: readonly PlacedStage[]) =>
    steps.map(({ places, loops }) => {
      const computations = places.map((place) => computation(place, cells, reading));
      if (!loops) return () => computations[0]!(0, places[0]!.width - 1);
      return () => {
        for (let t = 0; t < columns; t++) {
          for (let i = 0; i < computations.length; i++) if (t < places[i]!.width) computations[i]!(t, t);
        }
      };
    });
  const varying = prepare(layout.varying);
  for (const compute of prepare(layout.fixed)) compute();

  const exactly = (row: Row, column: number) => reading.fractions.at(layout.place.get(row)!, column);

  return (inputs, money = "cents") => {
    reading.inputs = inputs;
    reading.money = money;
    reading.fractions.restart(inputs, money);
    for (const compute of varying) compute();
    return {
      of: (row) => {
        const { start, width } = layout.place.get(row)!;
        const values: number[] = [];
        for (let t = 0; t < width; t++) values.push(cells.value[start + t]!);
        return values;
      },
      exactly,
      centsWith: (row, column, amount) => {
        const { start, width } = layout.place.get(row)!;
        cells.set(spare, rationalOf(amount));
        cells.plus(spare, start + (width === 1 ? 0 : column), spare);
        if (!cells.round(spare, spare, 100))
          cells.set(spare, rationalOf(roundHalfAway(exactly(row, column).add(amount), 2)));
        return cells.value[spare]!;
      },
    };
  };
}

const noInputs: Inputs = (key) => {
  throw new Error(`${key} is read where no input should be`);
};

interface Reading {
  readonly timeline: Timeline;
  readonly fractions: Fractions;
  inputs: Inputs;
  money: Money;
}

/** How the cells of a row are computed in columns first..last; those in doubt come from fractions. */
function computation(place: Place, cells: BoundedCells, reading: Reading): (first: number, last: number) => void {
  const { operation, start, width, a, b, c, strideA, strideB, strideC, groups } = place;
  const settle = (t: number) => cells.set(start + t, rationalOf(reading.fractions.evaluate(place, t)));
  const round = (scale: number) => (first: number, last: number) => {
    for (let t = first; t <= last; t++) if (!cells.round(start + t, a + t * strideA, scale)) settle(t);
  };
  const pass = (first: number, last: number) => {
    for (let t = first; t <= last; t++) cells.copy(start + t, a + t * strideA);
  };
  const doubtful = (first: number, last: number) => {
    for (let t = first; t <= last; t++) settle(t);
  };
  switch (operation.kind) {
    case "input":
      return () => cells.set(start, reading.inputs(operation.key));
    case "constant":
      return () => cells.set(start, operation.value);
    case "firstMonth":
      return () => reading.timeline[operation.axis].forEach(({ from }, t) => cells.setInteger(start + t, from));
    case "lastMonth":
      return () => reading.timeline[operation.axis].forEach(({ to }, t) => cells.setInteger(start + t, to));
    case "plus":
      return (first, last) => {
        for (let t = first; t <= last; t++) cells.plus(start + t, a + t * strideA, b + t * strideB);
      };
    case "minus":
      return (first, last) => {
        for (let t = first; t <= last; t++) cells.minus(start + t, a + t * strideA, b + t * strideB);
      };
    case "times":
      return (first, last) => {
        for (let t = first; t <= last; t++) cells.times(start + t, a + t * strideA, b + t * strideB);
      };
    case "per":
      return (first, last) => {
        for (let t = first; t <= last; t++) if (!cells.per(start + t, a + t * strideA, b + t * strideB)) settle(t);
      };
    case "least":
      return (first, last) => {
        for (let t = first; t <= last; t++) cells.least(start + t, a + t * strideA, b + t * strideB);
      };
    case "most":
      return (first, last) => {
        for (let t = first; t <= last; t++) cells.most(start + t, a + t * strideA, b + t * strideB);
      };
    case "power":
      return (first, last) => {
        for (let t = first; t <= last; t++) if (!cells.power(start + t, a + t * strideA, b + t * strideB)) settle(t);
      };
    case "root":
      return doubtful;
    case "round":
      return operation.decimals <= MOST_BOUNDED ? round(Number(`1e${operation.decimals}`)) : doubtful;
    case "cents": {
      const rounded = round(100);
      return (first, last) => (reading.money === "cents" ? rounded(first, last) : pass(first, last));
    }
    case "ceil":
      return (first, last) => {
        for (let t = first; t <= last; t++) if (!cells.ceil(start + t, a + t * strideA)) settle(t);
      };
    case "floor":
      return (first, last) => {
        for (let t = first; t <= last; t++) if (!cells.floor(start + t, a + t * strideA)) settle(t);
      };
    case "upTo":
      return (first, last) => {
        for (let t = first; t <= last; t++) if (!cells.upTo(start + t, a + t * strideA, b + t * strideB)) settle(t);
      };
    case "is":
      return (first, last) => {
        for (let t = first; t <= last; t++) if (!cells.is(start + t, a + t * strideA, b + t * strideB)) settle(t);
      };
    case "when":
      return (first, last) => {
        for (let t = first; t <= last; t++) {
          if (!cells.choose(start + t, a + t * strideA, b + t * strideB, c + t * strideC)) settle(t);
        }
      };
    case "before":
      return (first, last) => {
        for (let t = first; t <= last; t++) if (t > 0) cells.copy(start + t, a + t - 1); else cells.setInteger(start, 0); // prettier-ignore
      };
    case "recall":
    case "count":
      return pass;
    case "total":
      return () => {
        for (let t = 0; t < width; t++) cells.setInteger(start + t, 0);
        for (let t = 0; t < groups.length; t++) {
          const group = groups[t]!;
          if (group >= 0) cells.plus(start + group, start + group, a + t * strideA);
        }
      };
  }
}
