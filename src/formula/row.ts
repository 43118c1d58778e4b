import type { Label } from "../ground/label";
import type { Rational } from "./rational";
import { rational } from "./rational";

/**
 * What the columns of a row stand for: `once` is a single value for the whole horizon,
 * `period` the runs of months over which rules are written, the others the calendars they are summed into.
 */
export type Axis = "once" | "period" | "year" | "fiscalYear" | "quarter" | "month";

export type Operation =
  | { readonly kind: "input"; readonly key: string }
  | { readonly kind: "constant"; readonly value: Rational }
  | { readonly kind: "firstMonth" | "lastMonth"; readonly axis: Axis }
  | { readonly kind: "plus" | "minus" | "times" | "per" | "least" | "most" | "power" | "upTo" | "is" }
  | { readonly kind: "ceil" | "floor" }
  | { readonly kind: "when" }
  | { readonly kind: "before" | "recall" }
  | { readonly kind: "root"; readonly degree: number }
  | { readonly kind: "round"; readonly decimals: number }
  | { readonly kind: "cents" }
  | { readonly kind: "count"; readonly key: string }
  | { readonly kind: "total"; readonly axis: Axis };

/**
 * One formula, the same in every column of its axis: a row of a well-made spreadsheet.
 * Rows are immutable and refer to the rows they read; what they give is up to the reader.
 * Building folds what is certain (x·0, x+0, a choice already made), so that lines nobody uses vanish; what is left of
 * them is nothing, which knows what it waits for.
 */
export class Row {
  /** What the row is called where people read it; a row without a label is part of the formula around it. */
  label?: Label;

  constructor(
    readonly operation: Operation,
    readonly operands: readonly Row[] = [],
    /** Of a row that is nothing, the places of all that it waits for, if any; other rows have none. */
    readonly wants?: readonly string[],
  ) {}

  /** Whether it is 0 whatever the inputs, so that what it feeds vanishes. */
  get isNothing(): boolean {
    return this.wants !== undefined;
  }

  plus(other: Row | number): Row {
    const right = row(other);
    if (right.isNothing) return this.isNothing ? nothingOf([this, right]) : this;
    return this.isNothing ? right : new Row({ kind: "plus" }, [this, right]);
  }
  minus(other: Row | number): Row {
    const right = row(other);
    if (right.isNothing) return this.isNothing ? nothingOf([this, right]) : this;
    return new Row({ kind: "minus" }, [this, right]);
  }
  times(other: Row | number): Row {
    const right = row(other);
    if (this.isNothing || right.isNothing) return nothingOf([this, right]);
    if (this === one) return right;
    return right === one ? this : new Row({ kind: "times" }, [this, right]);
  }
  /** Divided by a row that is not zero. */
  per(other: Row | number): Row {
    return this.isNothing ? this : new Row({ kind: "per" }, [this, row(other)]);
  }
  /** To a whole power that is not negative. */
  toThe(exponent: Row | number): Row {
    const power = row(exponent);
    if (power.isNothing || this === one) return one;
    return power === one ? this : new Row({ kind: "power" }, [this, power]);
  }
  /** The k-th root of a row that does not vary and is not negative. */
  root(degree: number): Row {
    return this === one ? one : new Row({ kind: "root", degree }, [this]);
  }
  /** The smaller of the two. */
  atMost(other: Row | number): Row {
    return new Row({ kind: "least" }, [this, row(other)]);
  }
  /** The larger of the two. */
  atLeast(other: Row | number): Row {
    const right = row(other);
    return this === right || (this.isNothing && right.isNothing) ? this : new Row({ kind: "most" }, [this, right]);
  }
  /** 1 where this ≤ other, else 0. */
  upTo(other: Row | number): Row {
    return new Row({ kind: "upTo" }, [this, row(other)]);
  }
  /** 1 where both are equal, else 0. */
  is(other: Row | number): Row {
    return new Row({ kind: "is" }, [this, row(other)]);
  }
  ceil(): Row {
    return this.isNothing ? this : new Row({ kind: "ceil" }, [this]);
  }
  floor(): Row {
    return this.isNothing ? this : new Row({ kind: "floor" }, [this]);
  }
  /** Rounded half away from zero as a term of a contract: the simulation keeps it. */
  rounded(decimals: number): Row {
    return this.isNothing ? this : new Row({ kind: "round", decimals }, [this]);
  }
  /** Rounded to the cent as money is invoiced and shown: the simulation drops it. */
  cents(): Row {
    return this.isNothing ? this : new Row({ kind: "cents" }, [this]);
  }
  /** Rounded up at so many decimals. */
  roundedUp(decimals: number): Row {
    const scale = Number(`1e${decimals}`);
    return this.times(scale).ceil().per(scale);
  }
  /**
   * A number of events a year whose mean is this: the simulation draws it anew in each year, under the key of what is
   * counted; every other reading takes its mean.
   *
   * @param year years completed before the one that is counted, whatever is drawn
   */
  counted(key: string, year: Row): Row {
    return this.isNothing ? this : new Row({ kind: "count", key }, [this, year]);
  }
  /** Summed over the columns that fall in each column of a coarser axis. */
  total(axis: Axis): Row {
    return this.isNothing ? this : new Row({ kind: "total", axis }, [this]);
  }
  /** The same row under a name of its own. A row that has one keeps it. */
  as(fr: string, en: string): Row {
    if (this.operation.kind !== "constant") this.label ??= { fr, en };
    return this;
  }
}

const constant = (value: string | number) => new Row({ kind: "constant", value: rational(value)! });

/** Zero and one, recognised when rows are built. */
export const zero = new Row({ kind: "constant", value: rational(0)! }, [], []);
export const one = constant(1);

/** Nothing, for want of what stands at a place. Example: wanting("/contracts/0/setup") where no setup is billed. */
export const wanting = (at: string): Row => new Row(zero.operation, [], [at]);

/** Nothing, for want of all that these rows want. */
function nothingOf(rows: readonly Row[]): Row {
  const known = rows.filter(({ wants = [] }) => wants.length > 0);
  if (known.length < 2) return known[0] ?? zero;
  return new Row(zero.operation, [], [...new Set(known.flatMap(({ wants }) => wants!))]);
}

/** A constant as a row; a row as it is. */
export function row(value: Row | number): Row {
  if (value instanceof Row) return value;
  return value === 0 ? zero : value === 1 ? one : constant(value);
}

/** A value given when the rows are read, under its key. */
export const input = (key: string): Row => new Row({ kind: "input", key });

/** The number of the first or last month of a column; 0 for what is paid upfront. */
export const firstMonth = (axis: Axis): Row => new Row({ kind: "firstMonth", axis });
export const lastMonth = (axis: Axis): Row => new Row({ kind: "lastMonth", axis });

/** One row or the other, column by column; `otherwise` is nothing when left out. */
export function when(condition: Row, then: Row | number, otherwise: Row | number = 0): Row {
  if (condition === one) return row(then);
  if (condition.isNothing) return row(otherwise);
  return new Row({ kind: "when" }, [condition, row(then), row(otherwise)]);
}

/** The sum of rows; `none` when there is none. */
export function sum(rows: readonly Row[], none: Row = zero): Row {
  if (rows.length === 0) return none;
  const terms = rows.filter((each) => !each.isNothing);
  return terms.length > 0 ? terms.reduce((all, each) => all.plus(each)) : nothingOf(rows);
}

/**
 * A row that reads its own value in the column before (0 before the first).
 * Example: recall(before => before.plus(1)) counts columns.
 */
export function recall(rule: (before: Row) => Row): Row {
  const operands: Row[] = [];
  const self = new Row({ kind: "recall" }, operands);
  operands.push(rule(new Row({ kind: "before" }, [self])));
  return self;
}
