import type { EmptyCells } from "./givenArguments";

interface Batch {
  readonly addresses: Set<string>;
  readonly found: Promise<EmptyCells>;
}

let batch: Batch | undefined;

/**
 * Which cells of the workbook are empty, in one request for all the calls that Excel makes at once. Cells of other
 * workbooks cannot be looked at.
 * Example: of D1, where nothing is, and E1, where 0 is typed, D1 is empty.
 */
export function findEmptyCells(addresses: readonly string[]): Promise<EmptyCells> {
  const { addresses: all, found } = (batch ??= nextBatch());
  for (const address of addresses) if (!isElsewhere(address)) all.add(address);
  return found;
}

function nextBatch(): Batch {
  const addresses = new Set<string>();
  // A microtask comes after the calls of one message, and no hidden page slows it down as it does timers.
  const found = Promise.resolve().then(() => {
    batch = undefined;
    return addresses.size > 0
      ? Excel.run({ delayForCellEdit: true }, (context) => look(context, addresses))
      : new Map();
  });
  return { addresses, found };
}

async function look(context: Excel.RequestContext, addresses: ReadonlySet<string>): Promise<EmptyCells> {
  const ranges = [...addresses].map((address) => [address, rangeAt(context, address).load("valueTypes")] as const);
  await context.sync();
  return new Map(
    ranges.map(([address, { valueTypes }]) => [
      address,
      valueTypes.map((row) => row.map((type) => type === Excel.RangeValueType.empty)),
    ]),
  );
}

/** Excel writes Costs!D8, 'Latest prices'!D8, 'Bob''s prices'!D8 and '[Other.xlsx]Costs'!D8. */
function rangeAt({ workbook }: Excel.RequestContext, address: string): Excel.Range {
  const end = address.lastIndexOf("!");
  const sheet = address
    .slice(0, end)
    .replace(/^'(.*)'$/s, "$1")
    .replaceAll("''", "'");
  return workbook.worksheets.getItem(sheet).getRange(address.slice(end + 1));
}

const isElsewhere = (address: string): boolean => address.slice(0, address.lastIndexOf("!")).includes("[");
