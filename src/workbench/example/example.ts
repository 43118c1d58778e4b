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
import { globalContract, internalTeam, leaving, quotedContract, renewal, retainedContract } from "./exampleScenarios";
import { exampleTexts } from "./exampleTexts";
import type { ExampleTexts } from "./exampleTexts";
import { simulationSheet } from "./exampleSimulation";
import { followingSheet } from "../sheets/followingSheet";
import { notesTable, unlikeNotes } from "../sheets/notes";
import { stacked } from "../sheets/stacked";
import { scenarioSheet } from "../sheets/scenarioSheet";
import type { OpenedWorkbook } from "../template/templateWorkbook";

/**
 * The workbook that the workbench opens on: a company of 400 that compares its internal team with a fixed fee, the plan
 * of the fee, what it leaves out, what overrun and reversibility make of it, the same fee line by line, how likely either is to be the cheaper, what leaving costs,
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
      followingSheet(texts.retainedSheet, retainedContract(language), language, followed),
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

type Cells = Record<string, CellData>;

function comparison(language: Language): SheetData {
  const texts = exampleTexts[language];
  const { words } = texts;
  const outsourced = `${texts.globalSheet}!Scenario`;
  const internal = { heading: words.internal, sheet: texts.internalSheet, document: internalTeam(language) };
  const years = cellOf(internal, scenarioFields.horizon.fields.years.label);
  const global = { heading: words.outsourced, sheet: texts.globalSheet, document: globalContract(language) };
  const cells = stacked(
    {
      A1: { value: words.title, style: "title" },
      A2: { value: words.subtitle, style: "note" },
      ...comparedTotals(4, words, [internal, global]),
      ...withWhatIsLeftOut(11, texts, language),
      A13: { value: words.feeAlone },
      C13: { formula: `=INFO.LINE(${outsourced},"${words.feeLine}")`, format: CENTS },
      A14: { value: words.planCheck },
      C14: { formula: planSum(language), format: CENTS },
      A15: { value: words.simpleTeam },
      B15: { formula: `=INFO.INTERNAL(6,42000,${years},${administrator.value})`, format: CENTS },
    },
    (row) => notesTable(row, [words.retainedNote, ...unlikeNotes([internal, global], language)], language),
    (row) => whatIf(row, texts, outsourced),
    (row) => lineByLine(row, texts),
  );
  return { name: texts.comparisonSheet, columnWidths: [50, 20, 20, 20, 20], cells };
}

const { indexGrowth } = scenarioFields.contracts.fields.revision.fields;

/** The outsourcing with who stays and who leaves, then with a fee that follows its index too, and the gap of each to the team. */
function withWhatIsLeftOut(row: number, { words, retainedSheet }: ExampleTexts, language: Language): Cells {
  const retained = `${retainedSheet}!Scenario`;
  const growth = `"${indexGrowth.label[language]}",${indexGrowth.proposal.value.mode}`;
  const total = (at: number, label: string, formula: string): Cells => ({
    [`A${at}`]: { value: label },
    [`C${at}`]: { formula: `=${formula}`, format: CENTS },
    [`D${at}`]: { formula: `=C${at}-B5`, format: CENTS },
  });
  return {
    ...total(row, words.retained, `INFO.TCO(${retained})`),
    ...total(row + 1, words.revised, `INFO.TCO(${retained},,,,${growth})`),
  };
}

/** The total of the outsourcing for overruns and months of reversibility. */
function whatIf(row: number, { words }: ExampleTexts, outsourced: string): Cells {
  const header = row + 2;
  const cells: Cells = {
    [`A${row}`]: { value: words.whatIf, style: "section" },
    [`A${row + 1}`]: { value: words.whatIfNote, style: "note" },
    [`A${header}`]: { value: words.overrunByMonths, style: "header" },
  };
  MONTHS.forEach((months, i) => {
    cells[`${column(i)}${header}`] = { value: months, format: `0.0 "${words.months}"`, style: "input" };
  });
  OVERRUNS.forEach((overrun, j) => {
    const at = header + 1 + j;
    cells[`A${at}`] = { value: overrun, format: PERCENT, style: "input" };
    MONTHS.forEach((_, i) => {
      const given = `$A${at},${column(i)}$${header}`;
      cells[`${column(i)}${at}`] = { formula: `=INFO.TCO(${outsourced},,${given})`, format: CENTS };
    });
  });
  return cells;
}

/** The fee as the quote prints it: what its lines come to, and what a price or the option would change. */
function lineByLine(row: number, { words, quoteSheet }: ExampleTexts): Cells {
  const quote = `${quoteSheet}!Scenario`;
  const rows = [
    [words.quoteFee, `INFO.LINE(${quote},"${words.feeLine}")`],
    [words.quoteUse, `INFO.LINE(${quote},"${words.usageLine}")`],
    [words.total, `INFO.TCO(${quote})`],
    [words.quoteServers, `INFO.TCO(${quote},,,,"${words.serverPrice}",165)`],
    [words.quoteOption, `INFO.TCO(${quote},,,,"${words.optionProbability}",1)`],
  ] as const;
  const cells: Cells = {
    [`A${row}`]: { value: words.quote, style: "section" },
    [`A${row + 1}`]: { value: words.quoteNote, style: "note" },
  };
  rows.forEach(([label, formula], i) => {
    cells[`A${row + 2 + i}`] = { value: label };
    cells[`C${row + 2 + i}`] = { formula: `=${formula}`, format: CENTS };
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
