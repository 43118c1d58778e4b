import type { Label, Language } from "../../ground/label";
import { isData } from "../../ground/data";
import { enclosing, keysOf } from "../../ground/pointer";
import type { FieldAt } from "../../scenario/words/labelAt";
import { fieldAt, labelAt } from "../../scenario/words/labelAt";
import { quantityLabel } from "../../scenario/words/names";
import type { BlockProblem, Place } from "../../scenario/reading/blockProblem";
import { laws } from "../../scenario/words/laws";
import { expected } from "../expectations";
import type { Unit } from "../../model/table/field";
import { inUnit } from "../measures";
import { alternatives, figure, percentage, quoted, together } from "../figures";

/** The words that sentences about a problem are made of, in one language. */
export interface ProblemWords {
  /** The value found, as its reader knows it. */
  readonly value: string;
  /** What the field accepts. */
  readonly expected: string;
  /** Which part of a range, " « haut »" or " “high”", empty for a value as a whole. */
  readonly part: string;
  readonly quoted: (text: string) => string;
  readonly figure: (value: number) => string;
  /** A value of the quantity, as a percentage where it is one, at three significant digits. */
  readonly inUnit: (value: number) => string;
  readonly alternatives: (texts: readonly string[]) => string;
  readonly law: (id: string) => string;
  /** Quantities by the names under which they are correlated: "« Dépassement/Global » et « Inflation »". */
  readonly quantities: (names: readonly string[]) => string;
  /** The label of another key of the same group: "term", or "mode overrun" for a choice made there. */
  readonly other: (key: string) => string;
}

export function wordsFor(problem: BlockProblem, language: Language): ProblemWords {
  const found = fieldAt(problem.at);
  const bounds = problem.code === "outOfBounds" || problem.code === "lawBeyondBounds" ? problem : undefined;
  return {
    value: shown(problem.value, found, language),
    expected: expected(found, language, bounds),
    part: found?.part !== undefined && found.part in parts ? ` ${quoted(parts[found.part]![language], language)}` : "",
    quoted: (text) => quoted(text, language),
    figure: (value) => figure(value, language),
    inUnit: (value) => inUnit(Number(value.toPrecision(3)), unitOf(found), language),
    alternatives: (texts) => alternatives(texts, language),
    law: (id) => laws[id]?.[language] ?? id,
    quantities: (names) =>
      together(
        names.map((name) => quoted(quantityLabel(name, language), language)),
        language,
      ),
    other: (key) => otherLabel(problem.at, key, language),
  };
}

/** A value as it is typed; a share also as the percentage it amounts to. */
function shown(value: unknown, at: FieldAt | undefined, language: Language): string {
  if (value === undefined || value === null || value === "")
    return { fr: "une valeur vide", en: "an empty value" }[language];
  if (typeof value === "boolean") return { fr: value ? "VRAI" : "FAUX", en: value ? "TRUE" : "FALSE" }[language];
  if (typeof value === "number") return shownNumber(value, at, language);
  if (typeof value === "string") return quoted(value, language);
  if (isData(value) && value.low !== undefined && value.high !== undefined) return shownRange(value, language);
  return { fr: "cette valeur", en: "this value" }[language];
}

const unitOf = (at: FieldAt | undefined): Unit | undefined =>
  at?.field && "unit" in at.field ? at.field.unit : at?.field.type === "shares" ? "share" : undefined;

function shownNumber(value: number, at: FieldAt | undefined, language: Language): string {
  const unit = unitOf(at);
  const number = figure(value, language);
  if (!Number.isFinite(100 * value) || (unit !== "share" && unit !== "rate")) return number;
  return `${number} (${{ fr: "soit", en: "that is" }[language]} ${percentage(value, language)})`;
}

const parts: Readonly<Record<string, Label>> = {
  low: { fr: "bas", en: "low" },
  mode: { fr: "probable", en: "likely" },
  high: { fr: "haut", en: "high" },
  mean: { fr: "moyenne", en: "mean" },
  sd: { fr: "écart-type", en: "standard deviation" },
};

const shownRange = (range: Readonly<Record<string, unknown>>, language: Language): string =>
  (["low", "mode", "high"] as const)
    .filter((key) => range[key] !== undefined)
    .map((key) => `${parts[key]![language]} ${figure(Number(range[key]), language)}`)
    .join(", ");

function otherLabel(at: string, key: string, language: Language): string {
  const [other = "", choice] = key.split(" ");
  const place = enclosing(at);
  const label = quoted(labelAt(`${place}/${other}`)?.[language] ?? other, language);
  const field = fieldAt(`${place}/${other}`)?.field;
  if (choice === undefined || field?.type !== "choice") return label;
  const chosen = field.choices[choice]?.[language] ?? choice;
  return { fr: `${label} : ${chosen}`, en: `${label}: ${chosen}` }[language];
}

/** Where something stands: row and label in a block, label and pointer in a file, the label alone of an override. */
export function whereabouts({ at, row, label }: Place & { readonly at: string }, language: Language): string {
  const known = label ?? labelAt(at)?.[language] ?? keysOf(at).at(-1);
  const name = known === undefined || known === "" ? "" : quoted(known, language);
  if (row !== undefined) return [`${{ fr: "Ligne", en: "Row" }[language]} ${row}`, name].filter(Boolean).join(", ");
  if (label !== undefined) return name;
  return at === "" ? { fr: "Le fichier", en: "The file" }[language] : `${name} (${at})`;
}
