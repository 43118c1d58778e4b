import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import { browserArguments, requireBrowser } from "../scripts/findBrowser";
import { serveFolder } from "../scripts/serveFolder";
import type { readScenario } from "../src/model/reading/readScenario";
import type { Documents, Outcomes } from "../src/simulation/simulate";
import type { WorkerPool } from "../src/worker/simulation/pool";
import type { Options, simulateInWorkers } from "../src/worker/simulation/simulateInWorkers";
import { median } from "./measure";
import type { Measure } from "./measure";
import scenario from "./peers/scenario.json";

const ROUNDS = 3;
const MILLISECONDS = 100;
const MEGABYTES = 200;

/** The scenario, and a rival that is the same without its overrun. */
const pair: Documents = {
  first: scenario,
  rival: {
    ...scenario,
    contracts: scenario.contracts.map((contract, i) => (i === 0 ? { ...contract, extras: undefined } : contract)),
  },
};

/** A long simulation in the built workbench: how much of it a reader notices. */
export async function simulationPageMeasures(): Promise<readonly Measure[]> {
  const server = await serveFolder("dist");
  const browser = await chromium.launch({
    executablePath: requireBrowser(),
    // Memory is measured after a garbage collection: at once rather than within seconds.
    args: [...browserArguments(), "--enable-blink-features=ForceEagerMeasureMemory"],
  });
  const inNewPage = async (measure: (page: Page) => Promise<void>) => {
    const page = await openWorkbench(browser, server.address);
    await measure(page);
    await page.context().close();
  };

  const gaps: number[] = [];
  const cancels: Cancelled[] = [];
  const growths: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    // Workers that are started, and engines that have optimised nothing yet, are part of it.
    await inNewPage(async (page) => {
      gaps.push(await page.evaluate(longestGap, { first: scenario }));
      cancels.push(await page.evaluate(cancelled, { first: scenario }));
    });
  }
  await inNewPage(async (page) => void growths.push(await page.evaluate(growth, pair)));
  await browser.close();
  server.close();

  const within = (name: string, values: readonly number[], unit: number, against: string) => {
    return { name, ratio: median(values) / unit, against, aim: 1 };
  };
  const inTime = (name: string, values: readonly number[]) => within(name, values, MILLISECONDS, `${MILLISECONDS} ms`);
  const ended = cancels.map(({ ended }) => ended);
  const idle = cancels.map(({ idle }) => idle);
  return [
    inTime("longest gap between frames of the page during a million trials", gaps),
    inTime("time from cancelling a simulation until who asked is told", ended),
    inTime("time from cancelling a simulation until workers are idle", idle),
    within(
      "memory that a million trials of two scenarios add to the page",
      growths,
      MEGABYTES * 1e6,
      `${MEGABYTES} MB`,
    ),
  ];
}

/** What the workbench shows to the bench, and what the bench makes of it: functions sent to a page share nothing else. */
interface Shown {
  readonly simulation: {
    readonly pool: WorkerPool;
    readonly readScenario: typeof readScenario;
    readonly simulateInWorkers: typeof simulateInWorkers;
  };
  simulate(documents: Documents, trials: number, options?: Omit<Options, "pool">): Promise<Outcomes>;
}
declare const window: Shown;

/** The workbench, isolated from other origins, as a page must be to measure its memory. */
async function openWorkbench(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext();
  await context.route(`${address}/**`, async (route) => {
    const response = await route.fetch();
    const isolated = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };
    await route.fulfill({ response, headers: { ...response.headers(), ...isolated } });
  });
  const page = await context.newPage();
  await page.goto(`${address}/workbench.html`);
  await page.waitForSelector("body[data-ready]");
  await page.evaluate(showSimulate);
  return page;
}

function showSimulate(): void {
  const { pool, readScenario, simulateInWorkers } = window.simulation;
  const scenarioOf = (document: unknown) => {
    const outcome = readScenario(document);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    return outcome.value;
  };
  window.simulate = (documents, trials, options) => {
    const [first, rival] = [documents.first, ...(documents.rival ? [documents.rival] : [])].map(scenarioOf);
    const question = { first: first!, rival, measure: "total", method: "stratified", seed: 1, trials } as const;
    return simulateInWorkers(question, documents, { ...options, pool });
  };
}

/** The milliseconds of the longest gap between two frames while a million trials are computed. */
async function longestGap(documents: Documents): Promise<number> {
  await new Promise((resume) => setTimeout(resume, 500)); // what a page does when it has just opened is not measured
  await new Promise(requestAnimationFrame);
  let longest = 0;
  let isOver = false;
  let last = performance.now();
  const frame = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  await window.simulate(documents, 1e6);
  isOver = true;
  await new Promise(requestAnimationFrame);
  return longest;
}

interface Cancelled {
  readonly ended: number;
  readonly idle: number;
}

/** The milliseconds from cancelling ten million trials until the promise is rejected, and until no worker computes. */
async function cancelled(documents: Documents): Promise<Cancelled> {
  const { pool } = window.simulation;
  const controller = new AbortController();
  let start = 0;
  let isUnderWay = false;
  const cancel = () => {
    start = performance.now();
    controller.abort();
  };
  const onProgress = (share: number) => {
    if (isUnderWay || share < 0.1) return;
    isUnderWay = true;
    setTimeout(cancel, 3); // in the middle of a chunk
  };
  const options = { onProgress, signal: controller.signal };
  const isComputed = await window.simulate(documents, 1e7, options).then(
    () => true,
    () => false,
  );
  const ended = performance.now() - start;
  if (isComputed || pool.busy === 0) throw new Error("it was over before it was cancelled");
  while (pool.busy > 0) await new Promise((resume) => setTimeout(resume, 1));
  return { ended, idle: performance.now() - start };
}

/** The bytes that a million trials of two scenarios add to the page and its workers, their outcomes being kept. */
async function growth(documents: Documents): Promise<number> {
  const measured = performance as unknown as { measureUserAgentSpecificMemory(): Promise<{ readonly bytes: number }> };
  const before = await measured.measureUserAgentSpecificMemory();
  const outcomes = await window.simulate(documents, 1e6);
  const after = await measured.measureUserAgentSpecificMemory();
  if (outcomes.first.length !== outcomes.rival?.length) throw new Error("the rival was not simulated");
  return after.bytes - before.bytes;
}
