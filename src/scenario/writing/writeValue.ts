import Fraction from "fraction.js";
import type { Label, Language } from "../../ground/label";
import type { Evidence, Origin, Proposal, QuantityField } from "../../model/table/field";
import type { Data } from "../../ground/data";
import { isData } from "../../ground/data";
import { fifteenDigits } from "../../ground/digits";
import type { CellValue } from "../cell";
import type { Part } from "../words/headers";
import type { LeafField } from "../words/names";
import { rational } from "../../formula/rational";
import { priceDecimals } from "../../model/reading/priceDecimals";
import { times } from "../reading/quantityText";
import { needsText } from "../reading/cellReading";
import { numeralText, priceText, tiersText } from "./priceText";
import { laws } from "../words/laws";
import { isShare, isUnclearShare, isWholeShare } from "../words/shares";

/** The cells that say one value, by what their columns hold. */
export type PartCells = Readonly<Partial<Record<Part, CellValue>>>;

const yes = { fr: "oui", en: "yes" };
const no = { fr: "non", en: "no" };

/** The cells of a value of the document; what is no value of its field is written as it stands. */
export function valueCells(field: LeafField, value: unknown, language: Language): PartCells {
  if (value === undefined || value === null || value === "") return {};
  if (field.type === "choice" && typeof value === "string" && Object.hasOwn(field.choices, value))
    return { likely: field.choices[value]![language] };
  if (field.type === "flag" && typeof value === "boolean") return { likely: (value ? yes : no)[language] };
  if (field.type === "tiers")
    return Array.isArray(value) && value.length > 0 ? { likely: tiersText(value, language) } : {};
  const isNumeric = field.type === "quantity" || field.type === "overrun";
  if (!isNumeric) return { likely: scalar(value) };
  const isPrice = field.type === "quantity" && field.price === true;
  const cell = isPrice ? priceCell(language) : isShare(field) ? shareCell(field, language) : numberCell;
  if (!isData(value)) return { likely: cell(value) };
  // The law is written even where the file leaves it to be understood, since an empty likely cell may be read as 0.
  // Only the overrun's is a value of its own.
  return rangeCells(field.type === "overrun" ? value : { law: understoodLaw(value), ...value }, cell, language);
}

const understoodLaw = ({ mean, mode }: Data): string =>
  mean !== undefined ? "normal" : mode !== undefined ? "pert" : "uniform";

function rangeCells(
  { low, mode, high, mean, sd, law }: Data,
  cell: (value: unknown) => CellValue,
  language: Language,
): PartCells {
  const numbers = { low, likely: mode, high, mean, sd };
  const cells = Object.entries(numbers).flatMap(([part, value]) =>
    value === undefined ? [] : [[part, cell(value)] as const],
  );
  if (law === undefined) return Object.fromEntries(cells);
  const isKnown = typeof law === "string" && Object.hasOwn(laws, law);
  return { ...Object.fromEntries(cells), law: isKnown ? laws[law]![language] : scalar(law) };
}

/** A number at the 15 digits of a cell, or its decimals as text where they are more. */
export function numberCell(value: unknown): CellValue {
  if (typeof value === "number") return Number.isFinite(value) ? fifteenDigits(value) : String(value);
  if (typeof value !== "string") return scalar(value);
  const number = Number(value);
  return value.trim() !== "" && Number.isFinite(number) && !needsText(value) ? fifteenDigits(number) : value.trim();
}

/** A price keeps the decimals it is rounded to, as text where a number would have fewer; prices by year are one text. */
const priceCell =
  (language: Language) =>
  (value: unknown): CellValue => {
    if (Array.isArray(value)) return priceText(value, language);
    const number = numberCell(value);
    const exact = typeof value === "string" ? rational(value) : undefined;
    if (!exact || (typeof number === "number" && decimalsOf(value) === decimalsOf(number))) return number;
    return numeralText(value, language);
  };
/** A share is a number formatted as a percentage; one that its row leaves in doubt is written in full: "50 %", "100 %". */
const shareCell =
  (field: LeafField, language: Language) =>
  (value: unknown): CellValue => {
    const cell = numberCell(value);
    const isDoubtful = typeof cell === "number" && (isUnclearShare(field, cell) || isWholeShare(cell));
    const percent = isDoubtful ? times(String(cell), HUNDRED) : undefined;
    return percent === undefined ? cell : `${numeralText(percent, language)}\u00a0%`;
  };
const HUNDRED = new Fraction(100);

const decimalsOf = (price: unknown): number => priceDecimals(price, (number) => rational(number as string)!);

const scalar = (value: unknown): CellValue =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;

const origins: Readonly<Record<Origin, Label>> = {
  observed: { fr: "Observé", en: "Observed" },
  case: { fr: "Un cas", en: "One case" },
  sourced: { fr: "Publié", en: "Published" },
  assumption: { fr: "Hypothèse", en: "Assumption" },
};

const undated: Label = { fr: "sans date", en: "undated" };

/**
 * What a value rests on: its kind, its date and its source, of what is published who says it and what was measured.
 * Examples: "Hypothèse, 2026 : cible de la BCE"; "Publié, 2025-10 : IDET, Buzzy Ratios ; moyenne de 126 000 salariés".
 */
export function evidence(rests: Evidence, language: Language): string {
  const colon = { fr: "\u00a0: ", en: ": " }[language];
  const semicolon = { fr: "\u00a0; ", en: "; " }[language];
  const source =
    rests.origin === "assumption" ? rests.source[language] : `${rests.by[language]}${semicolon}${rests.on[language]}`;
  return `${origins[rests.origin][language]}, ${rests.date ?? undated[language]}${colon}${source}`;
}

type Proposing = Pick<QuantityField, "proposal" | "alternatives">;

/** The values that the product proposes. */
export const proposalsOf = ({ proposal, alternatives = {} }: Proposing): readonly Proposal[] => [
  ...(proposal ? [proposal] : []),
  ...Object.values(alternatives),
];

/** Where a value comes from when it is one that the product proposes; nothing is known of another. */
export function sourceOf(field: Proposing, value: unknown, language: Language): string | undefined {
  const meant = proposalsOf(field).find((each) => isSame(value, each.value));
  return meant && evidence(meant, language);
}

const TO_FILL: Label = { fr: "À renseigner", en: "To be filled in" };
const PROPOSED: Label = { fr: "\u00a0; proposé\u00a0: ", en: "; proposed: " };

/**
 * Beside a row to fill in, what is proposed and what else may be. Example: "À renseigner ; proposé : 3 à 6 (Hypothèse, 2026 :
 * …) ; ou 3 (petite entreprise)".
 */
export function toFill({ proposal, alternatives = {} }: Proposing, language: Language): string {
  if (!proposal) return TO_FILL[language];
  const text = (value: Proposal["value"]) => priceText(value, language);
  const others = Object.values(alternatives).map(
    ({ value, when }) => `${OR[language]}${text(value)} (${when[language]})`,
  );
  return `${TO_FILL[language]}${PROPOSED[language]}${text(proposal.value)} (${evidence(proposal, language)})${others.join("")}`;
}
const OR: Label = { fr: "\u00a0; ou ", en: "; or " };

function isSame(value: unknown, proposed: Proposal["value"]): boolean {
  const isNumber = (given: unknown, known: number | undefined): boolean =>
    known === undefined
      ? given === undefined
      : given !== undefined && given !== null && given !== "" && Number(given) === known;
  if (typeof proposed === "number") return !isData(value) && isNumber(value, proposed);
  const keys = ["low", "mode", "high"] as const;
  return isData(value) && keys.every((key) => isNumber(value[key], proposed[key]));
}
