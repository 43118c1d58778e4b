import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inOneLine, listed, print, scenarioFiles } from "../../src/cli/command";
import { setHost } from "../../src/asking/host";

const folder = mkdtempSync(join(tmpdir(), "command-"));
const file = (content: string | Uint8Array, name = "scenario.json"): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
/** What is said of a file, after its name. */
const faultsOf = async (path: string) =>
  (await scenarioFiles([path])).faults.map((fault) => fault.replace(`${path}: `, ""));
const contract = (rest: string) => `{"contracts": [{"name": "A", "units": 1, "unitPrice": 1, ${rest}}]}`;

describe("a line for what is wrong with a file", () => {
  test.each<[string, string | Uint8Array, string]>([
    ["empty", "", "cannot be read as JSON: it is empty"],
    ["cut", '{"horizon": {', "cannot be read as JSON: line 1, column 14, it ends too early"],
    ["NUL bytes", new Uint8Array(99), `cannot be read as JSON: line 1, column 1, unexpected “${"\\u0000".repeat(30)}”`],
    [
      "nested 100,000 deep where a text is due",
      `{"name": ${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
      "cannot be read as JSON: line 1, column 59, more than 50 groups or lists inside each other",
    ],
    ["nested 9 deep where a text is due", `{"name": ${"[".repeat(9)}${"]".repeat(9)}}`, "/name: [[[[[[[[[]]]]]]]]]: expected a text"],
    ["a list for a scenario", "[]", "[]: expected a scenario"],
    ["a list for a group", '{"team": []}', "/team: []: expected a group of values"],
    ["a group for a list", '{"contracts": {}}', "/contracts: {}: expected a list"],
    ["a number that no float holds", '{"horizon": {"years": 1E400}}', "/horizon/years: 1E400: expected a whole number of years between 1 and 15"],
    ["a number that no float holds, for a text", '{"name": 1e999}', "/name: 1e999: expected a text"],
    ["a number that no float holds, in a range", contract('"setup": {"low": 1, "high": 1e999}'), "/contracts/0/setup/high: 1e999: expected an amount between 0 and 1,000,000,000,000"],
    ["a number nearer to zero than any float", '{"horizon": {"years": 0.1e-400}}', "/horizon/years: 0.1e-400: expected a number from 1 to 15"],
    ["−0", '{"horizon": {"years": -0}}', "/horizon/years: -0: expected a number from 1 to 15"],
    ["__proto__", '{"__proto__": {"years": 1}}', '/__proto__: {"years": 1}: no such key'],
    ["a key given twice", '{"horizon": {"years": 5,\n"years": 6}}', "“Years” (/horizon/years): the key is given twice, in lines 1 and 2; expected one value"],
    ["a group over several lines", '{"name": {\n  "a":\t1\n}}', '/name: { "a":\\u00091 }: expected a text'],
    ["half of a pair", '{"horizon": {"years": "\\ud800"}}', '/horizon/years: "\\ud800": expected a whole number of years between 1 and 15'],
    ["what turns a line around", '{"horizon": {"years": "\u202e5"}}', '/horizon/years: "\\u202e5": expected a whole number of years between 1 and 15'],
    ["a long text", `{"horizon": {"years": "${"x".repeat(1000)}"}}`, `/horizon/years: "${"x".repeat(198)}…: expected a whole number of years between 1 and 15`],
    ["a long key", `{"${"k".repeat(1000)}": 1}`, `/${"k".repeat(198)}…: 1: no such key`],
  ])("%s", async (_title, content, fault) => expect(await faultsOf(file(content))).toEqual([fault])); // prettier-ignore

  test("a folder, no file, no name", async () => {
    expect(await faultsOf(folder)).toEqual(["cannot be read as JSON: it is a folder"]);
    expect(await faultsOf(join(folder, "absent.json"))).toEqual(["cannot be read as JSON: no such file"]);
    expect((await scenarioFiles([""])).faults).toEqual([": cannot be read as JSON: no such file"]);
  });

  test("a payroll model that does not answer", async () => {
    setHost({ employerCosts: () => Promise.reject(new Error("silent")) });
    const path = file('{"team": {"roles": [{"name": "R", "fte": 1, "grossSalary": 43219}]}}');
    expect(await faultsOf(path)).toEqual([expect.stringMatching(/^The official payroll model did not answer/)]);
    setHost({ employerCosts: undefined });
  });

  test("files in UTF-16 are read", async () => {
    const { scenarios } = await scenarioFiles([file(Buffer.from(`\ufeff${contract('"setup": 0')}`, "utf16le"))]);
    expect(scenarios.map(({ scenario }) => scenario.contracts[0]!.name)).toEqual(["A"]);
  });

  test("10,000 problems in two files: the first 50, and how many more", async () => {
    const keys = (count: number) =>
      JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, i])));
    const { faults } = await scenarioFiles([file(keys(9960), "many.json"), file(keys(40), "few.json")]);
    expect(faults).toHaveLength(51);
    expect(faults.slice(49)).toEqual([expect.stringContaining("many.json: /k49: 49: no such key"), "and 9,950 more"]);
  });
});

describe("lines", () => {
  test("50 are all told", () => {
    expect(listed(Array.from({ length: 50 }, (_, i) => () => `${i}`))).toHaveLength(50);
    expect(listed(Array.from({ length: 51 }, (_, i) => () => `${i}`)).at(-1)).toBe("and 1 more");
  });
  test.each<[string, string]>([
    ["a\r\n  b\nc", "a b c"],
    ["a\u0007b\u0000", "a\\u0007b\\u0000"],
    ["\u2028\u200b", "\\u2028\\u200b"],
    ["😀 é 漢", "😀 é 漢"],
    ["\ud83d", "\\ud83d"],
  ])("%j", (text, line) => expect(inOneLine(text)).toBe(line));
  test("are 1,000 characters at most", () => {
    expect(inOneLine("x".repeat(1000))).toBe("x".repeat(1000));
    expect(inOneLine("x".repeat(1001))).toBe(`${"x".repeat(999)}…`);
    expect(inOneLine("\u0000".repeat(1000))).toHaveLength(1000);
  });
});

test("what nobody foresaw is exit code 1 and one line, without a stack", async () => {
  const said = jest.spyOn(console, "error").mockImplementation();
  await print(Promise.reject(new RangeError("too\nfar")));
  expect([process.exitCode, said.mock.calls]).toEqual([1, [["unexpected error: RangeError: too far"]]]);
  process.exitCode = 0;
  said.mockRestore();
});

/** A command as it is run, with what it printed. */
const run = (command: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [require.resolve("tsx/cli"), `src/cli/${command}Command.ts`, ...args], { encoding: "utf8" }); // prettier-ignore
  return { status, stdout, stderr };
};
describe("as a process of its own: exit code 2, a line on standard error, nothing on standard output", () => {
  test.each<[string, string, string, RegExp]>([
    ["plan, nested 100,000 deep", "plan", "[".repeat(100_000), /more than 50 groups or lists inside each other\n$/],
    ["plan, gigantic numbers", "plan", '{"horizon": {"years": 1e999}}', /\/horizon\/years: 1e999: expected .*\n$/],
    ["simulate, cut", "simulate", '{"team": ', /line 1, column 10, it ends too early\n$/],
  ])(
    "%s",
    (_title, command, content, line) => {
      const { status, stdout, stderr } = run(command, file(content));
      expect({ status, stdout, lines: stderr.split("\n").length }).toEqual({ status: 2, stdout: "", lines: 2 });
      expect(stderr).toMatch(line);
    },
    60_000,
  );
});
