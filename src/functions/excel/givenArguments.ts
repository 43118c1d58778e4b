import { Refused } from "../../asking/unanswered";

/** Whether cells are empty, row by row, for each address of a cell or of a range that can be looked at. */
export type EmptyCells = ReadonlyMap<string, readonly (readonly boolean[])[]>;

/** Finds out in the workbook which cells are empty. */
export type FindEmptyCells = (addresses: readonly string[]) => Promise<EmptyCells>;

/**
 * The arguments of a call, in which an empty cell is not given. Excel hands over nothing for it on the web and 0 on
 * Windows and Mac: a 0 that comes from a cell is looked up there, alone or in a row or a column of cells. Larger ranges
 * are blocks, whose reading has a rule of its own; a 0 from nowhere is a number.
 *
 * @param addresses where arguments come from, each value of a repeating parameter counting for one; nothing for what is typed or computed
 * @throws Refused a 0 of a cell that cannot be looked at, of another workbook: with it the answer would depend on the platform
 */
export function givenArguments(
  args: readonly unknown[],
  addresses: readonly unknown[],
  findEmptyCells: FindEmptyCells,
): readonly unknown[] | Promise<readonly unknown[]> {
  const doubtful = new Set<string>();
  mapValues(args, addresses, (value, address) => {
    if (mayBeEmpty(value, address)) doubtful.add(address);
    return value;
  });
  if (doubtful.size === 0) return args;
  const given = (empty: EmptyCells) =>
    mapValues(args, addresses, (value, address) =>
      mayBeEmpty(value, address) ? withoutEmpty(value, emptyAt(address, empty)) : value,
    );
  return findEmptyCells([...doubtful]).then(given);
}

function emptyAt(address: string, empty: EmptyCells) {
  const found = empty.get(address);
  if (!found) throw new Refused([], { code: "zeroElsewhere", value: address });
  return found;
}

function mapValues(
  args: readonly unknown[],
  addresses: readonly unknown[],
  map: (value: unknown, address: string) => unknown,
): readonly unknown[] {
  let place = 0;
  const next = (value: unknown) => {
    const address = addresses[place++];
    return typeof address === "string" && address !== "" ? map(value, address) : value;
  };
  return args.map((argument) => (isRepeated(argument) ? argument.map(next) : next(argument)));
}

function mayBeEmpty(value: unknown, address: string): boolean {
  // One value of several cells: which of them it is nobody says.
  if (value === 0) return !address.includes(":");
  return isRange(value) && isLine(value) && value.some((row) => row.includes(0));
}

function withoutEmpty(value: unknown, empty: readonly (readonly boolean[])[]): unknown {
  if (!isRange(value)) return empty[0]?.[0] ? null : value;
  return value.map((row, i) => row.map((cell, j) => (cell === 0 && empty[i]?.[j] ? null : cell)));
}

type Range = readonly (readonly unknown[])[];

const isRange = (value: unknown): value is Range =>
  Array.isArray(value) && value.every((row) => Array.isArray(row) && !row.some(Array.isArray));

const isLine = (range: Range): boolean => range.length === 1 || range.every(({ length }) => length === 1);

/** Values or ranges of a repeating parameter, one after the other. */
const isRepeated = (argument: unknown): argument is readonly unknown[] => Array.isArray(argument) && !isRange(argument);
