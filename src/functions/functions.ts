// PLACEHOLDER: replaced by the real custom functions.

/**
 * Version of the add-in that calculates this workbook.
 * @customfunction VERSION
 * @helpurl https://localhost:3000/help/en/VERSION.html
 * @returns The version, as text.
 */
export function VERSION(): string {
  return "0.1.0";
}
