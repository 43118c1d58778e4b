import type { Label } from "../../ground/label";
import type {
  Assumed,
  ChoiceField,
  Evidence,
  FieldTable,
  FlagField,
  GroupField,
  ListField,
  Proposal,
  Published,
  QuantityField,
  TextField,
  Unit,
  Witnessed,
} from "./field";

// The words in which the table of quantities is written: its kinds of fields, and what their proposals rest on.

/** A name in both languages: French, then English. */
export const l = (fr: string, en: string): Label => ({ fr, en });

/** What a sum is of a whole company: less is thousands taken for euros, or a slip of the pen. */
export const USUAL_AMOUNT = [100, 1e9] as const;
/** A gross yearly salary; whether it is that of a month, the legal minimum tells (payWarnings.ts). */
export const USUAL_SALARY = [1, 300_000] as const;
/** Months of pay that agencies take, as a share of the year. */
export const USUAL_RECRUITMENT = [0.01, 0.5] as const;

/** Amounts beyond this are typing errors. */
export const ABSURD = 1e12;

/** What a quantity is beside its name, unit and bounds: given, left out or by default, proposed, known by other names. */
type Options = Partial<Omit<QuantityField, "type" | "label" | "unit">>;
/** A number in a unit, within bounds. */
export const quantity = <O extends Options>(label: Label, unit: Unit, min: number, max: number, options: O) =>
  ({ type: "quantity", label, unit, min, max, ...options }) satisfies QuantityField;
/** An amount of money that is not negative. */
export const amount = <O extends Options>(label: Label, unit: Unit, options: O) =>
  quantity(label, unit, 0, ABSURD, options);
/** A share of something, from none of it to all. */
export const share = <O extends Options>(label: Label, options: O) => quantity(label, "share", 0, 1, options);
/** Whether what is an option or a risk comes: certain unless given. */
export const probability = share(l("Probabilité", "Probability"), {
  fixed: "number",
  optional: true,
  option: true,
  aliases: ["Option"],
});
/** A yearly growth rate. */
export const growth = <O extends Options>(label: Label, options: O) =>
  quantity(label, "rate", -0.99, 1, { usual: USUAL_GROWTH, ...options });
/** Prices, wages and volumes that change faster in a year are a slip of the pen, or told apart. */
const USUAL_GROWTH = [-0.3, 0.3] as const;
/** A length of time. */
export const months = <O extends Options>(label: Label, options: O) => quantity(label, "months", 0, 600, options);
/** A length of time in whole months, one at least. */
export const wholeMonths = <O extends Options>(label: Label, options: O) =>
  quantity(label, "months", 1, 600, { ...options, fixed: "whole" });
/** A month of the horizon. */
export const month = <O extends Options>(label: Label, min: number, options: O) =>
  quantity(label, "month", min, 180, { ...options, fixed: "whole", withinHorizon: true });

/** A text, or a month such as 2027-01. */
export const text = <O extends Partial<TextField>>(label: Label, options: O) =>
  ({ type: "text", label, ...options }) satisfies TextField;
/** Yes or no; no where nothing is said. */
export const flag = <O extends Partial<FlagField>>(label: Label, options: O) =>
  ({ type: "flag", label, ...options }) satisfies FlagField;
/** One of several, with the one that holds where nothing is said. */
export const choice = <C extends string, O extends Pick<ChoiceField<NoInfer<C>>, "spoken" | "aliases">>(
  label: Label,
  choices: Record<C, Label>,
  options: O & { default: NoInfer<C> },
) => ({ type: "choice" as const, label, choices, ...options });
/** A choice that may be left open. */
export const openChoice = <C extends string>(
  label: Label,
  choices: Record<C, Label>,
  options: Pick<ChoiceField<NoInfer<C>>, "spoken" | "aliases"> = {},
): ChoiceField<C> => ({ type: "choice", label, choices, ...options });
/** Fields under one key. */
export const group = <F extends FieldTable>(label: Label, fields: F) =>
  ({ type: "group", label, fields }) satisfies GroupField<F>;
/** A group that may be left out as a whole. */
export const optionalGroup = <F extends FieldTable>(label: Label, fields: F) =>
  ({ type: "group", label, fields, optional: true }) satisfies GroupField<F>;
/** Any number of items with the same fields. */
export const list = <F extends FieldTable>(label: Label, fields: F) =>
  ({ type: "list", label, fields }) satisfies ListField<F>;

/** Of what must be given. */
export const required = {};

type Value = Proposal["value"];
type Proposed<V extends Value, E extends Evidence> = E & { readonly value: V };
type Texts = readonly [fr: string, en: string];
/** By whom, of which year or month, and what was measured on whom. */
export interface Publication {
  readonly by: Texts;
  readonly date: string;
  readonly on: Texts;
}

/** A proposal of our own, made in 2026. */
export const assumed = <V extends Value>(
  value: V,
  ...[fr, en, date = "2026"]: readonly [...Texts, date?: string]
): Proposed<V, Assumed> => ({ value, origin: "assumption", source: { fr, en }, date });
/** What a value that is published rests on. */
export const published = ({ by, date, on }: Publication): Published => ({
  origin: "sourced",
  by: l(...by),
  date,
  on: l(...on),
});
/** A proposal that is published. */
export const sourced = <V extends Value>(value: V, publication: Publication): Proposed<V, Published> => ({
  value,
  ...published(publication),
});

const WITNESS = l(
  "un consultant indépendant, ex-DSI (infogerancefrance.fr), non vérifié",
  "an independent consultant, a former CIO (infogerancefrance.fr), not verified",
);
/** What the witness behind the product's first figures says to have seen, in several cases. */
export const seen = (fr: string, en: string): Witnessed => ({ origin: "observed", by: WITNESS, on: { fr, en } });
/** What he says of one case. */
export const oneCase = (fr: string, en: string): Witnessed => ({ origin: "case", by: WITNESS, on: { fr, en } });
/** A proposal that he has seen in the field. */
export const observed = <V extends Value>(value: V, ...on: Texts): Proposed<V, Witnessed> => ({
  value,
  ...seen(...on),
});
/** A proposal that he has seen once. */
export const seenOnce = <V extends Value>(value: V, ...on: Texts): Proposed<V, Witnessed> => ({
  value,
  ...oneCase(...on),
});
