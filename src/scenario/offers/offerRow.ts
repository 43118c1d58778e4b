import type { Entry } from "../words/names";
import type { Prices } from "../words/offerTitles";
import type { Section } from "../words/sections";
import type { Term } from "./columnHeads";
import type { GivenRange, Said } from "./givenCells";

// The rows of a comparison of offers, as they stand on its sheet.

export interface OfferRow {
  readonly row: number;
  readonly label: string;
  /** Where the label, the buyer and each provider stand in it. */
  readonly columns: { readonly label: number; readonly buyer: number; readonly offered: readonly number[] };
  /** What the buyer supposes of every offer; of a price line or a work unit, how many of them are taken. */
  readonly buyer: GivenRange | undefined;
  /** What each provider says, in the order of the columns; undefined where it says nothing, or no value. */
  readonly offered: readonly (GivenRange | undefined)[];
  /** What each provider answers in words that are no value. */
  readonly said: readonly (Said | undefined)[];
  /** The units over the columns of the buyer and of each provider, and in the row's own column of units. */
  readonly units: { readonly buyer?: string; readonly offered: readonly (string | undefined)[]; readonly row?: string };
}
/** A quantity of the scenarios; `entry` is undefined when its label means none, or more than one. */
export interface QuantityRow extends OfferRow {
  readonly section: Section;
  readonly entry: Entry | undefined;
}
/** A term of a price line: in a column of its own, the buyer's for all, or in a row of its own under the line. */
export interface TermRow extends OfferRow {
  readonly term: Term;
}
/** What a price is of: "€/utilisateur/mois", in the line's column of units or else behind its name. */
export interface LineUnit {
  readonly text: string;
  readonly column: number;
}
/** A price line, or a work unit: prices of the providers, quantities of the buyer, and the terms under which they hold. */
export interface PricedRow extends OfferRow {
  readonly prices: Prices;
  readonly unit?: LineUnit;
  readonly terms: readonly TermRow[];
  /** It is the title of a lump sum, whose years are its terms. */
  readonly isTitle?: true;
  /** The title above it. */
  readonly lot?: string;
  /** It or the title above it says that it may come or not. */
  readonly isOption: boolean;
}
