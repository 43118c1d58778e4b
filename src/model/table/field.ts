import type { Label } from "../../ground/label";
import type { Price, Quantity } from "../quantity";

/** What is published: by whom, when, and what was measured on whom. The year or the month, "2026" or "2026-11". */
export interface Published {
  readonly origin: "sourced";
  readonly by: Label;
  readonly date: string;
  readonly on: Label;
}
/** What somebody says to have seen, in several cases or in one; undated where nobody says when. */
export interface Witnessed {
  readonly origin: "observed" | "case";
  readonly by: Label;
  readonly on: Label;
  readonly date?: string;
}
/** Our own: also a value that is taken to another population than it was measured on. */
export interface Assumed {
  readonly origin: "assumption";
  readonly source: Label;
  readonly date: string;
}

/** What a value rests on. */
export type Evidence = Published | Witnessed | Assumed;
/** Where a value comes from: a published source, what was seen in the field, one case, or our own assumption. */
export type Origin = Evidence["origin"];

/**
 * A value the product proposes, with what it rests on. Never applied silently: a file that leaves a quantity out gets its
 * `default`.
 */
export type Proposal = Evidence & {
  readonly value: number | { readonly low: number; readonly mode?: number; readonly high: number };
};

/** Another value to choose from, and what it is for. */
export type Alternative = Proposal & { readonly when: Label };

export type Unit =
  | "years"
  | "months"
  | "month"
  | "share"
  | "rate"
  | "amount"
  | "amountPerMonth"
  | "amountPerYear"
  | "amountPerWeek"
  | "amountPerFte"
  | "amountPerEmployee"
  | "amountPerUnit"
  | "fte"
  | "units"
  | "perYear"
  | "decimals"
  | "employees";

interface Described {
  readonly label: Label;
  /** Other names under which a block may give it. */
  readonly aliases?: readonly string[];
}

/** A number that may be a range. Without a default and unless optional it must be given. */
export interface QuantityField extends Described {
  readonly type: "quantity";
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  readonly default?: number;
  readonly optional?: boolean;
  /** May be left out of a document, and is put in before the scenario is read: `blankCharges.ts`. */
  readonly completable?: boolean;
  readonly proposal?: Proposal;
  readonly alternatives?: Readonly<Record<string, Alternative>>;
  /** A plain number only: whole months and years, counts of decimals, probabilities. */
  readonly fixed?: "whole" | "number";
  /** A month of the horizon: its upper bound is the last month. */
  readonly withinHorizon?: boolean;
  /** Between which bounds it usually lies where it is not 0, beyond which a warning asks. */
  readonly usual?: readonly [low: number, high: number];
  /** Whether something comes at all: "no" is no option, and "yes" one that lacks its probability. */
  readonly option?: true;
  /** A price, kept to the decimals it is entered with, and a table of prices by contract year where it is a list. */
  readonly price?: true;
}
export interface TextField extends Described {
  readonly type: "text";
  readonly format?: "yearMonth";
  readonly default?: string;
  readonly optional?: boolean;
}
export interface FlagField extends Described {
  readonly type: "flag";
  /** Something else than no where nothing is said. */
  readonly optional?: boolean;
}
export interface ChoiceField<Choice extends string = string> extends Described {
  readonly type: "choice";
  readonly choices: Readonly<Record<Choice, Label>>;
  /** Other words by which a block may give a choice. */
  readonly spoken?: Readonly<Partial<Record<Choice, readonly string[]>>>;
  readonly default?: Choice;
}
export interface GroupField<Fields extends FieldTable = FieldTable> extends Described {
  readonly type: "group";
  readonly fields: Fields;
  readonly optional?: boolean;
}
export interface ListField<Fields extends FieldTable = FieldTable> extends Described {
  readonly type: "list";
  readonly fields: Fields;
}
/** Shares by free key, such as towers. */
export interface SharesField extends Described {
  readonly type: "shares";
}
/** Spearman coefficients between two quantities by name. */
export interface CorrelationsField extends Described {
  readonly type: "correlations";
}

export type Field =
  QuantityField | TextField | FlagField | ChoiceField | GroupField | ListField | SharesField | CorrelationsField;
export interface FieldTable {
  readonly [id: string]: Field;
}

type Absent<F> = F extends { optional: true } ? undefined : never;

/** The type of what is read for a field. */
type ValueOf<F> =
  | Absent<F>
  | (F extends { price: true } ? Price
    : F extends QuantityField ? Quantity
    : F extends TextField ? string
    : F extends FlagField ? boolean
    : F extends ChoiceField ? (F extends { default: string } ? never : undefined) | keyof F["choices"]
    : F extends GroupField ? ValuesOf<F["fields"]>
    : F extends ListField ? readonly ValuesOf<F["fields"]>[]
    : F extends SharesField ? Readonly<Record<string, number>>
    : F extends CorrelationsField ? readonly (readonly [string, string, number])[]
    : never); // prettier-ignore
export type ValuesOf<Fields> = { readonly [Id in keyof Fields]: ValueOf<Fields[Id]> };
