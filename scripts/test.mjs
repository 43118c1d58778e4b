// `npm test`: every check in order, the seconds of each; stops at the first that fails.
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
  jest("unit and pane tests", "--selectProjects", "unit", "pane"),
  { name: "build", command: [bin("webpack/bin/webpack.js"), "--mode", "production", "--stats", "errors-warnings"] },
  { name: "browser", command: [bin("tsx/dist/cli.mjs"), "scripts/browser.ts"] },
  jest("browser tests", "--selectProjects", "browser", "--runInBand"),
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
for (const { name, command, report } of steps) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const { status } = spawnSync(process.execPath, command, { stdio: ["ignore", "inherit", "inherit"] });
  const { passed, failed } = counts(report);
  total.passed += passed;
  total.failed += failed;
  console.log(`== ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (status !== 0) {
    if (failed === 0) total.failed += 1;
    console.log(`\nStopped at the first failure: ${name}`);
    process.exitCode = 1;
    break;
  }
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
