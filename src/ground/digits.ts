/** A number at the 15 significant digits that a spreadsheet keeps. Example: 0.30000000000000004 is 0.3. */
export const fifteenDigits = (value: number): number => Number(value.toPrecision(15));
