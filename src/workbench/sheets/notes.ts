import { unlike } from "../../analysis/compare";
import { comparisonWarning } from "../../messages/warnings/comparisonWarnings";
import { readScenario } from "../../model/reading/readScenario";
import type { Language } from "../../ground/label";
import type { CellData } from "../../workbook/grid/workbookData";
import { exampleTexts } from "../example/exampleTexts";

// What to know before reading a comparison, below its totals.

/** How wide a note may be before it goes on in the next row. */
const NOTE_WIDTH = 115;

/** Notes under their title, a row or more each. */
export function notesTable(row: number, notes: readonly string[], language: Language): Record<string, CellData> {
  const lines = notes.flatMap((note) => wrapped(note, NOTE_WIDTH).map((line, i) => (i === 0 ? "• " : "   ") + line));
  return {
    [`A${row}`]: { value: exampleTexts[language].words.notes, style: "section" },
    ...Object.fromEntries(lines.map((value, i) => [`A${row + 1 + i}`, { value, style: "note" as const }])),
  };
}

function wrapped(text: string, width: number): readonly string[] {
  return text.split(" ").reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

/** A scenario under the name of its column; its charges are given. */
interface Named {
  readonly heading: string;
  readonly document: unknown;
}

/** What keeps both from being compared like with like, and what it would take to reverse the decision; of one, nothing. */
export function unlikeNotes([first, other]: readonly Named[], language: Language): readonly string[] {
  if (!first || !other) return [];
  const [own, rival] = [first, other].map(({ document }) => readScenario(document));
  if (!own?.ok || !rival?.ok) return [];
  const names = { first: first.heading, other: other.heading };
  return unlike(own.value, rival.value).map((fact) => comparisonWarning(fact, names, language));
}
