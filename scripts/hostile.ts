/**
 * `npm run hostile [-- SEED FILES CALLS]`: breaks what can be broken. 1,000 hostile files through the two commands, and
 * 200,000 hostile calls of the custom functions, the same ones for the same seed. Every file is answered or refused as
 * README says, every call gives finite values or an error with a sentence, nothing takes over two seconds, and memory
 * stays flat. Prints each fault with its input, what was done and the slowest; exit code 1 where there is one.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { setHost } from "../src/asking/host";
import { planCommand } from "../src/cli/planCommand";
import { simulateCommand } from "../src/cli/simulateCommand";
import { answerFault, answerOf, hostileCall } from "../test/support/hostileCalls";
import { hostileFile, outputFault } from "../test/support/hostileFiles";

const [seed = 1, fileCount = 1_000, callCount = 200_000] = process.argv.slice(2).map(Number);
const MOST_SECONDS = 2;
/** Caches fill up to their capacity, some 100 MB, and the heap is measured after the first tenths have filled them. */
const MOST_GROWTH_MB = 50;
const SHOWN = 10;
const MOST_TOLD = 100;

interface Timed {
  readonly seconds: number;
  readonly input: string;
}
let faults = 0;
/** Told as it comes up: a run takes minutes. */
function report(fault: string): void {
  faults += 1;
  if (faults <= MOST_TOLD) console.log(`FAULT ${fault}`);
}
const counts = new Map<string, number>();
const count = (ending: string) => counts.set(ending, (counts.get(ending) ?? 0) + 1);

/** Keeps the slowest, and reports those that are too slow. */
function keepSlowest(slowest: Timed[], seconds: number, input: () => string): void {
  if (seconds > MOST_SECONDS) report(`took ${seconds.toFixed(1)} s: ${input()}`);
  if (slowest.length === SHOWN && seconds <= slowest.at(-1)!.seconds) return;
  slowest.push({ seconds, input: input() });
  slowest.sort((a, b) => b.seconds - a.seconds).splice(SHOWN);
}

/** An input in short, long texts and large ranges by their beginning. */
const short = (value: unknown): string => {
  const shortText = (_key: string, each: unknown) =>
    typeof each === "string" && each.length > 60 ? `${each.slice(0, 60)}… (${each.length})` : each;
  const text = JSON.stringify(value, shortText) ?? String(value);
  return text.length > 400 ? `${text.slice(0, 400)}… (${text.length})` : text;
};

const heapInMB = (): number => {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 1e6);
};

async function breakCommands(): Promise<readonly Timed[]> {
  const slowest: Timed[] = [];
  const folder = mkdtempSync(join(tmpdir(), "hostile-"));
  const path = join(folder, "scenario.json");
  for (const { kind, bytes } of fc.sample(hostileFile, { seed, numRuns: fileCount })) {
    writeFileSync(path, bytes);
    const input = () => `${kind}: ${short(Buffer.from(bytes).toString("utf8"))}`;
    const outputs = [];
    for (const [name, command, args] of [
      ["plan", planCommand, [path]],
      ["simulate", simulateCommand, [path, "--trials", "200"]],
    ] as const) {
      const start = performance.now();
      try {
        const output = await command(args);
        const fault = outputFault(output);
        if (fault !== undefined) report(`${name} ${fault}: ${input()}`);
        count(`${name}: exit code ${output.exitCode}`);
        outputs.push(output);
      } catch (error) {
        report(`${name} throws ${String(error)}: ${input()}`);
      }
      keepSlowest(slowest, (performance.now() - start) / 1000, () => `${name}, ${input()}`);
    }
    if (outputs[0]?.exitCode !== outputs[1]?.exitCode) report(`plan and simulate end differently: ${input()}`);
  }
  rmSync(folder, { recursive: true });
  return slowest;
}

async function breakFunctions(): Promise<{ readonly slowest: readonly Timed[]; readonly heaps: readonly number[] }> {
  const slowest: Timed[] = [];
  const heaps: number[] = [];
  const tenth = Math.ceil(callCount / 10);
  for (let part = 0; part < 10; part++) {
    for (let done = 0; done < tenth; done += 1_000) {
      const sample = { seed: seed + part * tenth + done, numRuns: Math.min(1_000, tenth - done) };
      for (const call of fc.sample(hostileCall, sample)) {
        const input = () => `${call.name}(${call.args.map(short).join("; ")})`;
        const start = performance.now();
        const answer = await answerOf(call);
        keepSlowest(slowest, (performance.now() - start) / 1000, input);
        const fault = answerFault(answer);
        if (fault !== undefined) report(`${fault}: ${input()}`);
        const { code } = (answer.error ?? {}) as { code?: string };
        count(`calls: ${code ?? "answered"}`);
      }
    }
    heaps.push(heapInMB());
    console.log(`${(part + 1) * tenth} calls, heap ${heaps.at(-1)} MB, ${faults} faults`);
  }
  const growth = Math.max(...heaps.slice(5)) - Math.max(...heaps.slice(0, 5));
  if (globalThis.gc && growth > MOST_GROWTH_MB) report(`the heap grows by ${growth} MB in the second half`);
  return { slowest, heaps };
}

async function main(): Promise<void> {
  // The official model takes half a second to load and 60 ms for each cost, and has tests of its own.
  setHost({ employerCosts: ({ yearlyPay }) => Promise.resolve(1.4 * yearlyPay) });
  const start = performance.now();
  const files = await breakCommands();
  console.log(`${fileCount} files, ${((performance.now() - start) / 1000).toFixed(0)} s`);
  const { slowest, heaps } = await breakFunctions();
  const told = ({ seconds, input }: Timed) => `  ${seconds.toFixed(2)} s  ${input}`;
  console.log(["", "Slowest files", ...files.map(told), "", "Slowest calls", ...slowest.map(told)].join("\n"));
  console.log(["", ...[...counts].sort().map(([ending, times]) => `${times} ${ending}`)].join("\n"));
  console.log(`Heap in MB at each tenth of the calls: ${heaps.join(" ")}`);
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s, ${faults} faults`);
  process.exitCode = faults > 0 ? 1 : 0;
}

void main();
