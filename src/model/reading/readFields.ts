import { rational } from "../../formula/rational";
import type { Rational } from "../../formula/rational";
import type { Field, FieldTable, QuantityField, ValuesOf } from "../table/field";
import { ranged } from "./law";
import { isData } from "../../ground/data";
import type { Data } from "../../ground/data";
import { nearestOf } from "../../ground/nearest";
import { pointer } from "../../ground/pointer";
import type { Problem } from "./problem";
import { ABSURD } from "../table/kinds";
import { priceDecimals } from "./priceDecimals";
import { point } from "../quantity";
import type { EnteredPrice, Law, LawName, Price, Quantity } from "../quantity";

/** Where problems go, and what bounds depend on. */
export interface FieldReading {
  readonly problems: Problem[];
  /** The last month of the horizon, once known. */
  readonly lastMonth: number;
}

/**
 * The values of a table of fields, with defaults for what is left out.
 * Everything wrong is added to the reading's problems, and the value then stands for nothing.
 */
export function readFields<Fields extends FieldTable>(
  fields: Fields,
  data: unknown,
  at: string,
  reading: FieldReading,
): ValuesOf<Fields> {
  if (data !== undefined && !isData(data)) reading.problems.push({ code: "notAGroup", at, value: data });
  const given: Data = isData(data) ? data : {};
  for (const key of Object.keys(given)) {
    if (!Object.hasOwn(fields, key))
      reading.problems.push({
        code: "unknownKey",
        at: pointer(at, key),
        key,
        value: given[key],
        nearest: MOVED.get(key) ?? nearestOf(key, Object.keys(fields)),
      });
  }
  const values: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(fields))
    values[key] = readField(field, given[key], pointer(at, key), reading);
  return values as ValuesOf<Fields>;
}

/** Keys that files have from former versions, and where they stand now. */
const MOVED: ReadonlyMap<string, string> = new Map([["upwardOnly", "revision.upwardOnly"]]);

function readField(field: Field, value: unknown, at: string, reading: FieldReading): unknown {
  const { problems } = reading;
  switch (field.type) {
    case "quantity":
      return field.price ? readPrice(field, value, at, reading) : readQuantity(field, value, at, reading);
    case "group":
      return value === undefined && field.optional ? undefined : readFields(field.fields, value, at, reading);
    case "list":
      if (value === undefined) return [];
      if (Array.isArray(value))
        return value.map((item, i) => readFields(field.fields, item ?? null, pointer(at, i), reading));
      problems.push({ code: "notAList", at, value });
      return [];
    case "text":
      if (value === undefined) return fallback(field, at, problems);
      if (typeof value !== "string") problems.push({ code: "notText", at, value });
      else if (field.format === "yearMonth" && !/^\d{4}-(0[1-9]|1[0-2])$/.test(value))
        problems.push({ code: "notAMonth", at, value });
      else if (value.trim() === "" && field.default === undefined && !field.optional)
        problems.push({ code: "missing", at, value });
      else return value;
      return field.default ?? "";
    case "flag":
      if (value === undefined && field.optional) return undefined;
      if (value !== undefined && typeof value !== "boolean") problems.push({ code: "notAFlag", at, value });
      return value === true;
    case "choice":
      if (value === undefined) return field.default;
      if (typeof value === "string" && Object.hasOwn(field.choices, value)) return value;
      problems.push({ code: "notAChoice", at, value, choices: Object.keys(field.choices) });
      return field.default;
    case "shares":
      return readShares(value, at, reading);
    case "correlations":
      return readCorrelations(value, at, problems);
  }
}

function fallback(
  field: { readonly default?: unknown; readonly optional?: boolean },
  at: string,
  problems: Problem[],
): unknown {
  if (field.default === undefined && !field.optional) problems.push({ code: "missing", at });
  return field.default;
}

const NOTHING = rational(0)!;

/** A number, a numeric string or a range, within the bounds of its field. Undefined only where the field is optional and left out. */
export function readQuantity(
  field: QuantityField,
  value: unknown,
  at: string,
  reading: FieldReading,
): Quantity | undefined {
  // Nothing in the place of a value says that it is not known.
  if (value === undefined || (value === null && (field.optional || field.default !== undefined))) {
    const absent = fallback(field, at, reading.problems);
    if (absent === undefined && field.optional) return undefined;
    return point(at, exact((absent as number | undefined) ?? 0));
  }
  if (isData(value)) {
    if (!field.fixed) return readRange(field, value, at, reading) ?? point(at, NOTHING);
    reading.problems.push({ code: "rangeRefused", at, value });
    return point(at, NOTHING);
  }
  const number = readNumber(value, at, reading.problems);
  if (number && field.fixed === "whole" && number.fraction.d !== 1n)
    reading.problems.push({ code: "notWhole", at, value });
  else if (number && within(field, number, value, at, reading)) return point(at, number);
  return point(at, NOTHING);
}

/** A price, or a list of them: one for each year of the contract. Undefined only where the field is optional and left out. */
function readPrice(field: QuantityField, value: unknown, at: string, reading: FieldReading): Price | undefined {
  const entered = (of: QuantityField, each: unknown, place: string): EnteredPrice | undefined => {
    const before = reading.problems.length;
    const quantity = readQuantity(of, each, place, reading);
    if (!quantity) return undefined;
    const isRead = reading.problems.length === before && each !== undefined;
    return { value: quantity, decimals: isRead ? priceDecimals(each, (number) => rational(number as string)!) : 2 };
  };
  if (!Array.isArray(value)) {
    const price = entered(field, value, at);
    return price && { isTable: false, years: [price] };
  }
  if (value.length === 0) reading.problems.push({ code: "missing", at, value });
  // A year left out of a table is missed even where the price as a whole may be left out.
  const year = { ...field, optional: false };
  const years = value.slice(0, MOST_YEARS).flatMap((each, i) => entered(year, each ?? undefined, pointer(at, i)) ?? []);
  return { isTable: true, years: years.length > 0 ? years : [{ value: point(at, NOTHING), decimals: 2 }] };
}
/** No contract has more years: what a list says beyond them is never due. */
const MOST_YEARS = 15;

const MOST_DECIMALS = 10n ** 100n;

function readNumber(value: unknown, at: string, problems: Problem[]): Rational | undefined {
  const number =
    (typeof value === "number" && Number.isFinite(value)) || typeof value === "string" ? rational(value) : undefined;
  if (!number) problems.push({ code: "notANumber", at, value });
  // Exact arithmetic would pay for each decimal of a text without end; numbers have 75 at most.
  else if (number.fraction.d > MOST_DECIMALS) problems.push({ code: "tooManyDigits", at, value });
  else return number;
  return undefined;
}

function within(
  field: QuantityField,
  number: Rational,
  value: unknown,
  at: string,
  { problems, lastMonth }: FieldReading,
): boolean {
  const max = field.withinHorizon ? Math.min(field.max, lastMonth) : field.max;
  const inside = isBetween(number, field.min, max);
  if (!inside) problems.push({ code: "outOfBounds", at, value, min: field.min, max });
  return inside;
}

/** The bounds and defaults of the table, which each reading asks for again. */
const exactly = new Map<number, Rational>();
function exact(value: number): Rational {
  let known = exactly.get(value);
  if (!known) exactly.set(value, (known = rational(value)!));
  return known;
}

const isBetween = ({ fraction }: Rational, min: number, max: number): boolean =>
  fraction.compare(exact(min).fraction) >= 0 && fraction.compare(exact(max).fraction) <= 0;

const RANGE_KEYS = ["low", "mode", "high", "law", "mean", "sd"];
const LAWS: readonly LawName[] = ["uniform", "triangular", "pert", "normal", "lognormal"];

function readRange(field: QuantityField, range: Data, at: string, reading: FieldReading): Quantity | undefined {
  const { problems } = reading;
  const before = problems.length;
  for (const key of Object.keys(range)) {
    if (!RANGE_KEYS.includes(key))
      problems.push({
        code: "unknownKey",
        at: pointer(at, key),
        key,
        value: range[key],
        nearest: nearestOf(key, RANGE_KEYS),
      });
  }
  const name = (range.law ??
    (range.mean !== undefined ? "normal" : range.mode === undefined ? "uniform" : "pert")) as LawName;
  if (!LAWS.includes(name)) {
    problems.push({ code: "notAChoice", at: pointer(at, "law"), value: range.law, choices: LAWS });
    return undefined;
  }
  const law =
    name === "normal" || name === "lognormal"
      ? readSpread(name, range, at, problems)
      : readBounded(name, range, at, problems);
  if (!law || problems.length > before) return undefined;
  const quantity = ranged(at, law, field);
  if ("mean" in law) return withinSpread(field, quantity, law, at, reading) ? quantity : undefined;
  const inside =
    within(field, quantity.low, range.low ?? quantity.low.float, at, reading) &&
    within(field, quantity.high, range.high ?? quantity.high.float, at, reading);
  return inside ? quantity : undefined;
}

/** Whether P10 and P90 of a law lie within the bounds of its quantity, told in the parameters it was given by. */
function withinSpread(
  field: QuantityField,
  { low, high }: Quantity,
  { name, mean, sd }: Extract<Law, { mean: unknown }>,
  at: string,
  { problems }: FieldReading,
): boolean {
  const { min, max } = field;
  const beyond = ([["P10", low], ["P90", high]] as const).find(([, value]) => !isBetween(value, min, max)); // prettier-ignore
  if (!beyond) return true;
  const [percentile, { float: value }] = beyond;
  const given = { law: name, mean: mean.float, sd: sd.float };
  problems.push({ code: "lawBeyondBounds", at: pointer(at, "sd"), value, percentile, min, max, ...given });
  return false;
}

function readBounded(
  name: "uniform" | "triangular" | "pert",
  range: Data,
  at: string,
  problems: Problem[],
): Law | undefined {
  for (const key of ["mean", "sd"]) {
    if (range[key] !== undefined)
      problems.push({ code: "lawNeedsBounds", at: pointer(at, key), law: name, value: range[key] });
  }
  for (const key of ["low", "high"])
    if (range[key] === undefined) problems.push({ code: "missing", at: pointer(at, key) });
  const read = (key: string) =>
    range[key] === undefined ? undefined : readNumber(range[key], pointer(at, key), problems);
  const [low, mode, high] = [read("low"), read("mode"), read("high")];
  if (!low || !high || (range.mode !== undefined && !mode)) return undefined;
  return boundedLaw(name, { low, high, ...(mode && { mode }) }, at, problems);
}

/** A law between two bounds, once it has the mode it needs and stands in order. */
export function boundedLaw(
  name: "uniform" | "triangular" | "pert",
  range: { readonly low: Rational; readonly mode?: Rational; readonly high: Rational },
  at: string,
  problems: Problem[],
): Law | undefined {
  const { low, mode, high } = range;
  const value = { low: low.float, mode: mode?.float, high: high.float };
  if (name !== "uniform" && !mode) problems.push({ code: "lawNeedsMode", at, law: name, value });
  else if (low.fraction.compare((mode ?? high).fraction) > 0 || (mode ?? low).fraction.compare(high.fraction) > 0) {
    problems.push({ code: "unorderedRange", at, value });
  } else return { name, ...range };
  return undefined;
}

function readSpread(name: "normal" | "lognormal", range: Data, at: string, problems: Problem[]): Law | undefined {
  for (const key of ["low", "mode", "high"])
    if (range[key] !== undefined)
      problems.push({ code: "lawNeedsMean", at: pointer(at, key), law: name, value: range[key] });
  for (const key of ["mean", "sd"])
    if (range[key] === undefined) problems.push({ code: "missing", at: pointer(at, key) });
  const read = (key: string) =>
    range[key] === undefined ? undefined : readNumber(range[key], pointer(at, key), problems);
  const [mean, sd] = [read("mean"), read("sd")];
  if (!mean || !sd) return undefined;
  const limit = (number: Rational, key: "mean" | "sd", min: number) => {
    const inside = isBetween(number, min, ABSURD);
    if (!inside) problems.push({ code: "lawParameter", at: pointer(at, key), value: range[key], law: name, key });
    return inside;
  };
  // A lognormal law lives above 0; its mean must too, and 1e-9 of anything is nothing here.
  return limit(sd, "sd", 0) && limit(mean, "mean", name === "lognormal" ? 1e-9 : -ABSURD)
    ? { name, mean, sd }
    : undefined;
}

function readShares(value: unknown, at: string, reading: FieldReading): Readonly<Record<string, number>> {
  if (value !== undefined && !isData(value)) reading.problems.push({ code: "notAGroup", at, value });
  const field: QuantityField = {
    type: "quantity",
    label: { fr: "", en: "" },
    unit: "share",
    min: 0,
    max: 1,
    fixed: "number",
  };
  return Object.fromEntries(
    Object.entries(isData(value) ? value : {}).map(([key, share]) => [
      key,
      readQuantity(field, share, pointer(at, key), reading)!.expected.float,
    ]),
  );
}

function readCorrelations(
  value: unknown,
  at: string,
  problems: Problem[],
): readonly (readonly [string, string, number])[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push({ code: "notAList", at, value });
    return [];
  }
  return value.flatMap((entry: unknown, i) => {
    const [first, second, coefficient, ...rest] = Array.isArray(entry) ? (entry as unknown[]) : [];
    const rho =
      typeof coefficient === "number" || typeof coefficient === "string" ? rational(coefficient)?.float : undefined;
    if (
      typeof first === "string" &&
      typeof second === "string" &&
      rho !== undefined &&
      Math.abs(rho) <= 1 &&
      rest.length === 0
    )
      return [[first, second, rho] as const];
    problems.push({ code: "notACorrelation", at: pointer(at, i), value: entry });
    return [];
  });
}
