import type { QuantityField } from "../table/field";

/** A quantity of the scenario as a question that wants a number for an answer. */
export const asked = (
  { default: _, optional: __, fixed = "number", ...field }: QuantityField,
  own: Partial<QuantityField>,
) => ({ ...field, fixed, ...own }) satisfies QuantityField;
