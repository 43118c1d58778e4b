import { act, cleanup, render, screen, within } from "@testing-library/react";
import { writeBlock } from "../../src/scenario/writeBlock";
import { QUIET } from "../../src/taskpane/follow";
import { Pane } from "../../src/taskpane/Pane";
import type { Selection } from "../../src/workbook/port";
import { workedCase } from "../support/cases";

/** Text as a reader sees it: every kind of space is a space. */
const plain = (text: string | null | undefined) => (text ?? "").replace(/\s/g, " ");
const seen = (text: string | RegExp) => screen.getByText((shown) => (typeof text === "string" ? plain(shown) === text : text.test(plain(shown)))); // prettier-ignore

type Cells = readonly (readonly unknown[])[];

const block = (cells: Cells): Selection => ({ block: { sheet: "Globale", cells, firstRow: 1 } });
const document01 = { ...workedCase("01").scenario, name: "Infogérance globale" };
const case01 = block(writeBlock(document01, "fr").cells);
const wrong = block(
  writeBlock(document01, "fr").cells.map((row) => (row[0] === "Gouvernance" ? ["Gouvernanse", ...row.slice(1)] : row)),
);

let selection: Selection;
let change: () => void;

async function open(first: Selection, language: "fr" | "en" = "fr") {
  selection = first;
  const port = {
    language,
    selection: () => Promise.resolve(selection),
    watch: (listener: () => void) => {
      change = listener;
      return () => undefined;
    },
  };
  render(<Pane port={port} />);
  await act(() => jest.advanceTimersByTimeAsync(0));
}

async function then(next: Selection) {
  selection = next;
  change();
  await act(() => jest.advanceTimersByTimeAsync(QUIET));
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

const announced = () => plain(screen.getAllByRole("status")[0]!.textContent);

test("case 01 to the cent, as a French reader writes it", async () => {
  await open(case01);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Infogérance globale");
  const total = screen.getByRole("heading", { name: "Coût total" }).parentElement!;
  expect(plain(total.textContent)).toContain("2 444 250,00 €");
  expect(plain(total.textContent)).toContain("Valeur actuelle nette1 932 373,10 €actualisation 8 %, fin d'année");
});

test("the range, its words explained", async () => {
  await open(case01);
  const told = screen.getAllByRole("term").map((term) => {
    const [amount, meaning] = within(term.parentElement!).getAllByRole("definition");
    return [term.textContent, plain(amount!.textContent), meaning!.textContent];
  });
  expect(told).toEqual([
    ["Bas", "2 028 000,00 €", "bornes basses, sans dépassement incertain"],
    ["Probable", "2 568 000,00 €", "valeurs les plus probables, avec le dépassement s’il a une chance sur deux"],
    ["Attendu", "2 444 250,00 €", "moyennes, dépassement pondéré par sa probabilité"],
    ["Haut", "2 838 000,00 €", "bornes hautes, dépassement compris"],
  ]);
});

test("a table with headers of rows and columns, that the keyboard reaches", async () => {
  await open(case01);
  const table = screen.getByRole("table", { name: "Détail par ligne" });
  expect(
    within(table)
      .getAllByRole("columnheader")
      .map(({ textContent }) => textContent),
  ).toEqual(
    ["Ligne", "Au départ", "Année 12027", "Année 22028", "Année 32029", "Année 42030", "Année 52031", "Total"], // prettier-ignore
  );
  const row = within(table).getByRole("row", { name: /^Réversibilité/ });
  expect(
    within(row)
      .getAllByRole("cell")
      .map(({ textContent }) => plain(textContent)),
  ).toEqual(
    ["–0,00", "–0,00", "–0,00", "–0,00", "–0,00", "165 000,00", "165 000,00"], // prettier-ignore
  );
  const last = within(table).getByRole("row", { name: /^Total/ });
  expect(plain(within(last).getAllByRole("cell").at(-1)!.textContent)).toBe("2 444 250,00");
  const scroller = screen.getByRole("region", { name: "Détail par ligne" });
  scroller.focus();
  expect(document.activeElement).toBe(scroller);
});

test("the picture says in words what it draws", async () => {
  await open(case01);
  const words = plain(screen.getByRole("img").getAttribute("aria-label"));
  expect(words).toContain("Année 1 (2027) : 455 850,00 €");
  expect(words).toContain("Année 5 (2031) : 620 850,00 €");
});

test("in English, with English numbers", async () => {
  await open(case01, "en");
  expect(screen.getByRole("region", { name: "INFO TCO" }).lang).toBe("en");
  expect(screen.getByRole("heading", { name: "Total cost" }).parentElement!.textContent).toContain("€2,444,250.00");
  expect(announced()).toBe("Infogérance globale: Total cost €2,444,250.00");
});

test("says aloud the total, and what it becomes", async () => {
  await open(case01);
  expect(announced()).toBe("Infogérance globale : Coût total 2 444 250,00 €");
  // Twice the units cost twice as much.
  await then(block(case01.block!.cells.map((row) => row.map((cell) => (cell === 400 ? 800 : cell)))));
  expect(announced()).toBe("Infogérance globale : Coût total 4 888 500,00 €");
});

test("problems with row, label and sentence instead of a cost", async () => {
  await open(wrong);
  const row = wrong.block!.cells.findIndex(([label]) => label === "Gouvernanse") + 1;
  const [problem, ...others] = screen.getAllByRole("listitem");
  expect(others).toEqual([]);
  expect(plain(problem!.textContent)).toMatch(new RegExp(`^Ligne ${row}, « Gouvernanse » : .*« Gouvernance »`));
  expect(announced()).toBe("Infogérance globale : 1 point à corriger");
  expect(screen.queryByRole("table")).toBeNull();
  await then(case01);
  expect(screen.queryByRole("table")).not.toBeNull();
});

test("the sentence behind the error of the selected cell", async () => {
  await open({ ...case01, error: "La vue « mois » n’existe pas." });
  const notice = seen("Erreur dans la cellule sélectionnée").parentElement!;
  expect(plain(notice.textContent)).toContain("La vue « mois » n’existe pas.");
  expect(notice.closest("[role=status]")).not.toBeNull();
  await then(case01);
  expect(screen.queryByText("Erreur dans la cellule sélectionnée")).toBeNull();
});

test("without a scenario, what to do", async () => {
  await open({});
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Aucun scénario sélectionné");
  seen("=INFO.TCO(Globale!Scenario)");
});

test("a host that cannot be asked leaves what was shown", async () => {
  await open(case01);
  await then({ hostError: "GeneralException" });
  seen(/Le classeur n’a pas pu être lu \(GeneralException\)/);
  expect(screen.queryByRole("table")).not.toBeNull();
});

test("nothing is shown before the first answer", async () => {
  await open(new Promise<Selection>(() => undefined) as unknown as Selection);
  expect(plain(screen.getByRole("region", { name: "INFO TCO" }).textContent)).toBe("");
});

test("a scenario without name, ranges, discount rate or cost still reads well", async () => {
  await open(block([["Contrats"], ["Contrat", "Unités", "Prix unitaire mensuel"], ["A", 0, 10]]));
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Globale");
  seen("Aucune fourchette dans ce scénario : il n’y a qu’un montant.");
  expect(screen.queryByText("Valeur actuelle nette")).toBeNull();
  expect(screen.queryByRole("table")).toBeNull();
});
