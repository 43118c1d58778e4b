/** What a cell holds, apart from an error. */
export type Scalar = number | string | boolean | null;

/** An error value in a cell, with the sentence that says why where there is one. */
export class CellError extends Error {
  constructor(
    /** #VALUE!, #N/A… */
    readonly code: string,
    message = "",
  ) {
    super(message);
  }
}

export type CellValue = Scalar | CellError;
export type CellMatrix = readonly (readonly CellValue[])[];

export function isMatrix(value: CellValue | CellMatrix): value is CellMatrix {
  return Array.isArray(value);
}
