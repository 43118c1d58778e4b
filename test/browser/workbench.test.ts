import type { Page } from "playwright-core";
import { LINES } from "../../src/model/lines";
import type { Grid } from "../../src/workbook/grid/grid";
import { workedCase } from "../support/cases";
import { useBrowser } from "./harness";

declare global {
  interface Window {
    readonly grid: Grid;
  }
}

jest.setTimeout(120_000);
const browser = useBrowser();
const { expected } = workedCase("01");
const total = Number(expected.expected.grandTotal);

async function openWorkbench(language: "fr-FR" | "en-US" = "fr-FR"): Promise<Page> {
  const page = await browser.open("/workbench.html", { language, width: 1500, height: 900 });
  await page.waitForSelector("body[data-ready]", { timeout: 60_000 });
  return page;
}

const value = (page: Page, sheet: string, place: string) =>
  page.evaluate(([s, p]) => window.grid.values(s!, p!)[0]![0], [sheet, place]);
const display = (page: Page, sheet: string, place: string) =>
  page.evaluate(([s, p]) => window.grid.display(s!, p!), [sheet, place]);
const plainSpaces = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

/** Waits until a cell shows what is expected. */
async function settles(read: () => Promise<unknown>, wanted: unknown): Promise<void> {
  const deadline = Date.now() + 15_000;
  let found = await read();
  while (found !== wanted && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    found = await read();
  }
  expect(found).toBe(wanted);
}

/** The row of a label in the first column of a sheet. */
const rowOf = (page: Page, sheet: string, label: string) =>
  page.evaluate(([s, l]) => window.grid.values(s!, "A1:A60").findIndex(([cell]) => cell === l) + 1, [sheet, label]);

async function goTo(page: Page, sheet: string, address: string): Promise<void> {
  await page.getByText(sheet, { exact: true }).first().click();
  const nameBox = page.locator("input.univer-size-full").first();
  await nameBox.fill(address);
  await nameBox.press("Enter");
}

describe("the example workbook, in French", () => {
  test("shows the numbers of case 01, in cells and in French", async () => {
    const page = await openWorkbench();
    expect(await value(page, "Comparaison", "C5")).toBe(total);
    expect(await value(page, "Comparaison", "C6")).toBe(Number(expected.expected.npv));
    expect(await value(page, "Comparaison", "C7")).toBe(Number(expected.low.grandTotal));
    expect(await value(page, "Comparaison", "C8")).toBe(Number(expected.likely.grandTotal));
    expect(await value(page, "Comparaison", "C9")).toBe(Number(expected.high.grandTotal));
    expect(plainSpaces(await display(page, "Comparaison", "C5"))).toBe("2 444 250,00 €");
    // The what-if grid: 25 % of certain overrun and 5.5 months; 1,800,000 × 1.31 + 165,000.
    const whatIf = await rowOf(page, "Comparaison", "Et si ? Coût total de l’infogérance globale");
    expect(await value(page, "Comparaison", `D${whatIf + 5}`)).toBe(2523000);
  });

  test("shows the same fee line by line, with an option and hours by use", async () => {
    const page = await openWorkbench();
    const beside = async (label: string) => value(page, "Comparaison", `C${await rowOf(page, "Comparaison", label)}`);
    // 60 × (30,000 + 40 % × 900); 5 × (80 × 110 + 120 × 95) for the hours beyond 40 included
    await settles(() => beside("Forfait, l’option pesée par sa probabilité"), 1_821_600);
    await settles(() => beside("Heures sur site, à l’usage"), 101_000);
    const row = await rowOf(page, "Devis", "Serveurs");
    const whatIf = "Et si un serveur coûtait 165 € au lieu de 145 ?";
    // 1,821,600 × 1.20625 + 101,000 + 6 % × 1,922,600 + 5.5 × 30,360 = 2,580,641; 20 servers at 20 € more: 24,000 ×
    // 1.26625 + 5.5 × 400 = 32,590
    await settles(() => beside(whatIf), 2_613_231);
    await page.evaluate((at) => window.grid.setValue("Devis", at, 165), `D${row}`);
    const total = `C${(await rowOf(page, "Comparaison", whatIf)) - 1}`;
    await settles(() => value(page, "Comparaison", total), 2_613_231);
    // The option taken: 60 % × 900 × 60 × 1.26625 + 5.5 × 540 = 43,996.50
    await settles(() => beside("Et si l’option était levée ?"), 2_657_227.5);
    // Governance follows the sheet of the fixed fee: 6 % less of 1,922,600 + 24,000
    const governance = `D${await rowOf(page, "Globale", "Gouvernance")}`;
    await page.evaluate((at) => window.grid.setValue("Globale", at, 0), governance);
    await settles(() => value(page, "Comparaison", total), 2_496_435);
  });

  test("INFO.PLAN spills, and an ordinary formula sums it", async () => {
    const page = await openWorkbench();
    const plan = await page.evaluate((last) => window.grid.values("Plan", `A3:I${last}`), 4 + LINES.length);
    const fee = plan.find(([name]) => name === "Forfait");
    expect(fee).toEqual(["Forfait", 0, 360000, 360000, 360000, 360000, 360000, 1800000, 0]);
    expect(plan.at(-1)!.slice(1, 7)).toEqual(expected.expected.total.map(Number));
    expect(await value(page, "Comparaison", "C14")).toBe(total);
  });

  test("the check by an ordinary formula and the cost per employee follow the horizon and the headcount", async () => {
    const page = await openWorkbench();
    const set = async (label: string, cell: number) => {
      const place = `D${await rowOf(page, "Globale", label)}`;
      await page.evaluate(([at, v]) => window.grid.setValue("Globale", at, v), [place, cell] as const);
    };
    await set("Durée", 3);
    // 36 × 30,000 × 1.26625 + 165,000
    await settles(() => value(page, "Comparaison", "C5"), 1532550);
    await settles(() => value(page, "Comparaison", "C14"), 1532550);
    await set("Effectif de l'entreprise", 500);
    await settles(() => value(page, "Comparaison", "C10"), 1532550 / 3 / 500);
  });

  test("the check by an ordinary formula forgets the years that the spilled plan has lost, and a plan that is gone", async () => {
    const page = await openWorkbench();
    const years = `D${await rowOf(page, "Globale", "Durée")}`;
    const price = `C${await rowOf(page, "Globale", "Global")}`;
    const set = (place: string, cell: number | null) =>
      page.evaluate(([at, v]) => window.grid.setValue("Globale", at, v), [place, cell] as const);
    // years × 12 × 30,000 × 1.26625 + 165,000
    for (const [length, cost] of [
      [7, 3355950],
      [4, 1988400],
      [8, 3811800],
      [5, 2444250],
    ] as const) {
      await set(years, length);
      await settles(() => value(page, "Comparaison", "C5"), cost);
      await settles(() => value(page, "Comparaison", "C14"), cost);
    }
    await set(price, null);
    await settles(() => display(page, "Comparaison", "C5"), "#VALEUR!");
    await settles(() => value(page, "Comparaison", "C14"), 0);
    await set(price, 75);
    await settles(() => value(page, "Comparaison", "C14"), 2444250);
    await page.evaluate(() => window.grid.setValue("Plan", "A3", null));
    await settles(() => value(page, "Comparaison", "C14"), 0);
  });

  test("a row typed below the block counts", async () => {
    const page = await openWorkbench();
    await page.evaluate(() => {
      const labels = window.grid.values("Globale", "A1:A60").map(([cell]) => cell);
      const first = labels.length - [...labels].reverse().findIndex((cell) => cell !== null) + 2;
      const rows = [["Autres coûts"], ["Autre coût", "Montant", "Périodicité"], ["Audit", 4200, "chaque année"]];
      rows.forEach((row, i) =>
        row.forEach((cell, j) => window.grid.setValue("Globale", `${"ABC"[j]}${first + i}`, cell)),
      );
    });
    await settles(() => value(page, "Comparaison", "C5"), total + 5 * 4200);
  });

  test("a fee typed in its cell changes the totals and the plan", async () => {
    const page = await openWorkbench();
    await goTo(page, "Globale", `C${await rowOf(page, "Globale", "Global")}`);
    await page.keyboard.type("80,00");
    await page.keyboard.press("Enter");
    // 400 × 80 × 60 × 1.26625 + 5.5 × 32,000
    await settles(() => value(page, "Comparaison", "C5"), 2607200);
    await settles(() => value(page, "Comparaison", "C14"), 2607200);
    expect(await value(page, "Plan", `C${await rowOf(page, "Plan", "Forfait")}`)).toBe(384000);
  });

  test("the pane shows the scenario under the selection and follows edits", async () => {
    const page = await openWorkbench();
    const pane = page.locator("#pane");
    await goTo(page, "Globale", "A1");
    await pane
      .getByText(/2\s444\s250,00\s€/)
      .first()
      .waitFor();
    const row = await rowOf(page, "Globale", "Global");
    await page.evaluate((address) => window.grid.setValue("Globale", address, 80), `C${row}`);
    await pane
      .getByText(/2\s607\s200,00\s€/)
      .first()
      .waitFor();
  });

  test("a wrong label shows #VALEUR! and its sentence in the pane; mended, the total is back", async () => {
    const page = await openWorkbench();
    const row = await rowOf(page, "Globale", "Gouvernance");
    await page.evaluate((address) => window.grid.setValue("Globale", address, "Gouvernence"), `A${row}`);
    await settles(() => display(page, "Comparaison", "C5"), "#VALEUR!");
    await goTo(page, "Comparaison", "C5");
    const sentence = page
      .locator("#pane")
      .getByText(/Gouvernence.*Gouvernance/)
      .first();
    await sentence.waitFor();
    expect(await sentence.textContent()).toContain(String(row));
    await page.evaluate((address) => window.grid.setValue("Globale", address, "Gouvernance"), `A${row}`);
    await settles(() => value(page, "Comparaison", "C5"), total);
  });

  test("a formula typed as the French type it: INFO.TCO with overrides beside ordinary functions", async () => {
    const page = await openWorkbench();
    await goTo(page, "Comparaison", "G5");
    await page.keyboard.type("=ARRONDI(INFO.TCO(30000;5;0,25;6)/1000;1)+SOMME(1;2)");
    await page.keyboard.press("Enter");
    await settles(() => value(page, "Comparaison", "G5"), 2541);
  });

  test("a date between quotes reaches INFO.NOTICEDATE as the text it is", async () => {
    const page = await openWorkbench();
    await goTo(page, "Comparaison", "G5");
    await page.keyboard.type('=INFO.NOTICEDATE("01/02/2024";36;3)');
    await page.keyboard.press("Enter");
    // From 1 February 2024 for 36 months, until 31 January 2027: three months before is 31 October 2026.
    await settles(() => value(page, "Comparaison", "G5"), 46326);
  });
});

describe("the example workbook, in English", () => {
  test("shows the same numbers with English words, and #VALUE! for a wrong label", async () => {
    const page = await openWorkbench("en-US");
    expect(await value(page, "Comparison", "C5")).toBe(total);
    expect(await display(page, "Comparison", "C5")).toBe("2,444,250.00 €");
    const row = await rowOf(page, "Global", "Governance");
    await page.evaluate((address) => window.grid.setValue("Global", address, "Govrnance"), `A${row}`);
    await settles(() => display(page, "Comparison", "C5"), "#VALUE!");
    await goTo(page, "Comparison", "C5");
    await page
      .locator("#pane")
      .getByText(/Govrnance.*Governance/)
      .first()
      .waitFor();
  });
});
