import type { Label } from "../src/ground/label";
import type { Field, FieldTable, QuantityField } from "../src/model/table/field";
import { scenarioFields } from "../src/model/table/quantities";
import { laws } from "../src/scenario/words/laws";
import { unitLabel } from "../src/scenario/words/units";
import { evidence } from "../src/scenario/writing/writeValue";

// The form of a scenario file (MODEL.md 10) as JSON Schema, read from the table of quantities.

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
type Schema = { readonly [key: string]: Json };

/** A decimal numeral, as files that want exact decimals write it. */
const NUMERAL = "^\\s*[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?\\s*$";
const WHOLE = "^\\s*\\+?\\d+(\\.0*)?\\s*$";

const both = ({ fr, en }: Label): string => (fr === en ? fr : `${fr} / ${en}`);

/**
 * JSON Schema (2020-12) of a scenario file. It says what keys there are, their units, bounds and defaults; what takes two
 * values to tell (a tacit renewal without a term, low above high) is left to `readScenario`.
 */
export const scenarioSchema = (): Schema => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Scénario de coût informatique / IT cost scenario",
  ...object(scenarioFields),
  $defs: {
    decimal: { type: "string", pattern: NUMERAL, description: "Décimales exactes / exact decimals" },
    yearMonth: { type: "string", pattern: "^\\d{4}-(0[1-9]|1[0-2])$" },
    normalRange: spreadRange,
    ...Object.fromEntries(quantitiesOf(scenarioFields).map((field) => [definitionOf(field), quantity(field)])),
  },
});

/** Every number of the table, so that those of one kind share a definition. */
const quantitiesOf = (fields: FieldTable): readonly QuantityField[] =>
  Object.values(fields).flatMap((field) =>
    field.type === "quantity" ? [field] : "fields" in field ? quantitiesOf(field.fields) : [],
  );

/** "share_0_1": what decides the values a quantity may have. */
const definitionOf = ({ unit, min, max, fixed }: QuantityField): string =>
  [unit, min, max, ...(fixed ? [fixed] : [])].join("_");

function object(fields: FieldTable): Schema {
  const required = Object.keys(fields).filter((key) => isRequired(fields[key]!));
  return {
    type: "object",
    additionalProperties: false,
    ...(required.length > 0 && { required }),
    // A contract has a price by the month, or price lines.
    ...("prices" in fields && { anyOf: [{ required: ["units", "unitPrice"] }, { required: ["prices"] }] }),
    properties: Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, property(field)])),
  };
}

const isRequired = (field: Field): boolean =>
  (field.type === "quantity" || field.type === "text") &&
  field.default === undefined &&
  !field.optional &&
  !("completable" in field);

function property(field: Field): Schema {
  const title = { title: both(field.label) };
  switch (field.type) {
    case "quantity":
      return { ...title, ...reference(field) };
    case "text":
      return {
        ...title,
        ...(field.format === "yearMonth" ? { $ref: "#/$defs/yearMonth" } : { type: "string" }),
        ...(field.default !== undefined && { default: field.default }),
      };
    case "flag":
      return { ...title, type: "boolean", ...(!field.optional && { default: false }) };
    case "choice": {
      const choices: Readonly<Record<string, Label>> = field.choices;
      const meaning = Object.entries(choices).map(([id, label]) => `${id} : ${both(label)}`);
      return {
        ...title,
        enum: Object.keys(choices),
        description: meaning.join(" · "),
        ...(field.default !== undefined && { default: field.default }),
      };
    }
    case "group":
      return { ...title, ...object(field.fields) };
    case "list":
      return { ...title, type: "array", items: object(field.fields) };
    case "shares":
      return { ...title, type: "object", additionalProperties: { anyOf: [plain({ min: 0, max: 1 }), decimal] } };
    case "correlations":
      return { ...title, type: "array", items: correlation };
  }
}

const decimal: Schema = { $ref: "#/$defs/decimal" };
const plain = ({ min, max }: Pick<QuantityField, "min" | "max">): Schema => ({
  type: "number",
  minimum: min,
  maximum: max,
});

function quantity(field: QuantityField): Schema {
  const whole = field.fixed === "whole";
  const number = whole ? { ...plain(field), type: "integer" } : plain(field);
  const numeral = whole ? { type: "string", pattern: WHOLE } : decimal;
  const ranges = field.fixed ? [] : [boundedRange(field), { $ref: "#/$defs/normalRange" }];
  return { anyOf: [number, numeral, ...ranges] };
}

const NONE: Schema = { type: "null" };

/** A price for each year of the contract, the last of which goes on. */
const pricesByYear = (price: Schema): Schema => ({ type: "array", items: price, minItems: 1 });

const among = (schemas: readonly Schema[]): Schema => (schemas.length === 1 ? schemas[0]! : { anyOf: schemas });

/** A reference to what the quantity may be, with what is its own. */
function reference(field: QuantityField): Schema {
  const definition = { $ref: `#/$defs/${definitionOf(field)}` };
  return {
    description: description(field),
    ...among([definition, ...(field.price ? [pricesByYear(definition)] : []), ...(field.optional ? [NONE] : [])]),
    ...(field.default !== undefined && { default: field.default }),
  };
}

function description({ unit, optional, completable, default: fallback, proposal }: QuantityField): string {
  const parts = [both(unitLabel(unit))];
  if (completable) parts.push("sinon modèle social officiel / else the official payroll model");
  else if (fallback === undefined) parts.push(optional ? "facultatif / optional" : "obligatoire / required");
  if (proposal) {
    const { value } = proposal;
    const range =
      typeof value === "number"
        ? String(value)
        : [value.low, value.mode, value.high].filter((x) => x !== undefined).join(" – ");
    const rests = { fr: evidence(proposal, "fr"), en: evidence(proposal, "en") };
    parts.push(`proposé / proposed : ${range} (${both(rests)})`);
  }
  return parts.join(" ; ");
}

const lawNames = (bounded: boolean): readonly string[] =>
  Object.keys(laws).filter((law) => bounded === !["normal", "lognormal"].includes(law));

const boundedRange = (field: QuantityField): Schema => {
  const bound: Schema = { anyOf: [plain(field), decimal] };
  return {
    type: "object",
    additionalProperties: false,
    required: ["low", "high"],
    properties: { low: bound, mode: bound, high: bound, law: { enum: lawNames(true) } },
  };
};

const anyNumber: Schema = { anyOf: [{ type: "number" }, decimal] };
const spreadRange: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["mean", "sd"],
  properties: {
    mean: anyNumber,
    sd: { anyOf: [{ type: "number", minimum: 0 }, decimal] },
    law: { enum: lawNames(false) },
  },
};

const correlation: Schema = {
  type: "array",
  prefixItems: [{ type: "string" }, { type: "string" }, { anyOf: [plain({ min: -1, max: 1 }), decimal] }],
  minItems: 3,
  maxItems: 3,
};
