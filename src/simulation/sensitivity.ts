import { columnsRunner } from "../formula/trials/columns";
import { Program } from "../formula/trials/program";
import type { Value } from "../formula/trials/step";
import { countedIn } from "../model/counted";
import { countName, names } from "../model/drawNames";
import { varies } from "../model/quantity";
import type { Quantity } from "../model/quantity";
import { lastMonthOf } from "../model/calendar";
import type { Scenario } from "../model/scenario";
import { drawn } from "./draw";
import { counted, drawnFrom, drawnQuantities, uniforms, written } from "./scenarioProgram";
import type { Question } from "./simulate";
import { sampled, sampling } from "./trials";
import { varianceShare } from "./varianceShare";

/** What one quantity does to the outcome: the cost of the first scenario, less that of its rival if there is one. */
export interface Influence {
  /** As quantities are named where they are drawn: "overrun/Global". */
  readonly name: string;
  /** JSON pointer of the quantity, in the first scenario that has it. */
  readonly at: string;
  /** Its 10th and 90th percentiles; of work units, those of their number in an average year. */
  readonly low: number;
  readonly high: number;
  /** The outcome at both, every other quantity being at its expected value. */
  readonly outcomeAtLow: number;
  readonly outcomeAtHigh: number;
  /** How far apart these are. */
  readonly swing: number;
  /** The share of the outcome's variance that the quantity explains alone. */
  readonly share: number;
}

/**
 * What drives the outcome: one-at-a-time swings between the 10th and the 90th percentile, and shares of variance
 * (first-order Sobol indices), the largest swing first. Source: MODEL.md 7.
 */
export function sensitivity(question: Question): readonly Influence[] {
  const quantities = [...drawnBy(question).values()];
  if (quantities.length === 0) return [];
  const outcomes = swings(question, quantities);
  const shares = varianceShares(question, quantities);
  return quantities
    .map(({ name, at, low, high }, i): Influence => {
      const [outcomeAtLow, outcomeAtHigh] = [outcomes[2 * i]!, outcomes[2 * i + 1]!];
      return {
        name,
        at,
        low,
        high,
        outcomeAtLow,
        outcomeAtHigh,
        swing: Math.abs(outcomeAtHigh - outcomeAtLow),
        share: shares[i]!,
      };
    })
    .sort((a, b) => b.swing - a.swing);
}

/** A quantity that is drawn, in each of the scenarios that have it. */
interface Drawn {
  readonly name: string;
  readonly at: string;
  readonly low: number;
  readonly high: number;
  /** Its value at both, by scenario. */
  readonly values: ReadonlyMap<Scenario, { readonly at: string; readonly low: number; readonly high: number }>;
  /** The contract years in which it is counted. */
  readonly years: number;
}

const scenariosOf = ({ first, rival }: Question): readonly Scenario[] => (rival ? [first, rival] : [first]);

/** The quantities that are drawn, by name: scenarios compared share those of one name. */
function drawnBy(question: Question): ReadonlyMap<string, Drawn> {
  const found = new Map<string, Drawn>();
  for (const scenario of scenariosOf(question)) {
    for (const [at, quantity] of drawnQuantities(scenario)) {
      const name = names(scenario).get(at)!;
      const years = yearsCounted(scenario, at);
      const [low, high] = [valueAt(quantity, years, 0.1), valueAt(quantity, years, 0.9)];
      const known = found.get(name);
      const values = new Map([...(known?.values ?? []), [scenario, { at, low, high }]]);
      found.set(name, { ...(known ?? { name, at, low, high }), values, years: Math.max(years, known?.years ?? 0) });
    }
  }
  return found;
}

/** The years of its contract in which a number of what is used is drawn, 0 for every other quantity. */
function yearsCounted(scenario: Scenario, at: string): number {
  const contract = countedIn(scenario).get(at);
  if (!contract) return 0;
  const { start, end } = contract;
  return ((end?.expected.float ?? lastMonthOf(scenario)) - start.expected.float + 1) / 12;
}

/** A percentile of a quantity; of work units that vary by chance alone, of their number a year over the whole horizon. */
function valueAt(quantity: Quantity, years: number, probability: number): number {
  const program = new Program();
  if (years === 0 || varies(quantity)) return drawn(program, quantity, probability) as number;
  return (counted(program, quantity.expected.float * years, probability) as number) / years;
}

/** The outcome with each quantity in turn at its low, then at its high, the others at their expected values. */
function swings(question: Question, quantities: readonly Drawn[]): Float64Array {
  const program = new Program();
  const scenarios = scenariosOf(question);
  const source = (scenario: Scenario, at: string) => program.source(`${scenarios.indexOf(scenario)}${at}`);
  const results = scenarios.map((scenario) => {
    const quantity = (at: string) => source(scenario, at);
    const count = (at: string, mean: Value): Value => {
      const known = scenario.quantities.get(at)!;
      const yearly = known.expected.float;
      if (varies(known) || yearly === 0) return mean;
      // By chance alone: every year has as many as an average one, and grows as its mean does.
      return mean === yearly ? quantity(at) : program.times(mean, program.per(quantity(at), yearly));
    };
    return written(program, scenario, question.measure, { quantity, count });
  });
  const columns = columnsRunner(program, results, 2 * quantities.length);
  for (const scenario of scenarios) {
    const inputs = (at: string) => columns.source(`${scenarios.indexOf(scenario)}${at}`);
    for (const [at, quantity] of drawnQuantities(scenario)) inputs(at)?.fill(quantity.expected.float);
    quantities.forEach(({ values }, i) => {
      const value = values.get(scenario);
      if (value) inputs(value.at)?.set([value.low, value.high], 2 * i);
    });
  }
  columns.run();
  const [first, rival] = columns.results;
  return first!.map((value, i) => value - (rival?.[i] ?? 0));
}

/** The share of variance of each quantity; counts add up those of their years. */
function varianceShares(question: Question, quantities: readonly Drawn[]): readonly number[] {
  const program = new Program();
  const scenarios = scenariosOf(question);
  const outcomes = scenarios.map((scenario) =>
    written(program, scenario, question.measure, drawnFrom(program, scenario)),
  );
  const streams = quantities.map(({ name, values, years }) => {
    const [scenario] = values.keys();
    const uniform = uniforms(program, scenario!);
    return [
      uniform(name),
      ...Array.from({ length: Math.ceil(years) }, (_, year) => uniform(countName(name, year + 1))),
    ];
  });
  const results = [...outcomes, ...streams.flat()];
  const values = results.map(() => new Float64Array(Math.min(question.trials, MOST_EXPLORED)));
  sampled(sampling(program, results), question).run(0, values);
  const outcome = scenarios.length === 1 ? values[0]! : values[0]!.map((value, i) => value - values[1]![i]!);
  let next = outcomes.length;
  return streams.map((each) =>
    Math.min(
      each.reduce((share: number) => share + varianceShare(values[next++]!, outcome), 0),
      1,
    ),
  );
}

/** Trials from which shares of variance are told: enough for a percent, few enough for a moment. */
const MOST_EXPLORED = 20_000;
