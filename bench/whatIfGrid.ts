import { chromium } from "playwright-core";
import { browserArguments, requireBrowser } from "../scripts/findBrowser";
import { serveFolder } from "../scripts/serveFolder";
import type { Grid } from "../src/workbook/grid/grid";
import { median } from "./measure";
import type { Measure } from "./measure";

const EDITS = 5;
const SECONDS = 2;

/**
 * A what-if of 1,000 cells, three overrides each: how long all of them take to follow an edit of the scenario, as so many
 * INFO.TCO and as one INFO.GRID.
 */
export async function whatIfGridMeasures(): Promise<readonly Measure[]> {
  const server = await serveFolder("dist");
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: browserArguments() });
  const secondsOf = async (isOneFormula: boolean) => {
    const page = await browser.newPage();
    await page.goto(`${server.address}/workbench.html?lang=fr`);
    await page.waitForSelector("body[data-ready]");
    const seconds = await page.evaluate(recalculations, { edits: EDITS, isOneFormula });
    await page.close();
    return median(seconds);
  };
  const cells = await secondsOf(false);
  const grid = await secondsOf(true);
  await browser.close();
  server.close();
  return [
    {
      name: "seconds in which 1,000 INFO.TCO cells with overrides follow an edit",
      ratio: cells / SECONDS,
      against: `${SECONDS} s`,
      aim: 1,
    },
    { name: "time in which an INFO.GRID of 1,000 cells follows it", ratio: grid / cells, against: "theirs", aim: 1 },
  ];
}

declare const window: { readonly grid: Grid };

/** The seconds from each edit of the example's governance until every cell shows another number than before. */
async function recalculations({
  edits,
  isOneFormula,
}: {
  readonly edits: number;
  readonly isOneFormula: boolean;
}): Promise<readonly number[]> {
  const { grid } = window;
  const [sheet, scenario] = ["Interne", "Globale"];
  const [rows, columns] = [25, 40];
  const letters = (index: number): string =>
    index < 26 ? String.fromCharCode(65 + index) : letters(Math.floor(index / 26) - 1) + letters(index % 26);
  const column = (index: number) => letters(11 + index);
  for (let row = 0; row < rows; row++) grid.setValue(sheet, `K${101 + row}`, row / 100);
  for (let index = 0; index < columns; index++) grid.setValue(sheet, `${column(index)}100`, index / 4);
  if (isOneFormula) {
    const values = `$K$101:$K$${100 + rows},"Mois de réversibilité",${column(0)}$100:${column(columns - 1)}$100`;
    grid.setFormula(
      sheet,
      `${column(0)}101`,
      `=INFO.GRID(${scenario}!Scenario,"Dépassement",${values},,"Prix unitaire mensuel",76)`,
    );
  } else
    for (let row = 101; row <= 100 + rows; row++)
      for (let index = 0; index < columns; index++) {
        const months = `${column(index)}$100`;
        grid.setFormula(
          sheet,
          `${column(index)}${row}`,
          `=INFO.TCO(${scenario}!Scenario,,$K${row},${months},"Prix unitaire mensuel",75+${months})`,
        );
      }
  const shown = () => grid.values(sheet, `L101:${column(columns - 1)}${100 + rows}`).flat();
  const until = async (isReached: (values: readonly unknown[]) => boolean) => {
    while (!isReached(shown())) await new Promise((resume) => setTimeout(resume, 5));
  };
  await until((values) => values.every((value) => typeof value === "number"));

  const labels = grid.values(scenario, "A1:A80").flat();
  const governance = `D${labels.indexOf("Gouvernance") + 1}`;
  const seconds: number[] = [];
  for (let edit = 0; edit < edits; edit++) {
    const before = shown();
    const start = performance.now();
    grid.setValue(scenario, governance, 0.07 + edit / 100);
    await until((values) => values.every((value, i) => typeof value === "number" && value !== before[i]));
    seconds.push((performance.now() - start) / 1000);
  }
  return seconds;
}
