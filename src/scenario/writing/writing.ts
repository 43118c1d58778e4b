import type { Label, Language } from "../../ground/label";
import type { Data } from "../../ground/data";
import type { Path } from "../../ground/pointer";
import { pointerOf, valueAt } from "../../ground/pointer";
import type { CellValue } from "../cell";
import type { Part } from "../words/headers";
import { rankOf } from "../reading/contractsIn";
import type { Entry, LeafField } from "../words/names";
import type { WrittenCell } from "./writtenBlock";
import { TEXT } from "./writtenBlock";
import { numberFormat } from "../words/units";
import { sourceOf, toFill } from "./writeValue";

/** What writing any part of a block needs to know. */
export interface Writing {
  readonly language: Language;
  /** In which amounts are. */
  readonly currency: string;
  /** Where values come from, as their users say, by JSON pointer. */
  readonly sources: ReadonlyMap<string, string>;
  /** Columns of quantity rows between unit and source: mean and deviation only in blocks that have such a range. */
  readonly parts: readonly Part[];
}

export const partHeaders: Readonly<Record<Part, Label>> = {
  low: { fr: "Bas", en: "Low" },
  likely: { fr: "Probable", en: "Likely" },
  high: { fr: "Haut", en: "High" },
  mean: { fr: "Moyenne", en: "Mean" },
  sd: { fr: "Écart-type", en: "Standard deviation" },
  law: { fr: "Loi", en: "Law" },
};

export const header = (value: string): WrittenCell => ({ value, kind: "header" });

/** A value to fill in, in the format of its unit; texts are kept from being taken for dates and numbers. */
export function input(field: LeafField, value: CellValue = null): WrittenCell {
  const unit = "unit" in field ? numberFormat(field.unit) : TEXT;
  return { value, kind: "input", format: typeof value === "string" ? TEXT : unit };
}

/** A list of the document, empty where it has none. */
export function itemsAt(data: unknown, path: Path): readonly unknown[] {
  const list = valueAt(data, path);
  return Array.isArray(list) ? list : [];
}

/** How a contract is called in titles: by its name, or by its rank where there are others. */
export function contractName(contract: unknown, index: number, document: Data, language: Language): string {
  const name = valueAt(contract, ["name"]);
  if (typeof name === "string" && name.trim() !== "") return name;
  return itemsAt(document, ["contracts"]).length > 1 ? rankOf(index, language) : "";
}

/**
 * What a value rests on: what its users say of it, or what the product says of the value that it proposes; of one to fill
 * in, what is proposed.
 */
export const sourceAt = (
  path: Path,
  field: LeafField,
  value: unknown,
  { sources, language }: Writing,
): string | undefined => {
  const said = sources.get(pointerOf(path));
  if (said !== undefined || !("unit" in field)) return said;
  return value === null ? toFill(field, language) : sourceOf(field, value, language);
};

export const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== "";

/**
 * Whether a contract's quantity stands in the table of contracts: what names, prices and dates it, one contract a row.
 * The rest stands in rows, where there is room for ranges and sources.
 */
export const isTabular = ({ path, field }: Entry): boolean =>
  path.length === 1 && (field.type !== "quantity" || field.fixed !== undefined || PRICING.has(path[0]!));
const PRICING: ReadonlySet<string> = new Set(["units", "unitPrice"]);

export const isRequired = (field: LeafField): boolean =>
  field.type === "quantity" && field.default === undefined && !field.optional;
