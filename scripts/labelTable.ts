import type { QuantityField } from "../src/model/table/field";
import { entries, lists, type Entry } from "../src/scenario/words/names";
import { unitLabel } from "../src/scenario/words/units";
import { END, START, table } from "./markdown";

/** A page with its table of labels brought up to date. */
export function withLabelTable(page: string): string {
  const [before, rest = ""] = page.split(START);
  const [, after = ""] = rest.split(END);
  return before + labelTable() + after;
}

/** Every label in French and English with its id, unit, bounds, default and what else is read for it, as a Markdown table. */
function labelTable(): string {
  const head = [
    "Français",
    "English",
    "id",
    "unité / unit",
    "bornes / bounds",
    "défaut / default",
    "lu aussi / also read",
  ];
  return table(head, entries.map(row));
}

/** The id of a quantity in a file, as code. */
export function idOf({ holder, path }: Entry): string {
  const isRow = holder === "scenario" || holder === "contract";
  return `\`${isRow ? "" : `${lists[holder]!}.`}${path.join(".")}\``;
}

function row(entry: Entry): string[] {
  const { field } = entry;
  const unit = "unit" in field ? unitLabel(field.unit) : undefined;
  return [
    field.label.fr,
    field.label.en,
    idOf(entry),
    unit ? both(unit.fr, unit.en) : kind(field),
    bounds(field),
    fallback(field),
    "aliases" in field ? (field.aliases ?? []).join(" · ") : "",
  ];
}

function fallback(field: Entry["field"]): string {
  if ("default" in field && field.default !== undefined) return String(field.default);
  if (field.type !== "quantity" || field.optional) return "";
  return field.completable ? "modèle social officiel / official payroll model" : "obligatoire / required";
}

export const both = (fr: string, en: string): string => (fr === en ? fr : `${fr} / ${en}`);

function kind(field: Entry["field"]): string {
  if (field.type === "flag") return "oui, non / yes, no";
  if (field.type === "choice")
    return Object.values(field.choices)
      .map(({ fr, en }) => both(fr, en))
      .join(" · ");
  return field.type === "text" && field.format === "yearMonth" ? "AAAA-MM / YYYY-MM" : "texte / text";
}

function bounds(field: Entry["field"]): string {
  if (field.type === "overrun") return "0 – 1";
  if (field.type !== "quantity") return "";
  const { min, max, withinHorizon }: QuantityField = field;
  return `${min} – ${withinHorizon ? "fin d'horizon / end" : max}`;
}
