import { chromium } from "playwright-core";
import { browserArguments, requireBrowser } from "../scripts/findBrowser";
import { serveFolder } from "../scripts/serveFolder";
import { median } from "./measure";
import type { Measure } from "./measure";

const OPENINGS = 5;

/** How long a reader waits for the first value of the built workbench, each time in a browser that has never seen it. */
export async function pageMeasures(): Promise<readonly Measure[]> {
  const server = await serveFolder("dist");
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: browserArguments() });
  const seconds: number[] = [];
  for (let i = 0; i < OPENINGS; i++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const start = performance.now();
    await page.goto(`${server.address}/workbench.html`);
    await page.waitForSelector("body[data-ready]");
    seconds.push((performance.now() - start) / 1000);
    await context.close();
  }
  await browser.close();
  server.close();
  return [{ name: "seconds to the first value of the workbench", ratio: median(seconds) / 5, against: "5 s", aim: 1 }];
}
