import { follow, QUIET } from "../../src/taskpane/follow";
import type { Selection } from "../../src/workbook/port";

/** A workbook whose answers are given by hand. */
function workbook() {
  const questions: ((answer: Selection) => void)[] = [];
  const listeners = new Set<() => void>();
  return {
    questions,
    listeners,
    change: () => listeners.forEach((listener) => listener()),
    port: {
      language: "fr" as const,
      selection: () => new Promise<Selection>((resolve) => questions.push(resolve)),
      watch: (listener: () => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  };
}

const on = (sheet: string): Selection => ({ block: { sheet, cells: [["Scénario", sheet]], firstRow: 1 } });

let shown: Selection[];
let book: ReturnType<typeof workbook>;
let stop: () => void;

beforeEach(() => {
  jest.useFakeTimers();
  shown = [];
  book = workbook();
  stop = follow(book.port, (selection) => shown.push(selection));
});
afterEach(() => jest.useRealTimers());

/** Lets the workbook be quiet, then answers the question asked. */
async function afterChange(answer: Selection) {
  book.change();
  await jest.advanceTimersByTimeAsync(QUIET);
  book.questions.at(-1)!(answer);
  await jest.advanceTimersByTimeAsync(0);
}

test("shows what is selected at once", async () => {
  book.questions[0]!(on("Globale"));
  await jest.advanceTimersByTimeAsync(0);
  expect(shown).toEqual([on("Globale")]);
});

test("asks once for many changes", async () => {
  for (let i = 0; i < 20; i++) {
    book.change();
    await jest.advanceTimersByTimeAsync(QUIET / 2);
  }
  await jest.advanceTimersByTimeAsync(QUIET);
  expect(book.questions).toHaveLength(2);
});

test("a late answer never replaces a newer one", async () => {
  book.change();
  await jest.advanceTimersByTimeAsync(QUIET);
  book.questions[1]!(on("Interne"));
  book.questions[0]!(on("Globale"));
  await jest.advanceTimersByTimeAsync(0);
  expect(shown).toEqual([on("Interne")]);
});

test("the same again is not shown", async () => {
  await afterChange(on("Globale"));
  await afterChange(on("Globale"));
  expect(shown).toHaveLength(1);
});

test("equal cells stay the same object, whatever else changes", async () => {
  await afterChange(on("Globale"));
  await afterChange({ ...on("Globale"), error: "Préavis : 8 mois au plus." });
  expect(shown[1]).toEqual({ ...on("Globale"), error: "Préavis : 8 mois au plus." });
  expect(shown[1]!.block).toBe(shown[0]!.block);
});

test("what was shown stays beside the reason why the host cannot be asked, and goes once it can", async () => {
  await afterChange(on("Globale"));
  await afterChange({ hostError: "GeneralException" });
  await afterChange({});
  expect(shown).toEqual([on("Globale"), { ...on("Globale"), hostError: "GeneralException" }, {}]);
});

test("stops, even with a question under way", async () => {
  book.change();
  stop();
  await jest.advanceTimersByTimeAsync(2 * QUIET);
  book.questions[0]!(on("Globale"));
  await jest.advanceTimersByTimeAsync(0);
  expect([shown, book.questions.length, book.listeners.size]).toEqual([[], 1, 0]);
});
