import type { CellData, SheetData } from "../../workbook/grid/workbookData";
import type { ExampleTexts } from "./exampleTexts";
import { spilled } from "../sheets/spilled";
import { EUROS } from "../sheets/euros";

const WHOLE = "#,##0";
const SHARE = "0.0%";
const euros: Readonly<Record<string, string>> = { B: EUROS, C: EUROS };

const TRIALS = "$B$4";
const SEED = "$B$5";
const DRAWS = `${TRIALS},${SEED}`;

/** Percentiles in their rows, then what choosing means. */
const PERCENTILES = [0.1, 0.5, 0.8, 0.9];
const PERCENTILE_ROW = 9;
const CHOICE_ROW = 15;

/** Where tables spill: the first two have at most so many rows below their header, the last one has no table below it. */
const SIMULATED = { row: 21, rows: 16 };
const SPREAD = { row: 41, rows: 20 };
const DRIVERS = { row: 65, rows: 12 };

/**
 * How likely the choices of the example are to cost how much: percentiles, probability, regret, and the tables of
 * INFO.SIMULATE, INFO.HISTOGRAM and INFO.TORNADO. Trials and seed are two cells that every formula reads.
 */
export function simulationSheet(texts: ExampleTexts): SheetData {
  return {
    name: texts.simulationSheet,
    columnWidths: [42, 18, 22, 22, 20, 20, 16, 22],
    cells: {
      ...inputs(texts),
      ...percentiles(texts),
      ...choice(texts),
      ...simulated(texts),
      ...spread(texts),
      ...drivers(texts),
    },
  };
}

type Cells = Record<string, CellData>;

const internalOf = ({ internalSheet }: ExampleTexts) => `${internalSheet}!Scenario`;
const outsourcedOf = ({ globalSheet }: ExampleTexts) => `${globalSheet}!Scenario`;

function inputs({ simulation }: ExampleTexts): Cells {
  return {
    A1: { value: simulation.title, style: "title" },
    A2: { value: simulation.subtitle, style: "note" },
    A4: { value: simulation.trials },
    B4: { value: 10_000, format: WHOLE, style: "input" },
    A5: { value: simulation.seed },
    B5: { value: 1, format: "0", style: "input" },
    A6: { value: simulation.inputs, style: "note" },
  };
}

function percentiles(texts: ExampleTexts): Cells {
  const { simulation, words } = texts;
  const header = PERCENTILE_ROW - 1;
  const cells: Cells = {
    [`A${header}`]: { value: simulation.percentiles, style: "header" },
    [`B${header}`]: { value: simulation.probability, style: "numberHeader" },
    [`C${header}`]: { value: words.internal, style: "numberHeader" },
    [`D${header}`]: { value: words.outsourced, style: "numberHeader" },
  };
  PERCENTILES.forEach((p, i) => {
    const row = PERCENTILE_ROW + i;
    const formula = (scenario: string) => `=INFO.PERCENTILE(${scenario},$B${row},${DRAWS})`;
    cells[`A${row}`] = { formula: `="P"&100*B${row}` };
    cells[`B${row}`] = { value: p, format: "0%", style: "input" };
    cells[`C${row}`] = { formula: formula(internalOf(texts)), format: EUROS };
    cells[`D${row}`] = { formula: formula(outsourcedOf(texts)), format: EUROS };
  });
  return cells;
}

function choice(texts: ExampleTexts): Cells {
  const { simulation, words } = texts;
  const [internal, outsourced] = [internalOf(texts), outsourcedOf(texts)];
  const header = CHOICE_ROW - 1;
  const cells: Cells = {
    [`A${header}`]: { value: simulation.choice, style: "header" },
    [`B${header}`]: { style: "header" },
    [`C${header}`]: { value: words.internal, style: "numberHeader" },
    [`D${header}`]: { value: words.outsourced, style: "numberHeader" },
    [`A${CHOICE_ROW + 2}`]: { value: simulation.information, style: "result" },
    [`B${CHOICE_ROW + 2}`]: { style: "result" },
    [`C${CHOICE_ROW + 2}`]: {
      formula: `=MIN(C${CHOICE_ROW + 1}:D${CHOICE_ROW + 1})`,
      format: EUROS,
      style: "result",
    },
    [`D${CHOICE_ROW + 2}`]: { style: "result" },
    [`A${CHOICE_ROW + 3}`]: { value: simulation.informationNote, style: "note" },
  };
  const compare = (row: number, label: string, name: string, format: string) => {
    cells[`A${row}`] = { value: label };
    cells[`C${row}`] = { formula: `=INFO.${name}(${internal},${outsourced},${DRAWS})`, format };
    cells[`D${row}`] = { formula: `=INFO.${name}(${outsourced},${internal},${DRAWS})`, format };
  };
  compare(CHOICE_ROW, simulation.cheaper, "PROBABILITY", SHARE);
  compare(CHOICE_ROW + 1, simulation.regret, "REGRET", EUROS);
  return cells;
}

/** Of 14 rows or, with a budget, of 16: the formats of the last ones suit both. */
function simulated(texts: ExampleTexts): Cells {
  const { row, rows } = SIMULATED;
  const [overBudget, contingency] = [row + rows - 3, row + rows - 2];
  const formats: Readonly<Record<number, Readonly<Record<string, string>>>> = {
    // A share of trials, or else trials.
    [overBudget]: { B: "[<=1]0.0%;#,##0", C: SHARE },
    // An amount, or else the seed.
    [contingency]: { B: '[>=1000]#,##0 "€";#,##0', C: EUROS },
    [row + rows - 1]: { B: WHOLE },
    [row + rows]: { B: "0" },
  };
  return {
    [`A${row - 1}`]: { value: texts.simulation.simulated, style: "section" },
    [`A${row}`]: { formula: `=INFO.SIMULATE(${outsourcedOf(texts)},${DRAWS})`, style: "header" },
    ...spilled({ row, rows, columns: "BC" }, (at, column) => (formats[at] ?? euros)[column]),
  };
}

function spread(texts: ExampleTexts): Cells {
  const { row, rows } = SPREAD;
  const shares = `$D$${row + 1}:$D$${row + rows}`;
  const bars = Object.fromEntries(
    Array.from({ length: rows }, (_, i) => [
      `A${row + 1 + i}`,
      { formula: `=IFERROR(REPT("█",ROUND(25*D${row + 1 + i}/MAX(${shares}),0)),"")`, style: "bar" as const },
    ]),
  );
  return {
    [`A${row - 2}`]: { value: texts.simulation.spread, style: "section" },
    [`A${row - 1}`]: { value: texts.simulation.spreadNote, style: "note" },
    [`A${row}`]: { style: "header" },
    ...spilled({ row, rows, columns: "BCDE" }, (_, column) => ("BC".includes(column) ? EUROS : SHARE)),
    [`B${row}`]: { formula: `=INFO.HISTOGRAM(${outsourcedOf(texts)},,${DRAWS})`, style: "numberHeader" },
    ...bars,
  };
}

function drivers(texts: ExampleTexts): Cells {
  const { row, rows } = DRIVERS;
  const rates = "0.000";
  const formats: Readonly<Record<string, string>> = { C: rates, D: rates, E: EUROS, F: EUROS, G: EUROS, H: SHARE };
  return {
    [`A${row - 2}`]: { value: texts.simulation.drivers, style: "section" },
    [`A${row - 1}`]: { value: texts.simulation.driversNote, style: "note" },
    [`A${row}`]: {
      formula: `=INFO.TORNADO(${outsourcedOf(texts)},${internalOf(texts)},${DRAWS})`,
      style: "header",
    },
    [`B${row}`]: { style: "header" },
    ...spilled({ row, rows, columns: "CDEFGH" }, (_, column) => formats[column]),
  };
}
