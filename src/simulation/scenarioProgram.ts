import type { Program, ProgramCounts } from "../formula/trials/program";
import type { Value } from "../formula/trials/step";
import { tiedByName } from "../model/correlation";
import { countName, names } from "../model/drawNames";
import { countedIn } from "../model/counted";
import { totalRows } from "../model/plan/plan";
import { varies } from "../model/quantity";
import type { Quantity } from "../model/quantity";
import type { Scenario } from "../model/scenario";
import { standardNormal } from "./curves";
import { drawn } from "./draw";
import { normalCdf } from "./normal";
import { poissonQuantile, poissonSteps } from "./steps";

/**
 * What a simulation looks at: what a scenario costs in all, its present value, what is held against its budget, or what
 * one of its contracts bills that has a ceiling.
 */
export type Measure = "total" | "npv" | "budgeted" | `billed/${number}`;

/** What varies from trial to trial. */
export interface Varying {
  /** What a quantity that varies is worth in a program. */
  readonly quantity: (at: string, quantity: Quantity) => Value;
  /** How many there are in a year, of what is counted: years are counted from 0. */
  readonly count: (at: string, mean: Value, year: number) => Value;
}

/** Writes what a scenario costs into a program. */
export function written(program: Program, scenario: Scenario, measure: Measure, varying: Varying): Value {
  const { formulas, timeline, grandTotal, npv, budgeted, billed } = totalRows(scenario);
  const inputs = (at: string): Value => {
    const quantity = scenario.quantities.get(at)!;
    return varies(quantity) ? varying.quantity(at, quantity) : quantity.expected.float;
  };
  // Contracts start in months that are certain, and so do their years.
  const counts: ProgramCounts = (at, mean, year) => varying.count(at, mean, year as number);
  const of = program.read(formulas, timeline, inputs, counts);
  const rows = { total: grandTotal, npv, budgeted };
  const row = measure in rows ? rows[measure as keyof typeof rows] : billed[Number(measure.split("/")[1])]!;
  return of(row)[0]!;
}

/** The quantities that a simulation draws, by place: those with a law, and numbers of what is used. */
export const drawnQuantities = (scenario: Scenario): readonly (readonly [string, Quantity])[] =>
  [...scenario.quantities].filter(
    ([at, quantity]) => varies(quantity) || (countedIn(scenario).has(at) && quantity.expected.float > 0),
  );

/** Each quantity drawn from the stream of its name. */
export function drawnFrom(program: Program, scenario: Scenario): Varying {
  const nameOf = names(scenario);
  const uniform = uniforms(program, scenario);
  return {
    quantity: (at, quantity) => drawn(program, quantity, uniform(nameOf.get(at)!)),
    count: (at, mean, year) => counted(program, mean, uniform(countName(nameOf.get(at)!, year + 1))),
  };
}

/**
 * The uniforms of a scenario's quantities by name: the streams of their names, tied together by the Gaussian copula
 * where quantities are correlated. The first of a group, in the order of its names, keeps its stream as it is.
 */
export function uniforms(program: Program, scenario: Scenario): (name: string) => Value {
  const score = (name: string) => program.apply({ kind: "curve", curve: standardNormal() }, program.source(name));
  const tied = tiedByName(scenario);
  return (name) => {
    const { group, place } = tied.get(name) ?? {};
    if (!group || !place) return program.source(name);
    const scores = group.factor[place]!.map((weight, j) => (weight === 0 ? 0 : program.times(weight, score(group.names[j]!)))); // prettier-ignore
    const sum = scores.reduce((all, each) => program.plus(all, each), 0);
    return program.apply({ kind: "least" }, program.apply({ kind: "function", of: normalCdf }, sum), BELOW_ONE);
  };
}

/** The largest float64 below 1: a score may be so high that its share rounds to 1. */
const BELOW_ONE = 1 - 2 ** -53;

/** Means up to this have a table of their number of events. */
const MOST_TABULATED = 1e6;

/** A Poisson number of events of a mean, which may be drawn itself. */
export function counted(program: Program, mean: Value, u: Value): Value {
  if (mean === 0) return 0;
  if (typeof mean === "number" && mean <= MOST_TABULATED)
    return program.apply({ kind: "steps", steps: poissonSteps(mean) }, u);
  return program.apply({ kind: "function", of: poissonQuantile }, u, mean);
}
