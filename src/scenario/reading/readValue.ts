import type { QuantityField, Unit } from "../../model/table/field";
import { plain } from "../../ground/nearest";
import type { Cell } from "../cell";
import { isBlank } from "../cell";
import type { Part } from "../words/headers";
import { monthOfSerial, monthOfText } from "./months";
import type { LeafField, OverrunField, TiersField } from "../words/names";
import { choiceNamed } from "../words/names";
import type { Beside, CellReading, Cells, Unread, ValueRead } from "./cellReading";
import { countedIn, flags, shown, textOf, unreadable } from "./cellReading";
import { tiersIn } from "./priceText";
import { readNumbers } from "./readNumbers";

// The cells of one quantity as a value of the scenario file.

/** The value that cells give to a field. */
export function readValue(field: LeafField, cells: Cells, reading: CellReading, beside: Beside = {}): ValueRead {
  if (field.type === "quantity" || field.type === "overrun") return readNumbers(field, cells, reading, beside);
  const given = (Object.keys(cells) as Part[]).filter((part) => !isBlank(cells[part]));
  const [part, ...others] = given;
  const unread: Unread[] = others.map((other) => ({
    code: "severalValues",
    part: other,
    value: shown(cells[other]!),
  }));
  if (part === undefined) return readNothing(field, cells, reading);
  const cell = cells[part]!;
  const code = unreadable(cell);
  if (code) return { value: shown(cell), unread: [{ code, part, value: shown(cell) }, ...unread] };
  if (field.type !== "tiers") return { value: readWord(field, cell), unread };
  const counted = countedIn("amountPerUnit", part, reading, beside);
  const read = tiersIn(textOf(cell), counted);
  if ("value" in read) return { value: read.value, unread, ...told(read.converted) };
  const refusal = "refusal" in read ? read.refusal : { code: "unreadTiers" as const, value: textOf(cell) };
  return { value: undefined, unread: [{ ...refusal, part }, ...unread] };
}

/** Only a flag can be said by an empty cell or 0, unless it is one that may be left open. */
function readNothing(field: LeafField, cells: Cells, { zeroMayBeEmpty }: CellReading): ValueRead {
  const isZero = Object.values(cells).some(({ kind }) => kind === "number");
  const isSaid = field.type === "flag" && !(field.optional && zeroMayBeEmpty);
  return { value: isSaid && isZero ? false : undefined, unread: [] };
}

const told = (converted: string | undefined): Pick<ValueRead, "converted"> =>
  converted === undefined ? {} : { converted: [converted] };

function readWord(field: Exclude<LeafField, QuantityField | OverrunField | TiersField>, cell: Cell): unknown {
  const text = textOf(cell);
  switch (field.type) {
    case "text":
      if (field.format !== "yearMonth") return text;
      return (cell.kind === "number" && monthOfSerial(cell.value)) || monthOfText(text);
    case "choice":
      return choiceNamed(text, field.choices, field.spoken) ?? text;
    case "flag":
      return flags.get(plain(text)) ?? text;
  }
}

/**
 * Whether a quantity may be left open and means something else at 0, so that a 0 of a table is taken for an empty cell
 * where empty cells may arrive as one; a count, a price or a month of 0 does no harm.
 */
export const isOpenAtZero = (field: LeafField): boolean =>
  field.type === "quantity" && field.optional === true && !HARMLESS.has(field.unit);
const HARMLESS: ReadonlySet<Unit> = new Set(["units", "perYear", "amountPerUnit", "month"]);
