import { writeBlock } from "../../src/scenario/writing/writeBlock";
import { workedCase } from "../support/cases";

/** Cells as a function is handed them. */
export type Cells = unknown[][];

/** The block that a document is written as. */
export const blockOf = (document: unknown, language: "fr" | "en" = "fr"): Cells =>
  writeBlock(document, language).cells.map((row) => [...row]);

/** The block of a worked case. */
export const block = (number: string, language: "fr" | "en" = "fr"): Cells =>
  blockOf(workedCase(number).scenario, language);

/** A plain number, which is a monthly fee under the default assumptions. */
export const fee = (amount: number): Cells => [[amount]];
