/** A rectangle of cells, counted from 0, both ends included. */
export interface CellRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** `A1:B3`, `$A$1` or `A1` as a rectangle; null when it is not the address of cells. */
export function rangeOf(address: string): CellRange | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d*)(?::\$?([A-Z]{1,3})\$?([1-9]\d*))?$/i.exec(address.trim());
  if (!match) return null;
  const [, column1 = "", row1 = "", column2 = column1, row2 = row1] = match;
  const rows = [Number(row1) - 1, Number(row2) - 1];
  const columns = [columnIndex(column1), columnIndex(column2)];
  return {
    startRow: Math.min(...rows),
    startColumn: Math.min(...columns),
    endRow: Math.max(...rows),
    endColumn: Math.max(...columns),
  };
}

/** The rectangle as `A1` or `A1:B3`. */
export function addressOf({ startRow, startColumn, endRow, endColumn }: CellRange): string {
  const first = cellAddress(startRow, startColumn);
  return startRow === endRow && startColumn === endColumn ? first : `${first}:${cellAddress(endRow, endColumn)}`;
}

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A sheet's name as formulas write it: quoted when it has to be. */
export function quotedSheetName(sheet: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) && rangeOf(sheet) === null && !/^R\d*(C\d*)?$|^C\d*$/i.test(sheet);
  return plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** The sheet's name in `Globale!` or `'Ma feuille'!`. */
export function unquotedSheetName(prefix: string): string {
  const written = prefix.replace(/!$/, "");
  return written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
}
