import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { planCommand } from "../../src/cli/planCommand";
import { workedCase, workedCases } from "../support/cases";

const folder = mkdtempSync(join(tmpdir(), "plan-"));
const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
};
const caseFiles = workedCases.map((each) => file(each.file, each.scenario));

test("prints a line of JSON per file, in the form of the cases' expected", async () => {
  const { stdout, exitCode } = await planCommand(caseFiles);
  expect(exitCode).toBe(0);
  expect(stdout.map((line) => JSON.parse(line))).toEqual(workedCases.map(({ expected }) => expected));
});

test("what is doubtful is told on standard error, a line per warning, and keeps nothing from being printed", async () => {
  const { stdout, stderr } = await planCommand([caseFiles[0]!, caseFiles[5]!]);
  expect(stdout).toHaveLength(2);
  // Case 01 leaves nothing to be said; test/model/warnings.test.ts lists those of every case.
  expect(stderr).toEqual([
    expect.stringContaining(`${caseFiles[5]!}: warning: “Governance” (/contracts/0/governance): nobody is paid`),
    expect.stringContaining("“Extras mode” (/contracts/0/extras/mode): nothing comes on top of the fee"),
  ]);
});

test("--unrounded prints numbers, near the amounts to the cent", async () => {
  const { stdout } = await planCommand(["--unrounded", file("03.json", workedCase("03").scenario)]);
  const { expected } = JSON.parse(stdout[0]!);
  expect(typeof expected.grandTotal).toBe("number");
  // 30 / 12 × 180 × 1.02125… a month: the price of a unit is no longer rounded.
  expect(expected.lines.workUnits[1]).toBe(14250);
  expect(Math.abs(expected.grandTotal - 751538.86)).toBeLessThan(5);
});

test("charges that a role leaves out come from the official model", async () => {
  const role = { name: "Support", fte: 1, grossSalary: 42000 };
  const internal = (roles: object[]) => file("roles.json", { horizon: { years: 1 }, team: { roles } });
  const { stdout } = await planCommand([internal([role])]);
  // 42,000 × 0.372831428571429: see test/payroll/officialModel.test.ts.
  expect(JSON.parse(stdout[0]!).expected.lines.employerCharges).toEqual(["0.00", "15658.92"]);
});

let badFiles = 0;
describe("a bad file: exit code 2, a line per problem, nothing on standard output", () => {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a scenario about to be spoilt
  const bad = (change: (scenario: any) => void): string => {
    const scenario = structuredClone(workedCase("05").scenario);
    change(scenario);
    return file(`bad-${(badFiles += 1)}.json`, scenario);
  };
  test.each([
    ["a negative notice", bad((s) => (s.contracts[0].exit.notice = "-1")), ["/contracts/0/exit/notice", '"-1"', "0"]],
    [
      "an unknown key, with the nearest",
      bad((s) => (s.contracts[0].exit.notise = 1)),
      ["/contracts/0/exit/notise", "notice"],
    ],
    ["a text for a number", bad((s) => (s.horizon.discountRate = "8 %")), ["/horizon/discountRate", '"8 %"']],
    ["a missing unit price", bad((s) => delete s.contracts[0].unitPrice), ["/contracts/0/unitPrice"]],
    ["a horizon of 16 years", bad((s) => (s.horizon.years = 16)), ["/horizon/years", "16", "15"]],
    [
      "a decision after the horizon",
      bad((s) => (s.contracts[0].exit.decisionMonth = 97)),
      ["/contracts/0/exit/decisionMonth", "97", "96"],
    ],
    ["two contracts of the same name", bad((s) => s.contracts.push(s.contracts[0])), ["/contracts/1/name", "Global"]],
    ["no JSON at all", file("broken.json", "{"), ["broken.json"]],
    ["no file at all", join(folder, "absent.json"), ["absent.json"]],
  ])("%s", async (_title, path, mentions) => {
    const { stdout, stderr, exitCode } = await planCommand([caseFiles[0]!, path]);
    expect({ stdout, exitCode }).toEqual({ stdout: [], exitCode: 2 });
    for (const mention of mentions) expect(stderr.join("\n")).toContain(mention);
  });
  test("two problems are two lines", async () => {
    const path = bad((s) => Object.assign(s.contracts[0], { governance: 2, setup: "x" }));
    expect((await planCommand([path])).stderr).toHaveLength(2);
  });
});

test("npm run --silent plan is this command", () => {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const run = spawnSync(npm, ["run", "--silent", "plan", "--", caseFiles[0]!], {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  expect(JSON.parse(run.stdout)).toEqual(workedCases[0]!.expected);
  expect(run.status).toBe(0);
}, 60_000);
