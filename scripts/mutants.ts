// npm run mutants -- [--count 150] [--seed 1] [--workers 2] [--of src/analysis] [--by test/analysis]
//
// Whether the unit tests notice small faults of the engine: of all its files or of some, by all tests or by some.
// A seeded sample of mutants is written into one copy of the tree, all of them asleep. Its tests run once, to learn which
// of them reach which mutant and how long they take; then each mutant is woken in turn and judged by those alone, the
// fastest first, up to the first that fails. Slow tests judge only who survives the others. Whoever survives them all is
// a sentence that the tests lack, or changes nothing.
import { spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { mutationsOf, switched } from "./mutants/mutations";
import type { Mutant } from "./mutants/mutations";

const MUTATED = [
  "src/model",
  "src/scenario",
  "src/analysis",
  ...["summary", "pair", "percentiles", "sensitivity"].map((name) => `src/simulation/${name}.ts`),
];

/** Tests of whole pages, programs and random samples: seconds each. */
const SLOW = [
  "test/(simulation|worker|cli|taskpane|workbench|workbook|payroll|scripts|reference)/",
  "test/model/plan/reference",
  "test/(functions/functions|scenario/reading/robustness|messages/why/why|ironcalc|manifest)\\.test",
].join("|");

interface FileMutant extends Mutant {
  readonly file: string;
}

/** What one test file reached, and how long it took. */
interface Reach {
  readonly test: string;
  readonly mutants: readonly number[];
  readonly milliseconds: number;
}

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "150" },
    seed: { type: "string", default: "1" },
    of: { type: "string", multiple: true, default: MUTATED },
    by: { type: "string" },
    workers: { type: "string", default: String(availableParallelism()) },
  },
});

const tree = mkdtempSync(join(tmpdir(), "mutants-"));
process.on("exit", () => rmSync(tree, { recursive: true, force: true }));
process.on("SIGINT", () => process.exit(130));

function filesUnder(path: string): string[] {
  if (path.endsWith(".ts")) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((each) => filesUnder(join(path, each.name)));
}

/** The same sample for the same seed and sources: a linear congruential generator deals the mutants. */
function sampled(all: readonly FileMutant[], count: number, seed: number): FileMutant[] {
  let state = BigInt(seed);
  const below = (n: number) => {
    state = (state * 6364136223846793005n + 1442695040888963407n) % 2n ** 64n;
    return Number((state >> 33n) % BigInt(n));
  };
  const left = [...all];
  return Array.from({ length: Math.min(count, all.length) }, () => left.splice(below(left.length), 1)[0]!);
}

/** A copy of the tree with every mutant asleep in it, and what Jest needs to wake one and to say which are reached. */
function writeTree(mutants: readonly FileMutant[]): void {
  const listed = spawnSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { encoding: "utf8" });
  for (const file of listed.stdout.trim().split("\n")) if (existsSync(file)) cpSync(file, join(tree, file));
  symlinkSync(join(process.cwd(), "node_modules"), join(tree, "node_modules"));
  for (const file of new Set(mutants.map((each) => each.file))) {
    const inFile = mutants.filter((each) => each.file === file);
    writeFileSync(join(tree, file), switched(readFileSync(file, "utf8"), inFile));
  }
  writeFileSync(
    join(tree, "mutant.js"),
    `const reached = (globalThis.reached = new Set());
     const woken = Number(process.env.MUTANT ?? 0);
     globalThis.mutant = woken ? (id) => id === woken : (id) => { reached.add(id); return false; };`,
  );
  writeFileSync(
    join(tree, "reached.js"),
    `const started = performance.now();
     const { appendFileSync } = require("node:fs");
     afterAll(() => {
       if (process.env.MUTANT) return;
       const reach = { test: expect.getState().testPath, mutants: [...reached], milliseconds: performance.now() - started };
       appendFileSync(${JSON.stringify(join(tree, "reached.jsonl"))}, JSON.stringify(reach) + "\\n");
     });`,
  );
  writeFileSync(
    join(tree, "inOrder.js"),
    `const Sequencer = require("@jest/test-sequencer").default;
     const order = process.argv.filter((each) => each.includes(".test.ts"));
     module.exports = class extends Sequencer {
       sort(tests) {
         return order.length === 0 ? super.sort(tests) : [...tests].sort((a, b) => order.indexOf(a.path) - order.indexOf(b.path));
       }
     };`,
  );
  writeFileSync(
    join(tree, "jest.mutants.js"),
    `const config = require("./jest.config.js");
     const projects = config.projects.filter(({ displayName }) => displayName !== "browser").map((project) => ({
       ...project,
       setupFiles: ["<rootDir>/mutant.js", ...project.setupFiles],
       setupFilesAfterEnv: [...project.setupFilesAfterEnv, "<rootDir>/reached.js"],
     }));
     module.exports = { ...config, projects, testSequencer: "<rootDir>/inOrder.js" };`,
  );
}

/** Runs tests of the copy, with one mutant awake or none: whether all passed within the time given. */
function passes(args: readonly string[], mutant: number | undefined, milliseconds: number): Promise<boolean> {
  const jest = join("node_modules", "jest", "bin", "jest.js");
  const run = spawn(process.execPath, [jest, "--config", "jest.mutants.js", ...args], {
    cwd: tree,
    env: { ...process.env, ...(mutant === undefined ? {} : { MUTANT: String(mutant) }) },
    stdio: mutant === undefined ? ["ignore", "inherit", "inherit"] : "ignore",
  });
  const late = setTimeout(() => run.kill("SIGKILL"), milliseconds);
  return new Promise((resolve) => {
    run.on("close", (status) => {
      clearTimeout(late);
      resolve(status === 0);
    });
  });
}

/** Runs tests with all mutants asleep: which mutants each file reaches, the fastest first. */
async function reached(which: readonly string[]): Promise<readonly Reach[]> {
  const log = join(tree, "reached.jsonl");
  rmSync(log, { force: true });
  const args = ["--silent", "--maxWorkers", values.workers, ...which];
  if (!(await passes(args, undefined, 3_600_000))) throw new Error("Tests fail before anything is changed.");
  const lines = readFileSync(log, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Reach).sort((a, b) => a.milliseconds - b.milliseconds);
}

/** Those of the mutants that no test notices. */
async function survivorsOf(mutants: readonly FileMutant[], reaches: readonly Reach[]): Promise<FileMutant[]> {
  const survivors: FileMutant[] = [];
  const waiting = [...mutants];
  async function judge(): Promise<void> {
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      const { id } = mutant;
      const judges = reaches.filter((each) => each.mutants.includes(id));
      const limit = 60_000 + 5 * judges.reduce((sum, each) => sum + each.milliseconds, 0);
      const args = ["--runInBand", "--bail", "--runTestsByPath", ...judges.map(({ test }) => test)];
      const survives = judges.length === 0 || (await passes(args, id, limit));
      if (survives) survivors.push(mutant);
      console.log(`${survives ? "survives" : "killed  "} ${told(mutant)} (reached by ${judges.length} test files)`);
    }
  }
  await Promise.all(Array.from({ length: Number(values.workers) }, judge));
  return survivors;
}

const told = ({ file, line, told: change }: FileMutant): string => `${file}:${line}  ${change}`;

async function main(): Promise<void> {
  const started = performance.now();
  const all = values.of
    .flatMap(filesUnder)
    .sort()
    .flatMap((file) => mutationsOf(file, readFileSync(file, "utf8")).map((each) => ({ ...each, file })))
    .map((each, i) => ({ ...each, id: i + 1 }));
  const mutants = sampled(all, Number(values.count), Number(values.seed));
  console.log(`${mutants.length} mutants of ${all.length}, seed ${values.seed}`);
  writeTree(mutants);

  const quick = values.by ? ["--testPathPatterns", values.by] : ["--testPathIgnorePatterns", SLOW, "test/browser"];
  let survivors = await survivorsOf(mutants, await reached(quick));
  if (!values.by && survivors.length > 0)
    survivors = await survivorsOf(survivors, await reached(["--testPathPatterns", SLOW]));

  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`\n${mutants.length - survivors.length} of ${mutants.length} killed, ${seconds} s. Survivors:`);
  for (const survivor of survivors) console.log(told(survivor));
}

void main();
