import "../support/customFunctions";
import { act, cleanup, render, screen } from "@testing-library/react";
import { EXPLAIN } from "../../src/functions/functions";
import type { Language } from "../../src/ground/label";
import { warningSentence } from "../../src/messages/warnings/warningSentence";
import { writeBlock } from "../../src/scenario/writing/writeBlock";
import { Pane } from "../../src/taskpane/Pane";

// One amount through the three faces that write it: the pane, INFO.EXPLAIN and a warning.

const [THIN, WORD] = ["\u202f", "\u00a0"];

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

/** A scenario of one year that costs an amount, or saves it, in all. */
const cellsOf = (amount: number, currency: string, language: Language) =>
  writeBlock({ horizon: { years: 1 }, currency, otherCosts: [{ name: "A", amount, every: "once" }] }, language).cells;

async function totalInPane(cells: readonly (readonly unknown[])[], language: Language) {
  const selection = () => Promise.resolve({ block: { sheet: "A", cells, firstRow: 1 } });
  render(<Pane port={{ language, selection, watch: () => () => undefined }} />);
  await act(() => jest.advanceTimersByTimeAsync(0));
  const name = { fr: "Coût total", en: "Total cost" }[language];
  return screen.getByRole("heading", { name }).parentElement!.querySelector("button")!.textContent;
}

const warned = (cost: number, currency: string, language: Language) =>
  warningSentence({ code: "exitAfterHorizon", at: "", contract: "A", exitMonth: 13, lastMonth: 12, cost, currency }, language); // prettier-ignore

// Signs before the digits in English and after them in French, as the EU's interinstitutional style guide has it; spaces
// and signs as in CLDR, but "£" for "£GB" and codes for yen: a lone "$" or "¥" may be several currencies.
const cases: readonly [string, Language, string, string][] = [
  ["EUR", "fr", `1${THIN}234,50${WORD}€`, `−1${THIN}234,50${WORD}€`],
  ["USD", "fr", `1${THIN}234,50${WORD}$US`, `−1${THIN}234,50${WORD}$US`],
  ["GBP", "fr", `1${THIN}234,50${WORD}£`, `−1${THIN}234,50${WORD}£`],
  ["CHF", "fr", `1${THIN}234,50${WORD}CHF`, `−1${THIN}234,50${WORD}CHF`],
  ["JPY", "fr", `1${THIN}234,50${WORD}JPY`, `−1${THIN}234,50${WORD}JPY`],
  ["jetons", "fr", `1${THIN}234,50${WORD}jetons`, `−1${THIN}234,50${WORD}jetons`],
  ["EUR", "en", "€1,234.50", "−€1,234.50"],
  ["USD", "en", "US$1,234.50", "−US$1,234.50"],
  ["GBP", "en", "£1,234.50", "−£1,234.50"],
  ["CHF", "en", `CHF${WORD}1,234.50`, `−CHF${WORD}1,234.50`],
  ["JPY", "en", `JPY${WORD}1,234.50`, `−JPY${WORD}1,234.50`],
  ["tokens", "en", `tokens${WORD}1,234.50`, `−tokens${WORD}1,234.50`],
];
const signed = cases.flatMap(([currency, language, cost, saving]) => [
  [1234.5, currency, language, cost] as const,
  [-1234.5, currency, language, saving] as const,
]);

test.each(signed)("%d in %s, in %s, is %s in the pane, in a cell and in a warning", async (amount, currency, language, expected) => {
  const cells = cellsOf(amount, currency, language);
  expect(await totalInPane(cells, language)).toBe(expected);
  const [answer] = String(EXPLAIN(cells.map((row) => [...row]), "total", null)).split("\n");
  expect(answer!.replace(/^.*: /, "").replace(/\.$/, "")).toBe(expected);
  expect(warned(amount, currency, language)).toMatch(language === "fr" ? `dont ${expected} de` : `, ${expected} of`);
}); // prettier-ignore
