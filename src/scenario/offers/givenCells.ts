import type { Cell, Line } from "../cell";
import { EMPTY } from "../cell";
import type { ValueRead } from "../reading/cellReading";

// The cells in which somebody answers.

/** The cells by which someone gives a quantity: one number, or a range in columns "… bas" and "… haut". */
export type GivenRange = Readonly<Partial<Record<keyof typeof PARTS, Cell>>>;
const PARTS = { low: true, likely: true, high: true } as const;

/** Whose columns they are, and where each part stands. */
export interface Owner {
  readonly name: string;
  readonly low?: number;
  readonly likely?: number;
  readonly high?: number;
  /** The unit behind the name, which its numbers are in: "Alpha (k€ HT)". */
  readonly unit?: string;
}

/** What a provider answers in a row that is no value. */
export interface Said {
  readonly text: string;
  readonly isNotOffered: boolean;
  /** Why it cannot be read, of a text that answers nothing. */
  readonly unread?: ValueRead["unread"][number]["code"];
}

/** What the cells of a row say in someone's columns; a text of signs alone, "–", says nothing. */
export function given({ cells }: Line, owner: Owner, zeroIsEmpty: boolean): GivenRange | undefined {
  const parts = (Object.keys(PARTS) as (keyof GivenRange)[]).flatMap((part) => {
    const cell = owner[part] === undefined ? EMPTY : (cells[owner[part]] ?? EMPTY);
    const isNothing = cell.kind === "text" && !/[\p{L}\p{N}€$£]/u.test(cell.value);
    return cell.kind === "empty" || isNothing || (zeroIsEmpty && isZero(cell)) ? [] : [[part, cell] as const];
  });
  return parts.length > 0 ? Object.fromEntries(parts) : undefined;
}

export const isZero = (cell: Cell): boolean => cell.kind === "number" && cell.value === 0;

export const textOf = (cell: Cell | undefined): string =>
  cell === undefined || cell.kind === "empty" ? "" : String(cell.value).trim();
