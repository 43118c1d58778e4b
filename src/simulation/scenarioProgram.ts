import { ONCE } from "../formula/trials/program";
import type { Program } from "../formula/trials/program";
import type { Value } from "../formula/trials/step";
import { tiedByName } from "../model/correlation";
import { contractCounting, countName, names } from "../model/drawNames";
import { totalRows } from "../model/plan/plan";
import { varies } from "../model/quantity";
import type { Quantity } from "../model/quantity";
import type { Scenario } from "../model/scenario";
import { standardNormal } from "./curves";
import { drawn } from "./draw";
import { normalCdf } from "./normal";
import { poissonQuantile, poissonSteps } from "./steps";

/** What a simulation looks at: what a scenario costs in all, or its present value. */
export type Measure = "total" | "npv";

/** What a quantity that varies is worth in a program; numbers of work units have the contract year they are of, from 1. */
export type Varying = (at: string, quantity: Quantity, year?: number) => Value;

/** Writes what a scenario costs into a program. */
export function written(program: Program, scenario: Scenario, varying: Varying): Record<Measure, Value> {
  const { formulas, timeline, grandTotal, npv } = totalRows(scenario);
  const inputs = (at: string, column: number): Value => {
    const quantity = scenario.quantities.get(at)!;
    const contract = contractCounting(at);
    if (contract === undefined) return varies(quantity) ? varying(at, quantity) : quantity.expected.float;
    if (column === ONCE) throw new Error(`${at} is counted year by year, and read where nothing varies`);
    const elapsed = timeline.period[column]!.from - scenario.contracts[contract]!.start.expected.float;
    return varying(at, quantity, Math.max(Math.floor(elapsed / 12), 0) + 1);
  };
  const of = program.read(formulas, timeline, inputs);
  return { total: of(grandTotal)[0]!, npv: of(npv)[0]! };
}

/** The quantities that a simulation draws, by place: those with a law, and the numbers of work units. */
export const drawnQuantities = ({ quantities }: Scenario): readonly (readonly [string, Quantity])[] =>
  [...quantities].filter(
    ([at, quantity]) => varies(quantity) || (contractCounting(at) !== undefined && quantity.expected.float > 0),
  );

/** Each quantity drawn from the stream of its name. */
export function drawnFrom(program: Program, scenario: Scenario): Varying {
  const nameOf = names(scenario);
  const uniform = uniforms(program, scenario);
  return (at, quantity, year) => {
    const name = nameOf.get(at)!;
    const value = varies(quantity) ? drawn(program, quantity, uniform(name)) : quantity.expected.float;
    return year === undefined ? value : counted(program, value, uniform(countName(name, year)));
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
