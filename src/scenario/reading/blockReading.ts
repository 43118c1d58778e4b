import type { Language } from "../../ground/label";
import type { Contracts } from "./contractsIn";
import type { Draft } from "./draft";
import type { CellReading } from "./cellReading";
import type { PerCents } from "./perCents";

/** What reading a row needs to know of its block. */
export interface BlockReading extends CellReading {
  readonly draft: Draft;
  readonly contracts: Contracts;
  /** In which the quantities of a table are named, since a row of it has no label. */
  readonly language: Language;
  readonly perCents: PerCents;
}
