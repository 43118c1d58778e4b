import { after } from "../../asking/sharedWork";
import { Refused, Unfinished } from "../../asking/unanswered";
import { refuse } from "../answered";
import type { Result } from "../answered";
import { underSignal } from "../callUnderway";
import { givenArguments } from "./givenArguments";
import type { FindEmptyCells } from "./givenArguments";

/** Excel's way to talk of a call. */
type Invocation = CustomFunctions.CancelableInvocation;

/** A custom function: it has the parameters of its metadata and no other. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the parameters differ from one function to the next
export type CustomFunction = (...args: any[]) => Result | Promise<Result>;

/**
 * A function as Excel calls it: with as many arguments as the metadata that Excel knows has parameters, and then the
 * invocation. The one place where that object is met: it tells which arguments are cells, so that an empty cell is not
 * given, and takes the call back. Parameters that older metadata does not have are omitted.
 *
 * What asks for the addresses of its parameters declares a table as its result (functions.json): a value is then a table
 * of one cell.
 */
export function excelCall(implementation: CustomFunction, findEmptyCells: FindEmptyCells) {
  return (...handed: unknown[]): Result | Promise<Result> => {
    const args = handed.slice(0, -1);
    const invocation = handed.at(-1) as Invocation;
    const controller = new AbortController();
    invocation.onCanceled = () => controller.abort();
    const { parameterAddresses: addresses, functionName = "" } = invocation;
    const given = givenArguments(args, addresses?.flat() ?? [], findEmptyCells);
    // A 0 of which nobody knows what it is makes no number.
    const refused = (error: unknown) =>
      refuse(error instanceof Refused ? error : new Unfinished("cellUnseen"), functionName);
    const known = given instanceof Promise ? given.catch(refused) : given;
    const result = after(known, (all) => underSignal(controller.signal, () => implementation(...all)));
    return addresses ? after(result, inTable) : result;
  };
}

const inTable = (result: Result): Result => (Array.isArray(result) ? result : [[result]]);
