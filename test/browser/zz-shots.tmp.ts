import { chromium } from "playwright-core";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { browserArguments, requireBrowser } from "../../scripts/findBrowser";
import { writeBlock } from "../../src/scenario/writeBlock";
import { workedCases } from "../support/cases";
import { installExcelHost, type HostSheet } from "../workbook/excel/host";

const root = join(__dirname, "../../node_modules/@microsoft/office-js/dist/");
const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const sheetOf = (name: string, doc: unknown, lang: "fr" | "en", edit?: (rows: unknown[][]) => void): HostSheet => {
  const rows = writeBlock(doc, lang).cells.map((r) => [...r]) as unknown[][];
  edit?.(rows);
  return { name, rows, scenario: { row: 0, column: 0, rows: rows.length, columns: 12 } };
};
async function main() {
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: browserArguments() });
  const jobs = process.argv.slice(2);
  const shot = async (file: string, o: { width: number; lang: string; scheme?: "dark" | "light"; forced?: boolean; sheets: HostSheet[]; themeBg?: string; full?: boolean; height?: number; act?: (p: any) => Promise<void> }) => {
    if (jobs.length && !jobs.some((j) => file.includes(j))) return;
    const context = await browser.newContext({ locale: o.lang, viewport: { width: o.width, height: o.height ?? 900 }, colorScheme: o.scheme ?? "light", forcedColors: o.forced ? "active" : "none", deviceScaleFactor: 2 });
    await context.route((u) => u.href.startsWith(cdn), (r) => { const f = join(root, r.request().url().slice(cdn.length)); return existsSync(f) ? r.fulfill({ path: f }) : r.abort(); });
    const page = await context.newPage();
    page.on("pageerror", (e) => console.log(file, e.message)); page.on("console", (m) => m.type() === "error" && console.log(file, m.text()));
    await page.addInitScript("globalThis.__name = (f) => f");
    await page.addInitScript(installExcelHost, { language: o.lang, sheets: o.sheets, ...(o.scheme === "dark" && { isDark: true }) } as any);
    await page.goto("http://localhost:8765/taskpane.html");
    await page.waitForTimeout(700);
    await o.act?.(page);
    await page.screenshot({ path: `/tmp/shots/${file}.png`, fullPage: o.full ?? true });
    await context.close();
  };
  const w = (n: string) => workedCases.find((c) => c.file.startsWith(n))!.scenario;
  const one = { ...w("01"), name: "Infogérance globale, 400 salariés" };
  const c1 = [sheetOf("Globale", one, "fr")];
  await shot("fr-350", { width: 350, lang: "fr-FR", sheets: c1 });
  await shot("fr-320-dark", { width: 320, lang: "fr-FR", scheme: "dark", sheets: c1 });
  await shot("en-350-forced", { width: 350, lang: "en-US", forced: true, sheets: [sheetOf("Global", w("01"), "en")] });
  await shot("en-320-dark-forced", { width: 320, lang: "en-US", scheme: "dark", forced: true, sheets: [sheetOf("Global", w("08"), "en")] });
  for (const n of ["02", "03", "04", "05", "06", "07", "08"]) await shot(`case${n}-en-350`, { width: 350, lang: "en-US", sheets: [sheetOf("Case", w(n), "en")] });
  await shot("faults-fr-320", { width: 320, lang: "fr-FR", sheets: [sheetOf("Globale", one, "fr", (rows) => { const r = rows.find((x) => x[0] === "Gouvernance")!; r[3] = "beaucoup"; const h = rows.find((x) => x[0] === "Préavis")!; h[0] = "Préavs"; })] });
  await shot("nothing-fr-320", { width: 320, lang: "fr-FR", height: 500, sheets: [{ name: "Notes", rows: [["a"]] }] });
  await shot("nothing-en-350-dark", { width: 350, lang: "en-US", height: 500, scheme: "dark", sheets: [{ name: "Notes", rows: [["a"]] }] });
  const long = { ...one, horizon: { years: 15, start: "2027-07", discountRate: 0.08 }, otherCosts: [{ name: "Économie d’énergie", amount: -9000000, every: "year", from: 13 }, { name: "Achat", amount: 12345678.9, every: "once" }] };
  await shot("long-fr-320", { width: 320, lang: "fr-FR", sheets: [sheetOf("L’offre de l’été 2027 (révisée)", long, "fr")], act: async (p) => { await p.locator("[role=region]").focus(); for (let i = 0; i < 6; i++) await p.keyboard.press("ArrowRight"); await p.waitForTimeout(300); } });
  await browser.close();
}
void main();
