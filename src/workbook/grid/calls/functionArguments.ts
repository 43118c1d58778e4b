import { CellError, isMatrix, type CellMatrix, type CellValue } from "./cellValues";
import { namespace, type FunctionMetadata, type ParameterMetadata } from "./functionMetadata";
import type { GridMessages } from "../gridMessages";

/** What stands between two separators of a formula; undefined when nothing does. */
export type GivenArgument = CellValue | CellMatrix | undefined;

/**
 * The arguments of a custom function as Excel hands them over: a range where a range is declared (one
 * cell becomes [[v]]), one value elsewhere, null for what is omitted or empty, and the repeating
 * parameter gathered in one array.
 *
 * @param acceptsErrors whether error values reach parameters of type "any"
 * @throws CellError an error value in an argument, which becomes the cell's; or #VALUE! with a sentence
 */
export function functionArguments(
  { name, parameters }: FunctionMetadata,
  given: readonly GivenArgument[],
  messages: GridMessages,
  acceptsErrors = false,
): unknown[] {
  const repeating = parameters.at(-1)?.repeating ? parameters.at(-1) : undefined;
  const single = repeating ? parameters.slice(0, -1) : parameters;
  const required = single.filter((parameter) => !parameter.optional).length;
  if (given.length < required)
    throw new CellError("#VALUE!", messages.tooFewArguments(`${namespace}.${name}`, required));
  if (given.length > single.length && !repeating) {
    throw new CellError("#VALUE!", messages.tooManyArguments(`${namespace}.${name}`, single.length));
  }

  const read = (parameter: ParameterMetadata, argument: GivenArgument): unknown =>
    argument === undefined ? null : argumentFor(parameter, argument, messages, acceptsErrors);
  const args = single.map((parameter, index) => read(parameter, given[index]));
  if (repeating) args.push(given.slice(single.length).map((argument) => read(repeating, argument)));
  return args;
}

function argumentFor(
  parameter: ParameterMetadata,
  argument: CellValue | CellMatrix,
  messages: GridMessages,
  acceptsErrors: boolean,
): unknown {
  const value = (cell: CellValue): unknown => {
    if (cell instanceof CellError) {
      if (acceptsErrors && parameter.type === "any") return cell;
      throw cell;
    }
    return typedValue(parameter, cell, messages);
  };
  if (parameter.dimensionality === "matrix") {
    return isMatrix(argument) ? argument.map((row) => row.map(value)) : [[value(argument)]];
  }
  return value(isMatrix(argument) ? onlyCell(parameter, argument, messages) : argument);
}

function onlyCell(parameter: ParameterMetadata, range: CellMatrix, messages: GridMessages): CellValue {
  const [cell, ...others] = range.flat();
  if (others.length > 0) throw new CellError("#VALUE!", messages.oneCellExpected(parameter.name));
  return cell ?? null;
}

function typedValue(
  { name, type }: ParameterMetadata,
  value: Exclude<CellValue, CellError>,
  messages: GridMessages,
): unknown {
  if (value === null) return null;
  if (type === "number" && typeof value !== "number") {
    const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value);
    if (Number.isNaN(number)) throw new CellError("#VALUE!", messages.numberExpected(name, String(value)));
    return number;
  }
  if (type === "string" && typeof value !== "string") return String(value).toUpperCase();
  if (type === "boolean" && typeof value !== "boolean") {
    if (typeof value === "number") return value !== 0;
    if (/^(true|vrai)$/i.test(value)) return true;
    if (/^(false|faux)$/i.test(value)) return false;
    throw new CellError("#VALUE!", messages.booleanExpected(name, value));
  }
  return value;
}
