import { CellError, type CellMatrix, type CellValue } from "./cellValues";
import type { GridMessages } from "../gridMessages";

/** What a custom function returned, as cells can hold it: one value, or rows of the same length. */
export function functionResult(returned: unknown, messages: GridMessages): CellValue | CellMatrix {
  if (!Array.isArray(returned)) return resultValue(returned);
  const rows = returned.map((row) => (Array.isArray(row) ? row.map(resultValue) : [resultValue(row)]));
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width)) throw new CellError("#VALUE!", messages.notATable);
  return rows;
}

function resultValue(value: unknown): CellValue {
  if (typeof value === "number") return Number.isFinite(value) ? value : new CellError("#NUM!");
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (value === null || value === undefined) return "";
  return isFunctionError(value) ? functionError(value) : new CellError("#VALUE!");
}

/** Whether this is an error meant for the cell, such as CustomFunctions.Error: it has a cell's error code. */
function isFunctionError(thrown: unknown): thrown is { code: string; message?: string } {
  const code: unknown = typeof thrown === "object" && thrown !== null && "code" in thrown ? thrown.code : undefined;
  return typeof code === "string" && code.startsWith("#");
}

function functionError({ code, message }: { code: string; message?: string }): CellError {
  return new CellError(code, message ?? "");
}

/** The error value of a cell whose function threw this; an exception nobody foresaw is #VALUE!. */
export function thrownError(thrown: unknown, messages: GridMessages): CellError {
  if (isFunctionError(thrown)) return functionError(thrown);
  return new CellError("#VALUE!", messages.unexpected(thrown instanceof Error ? thrown.message : String(thrown)));
}
