import type { Page } from "playwright-core";
import type { Scalar } from "../../src/workbook/grid/calls/cellValues";
import { useBrowser } from "./harness";

// The field's story in the example workbook: a company of 400, 30,000 € a month, an exit after five years.

jest.setTimeout(180_000);
const browser = useBrowser();

const SHEETS = {
  "fr-FR": { decision: "Décision", offers: "Offres", renewal: "Renégocier", leaving: "Partir", label: "Coût mensuel de la nouvelle solution", price: "Prix unitaire mensuel", global: "Globale", internal: "Interne" }, // prettier-ignore
  "en-US": { decision: "Decision", offers: "Offers", renewal: "Renew", leaving: "Leave", label: "Monthly cost of the new solution", price: "Monthly unit price", global: "Global", internal: "Internal" }, // prettier-ignore
} as const;

async function openWorkbench(language: keyof typeof SHEETS): Promise<Page> {
  const page = await browser.open("/workbench.html", { language });
  await page.waitForSelector("body[data-ready]", { timeout: 60_000 });
  return page;
}

const values = (page: Page, sheet: string, place: string): Promise<Scalar[][]> =>
  page.evaluate(([s, p]) => window.grid.values(s!, p!), [sheet, place]);

/** The number beside each label of column A. */
async function figures(page: Page, sheet: string): Promise<ReadonlyMap<string, Scalar>> {
  const rows = await values(page, sheet, "A1:B100");
  return new Map(rows.flatMap(([label, value]) => (typeof label === "string" ? [[label, value!] as const] : [])));
}

/** Waits until no cell of the sheet is in error or at work. */
async function settled(page: Page, sheet: string): Promise<void> {
  await page.waitForFunction(
    (name) => {
      const cells = window.grid.values(name, "A1:J100").flat();
      const figures = cells.filter((value) => typeof value === "number").length;
      return figures > 20 && !cells.some((value) => typeof value === "string" && value.startsWith("#"));
    },
    sheet,
    { timeout: 60_000 },
  );
}

test.each(["fr-FR", "en-US"] as const)(
  "every table of the decision and of the offers is there, in %s",
  async (language) => {
    const page = await openWorkbench(language);
    const { decision, offers } = SHEETS[language];
    await settled(page, decision);
    await settled(page, offers);
  },
);

test("the fee looks 28 % cheaper, all counted it is a coin toss, and a rival must be 29 % cheaper to make leaving worthwhile", async () => {
  const page = await openWorkbench("fr-FR");
  await settled(page, "Décision");
  const found = await figures(page, "Décision");
  expect(found.get("Infogérance : le forfait seul")).toBe(1_800_000); // 60 × 30,000
  expect(found.get("Équipe interne : coût total attendu")).toBe(2_484_474.58);
  expect(found.get("Le forfait seul paraît moins cher de")).toBeCloseTo(0.2755, 4); // 1 − 1,800,000 / 2,484,474.58
  const [, , outsourced] = (await values(page, "Décision", "A11:C30")).find(([label]) => label === "Probabilité d’être moins cher que le premier")!; // prettier-ignore
  expect(outsourced).toBeCloseTo(0.49, 2);
  // 36 × 30,000 × 1.20625, then governance: 36 × 30,000 × 1.26625.
  expect(found.get("Renégocier : forfait et dépassement attendu")).toBe(1_302_750);
  expect(found.get("Renégocier : coût total attendu")).toBe(1_367_550);
  // Ten months of the old contract and 5.5 months of fee are due anyway: 10 × 37,987.50 + 165,000 = 544,875.00. What is
  // left of 1,367,550.00 pays 26 months of the rival and 4.5 of its ramp: 822,675 / 30.5.
  expect(found.get("Coût mensuel du rival auquel partir coûte autant que rester")).toBe(26_972.95);
  expect(found.get("Pour que partir vaille la peine, le rival doit être moins cher de")).toBeCloseTo(0.28995, 5);
});

test.each(["fr-FR", "en-US"] as const)(
  "break-evens put back change the sign of the gap within a cent, in %s",
  async (language) => {
    const page = await openWorkbench(language);
    const { renewal, leaving, label, global, internal, price, decision } = SHEETS[language];
    await settled(page, decision);
    const gaps = async (first: string, rival: string, quantity: string): Promise<Scalar[]> => {
      const sheet = decision;
      const breakEven = `INFO.BREAKEVEN(${first}!Scenario,${rival}!Scenario,"${quantity}")`;
      await page.evaluate(
        ([name, at, a, b, what]) => {
          window.grid.setFormula(name!, "L1", `=${at}`);
          window.grid.setFormula(name!, "L2", `=INFO.TCO(${a}!Scenario,,,,"${what}",L1-0.01)-INFO.TCO(${b}!Scenario)`);
          window.grid.setFormula(name!, "L3", `=INFO.TCO(${a}!Scenario,,,,"${what}",L1+0.01)-INFO.TCO(${b}!Scenario)`);
        },
        [sheet, breakEven, first, rival, quantity],
      );
      await page.waitForFunction((name) => window.grid.values(name, "L1:L3").flat().every((each) => typeof each === "number"), sheet); // prettier-ignore
      const [, below, above] = (await values(page, sheet, "L1:L3")).flat();
      return [below!, above!];
    };
    for (const [below, above] of [await gaps(leaving, renewal, label), await gaps(global, internal, price)]) {
      expect(below).toBeLessThan(0);
      expect(above).toBeGreaterThan(0);
    }
  },
);
