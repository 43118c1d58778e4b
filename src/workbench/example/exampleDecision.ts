import type { CellData, SheetData } from "../../workbook/grid/workbookData";
import type { DecisionTexts } from "./exampleDecisionTexts";
import type { ExampleTexts } from "./exampleTexts";
import { comparisonSpill, spilled } from "../sheets/spilled";
import { CENTS, EUROS } from "../sheets/euros";

const SHARE = "0.0%";
const PERCENTILE = 0.8;

/** Where tables spill, with room for the longest they may be. */
const COMPARED = { row: 11, rows: 20, columns: "BC" };
const BRIDGED = { row: 34, rows: 28, columns: "BCD" };
const BREAK_EVEN = 64;
const LATER = 72;
/** Last, with room for fifteen years. */
const EXIT = { row: 85, rows: 15, columns: "BCDEFGHIJ" };

type Cells = Record<string, CellData>;

/**
 * The field's story of the example: the quote looks far cheaper than the internal team; with what it leaves out it is
 * close to a coin toss; leaving costs months of fees, so that five years later a rival must be much cheaper.
 */
export function decisionSheet(example: ExampleTexts, texts: DecisionTexts): SheetData {
  const { words } = texts;
  const internal = `${example.internalSheet}!Scenario`;
  const outsourced = `${example.globalSheet}!Scenario`;
  return {
    name: texts.decisionSheet,
    columnWidths: [72, 34, 34, 20, 22, 20, 28, 20, 20, 26],
    cells: {
      A1: { value: words.title, style: "title" },
      A2: { value: words.subtitle, style: "note" },
      A4: { value: words.quote, style: "section" },
      ...line(5, words.fee, `INFO.LINE(${outsourced},"${words.feeLine}")`, EUROS),
      ...line(6, words.internal, `INFO.TCO(${internal})`, EUROS),
      ...line(7, words.cheaper, "1-B5/B6", SHARE, true),
      ...heading(9, words.whole, words.wholeNote),
      ...comparisonSpill(`${internal},${outsourced}`, COMPARED),
      ...heading(BRIDGED.row - 1, words.bridge),
      [`A${BRIDGED.row}`]: { formula: `=INFO.BRIDGE(${internal},${outsourced})`, style: "header" },
      ...spilled(BRIDGED, () => CENTS),
      ...breakEvens(internal, outsourced, texts),
      ...heading(EXIT.row - 2, words.exit, words.exitNote),
      [`A${EXIT.row}`]: { formula: `=INFO.EXITCOST(${outsourced})`, style: "header" },
      ...spilled(EXIT, (_, column) => exitFormats[column]),
      ...later(texts),
    },
  };
}

function breakEvens(internal: string, outsourced: string, { words }: DecisionTexts): Cells {
  const header = BREAK_EVEN + 2;
  const cells: Cells = {
    ...heading(BREAK_EVEN, words.breakEven, words.breakEvenNote),
    [`A${header}`]: { value: words.quantity, style: "header" },
    [`B${header}`]: { value: words.expected, style: "numberHeader" },
    [`C${header}`]: { value: words.percentile, style: "numberHeader" },
  };
  const formats = {
    [words.unitPrice]: CENTS,
    [words.overrun]: "0.00%",
    [words.reversibility]: `0.00 "${words.months}"`,
  };
  Object.entries(formats).forEach(([label, format], i) => {
    const row = header + 1 + i;
    const formula = `=INFO.BREAKEVEN(${outsourced},${internal},$A${row}`;
    cells[`A${row}`] = { value: label };
    cells[`B${row}`] = { formula: `${formula})`, format };
    cells[`C${row}`] = { formula: `${formula},${PERCENTILE})`, format };
  });
  return cells;
}

function later({ words, renewalSheet, leavingSheet }: DecisionTexts): Cells {
  const [renewal, leaving] = [`${renewalSheet}!Scenario`, `${leavingSheet}!Scenario`];
  const row = LATER + 2;
  const fee = (label: string) => `INFO.LINE(${renewal},"${label}")`;
  return {
    ...heading(LATER, words.later, words.laterNote),
    ...line(row, words.renewal, `${fee(words.feeLine)}+${fee(words.overrunLine)}`, CENTS),
    ...line(row + 1, words.renewalTotal, `INFO.TCO(${renewal})`, CENTS),
    ...line(row + 2, words.leaving, `INFO.TCO(${leaving})`, CENTS),
    ...line(row + 3, words.staying, `B${row + 1}/36`, CENTS),
    ...line(row + 4, words.rival, `INFO.BREAKEVEN(${leaving},${renewal},"${words.newCost}")`, CENTS),
    ...line(row + 5, words.discount, `1-B${row + 4}/B${row + 3}`, SHARE, true),
  };
}

const heading = (row: number, title: string, note?: string): Cells => ({
  [`A${row}`]: { value: title, style: "section" },
  ...(note !== undefined && { [`A${row + 1}`]: { value: note, style: "note" } }),
});

function line(row: number, label: string, formula: string, format: string, isResult = false): Cells {
  const style = isResult ? "result" : undefined;
  return { [`A${row}`]: { value: label, style }, [`B${row}`]: { formula: `=${formula}`, format, style } };
}

/** Months, then euros, months of fee and a share. */
const exitFormats: Readonly<Record<string, string>> = {
  ...Object.fromEntries([..."BC"].map((column) => [column, "0"])),
  ...Object.fromEntries([..."DEFGH"].map((column) => [column, EUROS])),
  I: "0.0",
  J: SHARE,
};
