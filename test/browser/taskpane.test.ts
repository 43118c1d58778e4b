import type { Page } from "playwright-core";
import { writeBlock } from "../../src/scenario/writing/writeBlock";
import { workedCase } from "../support/cases";
import { installExcelHost, type HostSheet } from "../workbook/excel/host";
import { useBrowser } from "./harness";

// The real office.js over a workbook held in the page (test/workbook/excel/host.ts).

jest.setTimeout(120_000);
const browser = useBrowser();

/** Case 01 as a block that starts in B3, and a sheet of cells that read it. */
function workbook(): HostSheet[] {
  const { scenario } = workedCase("01");
  const block = writeBlock(scenario, "fr").cells;
  const width = block[0]!.length;
  return [
    {
      name: "Mon offre",
      rows: [[], ["", "Notre scénario"], ...block.map((row) => ["", ...row])],
      scenario: { row: 2, column: 1, rows: block.length + 20, columns: width },
    },
    {
      name: "Comparaison",
      rows: [["Total", 2444250], ["Détail", "Forfait"], ["Note"]],
      formulas: { B1: "=INFO.TCO('Mon offre'!Scenario)" },
      spilled: { B2: "=INFO.PLAN('Mon offre'!Scenario)" },
    },
  ];
}

const openPane = (language = "fr-FR", sheets = workbook(), isDark = false) =>
  browser.open("/taskpane.html", {
    language,
    width: 350,
    before: (page) => page.addInitScript(installExcelHost, { language, sheets, isDark }),
  });

const select = (page: Page, sheet: string, row: number, column: number) =>
  page.evaluate(([...place]) => window.excelHost.select(...place), [sheet, row, column] as const);

/** The cell, from 0, of the likely value beside a label of the scenario. */
function cellOf(label: string): readonly [string, number, number] {
  const { name, rows } = workbook()[0]!;
  const header = rows.find((row) => row.includes("Probable"))!;
  return [name, rows.findIndex((row) => row.includes(label)), header.indexOf("Probable")];
}

const total = (page: Page, amount: string) =>
  page.getByRole("heading", { name: "Coût total" }).locator("..").getByText(amount);

test("the pane shows the scenario of the active sheet", async () => {
  const page = await openPane();
  await total(page, "2 444 250,00 €").waitFor();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Global outsourcing, 400 employees");
  expect(await page.locator("html").getAttribute("lang")).toBe("fr");
});

test("the pane follows an edit in the sheet", async () => {
  const page = await openPane();
  await total(page, "2 444 250,00 €").waitFor();
  const [sheet, row, column] = cellOf("Gouvernance");
  // Governance at 12% of 1,800,000 adds 108,000.
  await page.evaluate(([...cell]) => window.excelHost.put(...cell), [sheet, row, column, 0.12] as const);
  await total(page, "2 552 250,00 €").waitFor();
});

test("a mistake in the sheet is told with its row, and goes with it", async () => {
  const page = await openPane();
  const [sheet, row, column] = cellOf("Gouvernance");
  const put = (value: unknown) =>
    page.evaluate(([...cell]) => window.excelHost.put(...cell), [sheet, row, column, value] as const);
  await total(page, "2 444 250,00 €").waitFor();
  await put("beaucoup");
  await page.getByText(`Ligne ${row + 1}, « Gouvernance »`).waitFor();
  await put(0.06);
  await total(page, "2 444 250,00 €").waitFor();
});

test("elsewhere the pane shows the scenario that the formula reads, spilled cells included", async () => {
  const page = await openPane();
  await total(page, "2 444 250,00 €").waitFor();
  for (const row of [0, 1]) {
    await select(page, "Comparaison", 2, 0);
    await page.getByRole("heading", { name: "Aucun scénario sélectionné" }).waitFor();
    await select(page, "Comparaison", row, 1);
    await total(page, "2 444 250,00 €").waitFor();
  }
});

test("an error of Excel is a sentence beside what was shown", async () => {
  const page = await openPane();
  await total(page, "2 444 250,00 €").waitFor();
  await page.evaluate(() => window.excelHost.fail("GeneralException"));
  await select(page, "Comparaison", 0, 1);
  await page.getByText("GeneralException").waitFor();
  expect(await total(page, "2 444 250,00 €").isVisible()).toBe(true);
  await page.evaluate(() => window.excelHost.fail(undefined));
  await select(page, "Mon offre", 0, 0);
  await page.getByText("GeneralException").waitFor({ state: "detached" });
});

test("an empty range and a whole column are blocks like others", async () => {
  const [sheet] = workbook();
  const page = await openPane("fr-FR", [
    { ...sheet!, scenario: { ...sheet!.scenario!, row: 0, rows: 2000 } },
    { name: "Vide", rows: [], scenario: { row: 0, column: 0, rows: 5, columns: 3 } },
  ]);
  await page.getByText("Notre scénario").first().waitFor();
  await select(page, "Vide", 0, 0);
  await page.getByText("1 point à corriger").first().waitFor();
});

test("one request answers a sheet of its own, two a formula elsewhere", async () => {
  const page = await openPane();
  await total(page, "2 444 250,00 €").waitFor();
  const requests = () => page.evaluate(() => window.excelHost.requests());
  const before = await requests();
  await select(page, "Mon offre", 9, 3);
  await page.waitForTimeout(400);
  const between = await requests();
  expect(between - before).toBe(1);
  await select(page, "Comparaison", 0, 1);
  await page.waitForTimeout(400);
  expect((await requests()) - between).toBe(2);
});

test("asks for nothing newer than the manifest's ExcelApi 1.12", async () => {
  const page = await openPane();
  await total(page, "2 444 250,00 €").waitFor();
  await page.evaluate(() => {
    // The library then refuses what the host's requirement sets do not have.
    (OfficeExtension as unknown as Record<string, Record<string, boolean>>).CommonUtility!._doApiNotSupportedCheck =
      true;
  });
  await select(page, "Comparaison", 2, 0);
  await page.getByRole("heading", { name: "Aucun scénario sélectionné" }).waitFor();
  await select(page, "Comparaison", 1, 1);
  await total(page, "2 444 250,00 €").waitFor();
});

/** A scenario whose million trials last for long: four contracts, each with ten kinds of work units. */
function heavy(): HostSheet[] {
  const items = Array.from({ length: 10 }, (_, i) => ({
    name: `Acte ${i + 1}`,
    unitPrice: 100 + i,
    perYear: { low: 2, high: 6 },
  }));
  const contracts = ["A", "B", "C", "D"].map((name) => ({
    name,
    units: { low: 90, high: 110 },
    unitPrice: 75,
    extras: { mode: "workUnits", items },
  }));
  const rows = writeBlock({ name: "Quatre lots", contracts }, "fr").cells.map((row) => [...row]);
  return [{ name: "Lots", rows, scenario: { row: 0, column: 0, rows: rows.length, columns: rows[0]!.length } }];
}

test("a million trials: progress while the page lives, cancelled at once, the first result in view", async () => {
  const page = await openPane("fr-FR", [...heavy(), ...workbook()]);
  await page.getByText("10 000 tirages, graine 1").waitFor();
  const trials = page.getByRole("combobox", { name: "Tirages" });
  await trials.selectOption("1000000");
  // Some of it is done, and the page answers meanwhile.
  await page.getByText(/Simulation en cours\s:\s[1-9]/).waitFor();
  await page.evaluate(() => {
    const counted = { frames: 0 };
    const count = () => (counted.frames++, requestAnimationFrame(count));
    count();
    Object.assign(window, { counted });
  });
  await page.waitForFunction(() => (window as unknown as { counted: { frames: number } }).counted.frames > 20);
  expect(await page.getByText("10 000 tirages, graine 1").isVisible()).toBe(true);

  await page.getByRole("button", { name: "Annuler" }).click();
  await page.getByText("Simulation annulée.").first().waitFor();
  expect(await page.getByRole("progressbar").count()).toBe(0);
  expect(await page.getByText("10 000 tirages, graine 1").isVisible()).toBe(true);

  await page.getByRole("button", { name: "Relancer" }).click();
  await page.getByRole("progressbar").waitFor();
  // Another scenario takes its place, and is soon computed: the workers are free.
  await select(page, "Mon offre", 0, 0);
  await page.getByText("1 000 000 tirages, graine 1").waitFor();
  await page.getByText("Dépassement – Global").waitFor();
});

test.each([320, 350])("nothing is wider than a pane of %d px, and the keyboard scrolls the table", async (width) => {
  const page = await openPane();
  await page.setViewportSize({ width, height: 600 });
  await page.getByRole("img", { name: "Répartition" }).waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  const table = page.getByRole("region", { name: "Détail par ligne" });
  // The amounts are one stop of the Tab key, after the totals, the trials and the seed.
  const isIn = () => table.evaluate((element) => element.querySelector("td")!.closest("table")!.contains(document.activeElement)); // prettier-ignore
  for (let i = 0; i < 20 && !(await isIn()); i++) await page.keyboard.press("Tab");
  expect(await isIn()).toBe(true);
  await page.keyboard.press("End");
  await page.waitForFunction((element) => element.scrollLeft > 0, await table.elementHandle());

  await page.keyboard.press("Enter");
  const why = page.getByRole("region", { name: "Pourquoi" });
  await why.waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  await page.keyboard.press("Escape");
  await why.waitFor({ state: "detached" });
  expect(await isIn()).toBe(true);
});

test("dark in a dark Office, whatever the system prefers", async () => {
  const page = await openPane("fr-FR", workbook(), true);
  await total(page, "2 444 250,00 €").waitFor();
  const background = await page
    .locator(".fui-FluentProvider")
    .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(background).toBe("rgb(41, 41, 41)");
});

test("in English", async () => {
  const page = await openPane("en-US");
  await page.getByText("€2,444,250.00").first().waitFor();
  await page.getByRole("table", { name: "Line by line" }).waitFor();
});

test("outside Excel the page says where it belongs", async () => {
  const page = await browser.open("/taskpane.html");
  await page.getByText("Ce volet s’ouvre dans Excel").waitFor();
});
