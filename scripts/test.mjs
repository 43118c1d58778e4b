// `npm test`: every check in order, the seconds of each. All are run, so that one that is red hides no other; those that
// need what a red one should have made are told as not run.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

const bin = (path) => join("node_modules", path);
const results = join("node_modules", ".cache", "test-results");

const tsc = bin("typescript/bin/tsc");
const jest = (name, ...args) => ({
  name,
  command: [bin("jest/bin/jest.js"), ...args, "--json", "--outputFile", join(results, `${name}.json`)],
  report: join(results, `${name}.json`),
});

const steps = [
  { name: "types: engine", command: [tsc, "-p", "tsconfig.engine.json"] },
  { name: "types: browser", command: [tsc, "-p", "tsconfig.browser.json"] },
  { name: "types: all", command: [tsc, "-p", "tsconfig.json"] },
  { name: "lint", command: [bin("eslint/bin/eslint.js"), "--max-warnings", "0", "."] },
  { name: "format", command: [bin("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", "."] },
  { name: "unused exports", command: [bin("knip/bin/knip.js"), "--no-progress"] },
  jest("unit and pane tests", "--selectProjects", "unit", "pane"),
  { name: "build", command: [bin("webpack/bin/webpack.js"), "--mode", "production", "--stats", "errors-warnings"] },
  { name: "browser", command: [bin("tsx/dist/cli.mjs"), "scripts/browser.ts"] },
  { ...jest("browser tests", "--selectProjects", "browser", "--runInBand"), needs: ["build", "browser"] },
];

/** Passed and failed tests of a Jest report; a file that does not even load is a failure too. */
function counts(report) {
  if (!report || !existsSync(report)) return { passed: 0, failed: 0 };
  const json = JSON.parse(readFileSync(report, "utf8"));
  return { passed: json.numPassedTests, failed: json.numFailedTests + json.numRuntimeErrorTestSuites };
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const total = { passed: 0, failed: 0 };
const red = [];
for (const { name, command, report, needs = [] } of steps) {
  console.log(`\n== ${name}`);
  const missing = needs.filter((need) => red.includes(need));
  if (missing.length > 0) {
    console.log(`== ${name}: not run, as it needs ${missing.join(" and ")}`);
    red.push(name);
    continue;
  }
  const start = performance.now();
  const { status } = spawnSync(process.execPath, command, { stdio: ["ignore", "inherit", "inherit"] });
  const { passed, failed } = counts(report);
  total.passed += passed;
  total.failed += status !== 0 && failed === 0 ? 1 : failed;
  console.log(`== ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (status !== 0) red.push(name);
}
if (red.length > 0) {
  console.log(`\nFailed or not run: ${red.join(", ")}`);
  process.exitCode = 1;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
