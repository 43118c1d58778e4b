/** Whether a value may be an empty cell: those arrive as nothing, as empty text or as 0, depending on the platform. */
const maybeEmpty = (value: unknown): boolean =>
  value === 0 || value === null || value === undefined || (typeof value === "string" && value.trim() === "");

const isEmpty = (value: unknown): boolean => value !== 0 && maybeEmpty(value);

/**
 * The rows of a range without the blank ones at its end, and its columns without the empty ones on its right: whole
 * columns are a million rows, of which a scenario fills fifty. What is no range of rows, or has nothing to cut, is given
 * back as it is. A column of zeros stays, since they may be values. Example: [["Inflation", 0, ""], [0, 0, 0]] is
 * [["Inflation", 0]].
 */
export function usedRange(cells: readonly unknown[]): readonly unknown[] {
  if (!Array.isArray(cells[0])) return cells;
  let height = cells.length;
  while (height > 1 && isBlankRow(cells[height - 1])) height--;
  const rows = height === cells.length ? cells : cells.slice(0, height);
  let width = 0;
  for (const row of rows) width = Math.max(width, Array.isArray(row) ? usedWidth(row) : 1);
  const isWider = (row: unknown): boolean => Array.isArray(row) && row.length > width;
  return rows.some(isWider)
    ? rows.map((row) => (isWider(row) ? (row as readonly unknown[]).slice(0, width) : row))
    : rows;
}

/** Whether a row says nothing: every cell of it may be empty. */
export const isBlankRow = (row: unknown): boolean => (Array.isArray(row) ? row.every(maybeEmpty) : maybeEmpty(row));

function usedWidth(row: readonly unknown[]): number {
  let width = row.length;
  while (width > 0 && isEmpty(row[width - 1])) width--;
  return width;
}
