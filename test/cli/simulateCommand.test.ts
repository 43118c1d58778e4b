import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { simulateCommand } from "../../src/cli/simulateCommand";
import { pair, pairStandardErrors } from "../../src/simulation/pair";
import { simulate } from "../../src/simulation/simulate";
import { summary } from "../../src/simulation/summary";
import { scenarioOf, workedCase } from "../support/cases";
import { simulatedDocument } from "../support/simulated";

const folder = mkdtempSync(join(tmpdir(), "simulate-"));
const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
};
const documents = { first: workedCase("01").scenario, rival: workedCase("03").scenario };
const [first, rival] = [file("first.json", documents.first), file("rival.json", documents.rival)];

const SUMMARY = ["mean", "standardError", "sd", "percentiles", "tvar95"];
const PERCENTILES = ["P5", "P10", "P25", "P50", "P75", "P80", "P90", "P95"];

/** What the command prints where nothing is wrong: one line of JSON. */
async function printed(...args: string[]) {
  const { stdout, stderr, exitCode } = await simulateCommand(args);
  expect({ lines: stdout.length, stderr, exitCode }).toEqual({ lines: 1, stderr: [], exitCode: 0 });
  return JSON.parse(stdout[0]!);
}

describe("one scenario", () => {
  test("keys, in this order, and the figures of the summary", async () => {
    const found = await printed(first, "--trials", "2000", "--seed", "5");
    expect(Object.keys(found)).toEqual(SUMMARY);
    expect(Object.keys(found.percentiles)).toEqual(PERCENTILES);
    const exact = summary(simulatedDocument(documents.first, { trials: 2000, seed: 5 }), "stratified");
    expect(exact).toMatchObject(found);
  });

  test("of a contract with a ceiling, the probability of passing it", async () => {
    // 10 × U(800, 1,100) × 36 months is U(288,000, 396,000): ½ beyond 342,000.
    const prices = [{ name: "Posts", per: "month", units: 10, unitPrice: { low: 800, high: 1100 } }];
    const document = {
      horizon: { years: 3 },
      contracts: [
        { name: "Alpha", ceiling: 342_000, prices },
        { name: "Beta", prices },
      ],
    };
    const found = await printed(file("ceiling.json", document));
    expect(Object.keys(found)).toEqual([...SUMMARY, "ceilings"]);
    expect(found.ceilings).toEqual({ Alpha: { amount: 342_000, probabilityPassed: expect.closeTo(0.5, 3) } });
    const precise = await printed(file("ceiling.json", document), "--precision", "0.01");
    expect(Object.keys(precise)).toEqual([...SUMMARY, "ceilings", "trials", "reached"]);
  });

  test("10,000 stratified trials of the total, seed 1, unless told otherwise", async () => {
    const all = ["--trials", "10000", "--seed", "1", "--method", "stratified", "--measure", "total"];
    expect(await simulateCommand([first])).toEqual(await simulateCommand([first, ...all]));
  });

  test("the same arguments give the same text, wherever options stand; another seed another one", async () => {
    const text = await simulateCommand([first, "--trials", "500", "--seed", "5"]);
    expect(await simulateCommand([first, "--trials", "500", "--seed", "5"])).toEqual(text);
    expect(await simulateCommand(["--seed", "5", "--trials", "500", first])).toEqual(text);
    expect((await simulateCommand([first, "--trials", "500", "--seed", "6"])).stdout).not.toEqual(text.stdout);
  });

  test("--measure npv is the present value, --method random independent trials", async () => {
    for (const measure of ["total", "npv"] as const)
      for (const method of ["stratified", "random"] as const) {
        const found = await printed(first, "--trials", "500", "--measure", measure, "--method", method);
        const values = simulatedDocument(documents.first, { trials: 500, measure, method });
        expect(summary(values, method)).toMatchObject(found);
      }
  });

  test("one trial: no spread is known, which JSON writes null", async () => {
    const found = await printed(first, "--trials", "1");
    expect([found.sd, found.standardError]).toEqual([null, null]);
    expect(new Set([found.mean, found.tvar95, ...Object.values(found.percentiles)]).size).toBe(1);
  });

  test("a scenario without ranges does not spread", async () => {
    const found = await printed(file("internal.json", workedCase("02").scenario), "--trials", "100");
    expect([found.sd, found.standardError]).toEqual([0, 0]);
    expect(found.percentiles.P5).toBe(found.mean);
  });
});

describe("a pair", () => {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what JSON holds
  let found: any;
  beforeAll(async () => (found = await printed(first, rival, "--trials", "2000")));

  test("keys, in this order", () => {
    expect(Object.keys(found)).toEqual([
      "first",
      "rival",
      "probabilityCheaper",
      "difference",
      "regret",
      "regretOfRival",
      "valueOfPerfectInformation",
      "standardErrors",
    ]);
    expect(Object.keys(found.standardErrors)).toEqual([
      "probabilityCheaper",
      "regret",
      "regretOfRival",
      "valueOfPerfectInformation",
    ]);
    for (const each of [found.first, found.rival, found.difference]) {
      expect(Object.keys(each)).toEqual(SUMMARY);
      expect(Object.keys(each.percentiles)).toEqual(PERCENTILES);
    }
  });

  test("the figures of the comparison; each scenario is what it is alone", async () => {
    const question = { first: scenarioOf(documents.first), rival: scenarioOf(documents.rival), measure: "total", method: "stratified", seed: 1, trials: 2000 } as const; // prettier-ignore
    const outcomes = simulate(question);
    const { standardErrors, ...compared } = found;
    expect(pair(outcomes.first, outcomes.rival!, "stratified")).toMatchObject(compared);
    expect(pairStandardErrors(outcomes.first, outcomes.rival!, "stratified")).toMatchObject(standardErrors);
    expect(found.first).toEqual(await printed(first, "--trials", "2000"));
    expect(found.rival).toEqual(await printed(rival, "--trials", "2000"));
  });

  test("a file against itself: no difference, no regret", async () => {
    expect(await printed(first, first, "--trials", "100")).toMatchObject({
      probabilityCheaper: 0,
      difference: { mean: 0, sd: 0, standardError: 0, tvar95: 0 },
      regret: 0,
      regretOfRival: 0,
      valueOfPerfectInformation: 0,
    });
  });

  test("the same seed, the same text", async () => {
    expect(JSON.stringify(await printed(first, rival, "--trials", "2000"))).toBe(JSON.stringify(found));
  });
});

describe("--precision stops when the standard error is that share of the mean", () => {
  test("a thousandth is reached, and told with the trials it took", async () => {
    const found = await printed(first, "--precision", "0.001");
    expect(Object.keys(found)).toEqual([...SUMMARY, "trials", "reached"]);
    expect(found.reached).toBe(true);
    expect(found.standardError / found.mean).toBeLessThanOrEqual(0.001);
    const { trials, reached: _reached, ...rest } = found;
    expect(await printed(first, "--trials", String(trials))).toEqual(rest);
  });
  test("a billionth is not within 1,000 trials", async () => {
    const found = await printed(first, "--trials", "1000", "--method", "random", "--precision", "1e-9");
    expect(found).toMatchObject({ trials: 1000, reached: false });
  });
});

describe("what is refused: exit code 2, the reason on standard error, nothing on standard output", () => {
  const invalid = file("invalid.json", { contracts: [{ name: "A", units: 1, unitPrise: 10 }] });
  test.each<[string, string[], string[]]>([
    ["no file", [], ["usage"]],
    ["three files", [first, rival, first], ["usage"]],
    ["a missing file", [join(folder, "absent.json")], ["absent.json", "cannot be read as JSON"]],
    ["a missing rival", [first, join(folder, "absent.json")], ["absent.json"]],
    ["no JSON", [file("broken.json", "{")], ["broken.json", "cannot be read as JSON"]],
    ["a scenario with a mistake", [invalid], ["invalid.json", "/contracts/0/unitPrise", "unitPrice"]],
    ["an unknown option", [first, "--trails", "10"], ["unknown option --trails", "usage"]],
    ["an option without its value", [first, "--seed"], ["--seed needs a value", "usage"]],
    ["no trials", [first, "--trials", "0"], ["--trials 0", "from 1 to 10000000"]],
    ["fewer than none", [first, "--trials", "-5"], ["--trials -5"]],
    ["too many trials", [first, "--trials", "10000001"], ["--trials 10000001"]],
    ["half a trial", [first, "--trials", "10.5"], ["--trials 10.5"]],
    ["trials as text", [first, "--trials", "many"], ["--trials many"]],
    ["empty trials", [first, "--trials", ""], ["--trials"]],
    ["trials without end", [first, "--trials", "Infinity"], ["--trials Infinity"]],
    ["a negative seed", [first, "--seed", "-1"], ["--seed -1", "from 0 to 9007199254740991"]],
    ["a seed that is no whole number", [first, "--seed", "1.5"], ["--seed 1.5"]],
    ["a seed beyond 2^53", [first, "--seed", "9007199254740993"], ["--seed 9007199254740993"]],
    ["a seed as text", [first, "--seed", "abc"], ["--seed abc"]],
    ["an unknown method", [first, "--method", "halton"], ["--method halton", "stratified or random"]],
    ["an unknown measure", [first, "--measure", "cost"], ["--measure cost", "total or npv"]],
    ["a precision of 0", [first, "--precision", "0"], ["--precision 0"]],
    ["a precision above 1", [first, "--precision", "2"], ["--precision 2"]],
    ["a precision as text", [first, "--precision", "high"], ["--precision high"]],
  ])("%s", async (_title, args, mentions) => {
    const { stdout, stderr, exitCode } = await simulateCommand(args);
    expect({ stdout, exitCode }).toEqual({ stdout: [], exitCode: 2 });
    for (const mention of mentions) expect(stderr.join("\n")).toContain(mention);
  });

  test("all reasons at once, before the usage", async () => {
    const { stderr } = await simulateCommand([first, "--trials", "0", "--seed", "-1", "--fast", "x"]);
    expect(stderr).toHaveLength(4);
    expect(stderr.at(-1)).toContain("usage: npm run --silent simulate");
  });
});

test("npm run --silent simulate is this command", async () => {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const args = [first, rival, "--trials", "100", "--seed", "3"];
  const run = spawnSync(npm, ["run", "--silent", "simulate", "--", ...args], {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  expect(run.stdout.trimEnd()).toBe((await simulateCommand(args)).stdout[0]);
  expect(run.status).toBe(0);
}, 60_000);
