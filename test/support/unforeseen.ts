import { traceUnforeseen } from "../../src/ground/unforeseen";

// In every test file: an error that nobody foresaw fails the test in which it came up, unless the test asks for it.

let errors: unknown[] = [];

/** The unforeseen errors since it was last asked. */
export function unforeseenErrors(): readonly unknown[] {
  const found = errors;
  errors = [];
  return found;
}

traceUnforeseen((error) => void errors.push(error));
afterEach(() => expect(unforeseenErrors()).toEqual([]));
