import { Refused } from "../../src/asking/unanswered";

/** What a function answers as a table, at once: without workers it promises nothing. */
export type Table = (number | string)[][];
export const table = (answer: unknown): Table => answer as Table;

/** A number that is answered at once. */
export const number = (answer: number | Promise<number>): number => answer as number;

/** Text as a reader sees it: every kind of space is a space. */
export const plain = (text: unknown): string => String(text).replace(/\s/g, " ");

/** The cells of a table by the label of their row. */
export const rows = (answer: unknown): Readonly<Record<string, Table[number]>> =>
  Object.fromEntries(table(answer).map(([label, ...values]) => [plain(label), values]));

/** The values and standard errors of INFO.SIMULATE by statistic. */
export const statistics = (answer: unknown): Readonly<Record<string, { value: number; error: number }>> =>
  Object.fromEntries(
    table(answer).map(([name, value, error]) => [name, { value: value as number, error: error as number }]),
  );

/** What a reading of arguments is refused with. */
export function refusalOf(read: () => unknown): Refused {
  try {
    read();
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
  throw new Error("It is not refused.");
}
