import type { Page } from "playwright-core";
import type { Grid } from "../../src/workbook/grid/grid";
import { useBrowser } from "./harness";

declare global {
  interface Window {
    readonly grid: Grid;
  }
}

jest.setTimeout(120_000);
const browser = useBrowser();

const SHEET = "Comparaison";
const set = (page: Page, place: string, value: string | number) =>
  page.evaluate(([s, p, v]) => window.grid.setValue(s, p, v), [SHEET, place, value] as const);
const setFormula = (page: Page, place: string, formula: string) =>
  page.evaluate(([s, p, f]) => window.grid.setFormula(s, p, f), [SHEET, place, formula] as const);
const values = (page: Page, place: string) =>
  page.evaluate(([s, p]) => window.grid.values(s, p), [SHEET, place] as const);
const settles = (page: Page, place: string, wanted: unknown) =>
  page.waitForFunction(([s, p, v]) => window.grid.values(s, p)[0]![0] === v, [SHEET, place, wanted] as const);

test("the official payroll model is loaded in its worker by the first cell that asks for it, and answers them all", async () => {
  const requests: string[] = [];
  const before = (page: Page) => Promise.resolve(page.on("request", (request) => requests.push(request.url())));
  const page = await browser.open("/workbench.html", { language: "fr-FR", width: 1500, height: 900, before });
  await page.waitForSelector("body[data-ready]", { timeout: 60_000 });
  const workers = () => requests.filter((url) => url.includes("employerCost.worker.js"));
  expect(workers()).toEqual([]);

  // The amounts of test/payroll: 42,000 € in a company of 100 with an accident rate of 0.7 %.
  await setFormula(page, "AA20", "=INFO.EMPLOYERCOST(42000)");
  await settles(page, "AA20", 57658.92);
  expect(workers()).toHaveLength(1);

  const block = [
    ["Horizon"],
    ["Libellé", "Valeur"],
    ["Durée", 1],
    ["Rôles"],
    ["Rôle", "ETP", "Salaire brut annuel", "Charges patronales"],
    ["Support", 1, 42000],
    ["Chef de projet", 1, 55000],
  ];
  for (const [i, row] of block.entries())
    for (const [j, cell] of row.entries()) await set(page, `A${"ABCD"[j]}${i + 1}`, cell);
  await setFormula(page, "AA21", "=INFO.TCO(AA1:AD7)");
  // A function that has always answered at once spills its promised table.
  await setFormula(page, "AF1", "=INFO.PLAN(AA1:AD7)");
  // 57,658.92 and 77,472.19, not managerial
  await settles(page, "AA21", 135131.11);
  expect((await values(page, "AF2:AI4"))[2]).toEqual(["Charges patronales", 0, 38131.11, 38131.11]);
  expect(workers()).toHaveLength(1);
});
