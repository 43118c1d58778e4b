import type { FunctionImplementation } from "../workbook/grid/calls/functionMetadata";

// Excel's CustomFunctions global, for a page without Excel: the functions associate themselves with their ids as they
// do there, and throw the same errors. It must be imported before the functions are.

/** The functions that have associated themselves, by id. */
export const implementations = new Map<string, FunctionImplementation>();

const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

Object.assign(globalThis, {
  CustomFunctions: {
    associate: (id: string, implementation: FunctionImplementation) => implementations.set(id, implementation),
    Error: CustomFunctionsError,
    ErrorCode,
  },
});
