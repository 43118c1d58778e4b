import type { Language } from "../../ground/label";
import type { Contracts } from "./contractsIn";
import type { Draft } from "./draft";

/** What reading a row needs to know of its block. */
export interface BlockReading {
  readonly draft: Draft;
  readonly contracts: Contracts;
  /** In which the quantities of a table are named, since a row of it has no label. */
  readonly language: Language;
  /** Whether empty cells may have arrived as 0: no cell where a number may stand is empty. */
  readonly zeroMayBeEmpty: boolean;
}
