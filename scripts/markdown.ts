import { figure, percentage } from "../src/messages/figures";
import type { Proposal, Unit } from "../src/model/table/field";
import { unitLabel } from "../src/scenario/words/units";

// What generated pages are made of. Prettier would align columns, and every change would then change every line.

export const START = "<!-- prettier-ignore-start -->";
export const END = "<!-- prettier-ignore-end -->";

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return [START, "", ...lines, "", END].join("\n");
}

type Value = Proposal["value"];
const each = (value: Value): readonly number[] =>
  typeof value === "number" ? [value] : [value.low, ...(value.mode === undefined ? [] : [value.mode]), value.high];

/** A value in French, low to high, percentages as such. Example: "3 % – 6 % – 12 %". */
export const valueText = (value: Value, unit: Unit): string =>
  each(value)
    .map((number) => (unit === "share" || unit === "rate" ? percentage(number, "fr") : figure(number, "fr")))
    .join(" – ");

/** The same with its unit. Example: "4 – 7 mois". */
export function measure(value: Value, unit: Unit): string {
  const shown = unitLabel(unit).fr;
  return valueText(value, unit) + (unit === "share" ? "" : ` ${shown.replace(/^% /, "")}`);
}
