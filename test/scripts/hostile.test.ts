import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { setHost } from "../../src/asking/host";
import { planCommand } from "../../src/cli/planCommand";
import { simulateCommand } from "../../src/cli/simulateCommand";
import { answerFault, answerOf, hostileCall } from "../support/hostileCalls";
import { hostileFile, outputFault } from "../support/hostileFiles";

// A sample of what `npm run hostile` does in full, without its time and memory.

/** The official model takes 60 ms for a cost, and has tests of its own. */
beforeAll(() => setHost({ employerCosts: ({ yearlyPay }) => Promise.resolve(1.4 * yearlyPay) }));
afterAll(() => setHost({ employerCosts: undefined }));

test("hostile files are answered or refused, by both commands alike", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "hostile-")), "scenario.json");
  const run = fc.asyncProperty(hostileFile, async ({ bytes }) => {
    writeFileSync(path, bytes);
    const plan = await planCommand([path]);
    const simulation = await simulateCommand([path, "--trials", "50"]);
    expect([plan, simulation].map(outputFault)).toEqual([undefined, undefined]);
    expect(simulation.exitCode).toBe(plan.exitCode);
    if (plan.exitCode === 2) expect(simulation).toEqual(plan);
  });
  await fc.assert(run, { numRuns: 100, endOnFailure: true });
}, 120_000);

test("hostile calls give finite values, or an error with a sentence of its own", async () => {
  const run = fc.asyncProperty(hostileCall, async (call) => expect(answerFault(await answerOf(call))).toBeUndefined());
  await fc.assert(run, { numRuns: 200, endOnFailure: true });
}, 120_000);

describe("what would be a fault", () => {
  test.each<[string, Parameters<typeof outputFault>[0]]>([
    ["a stack", { stdout: [], stderr: ["    at plan (plan.ts:1:1)"], exitCode: 2 }],
    ["a line in two", { stdout: [], stderr: ["a\nb"], exitCode: 2 }],
    ["a long line", { stdout: [], stderr: ["x".repeat(1001)], exitCode: 2 }],
    ["a refusal without a reason", { stdout: [], stderr: [], exitCode: 2 }],
    ["a refusal with an answer", { stdout: ["{}"], stderr: ["no"], exitCode: 2 }],
    ["no answer", { stdout: [], stderr: [], exitCode: 0 }],
  ])("of a command: %s", (_title, output) => expect(outputFault(output)).toEqual(expect.any(String)));

  test.each<[string, Parameters<typeof answerFault>[0]]>([
    ["NaN", { value: [[1, NaN]] }],
    ["an empty table", { value: [] }],
    ["an object", { value: {} }],
    ["a bare error", { error: new TypeError("x is not a function") }],
    ["an error without a sentence", { error: { code: "#VALUE!", message: "refused" } }],
  ])("of a call: %s", (_title, answer) => expect(answerFault(answer)).toEqual(expect.any(String)));
});
