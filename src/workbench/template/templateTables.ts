import { completed } from "../../asking/employerCosts";
import type { Label, Language } from "../../ground/label";
import { LINES } from "../../model/lines";
import { plan } from "../../model/plan/plan";
import { scenarioFields } from "../../model/table/quantities";
import { readScenario } from "../../model/reading/readScenario";
import { roleNames } from "../../model/templates";
import type { TemplateDocument } from "../../model/templates";
import { writeBlock } from "../../scenario/writing/writeBlock";
import { cellAddress } from "../../workbook/grid/address";
import type { CellData } from "../../workbook/grid/workbookData";
import { cellOf, comparedRow, headings } from "../sheets/comparedTotals";
import { CENTS } from "../sheets/euros";
import type { ComparedSheet } from "../sheets/comparedTotals";
import { exampleTexts } from "../example/exampleTexts";
import { templateTexts } from "./templateTexts";

// What the comparison of a template shows below the totals. Each table starts at the row it is given.

type Cells = Record<string, CellData>;
export interface ComparedTemplate extends ComparedSheet {
  readonly document: TemplateDocument;
}

const FTE = "0.00##";

/** How many people stay inside, what rounding keeps of them, and about what that costs. */
export function teamTable(row: number, compared: readonly ComparedTemplate[], language: Language): Cells {
  const texts = templateTexts[language];
  const role = scenarioFields.team.fields.roles.fields;
  const fte = (each: ComparedTemplate, name: string) => roleCell(each, name, role.fte.label);
  const people = (each: ComparedTemplate): CellData => {
    const own = (each.document.team?.roles ?? []).map(({ name }) => fte(each, name));
    return own.length > 0 ? { formula: `=${own.join("+")}`, format: FTE } : { value: 0, format: FTE };
  };
  const [inside, outside] = compared;
  const cells: Cells = {
    ...headings(row, texts.team, exampleTexts[language].words, compared),
    [`A${row + 1}`]: { value: texts.currentTeam },
    [`B${row + 1}`]: people(inside!),
  };
  if (!outside) return cells;
  cells[`C${row + 1}`] = people(outside);
  cells[`D${row + 1}`] = { formula: `=C${row + 1}-B${row + 1}`, format: FTE };
  const stranded = roleNames.stranded[language];
  if (!outside.document.team?.roles.some(({ name }) => name === stranded)) return cells;
  const given = [
    fte(outside, stranded),
    roleCell(outside, stranded, role.grossSalary.label),
    cellOf(outside, scenarioFields.horizon.fields.years.label),
  ];
  return {
    ...cells,
    [`A${row + 2}`]: { value: texts.stranded },
    [`C${row + 2}`]: { formula: `=${given[0]}`, format: FTE },
    [`A${row + 3}`]: { value: texts.strandedCost },
    [`C${row + 3}`]: { formula: `=INFO.INTERNAL(${given.join(",")})`, format: CENTS },
  };
}

/** The cell of a role's quantity on the sheet of its scenario. */
function roleCell({ sheet, document }: ComparedTemplate, name: string, quantity: Label): string {
  const { language } = document;
  const { cells } = writeBlock(document, language);
  const header = cells.find(([first]) => first === scenarioFields.team.fields.roles.fields.name.label[language]) ?? [];
  const column = header.findIndex((text) => typeof text === "string" && text.startsWith(quantity[language]));
  return `${sheet}!${cellAddress(
    cells.findIndex(([first]) => first === name),
    column,
  )}`;
}

/** Every line that one of the scenarios has. */
export function linesTable(row: number, compared: readonly ComparedTemplate[], language: Language): Cells {
  const plans = compared.flatMap(({ document }) => {
    const outcome = readScenario(completed(document));
    return outcome.ok ? [plan(outcome.value)] : [];
  });
  const present = LINES.filter(({ id }) => plans.some(({ lines }) => lines.get(id)?.some((amount) => amount !== 0)));
  const rows = present.map(({ label }, i) =>
    comparedRow(row + 1 + i, label[language], compared, (scenario) => `INFO.LINE(${scenario},"${label[language]}")`),
  );
  return Object.assign(
    headings(row, templateTexts[language].lines, exampleTexts[language].words, compared),
    ...rows,
  ) as Cells;
}
