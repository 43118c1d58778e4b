import { planWords } from "../../messages/tables/planWords";
import { LINES } from "../../model/lines";
import { scenarioFields } from "../../model/table/quantities";
import type { Language } from "../../ground/label";
import type { CellData, SheetData, WorkbookData } from "../../workbook/grid/workbookData";
import { cellOf, comparedTotals } from "../sheets/comparedTotals";
import { CENTS } from "../sheets/euros";
import { decisionSheet } from "./exampleDecision";
import { decisionTexts } from "./exampleDecisionTexts";
import { offersSheet } from "./exampleOffers";
import { globalContract, internalTeam, leaving, quotedContract, renewal } from "./exampleScenarios";
import { exampleTexts } from "./exampleTexts";
import type { ExampleTexts } from "./exampleTexts";
import { simulationSheet } from "./exampleSimulation";
import { followingSheet } from "../sheets/followingSheet";
import { scenarioSheet } from "../sheets/scenarioSheet";
import type { OpenedWorkbook } from "../template/templateWorkbook";

/**
 * The workbook that the workbench opens on: a company of 400 that compares its internal team with a fixed fee, the plan
 * of the fee, what overrun and reversibility make of it, the same fee line by line, how likely either is to be the cheaper, what leaving costs,
 * whether to renegotiate five years later, and three offers side by side.
 */
export function exampleWorkbook(language: Language): WorkbookData {
  const texts = exampleTexts[language];
  const decision = decisionTexts[language];
  const followed = { sheet: texts.globalSheet, document: globalContract(language) };
  return {
    sheets: [
      comparison(language),
      decisionSheet(texts, decision),
      simulationSheet(texts),
      offersSheet(decision, language),
      scenarioSheet(texts.globalSheet, globalContract(language), language),
      scenarioSheet(texts.internalSheet, internalTeam(language), language),
      followingSheet(texts.quoteSheet, quotedContract(language), language, followed),
      followingSheet(decision.renewalSheet, renewal(language), language, followed),
      followingSheet(decision.leavingSheet, leaving(language), language, followed, {
        [decision.words.newCost]: `=INFO.TCO(${decision.renewalSheet}!Scenario)/36`,
      }),
      planSheet(texts),
    ],
  };
}

/** The example, open on the outsourcing's total, so that the pane has something to say. */
export const openedExample = (language: Language): OpenedWorkbook => ({
  workbook: exampleWorkbook(language),
  selection: [exampleTexts[language].comparisonSheet, "C5"],
});

/** Lines that a scenario does not have should not shout. */
const ZERO_AS_DASH = '#,##0.00;-#,##0.00;"–"';
const PERCENT = "0%";

const OVERRUNS = [0, 0.15, 0.25, 0.4];
const MONTHS = [0, 4, 5.5, 7];

/** Given, so that opening the page does not load the payroll model. */
const { administrator } = scenarioFields.team.fields.roles.fields.charges.alternatives;

/** Where the plan starts on its sheet: its header row; every line and the total follow. */
const PLAN_ROW = 3;
const PLAN_TOTAL_ROW = PLAN_ROW + LINES.length + 1;

function comparison(language: Language): SheetData {
  const texts = exampleTexts[language];
  const { words } = texts;
  const outsourced = `${texts.globalSheet}!Scenario`;
  const internal = { heading: words.internal, sheet: texts.internalSheet, document: internalTeam(language) };
  const years = cellOf(internal, scenarioFields.horizon.fields.years.label);
  const cells: Record<string, CellData> = {
    A1: { value: words.title, style: "title" },
    A2: { value: words.subtitle, style: "note" },
    ...comparedTotals(4, words, [
      internal,
      { heading: words.outsourced, sheet: texts.globalSheet, document: globalContract(language) },
    ]),
  };
  Object.assign(cells, {
    A11: { value: words.feeAlone },
    C11: { formula: `=INFO.LINE(${outsourced},"${words.feeLine}")`, format: CENTS },
    A12: { value: words.planCheck },
    C12: { formula: planSum(language), format: CENTS },
    A13: { value: words.simpleTeam },
    B13: { formula: `=INFO.INTERNAL(6,42000,${years},${administrator.value})`, format: CENTS },
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
      cells[`${column(i)}${row}`] = { formula: `=INFO.TCO(${outsourced},,$A${row},${column(i)}$17)`, format: CENTS };
    });
  });
  Object.assign(cells, lineByLine(texts));
  return { name: texts.comparisonSheet, columnWidths: [50, 20, 20, 20, 20], cells };
}

/** The fee as the quote prints it: what its lines come to, and what a price or the option would change. */
function lineByLine({ words, quoteSheet }: ExampleTexts): Record<string, CellData> {
  const quote = `${quoteSheet}!Scenario`;
  const rows = [
    [words.quoteFee, `INFO.LINE(${quote},"${words.feeLine}")`],
    [words.quoteUse, `INFO.LINE(${quote},"${words.usageLine}")`],
    [words.total, `INFO.TCO(${quote})`],
    [words.quoteServers, `INFO.TCO(${quote},,,,"${words.serverPrice}",165)`],
    [words.quoteOption, `INFO.TCO(${quote},,,,"${words.optionProbability}",1)`],
  ] as const;
  const cells: Record<string, CellData> = {
    A23: { value: words.quote, style: "section" },
    A24: { value: words.quoteNote, style: "note" },
  };
  rows.forEach(([label, formula], i) => {
    cells[`A${25 + i}`] = { value: label };
    cells[`C${25 + i}`] = { formula: `=${formula}`, format: CENTS };
  });
  return cells;
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
