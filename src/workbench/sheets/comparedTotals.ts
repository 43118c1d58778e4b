import type { Label, Language } from "../../ground/label";
import { scenarioFields } from "../../model/table/quantities";
import { writeBlock } from "../../scenario/writing/writeBlock";
import type { CellData, NamedStyle } from "../../workbook/grid/workbookData";
import type { ExampleTexts } from "../example/exampleTexts";
import { CENTS } from "./euros";

/** A scenario that stands on a sheet of its own. */
export interface ComparedSheet {
  readonly heading: string;
  readonly sheet: string;
  readonly document: { readonly language: Language };
}

type Cells = Record<string, CellData>;
type Words = ExampleTexts["words"];

/** The name under which formulas read a scenario. */
export const scenarioOn = ({ sheet }: Pick<ComparedSheet, "sheet">): string => `${sheet}!Scenario`;

/** The columns of scenarios, from B on; the gap of two follows them. */
const COLUMNS = ["B", "C"];
const GAP = "D";

/** Headings over a table that compares scenarios, with the gap of two. */
export function headings(row: number, title: string, words: Words, compared: readonly ComparedSheet[]): Cells {
  return {
    [`A${row}`]: { value: title, style: "header" },
    ...Object.fromEntries(
      compared.map(({ heading }, i) => [`${COLUMNS[i]!}${row}`, { value: heading, style: "numberHeader" as const }]),
    ),
    ...(compared.length === 2 && { [`${GAP}${row}`]: { value: words.gap, style: "numberHeader" as const } }),
  };
}

/** The same formula of each scenario, and the gap of two. */
export function comparedRow(
  row: number,
  label: string,
  compared: readonly ComparedSheet[],
  formula: (scenario: string, compared: ComparedSheet) => string,
  style?: NamedStyle,
): Cells {
  const own = compared.map((each, i) => [
    `${COLUMNS[i]!}${row}`,
    { formula: `=${formula(scenarioOn(each), each)}`, format: CENTS, style },
  ]);
  return {
    [`A${row}`]: { value: label, style },
    ...(Object.fromEntries(own) as Cells),
    ...(compared.length === 2 && { [`${GAP}${row}`]: { formula: `=C${row}-B${row}`, format: CENTS, style } }),
  };
}

/** Totals of one or two scenarios side by side: a heading and six rows from `row` on. */
export function comparedTotals(row: number, words: Words, compared: readonly ComparedSheet[]): Cells {
  const inCase = (name: string) => (scenario: string) => `INFO.TCO(${scenario},,,,"${words.case}","${name}")`;
  const { horizon, employees } = scenarioFields;
  return {
    ...headings(row, words.overHorizon, words, compared),
    ...comparedRow(row + 1, words.total, compared, (scenario) => `INFO.TCO(${scenario})`, "result"),
    ...comparedRow(row + 2, words.presentValue, compared, (scenario) => `INFO.NPV(${scenario})`),
    ...comparedRow(row + 3, words.low, compared, inCase(words.lowCase)),
    ...comparedRow(row + 4, words.likely, compared, inCase(words.likelyCase)),
    ...comparedRow(row + 5, words.high, compared, inCase(words.highCase)),
    ...comparedRow(
      row + 6,
      words.perEmployee,
      compared,
      (scenario, each) =>
        `INFO.TCO(${scenario})/${cellOf(each, horizon.fields.years.label)}/${cellOf(each, employees.label)}`,
    ),
  };
}

/** The cell of a quantity's likely value on the sheet of a scenario. */
export function cellOf({ sheet, document }: ComparedSheet, label: Label): string {
  const { cells } = writeBlock(document, document.language);
  return `${sheet}!$D$${cells.findIndex(([cell]) => cell === label[document.language]) + 1}`;
}
