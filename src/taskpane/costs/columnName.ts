import { planWords } from "../../messages/tables/planWords";
import type { Language } from "../../ground/label";
import type { Column } from "./blockView";

/** The calendar years that a model year covers. Example: "2027", or "2027–28" when it starts in July. */
export const calendarYears = ({ from, to }: Column): string =>
  from.year === to.year ? `${from.year}` : `${from.year}–${String(to.year % 100).padStart(2, "0")}`;

/** Example: "Année 1 (2027)". */
export const columnName = (column: Column, language: Language): string =>
  column.year === 0
    ? planWords.upfront[language]
    : `${planWords.year[language]} ${column.year} (${calendarYears(column)})`;
