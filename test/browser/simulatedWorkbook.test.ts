import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { simulateCommand } from "../../src/cli/simulateCommand";
import { sensitivity } from "../../src/simulation/sensitivity";
import { simulate } from "../../src/simulation/simulate";
import { histogram } from "../../src/simulation/summary";
import { globalContract, internalTeam } from "../../src/workbench/example/exampleScenarios";
import type { Grid } from "../../src/workbook/grid/grid";
import { scenarioOf } from "../support/cases";
import { useBrowser } from "./harness";

declare global {
  interface Window {
    readonly grid: Grid;
  }
}

jest.setTimeout(180_000);
const browser = useBrowser();

async function openWorkbench(language: "fr-FR" | "en-US" = "fr-FR"): Promise<Page> {
  const page = await browser.open("/workbench.html", { language });
  await page.waitForSelector("body[data-ready]", { timeout: 60_000 });
  return page;
}

const values = (page: Page, place: string, sheet = "Simulation") =>
  page.evaluate(([s, p]) => window.grid.values(s!, p!), [sheet, place]);
const cell = async (page: Page, place: string) => (await values(page, place))[0]![0];

// What `npm run --silent simulate` prints.

const files = mkdtempSync(join(tmpdir(), "example-"));
function fileOf(name: string, document: object): string {
  const file = join(files, `${name}.json`);
  writeFileSync(file, JSON.stringify(document));
  return file;
}

interface Printed {
  readonly mean: number;
  readonly standardError: number;
  readonly sd: number;
  readonly percentiles: Readonly<Record<string, number>>;
  readonly tvar95: number;
}
interface PrintedPair {
  readonly first: Printed;
  readonly rival: Printed;
  readonly probabilityCheaper: number;
  readonly regret: number;
  readonly regretOfRival: number;
}

/** The internal team against the outsourcing. */
async function command(outsourced: object, trials: number, seed: number): Promise<PrintedPair> {
  const names = [fileOf("internal", internalTeam("fr")), fileOf("outsourced", outsourced)];
  const { stdout, stderr } = await simulateCommand([...names, "--trials", `${trials}`, "--seed", `${seed}`]);
  expect(stderr).toEqual([]);
  return JSON.parse(stdout[0]!) as PrintedPair;
}

/** The same as the cells C9:D16 show. */
const asCells = ({ first, rival, ...found }: PrintedPair) => ({
  percentiles: ["P10", "P50", "P80", "P90"].map((name) => [first.percentiles[name], rival.percentiles[name]]),
  cheaper: found.probabilityCheaper,
  regrets: [found.regret, found.regretOfRival],
});
async function shownIn(page: Page) {
  return {
    percentiles: await values(page, "C9:D12"),
    cheaper: await cell(page, "C15"),
    regrets: (await values(page, "C16:D16"))[0],
  };
}

/** Waits until the sheet shows what the command prints, with no cell in error or at work. */
async function settlesOn(page: Page, printed: PrintedPair): Promise<void> {
  const wanted = asCells(printed);
  const deadline = Date.now() + 60_000;
  let found = await shownIn(page);
  while (JSON.stringify(found) !== JSON.stringify(wanted) && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    found = await shownIn(page);
  }
  expect(found).toEqual(wanted);
  // Tables spill a moment later.
  await page.waitForFunction(
    () => !window.grid.values("Simulation", "A1:G80").some((row) => row.some((each) => String(each).startsWith("#"))),
  );
}

async function type(page: Page, sheet: string, address: string, text: string): Promise<void> {
  await page.getByText(sheet, { exact: true }).first().click();
  const nameBox = page.locator("input.univer-size-full").first();
  await nameBox.fill(address);
  await nameBox.press("Enter");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** The different values that a cell takes from now on. */
const watch = (page: Page, place: string) =>
  page.evaluate((address) => {
    const read = () => window.grid.values("Simulation", address)[0]![0];
    const taken = [read()];
    window.grid.onChange(() => {
      if (read() !== taken.at(-1)) taken.push(read());
    });
    Object.assign(window, { taken });
  }, place);
const taken = (page: Page) => page.evaluate(() => (window as unknown as { taken: unknown[] }).taken);

test.each(["fr", "en"] as const)("cells give the digits of the command: %s", async (language) => {
  const page = await openWorkbench(language === "fr" ? "fr-FR" : "en-US");
  const outsourced = globalContract("fr");
  const printed = await command(outsourced, 10_000, 1);
  await settlesOn(page, printed);

  const { mean, standardError, sd, percentiles, tvar95 } = printed.rival;
  const table = await values(page, "A21:C37");
  const words = { fr: ["Moyenne", "Plan attendu", "Écart type"], en: ["Mean", "Expected plan", "Standard deviation"] };
  expect(table.slice(1, 4).map(([name, value]) => [name, value])).toEqual(
    words[language].map((name, i) => [name, [mean, 2444250, sd][i]]),
  );
  expect(table[1]![2]).toBe(standardError);
  expect(table.slice(4, 13).map(([name, value]) => [name, value])).toEqual([
    ...Object.entries(percentiles),
    [{ fr: "TVaR95 (moyenne au-delà de P95)", en: "TVaR95 (mean beyond P95)" }[language], tvar95],
  ]);
  expect(table[14]![1]).toBe(percentiles.P80! - 2_550_000);

  const first = scenarioOf(outsourced);
  const question = { first, measure: "total", method: "stratified", trials: 10_000, seed: 1 } as const;
  const bins = histogram(simulate(question).first, 20);
  expect(await values(page, `B42:E${41 + bins.length}`)).toEqual(
    bins.map(({ from, to, share, cumulated }) => [from, to, share, cumulated]),
  );
  const influences = sensitivity({ ...question, rival: scenarioOf(internalTeam("fr")) });
  expect((await values(page, `C66:H${65 + influences.length}`)).map((row) => row.map(Number))).toEqual(
    influences.map(({ low, high, outcomeAtLow, outcomeAtHigh, swing, share }) =>
      [low, high, outcomeAtLow, outcomeAtHigh, swing, share],
    ),
  ); // prettier-ignore
});

test("a fee typed with the keyboard changes every simulated cell, once", async () => {
  const page = await openWorkbench();
  const example = globalContract("fr");
  const outsourced = { ...example, contracts: [{ ...example.contracts[0]!, unitPrice: 80 }] };
  const labels = await values(page, "A1:A60", "Globale");
  const [before, after] = [await command(example, 10_000, 1), await command(outsourced, 10_000, 1)];
  await settlesOn(page, before);
  await watch(page, "D11");
  await type(page, "Globale", `C${labels.findIndex(([label]) => label === "Global") + 1}`, "80,00");
  await settlesOn(page, after);
  expect(await taken(page)).toEqual([before, after].map(({ rival }) => rival.percentiles.P80));
});

test("a million trials and another seed, typed: cells are at work, then give the digits of the command", async () => {
  const page = await openWorkbench();
  const outsourced = globalContract("fr");
  await settlesOn(page, await command(outsourced, 10_000, 1));
  await type(page, "Simulation", "B5", "7");
  await settlesOn(page, await command(outsourced, 10_000, 7));
  await watch(page, "D11");
  await type(page, "Simulation", "B4", "1000000");
  const many = await command(outsourced, 1_000_000, 7);
  await settlesOn(page, many);
  const values = await taken(page);
  expect(values.filter((value) => typeof value === "number").slice(1)).toEqual([many.rival.percentiles.P80]);
  expect(page.workers().map((worker) => worker.url())).toContainEqual(expect.stringContaining("simulation.worker.js"));
});

test("trials that are none are refused with a sentence in every simulated cell, and mended", async () => {
  const page = await openWorkbench();
  await page.evaluate(() => window.grid.setValue("Simulation", "B4", -5));
  await page.waitForFunction(() => window.grid.display("Simulation", "D11") === "#VALEUR!");
  for (const row of [8, 14, 15])
    expect(await page.evaluate((at) => window.grid.errorAt("Simulation", at, 3), row)).toMatch(/tirages/i);
  await page.evaluate(() => window.grid.setValue("Simulation", "B4", 10000));
  await settlesOn(page, await command(globalContract("fr"), 10_000, 1));
});

test.each([
  ["fr-FR", "Simulation", "Répartition du coût total", "Huit tirages sur dix entre", "Tirages"],
  ["en-US", "Simulation", "Distribution of the total cost", "Eight trials in ten between", "Trials"],
] as const)("the pane beside the grid: %s", async (language, heading, picture, sentence, trials) => {
  const page = await openWorkbench(language);
  const pane = page.locator("#pane");
  await pane.getByRole("heading", { name: heading }).waitFor();
  await pane.getByText(sentence).waitFor();
  await pane.getByRole("img", { name: picture }).waitFor();
  // The digits of the cells, to the unit.
  const p80 = Math.round(Number(await cell(page, "D11")));
  const text = async () => ((await pane.textContent()) ?? "").replace(/\D/g, "");
  expect(await text()).toContain(String(p80));

  await pane.getByRole("combobox", { name: trials }).selectOption("1000000");
  await page.waitForFunction(() => /1[,\s]000[,\s]000 (tirages|trials),/.test(document.body.textContent ?? ""));
  const many = await command(globalContract("fr"), 1_000_000, 1);
  expect(await text()).toContain(String(Math.round(many.rival.percentiles.P80!)));
});

test("the pane follows the scenario of the selected cell", async () => {
  const page = await openWorkbench();
  const pane = page.locator("#pane");
  await pane.getByText("Dépassement – Global").waitFor();
  await page.evaluate(() => window.grid.select("Simulation", "C11"));
  await pane.getByText("Augmentations annuelles").waitFor();
  expect(await pane.getByText("Dépassement – Global").count()).toBe(0);
});
