import type { Quantity } from "../quantity";
import type { Scenario } from "../scenario";
import type { FieldTable, QuantityField } from "../table/field";
import { scenarioFields } from "../table/quantities";
import type { Warning } from "./warning";

/**
 * Quantities whose range leaves what is usual of them, asked about and never refused: thousands taken for euros, a
 * month's pay for a year's, 100 % for 1 %. What is 0 is left out, and no slip.
 */
export const unusualWarnings = (scenario: Scenario): Warning[] =>
  found(scenarioFields, scenario).map((each) => ({ ...each, code: "unusual", currency: scenario.currency }));

type Unusual = Omit<Extract<Warning, { code: "unusual" }>, "code" | "currency">;

function found(fields: FieldTable, values: unknown): Unusual[] {
  if (typeof values !== "object" || values === null) return [];
  return Object.entries(fields).flatMap(([key, field]) => {
    const value = (values as Readonly<Record<string, unknown>>)[key];
    if (field.type === "group") return found(field.fields, value);
    if (field.type === "list") return Array.isArray(value) ? value.flatMap((item) => found(field.fields, item)) : [];
    return field.type === "quantity" && field.usual && isQuantity(value) ? unusual(field, field.usual, value) : [];
  });
}

const isQuantity = (value: unknown): value is Quantity =>
  typeof value === "object" && value !== null && "expected" in value && "at" in value;

function unusual({ unit }: QuantityField, usual: readonly [number, number], { at, low, high }: Quantity): Unusual[] {
  const [least, most] = usual;
  const isUsual = (value: number): boolean => value === 0 || (Math.abs(value) >= Math.max(least, 0) && value <= most && value >= Math.min(least, -most)); // prettier-ignore
  const value = [low, high].map(({ float }) => float).find((each) => !isUsual(each));
  return value === undefined ? [] : [{ at, amount: value, usual, unit }];
}
