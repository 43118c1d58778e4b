/**
 * `npm run sampling [-- TRUTH SEEDS]`: how near simulations come to the exact value, measured and written into
 * docs/sampling.md. Pairs and sets of names that somebody may give to costs; scenarios, each under other names and seeds,
 * against plain trials of which there are TRUTH (10⁸); how often ±2 printed standard errors cover what is exact.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import benchmark from "../bench/peers/scenario.json";
import type { Scenario } from "../src/model/scenario";
import { STRATA } from "../src/simulation/replicates";
import { simulate } from "../src/simulation/simulate";
import { stream } from "../src/simulation/stream";
import type { Method } from "../src/simulation/stream";
import { dealt, errorAcross, shareAbove, standardErrors, summary } from "../src/simulation/summary";
import { completed } from "../test/support/completed";
import { scenarioOf, workedCases } from "../test/support/cases";
import { excessCorrelation, nameAtRandom } from "../test/support/names";
import { table } from "./markdown";

const [truth = 1e8, seeds = 200] = process.argv.slice(2).map(Number);
const PAIRS = 5000;
const TRIALS = 10_000;

// ---------------------------------------------------------------- names

/** How many sets of so many names, and their worst and root mean square in standard errors of independent draws. */
function namesMeasured(size: number, trials: number, sets: number, method: Method): readonly string[] {
  let [squares, worst] = [0, 0];
  for (let i = 0; i < sets; i++) {
    const columns = Array.from({ length: size }, (_, k) => {
      const column = new Float64Array(trials);
      stream(`amount/${nameAtRandom(i * size + k)}`, 1 + (i % 1000), method).fill(0, column);
      return column.map((u) => u - 0.5);
    });
    const z = excessCorrelation(columns);
    squares += z * z;
    worst = Math.max(worst, Math.abs(z));
  }
  return [String(size), trials.toLocaleString("fr"), sets.toLocaleString("fr"), digits(Math.sqrt(squares / sets), 3), digits(worst, 2)]; // prettier-ignore
}

const digits = (value: number, decimals: number): string => value.toFixed(decimals).replace(".", ",");

function namesTable(): string {
  const rows = [1000, 10_000, 65_536, 100_000, 1_000_000].flatMap((trials) => {
    const sets = trials > 100_000 ? PAIRS / 10 : PAIRS;
    return [namesMeasured(2, trials, sets, "stratified")];
  });
  const plain = namesMeasured(2, 10_000, PAIRS, "random");
  const larger = [5, 10, 20, 50].map((size) => namesMeasured(size, TRIALS, 500, "stratified"));
  const head = ["Noms / names", "Tirages / trials", "Ensembles / sets", "Écart quadratique / root mean square", "Pire / worst"]; // prettier-ignore
  return table(head, [...rows, ...larger, [`${plain[0]}, Monte-Carlo simple / plain`, ...plain.slice(1)]]);
}

// ---------------------------------------------------------------- scenarios

/** The scenarios of the worked cases, of some templates and of the benchmark, in which something varies. */
function documents(): readonly (readonly [name: string, document: unknown])[] {
  const folder = join(__dirname, "..", "test", "model", "templates");
  const templates = ["global.quote", "multiProvider", "msp.quote", "partial", "coSourcing", "cloud.quote", "applications.quote"]; // prettier-ignore
  const known = readdirSync(folder);
  return [
    ...workedCases.map(({ file, scenario }) => [file.replace(".json", ""), scenario] as const),
    ["bench", benchmark],
    ...templates
      .filter((name) => known.includes(`${name}.json`))
      .map((name) => {
        const { document } = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as { document: unknown };
        return [name, completed(document)] as const;
      }),
  ];
}

/** The same scenario, its contracts, roles and costs called otherwise. */
function renamed(document: unknown, seed: number): unknown {
  if (JSON.stringify(document).includes('"correlations"')) return document;
  return JSON.parse(JSON.stringify(document), (key, value: unknown) =>
    key === "name" && typeof value === "string" ? `${value} ${nameAtRandom(seed)}` : value,
  );
}

const STATISTICS = ["mean", "P50", "P80", "P90"] as const;
type Found = Readonly<Record<(typeof STATISTICS)[number] | "probability", number>>;

function found(values: Float64Array, method: Method, limit: number): Found {
  const { mean, percentiles } = summary(values, method);
  return { mean, P50: percentiles.P50, P80: percentiles.P80, P90: percentiles.P90, probability: shareAbove(values, limit) }; // prettier-ignore
}

function errorsOf(values: Float64Array, method: Method, limit: number): Found {
  const { mean, percentiles } = standardErrors(values, method);
  const probability = errorAcross(
    dealt(values).map((part) => shareAbove(part, limit)),
    values.length,
  );
  return { mean, P50: percentiles.P50, P80: percentiles.P80, P90: percentiles.P90, probability };
}

const outcomes = (scenario: Scenario, method: Method, seed: number, trials: number): Float64Array =>
  simulate({ first: scenario, measure: "total", method, seed, trials }).first;

/** What plain trials tell, and its standard errors: averages over runs of a million, whose percentiles have no bias to speak of. */
function exactly(scenario: Scenario, limit: number): { readonly value: Found; readonly error: Found } {
  const size = Math.min(truth, 1_000_000);
  const runs = Array.from({ length: Math.ceil(truth / size) }, (_, run) =>
    found(outcomes(scenario, "random", 1_000_000 + run, size), "random", limit),
  );
  const value = byKey((key) => runs.reduce((sum, each) => sum + each[key], 0) / runs.length);
  const spread = (key: keyof Found) =>
    runs.reduce((sum, each) => sum + (each[key] - value[key]) ** 2, 0) / (runs.length - 1);
  return { value, error: byKey((key) => Math.sqrt(spread(key) / runs.length)) };
}

const byKey = (of: (key: keyof Found) => number): Found =>
  Object.fromEntries([...STATISTICS, "probability" as const].map((key) => [key, of(key)])) as Found;

function scenariosTable(): string {
  const rows: string[][] = [];
  for (const [name, document] of documents()) {
    const scenario = scenarioOf(document);
    const first = outcomes(scenario, "stratified", 1, TRIALS);
    if (summary(first, "stratified").sd === 0) continue;
    const limit = summary(first, "stratified").percentiles.P80;
    const { value: exact, error: unsure } = exactly(scenario, limit);
    const squares = { stratified: emptied(), random: emptied() };
    const covered = emptied();
    for (let seed = 1; seed <= seeds; seed++) {
      const called = scenarioOf(renamed(document, seed));
      for (const method of ["stratified", "random"] as const) {
        const values = outcomes(called, method, seed, TRIALS);
        const each = found(values, method, limit);
        const errors = method === "stratified" ? errorsOf(values, method, limit) : undefined;
        for (const key of Object.keys(exact) as (keyof Found)[]) {
          squares[method][key] += (each[key] - exact[key]) ** 2 / seeds;
          if (errors && Math.abs(each[key] - exact[key]) <= 2 * Math.hypot(errors[key], unsure[key]))
            covered[key] += 1 / seeds;
        }
      }
    }
    // Where either is as sure as numbers can be, or the truth less sure than what is held against it, nothing is told.
    const isTold = (key: keyof Found) => squares.stratified[key] > (exact[key] * 1e-9) ** 2;
    const isSure = (key: keyof Found) => isTold(key) && unsure[key] ** 2 < squares.stratified[key] / 4;
    const nearer = (key: keyof Found) => (isTold(key) ? digits(Math.sqrt(squares.random[key] / squares.stratified[key]), 2) : "–"); // prettier-ignore
    const share = (key: keyof Found) => (isSure(key) ? `${Math.round(100 * covered[key])} %` : "–");
    rows.push([name, ...STATISTICS.map(nearer), ...[...STATISTICS, "probability" as const].map(share)]);
    console.log(rows.at(-1)!.join(" | "));
  }
  const head = ["Scénario / scenario", ...STATISTICS.map((each) => `${each} ×`), ...STATISTICS.map((each) => `± ${each}`), "± P(> limite)"]; // prettier-ignore
  return table(head, rows);
}

const emptied = (): Record<keyof Found, number> => ({ mean: 0, P50: 0, P80: 0, P90: 0, probability: 0 });

const page = (names: string, scenarios: string): string => `# Les tirages, mesurés / The draws, measured

_Written by \`npm run sampling\`: do not edit._

Chaque grandeur est répartie sur ${STRATA} strates à elle : seule, elle est aussi régulière que des nombres peuvent l’être, ce dont une somme a besoin ; deux noms, quels qu’ils soient, se rencontrent comme au hasard. Rien n’est jamais moins bon que des tirages ordinaires, au hasard près.

_Every quantity is spread over ${STRATA} strata of its own: alone it is as even as numbers can be, which is what a sum needs; any two names meet as by chance. Nothing is ever worse than plain trials, chance apart._

## Des noms au hasard / Names at random

Des montants uniformes, sous des noms d’une liste de mots et de texte quelconque : la corrélation qu’implique la dispersion de leur somme, en erreurs types de tirages indépendants. Des tirages parfaits auraient un écart quadratique de 1.

_Uniform amounts under names from a list of words and of any text: the correlation that the spread of their sum implies, in standard errors of independent draws. Perfect draws would have a root mean square of 1._

${names}

## Des scénarios / Scenarios

À ${TRIALS.toLocaleString("fr")} tirages, ${seeds} graines et autant de renommages, contre ${truth.toLocaleString("fr")} tirages ordinaires : combien de fois plus près de la vérité que des tirages ordinaires aussi nombreux (erreur quadratique), et combien de fois ±2 erreurs types affichées couvrent la vérité (l’erreur type de celle-ci comprise ; « – » où elle dépasse la moitié de celle de la simulation).

_At ${TRIALS.toLocaleString("en")} trials, ${seeds} seeds and as many renamings, against ${truth.toLocaleString("en")} plain trials: how many times nearer to the truth than as many plain trials (root mean square error), and how often ±2 of the printed standard errors cover it (its own standard error included; “–” where it is more than half the simulation's)._

${scenarios}
`;

void (async () => {
  const text = page(namesTable(), scenariosTable());
  writeFileSync(join(__dirname, "..", "docs", "sampling.md"), await format(text, { parser: "markdown" }));
})();
