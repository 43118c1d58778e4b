import { lastMonthOf } from "./calendar";
import { countedIn } from "./counted";
import { countName, names } from "./drawNames";
import { nearestOf } from "../ground/nearest";
import { once } from "../ground/once";
import type { Problem } from "./reading/problem";
import { varies } from "./quantity";
import type { Scenario } from "./scenario";

/** Quantities that depend on each other, by name, and how their normal scores are made from independent ones. */
export interface Correlated {
  readonly names: readonly string[];
  /** Lower triangular: score i is the sum over j ≤ i of factor[i][j] times independent score j. */
  readonly factor: readonly (readonly number[])[];
}

type Correlating = Pick<Scenario, "horizon" | "contracts" | "quantities" | "correlations">;

/**
 * The groups of quantities that a scenario's correlations tie together, each in the order of its names, with the
 * Cholesky factor of the correlations of their normal scores, ρ_N = 2·sin(π·ρ_S/6) (MODEL.md 7).
 */
export const correlated = once((scenario: Correlating): readonly Correlated[] =>
  groupsOf(scenario).map(({ names: group, correlations }) => ({
    names: group,
    factor: cholesky(matrix(group, correlations))!,
  })),
);

/** A quantity among those it depends on: its group, and its place in it. */
export interface Tied {
  readonly group: Correlated;
  readonly place: number;
}

/** The quantities that depend on others, by name. */
export const tiedByName = once(
  (scenario: Correlating): ReadonlyMap<string, Tied> =>
    new Map(
      correlated(scenario).flatMap((group) => group.names.map((name, place) => [name, { group, place }] as const)),
    ),
);

/** Names that no quantity has, pairs that mean nothing, and correlations that cannot hold together. */
export function correlationProblems(scenario: Correlating): Problem[] {
  if (scenario.correlations.length === 0) return [];
  const drawn = drawnNames(scenario);
  const known = new Set([
    ...drawn,
    // Certain here, but a range in another case of the same scenario: it has nothing to correlate, and does no harm.
    ...[...names(scenario)].flatMap(([at, name]) => (countedIn(scenario).has(at) ? [] : name)),
  ]);
  const seen = new Set<string>();
  let suggested = 0;
  const near = (name: string) => (suggested++ < MOST_SUGGESTED ? nearestOf(name, drawn) : undefined);
  const problems = scenario.correlations.flatMap(([first, second], i): Problem[] => {
    const at = `/correlations/${i}`;
    const unknown = [first, second].filter((name) => !known.has(name));
    if (unknown.length > 0)
      return unknown.map((name) => ({ code: "unknownQuantity", at, value: name, nearest: near(name) }));
    const pair = [first, second].sort().join(" ");
    if (first === second || seen.has(pair)) return [{ code: "correlatedTwice", at, pair: [first, second] }];
    seen.add(pair);
    return [];
  });
  if (problems.length > 0) return problems;
  return groupsOf(scenario).flatMap(({ names: group, correlations }) =>
    cholesky(matrix(group, correlations)) ? [] : { code: "impossibleCorrelations", at: "/correlations", names: group },
  );
}

/** Each misspelt name is compared with all there are: beyond so many, a list is not misspelt but another's. */
const MOST_SUGGESTED = 100;

/** The names that the simulation draws. */
const drawnNames = (scenario: Correlating): readonly string[] =>
  [...names(scenario)].flatMap(([at, name]) => {
    const years = countedIn(scenario).has(at) ? lastMonthOf(scenario) / 12 : 0;
    const counts = Array.from({ length: years }, (_, year) => countName(name, year + 1));
    return varies(scenario.quantities.get(at)!) ? [name, ...counts] : counts;
  });

type Correlation = Scenario["correlations"][number];

/** Names that correlations tie together, directly or through others, in their order, with those correlations. */
interface Group {
  readonly names: readonly string[];
  readonly correlations: readonly Correlation[];
}

/** The groups of a scenario, in the order of the last correlation of each. */
function groupsOf({ correlations }: Correlating): readonly Group[] {
  const tied = new Map<string, Correlation[]>();
  for (const correlation of correlations) {
    for (const name of correlation.slice(0, 2) as [string, string]) {
      if (!tied.has(name)) tied.set(name, []);
      tied.get(name)!.push(correlation);
    }
  }
  const found = new Set<string>();
  const groups = [...correlations].reverse().flatMap(([start]): Group[] => {
    if (found.has(start)) return [];
    const group = new Set([start]);
    for (const name of group) for (const [first, second] of tied.get(name)!) group.add(first).add(second);
    for (const name of group) found.add(name);
    const own = new Set([...group].flatMap((name) => tied.get(name)!));
    return [{ names: [...group].sort(), correlations: [...own] }];
  });
  return groups.reverse();
}

function matrix(group: readonly string[], correlations: readonly Correlation[]): number[][] {
  const rows = group.map((_, i) => group.map((_, j): number => (i === j ? 1 : 0)));
  const placeOf = new Map(group.map((name, i) => [name, i]));
  for (const [first, second, spearman] of correlations) {
    const [i, j] = [placeOf.get(first)!, placeOf.get(second)!];
    rows[i]![j] = rows[j]![i] = 2 * sine((Math.PI * spearman) / 6);
  }
  return rows;
}

/** sin x for |x| ≤ π/6 by its series, the same in every JavaScript engine. */
function sine(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 2; n <= 14; n += 2) {
    term *= (-x * x) / (n * (n + 1));
    sum += term;
  }
  return sum;
}

/** What rounding may take from a pivot that is 0. */
const NOTHING = 1e-12;

/** The lower triangular factor of a matrix; undefined when it is not positive semidefinite. */
function cholesky(rows: readonly (readonly number[])[]): number[][] | undefined {
  const factor = rows.map((row) => row.map(() => 0));
  for (let j = 0; j < rows.length; j++) {
    const dot = (i: number) => factor[i]!.slice(0, j).reduce((sum, value, k) => sum + value * factor[j]![k]!, 0);
    const pivot = rows[j]![j]! - dot(j);
    if (pivot < -NOTHING) return undefined;
    const root = pivot < NOTHING ? 0 : Math.sqrt(pivot);
    factor[j]![j] = root;
    for (let i = j + 1; i < rows.length; i++) {
      const left = rows[i]![j]! - dot(i);
      if (root === 0 && Math.abs(left) > 1e-6) return undefined;
      factor[i]![j] = root === 0 ? 0 : left / root;
    }
  }
  return factor;
}
