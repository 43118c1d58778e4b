import type { Label, Language } from "../../ground/label";
import { plain } from "../../ground/nearest";
import type { Line } from "../cell";
import { withoutBrackets } from "../words/headers";
import { entries } from "../words/names";
import { sections } from "../words/sections";
import { laws } from "../words/laws";

/** The words that only one of the languages uses. */
const spoken: ReadonlyMap<string, Language> = new Map(
  [
    ...entries.flatMap(({ field }) => [
      field.label,
      ...(field.type === "choice" ? Object.values<Label>(field.choices) : []),
    ]),
    ...sections.map(({ title }) => title),
    ...Object.values(laws),
    { fr: "Libellé", en: "Label" },
    { fr: "Unité", en: "Unit" },
    { fr: "Bas", en: "Low" },
    { fr: "Haut", en: "High" },
    { fr: "Loi", en: "Law" },
  ].flatMap(({ fr, en }): [string, Language][] =>
    plain(fr) === plain(en)
      ? []
      : [
          [plain(fr), "fr"],
          [plain(en), "en"],
        ],
  ),
);

/** The language in which most words of a block are written; French when nothing tells. */
export function languageOf(lines: readonly Line[]): Language {
  let balance = 0;
  for (const { cells } of lines) {
    for (const cell of cells) {
      if (cell.kind !== "text") continue;
      const language = spoken.get(plain(withoutBrackets(cell.value)));
      if (language) balance += language === "fr" ? 1 : -1;
    }
  }
  return balance < 0 ? "en" : "fr";
}
