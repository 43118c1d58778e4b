import type { Label } from "../formula/row";
import { planWords } from "../messages/planWords";
import { scenarioFields } from "../model/quantities";
import type { Language } from "../scenario/language";
import { writeBlock } from "../scenario/writeBlock";
import type { CellKind } from "../scenario/sheet";
import type { CellData, NamedStyle, SheetData, WorkbookData } from "../workbook/grid/workbookData";
import { globalContract, internalTeam } from "./exampleScenarios";
import { exampleTexts } from "./exampleTexts";
import type { ExampleTexts } from "./exampleTexts";
import { simulationSheet } from "./exampleSimulation";

/**
 * The workbook that the workbench opens on: a company of 400 that compares its internal team with a fixed fee, the plan
 * of the fee, what overrun and reversibility make of it, and how likely either is to be the cheaper.
 */
export function exampleWorkbook(language: Language): WorkbookData {
  const texts = exampleTexts[language];
  return {
    sheets: [
      comparison(language),
      simulationSheet(texts),
      scenarioSheet(texts.globalSheet, globalContract(language), language),
      scenarioSheet(texts.internalSheet, internalTeam(language), language),
      planSheet(texts),
    ],
  };
}

/** Where the example opens: on the outsourcing's total, so that the pane has something to say. */
export const exampleSelection = (language: Language): readonly [sheet: string, cell: string] => [
  exampleTexts[language].comparisonSheet,
  "C5",
];

const MONEY = '#,##0.00 "€"';
/** Lines that a scenario does not have should not shout. */
const ZERO_AS_DASH = '#,##0.00;-#,##0.00;"–"';
const PERCENT = "0%";

const OVERRUNS = [0, 0.15, 0.25, 0.4];
const MONTHS = [0, 4, 5.5, 7];

/** Where the plan starts on its sheet: its header row; 25 lines and the total follow. */
const PLAN_ROW = 3;
const PLAN_TOTAL_ROW = PLAN_ROW + 26;

function comparison(language: Language): SheetData {
  const texts = exampleTexts[language];
  const { words } = texts;
  const outsourcing = writeBlock(globalContract(language), language).cells;
  const internal = `${texts.internalSheet}!Scenario`;
  const outsourced = `${texts.globalSheet}!Scenario`;
  const cells: Record<string, CellData> = {
    A1: { value: words.title, style: "title" },
    A2: { value: words.subtitle, style: "note" },
    A4: { value: words.overHorizon, style: "header" },
    B4: { value: words.internal, style: "numberHeader" },
    C4: { value: words.outsourced, style: "numberHeader" },
    D4: { value: words.gap, style: "numberHeader" },
  };
  const compare = (row: number, label: string, formula: (scenario: string) => string, style?: NamedStyle) => {
    cells[`A${row}`] = { value: label, style };
    cells[`B${row}`] = { formula: `=${formula(internal)}`, format: MONEY, style };
    cells[`C${row}`] = { formula: `=${formula(outsourced)}`, format: MONEY, style };
    cells[`D${row}`] = { formula: `=C${row}-B${row}`, format: MONEY, style };
  };
  /** The cell of a quantity of the outsourcing's block. */
  const given = (label: Label) =>
    `${texts.globalSheet}!$D$${outsourcing.findIndex(([cell]) => cell === label[language]) + 1}`;
  const inCase = (name: string) => (scenario: string) => `INFO.TCO(${scenario},,,,"${words.case}","${name}")`;
  compare(5, words.total, (scenario) => `INFO.TCO(${scenario})`, "result");
  compare(6, words.presentValue, (scenario) => `INFO.NPV(${scenario})`);
  compare(7, words.low, inCase(words.lowCase));
  compare(8, words.likely, inCase(words.likelyCase));
  compare(9, words.high, inCase(words.highCase));
  compare(
    10,
    words.perEmployee,
    (scenario) =>
      `INFO.TCO(${scenario})/${given(scenarioFields.horizon.fields.years.label)}/${given(scenarioFields.employees.label)}`,
  );
  Object.assign(cells, {
    A11: { value: words.feeAlone },
    C11: { formula: `=INFO.LINE(${outsourced},"${words.feeLine}")`, format: MONEY },
    A12: { value: words.planCheck },
    C12: { formula: planSum(language), format: MONEY },
    A13: { value: words.simpleTeam },
    B13: { formula: "=INFO.INTERNAL(6,42000)", format: MONEY },
    A15: { value: words.whatIf, style: "section" },
    A16: { value: words.whatIfNote, style: "note" },
    A17: { value: words.overrunByMonths, style: "header" },
  });
  MONTHS.forEach((months, i) => {
    cells[`${column(i)}17`] = { value: months, format: `0.0 "${words.months}"`, style: "input" };
  });
  OVERRUNS.forEach((overrun, j) => {
    const row = 18 + j;
    cells[`A${row}`] = { value: overrun, format: PERCENT, style: "input" };
    MONTHS.forEach((_, i) => {
      cells[`${column(i)}${row}`] = { formula: `=INFO.TCO(${outsourced},,$A${row},${column(i)}$17)`, format: MONEY };
    });
  });
  return { name: texts.comparisonSheet, columnWidths: [50, 20, 20, 20, 20], cells };
}

/** What is paid upfront and in each year, whose columns are told by their header: right for any horizon. */
function planSum(language: Language): string {
  const [headers, totals] = [`Plan!B${PLAN_ROW}:S${PLAN_ROW}`, `Plan!B${PLAN_TOTAL_ROW}:S${PLAN_TOTAL_ROW}`];
  return `=SUMIF(${headers},"${planWords.year[language]}*",${totals})+Plan!B${PLAN_TOTAL_ROW}`;
}

const column = (index: number): string => String.fromCharCode("B".charCodeAt(0) + index);

function planSheet({ words, globalSheet }: ExampleTexts): SheetData {
  return {
    name: "Plan",
    columnWidths: [32, 16, 16, 16, 16, 16, 16, 18, 16],
    frozen: { rows: PLAN_ROW, columns: 1 },
    cells: {
      A1: { value: words.planTitle, style: "title" },
      [`A${PLAN_ROW}`]: { formula: `=INFO.PLAN(${globalSheet}!Scenario)`, style: "header" },
      ...moneyBelow(),
    },
  };
}

/** The spilled plan shown as money, its header and total as such. */
function moneyBelow(): Record<string, CellData> {
  const cells: Record<string, CellData> = {};
  for (let row = PLAN_ROW; row <= PLAN_TOTAL_ROW; row++) {
    for (let i = 0; i < 8; i++) {
      const style = row === PLAN_ROW ? "numberHeader" : row === PLAN_TOTAL_ROW ? "result" : undefined;
      cells[`${column(i)}${row}`] = { format: ZERO_AS_DASH, style };
    }
  }
  cells[`A${PLAN_TOTAL_ROW}`] = { style: "result" };
  return cells;
}

const ROOM = 60;

/** How the parts of a written block look in a sheet. */
const styles: Readonly<Partial<Record<CellKind, NamedStyle>>> = {
  title: "section",
  header: "header",
  input: "input",
  unit: "note",
  source: "note",
};

/** One scenario on its sheet, under the sheet's own name `Scenario`. */
function scenarioSheet(name: string, document: object, language: Language): SheetData {
  const block = writeBlock(document, language);
  const cells: Record<string, CellData> = {};
  block.cells.forEach((row, i) =>
    row.forEach((value, j) => {
      const kind = block.kinds[i]![j]!;
      if (value === null && kind === "blank") return;
      cells[`${String.fromCharCode(65 + j)}${i + 1}`] = { value, format: block.formats[i]![j], style: styles[kind] };
    }),
  );
  const last = String.fromCharCode(64 + (block.cells[0]?.length ?? 1));
  return {
    name,
    columnWidths: [36, 18, 14, 14, 14, 14, 60],
    cells,
    // Room below the block, so that rows typed there count.
    names: { Scenario: `A1:${last}${block.cells.length + ROOM}` },
  };
}
