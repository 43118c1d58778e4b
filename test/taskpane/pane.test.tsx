import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { setHost } from "../../src/asking/host";
import type { LongWork } from "../../src/asking/host";
import { writeBlock } from "../../src/scenario/writing/writeBlock";
import { simulate } from "../../src/simulation/simulate";
import { QUIET } from "../../src/taskpane/follow";
import { Pane } from "../../src/taskpane/Pane";
import { PAUSE } from "../../src/taskpane/simulation/simulations";
import type { Selection } from "../../src/workbook/port";
import { workedCase } from "../support/cases";

/** Text as a reader sees it: every kind of space is a space. */
const plain = (text: string | null | undefined) => (text ?? "").replace(/\s/g, " ");
const seen = (text: string | RegExp) => screen.getByText((shown) => (typeof text === "string" ? plain(shown) === text : text.test(plain(shown)))); // prettier-ignore

/** A worker's simulations, under way until they are told to go on; how they end is tested in simulations.test.ts. */
const worker: LongWork = {
  isLong: () => false,
  run: (question, _documents, { signal, onProgress }) =>
    new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => reject(new Error("aborted")));
      advance = (share) => (share < 1 ? onProgress?.(share) : resolve(simulate(question)));
    }),
};
let advance: (share: number) => void;

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

beforeEach(() => {
  jest.useFakeTimers();
  setHost({ longWork: worker });
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
  setHost({ longWork: undefined });
});

const announced = () => plain(screen.getAllByRole("status")[0]!.textContent);

test("case 01 to the cent, as a French reader writes it", async () => {
  await open(case01);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Infogérance globale");
  const total = screen.getByRole("heading", { name: "Coût total" }).parentElement!;
  expect(plain(total.textContent)).toContain("2 444 250,00 €");
  expect(plain(total.textContent)).toContain("VAN1 932 373,10 €actualisation 8 %, fin d'année");
});

describe("a role whose charges are left out", () => {
  const team = (grossSalary: number, ...others: object[]) =>
    block(
      writeBlock(
        { horizon: { years: 1 }, team: { roles: [{ name: "Support", fte: 1, grossSalary }, ...others] } },
        "fr",
      ).cells,
    );
  let answer: (cost: number) => void;
  let fail: () => void;
  const answering = (cost: number) => Promise.resolve(answer(cost));
  const failing = () => Promise.resolve(fail());
  beforeEach(() =>
    setHost({
      employerCosts: () =>
        new Promise((resolve, reject) => ([answer, fail] = [resolve, () => reject(new Error("no worker"))])),
    }),
  );
  afterEach(() => setHost({ employerCosts: undefined }));

  test("a note while the official model is asked, then the costs and where the rate comes from", async () => {
    await open(team(32_000));
    expect(announced()).toBe("Globale : Charges patronales en cours de calcul par le modèle social officiel…");
    await act(() => answering(40_768));
    expect(announced()).toBe("Globale : Coût total 40 768,00 €");
    seen("Charges patronales : modèle social officiel, règles 2026, sans ce qu’ajoute un accord (27,4 %)");
  });

  test("several rates stand beside their roles", async () => {
    await open(team(32_000, { name: "Réseau", fte: 1, grossSalary: 50_000 }));
    await act(() => answering(68_000));
    seen(
      "Charges patronales : modèle social officiel, règles 2026, sans ce qu’ajoute un accord (Support 27,4 %, Réseau 36 %)",
    );
  });

  test("a model that does not answer is said so, until another block is selected", async () => {
    await open(team(33_000));
    await act(() => failing());
    expect(announced()).toMatch(/^Globale : Le modèle social officiel n’a pas répondu/);
    await then(case01);
    expect(announced()).toBe("Infogérance globale : Coût total 2 444 250,00 €");
  });

  test("what was awaited for a block that is no longer selected is not shown", async () => {
    await open(team(34_000));
    await then(case01);
    await act(() => answering(50_000));
    expect(announced()).toBe("Infogérance globale : Coût total 2 444 250,00 €");
  });
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
  expect(screen.queryByText("VAN")).toBeNull();
  expect(screen.queryByRole("table")).toBeNull();
});

describe("the simulation", () => {
  const section = () => screen.getByRole("heading", { name: "Simulation" }).parentElement!;
  const said = () => plain(section().textContent);
  const pass = (milliseconds = 0) => act(() => jest.advanceTimersByTimeAsync(milliseconds));
  const inCells = (document: object) => block(writeBlock({ ...document01, ...document }, "fr").cells);

  async function simulated(first: Selection, language: "fr" | "en" = "fr") {
    await open(first, language);
    await pass(PAUSE);
  }

  test("says why it comes more slowly, where workers or WebAssembly are missing", async () => {
    setHost({ slowPaths: () => ["workers", "vectors"] });
    await simulated(case01);
    seen(
      "Calcul en arrière-plan indisponible ici : la page calcule elle-même, les mêmes chiffres viennent moins vite.",
    );
    seen("WebAssembly indisponible ici, en tout ou partie : les mêmes chiffres viennent moins vite.");
    setHost({ slowPaths: undefined });
  });

  test("its sentence, the mean beside the expected plan, P80: rounded to the euro", async () => {
    await simulated(case01);
    expect(said()).toContain("Huit tirages sur dix entre 2 062 689 € et 2 733 605 €");
    expect(said()).toContain("10 000 tirages, graine 1");
    expect(said()).toContain("Moyenne simulée2 444 322 €± 66 € d’erreur type");
    expect(said()).toContain("Plan attendu2 444 250 €chaque grandeur à sa moyenne, sans tirage");
    expect(said()).toContain("P802 673 589 €quatre tirages sur cinq ne coûtent pas plus");
    expect(said()).not.toContain("budget");
  });

  test("spaces before euros and in thousands do not break", async () => {
    await simulated(case01);
    expect(section().textContent).toContain("2\u202f733\u202f605\u00a0€");
  });

  test("the histogram says in words what it draws", async () => {
    await simulated(case01);
    const picture = within(section()).getByRole("img", { name: /Répartition/ });
    expect(plain(picture.getAttribute("aria-label"))).toBe(
      "Répartition du coût total, de 2 028 012 € à 2 837 478 €. " +
        "P10 : 2 062 689 €; Médiane : 2 493 610 €; P90 : 2 733 605 €. " +
        "Le plus souvent entre 2 050 000 € et 2 100 000 € (14 % des tirages).",
    );
    expect(picture.querySelectorAll("title")).toHaveLength(17);
  });

  test("what drives the total, with swings and bars in words", async () => {
    await simulated(case01);
    const [first, second, ...others] = within(section()).getAllByRole("listitem");
    expect(plain(first!.textContent)).toBe("Dépassement – Global660 000 €");
    expect(plain(second!.textContent)).toBe("Mois de réversibilité – Global72 000 €");
    expect(plain(within(second!).getByRole("img").getAttribute("aria-label"))).toBe("De 2 408 250 € à 2 480 250 €");
    expect(others).toEqual([]);
  });

  test("a budget: the probability of exceeding it, and the contingency up to P80 or what is left", async () => {
    await simulated(inCells({ budget: 2_550_000 }));
    expect(said()).toContain("Budget approuvé2 550 000 €Probabilité de dépasser le budget40,5 %");
    expect(said()).toContain("Provision pour aléas123 589 €à ajouter au budget pour atteindre P80");
    expect(said()).toContain("budget");
    await then(inCells({ budget: 2_700_000 }));
    await pass(PAUSE);
    expect(said()).toContain("Marge du budget26 411 €ce que le budget laisse au-dessus de P80");
  });

  test("without any uncertain quantity it says so", async () => {
    await simulated(block([["Contrats"], ["Contrat", "Unités", "Prix unitaire mensuel"], ["A", 10, 10]]));
    expect(said()).toContain("Aucune grandeur incertaine");
    expect(within(section()).queryByRole("img")).toBeNull();
    expect(within(section()).queryByRole("combobox")).toBeNull();
  });

  test("a range without a price says so as well", async () => {
    await simulated(inCells({ contracts: [{ name: "A", units: { low: 1, high: 2 }, unitPrice: 0 }] }));
    expect(said()).toContain("Aucune grandeur incertaine");
    expect(within(section()).queryByRole("img")).toBeNull();
  });

  test("a million trials: progress, the first result in view, the end told aloud", async () => {
    await simulated(case01);
    fireEvent.change(screen.getByRole("combobox", { name: "Tirages" }), { target: { value: "1000000" } });
    await pass();
    act(() => advance(0.37));
    const bar = screen.getByRole("progressbar");
    expect(Number(bar.getAttribute("aria-valuenow")) / Number(bar.getAttribute("aria-valuemax") ?? 1)).toBeCloseTo(
      0.37,
    );
    expect(said()).toContain("Simulation en cours : 37 %");
    expect(said()).toContain("10 000 tirages, graine 1");
    act(() => advance(1));
    await pass();
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(said()).toContain("1 000 000 tirages, graine 1");
    expect(plain(within(section()).getByRole("status").textContent)).toBe("Simulation terminée : 1 000 000 tirages.");
  });

  test("cancelled and run again", async () => {
    await simulated(case01);
    fireEvent.change(screen.getByRole("combobox", { name: "Tirages" }), { target: { value: "100000" } });
    await pass();
    fireEvent.click(screen.getByRole("button", { name: "Annuler" }));
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(within(section()).getByRole("status").textContent).toBe("Simulation annulée.");
    expect(said()).toContain("10 000 tirages, graine 1");
    fireEvent.click(screen.getByRole("button", { name: "Relancer" }));
    await pass();
    act(() => advance(1));
    await pass();
    expect(said()).toContain("100 000 tirages, graine 1");
  });

  test("a seed counts once it is one, and stays for the next scenario", async () => {
    await simulated(case01);
    const seed = () => screen.getByRole("textbox", { name: "Graine" });
    fireEvent.change(seed(), { target: { value: "1,5" } });
    await pass(PAUSE);
    expect(said()).toContain("Un nombre entier, de 15 chiffres au plus.");
    expect(said()).toContain("10 000 tirages, graine 1");
    fireEvent.change(seed(), { target: { value: "42" } });
    await pass(PAUSE);
    expect(said()).toContain("10 000 tirages, graine 42");
    expect(said()).not.toContain("nombre entier");
    await then({ block: { ...inCells({ budget: 1 }).block!, sheet: "Autre" } });
    await pass(PAUSE);
    expect(said()).toContain("10 000 tirages, graine 42");
  });

  test("in English", async () => {
    await simulated(case01, "en");
    expect(said()).toContain("Eight trials in ten between €2,062,689 and €2,733,605");
    expect(said()).toContain("Simulated mean€2,444,322± €66 standard error");
    expect(said()).toContain("Overrun – Global€660,000");
    expect(screen.getByRole("combobox", { name: "Trials" }).textContent).toBe("10,000100,0001,000,000");
  });

  test("problems take the simulation away, and their correction brings it back", async () => {
    await simulated(case01);
    await then(wrong);
    expect(screen.queryByRole("heading", { name: "Simulation" })).toBeNull();
    await then(case01);
    await pass(PAUSE);
    expect(said()).toContain("Huit tirages sur dix");
  });
});

describe("why an amount is what it is", () => {
  const table = () => screen.getByRole("table", { name: "Détail par ligne" });
  const amount = (line: string, column: number) =>
    within(within(table()).getByRole("row", { name: new RegExp(`^${line}`) })).getAllByRole("button")[column]!;
  const region = () => screen.getByRole("region", { name: /Pourquoi/ });
  const isClosed = () => screen.queryByRole("region", { name: /Pourquoi/ }) === null;
  const said = () => plain(region().textContent);

  test("its sentence, its steps, its inputs with their sources, and what the likely case takes", async () => {
    await open(case01);
    fireEvent.click(amount("Dépassement", 2));
    expect(said()).toContain("Dépassement, année 2 (mois 13 à 24 : 12 mois), cas attendu : 74 250,00 €.");
    expect(within(region()).getAllByRole("listitem").map(({ textContent }) => plain(textContent))).toContain(
      "Dépassement, année 2 = Dépassement (20,625 %) × Forfait (360 000,00 €) = 74 250,00 €",
    ); // prettier-ignore
    const inputs = within(region()).getByRole("table", { name: "Hypothèses" });
    const [first] = within(inputs).getAllByRole("row").slice(1);
    expect(plain(within(first!).getByRole("rowheader").textContent)).toBe("Dépassement");
    const [value, source] = within(first!)
      .getAllByRole("cell")
      .map(({ textContent }) => plain(textContent));
    expect(value).toBe("15 % à 40 % (uniforme), probabilité 75 % : moyenne 20,625 %");
    expect(source).toMatch(/3 entreprises sur 4/i);
    expect(said()).toContain("le cas probable retient 27,5 %");
  });

  test("the focus goes to it and comes back, with Escape or the button; the amount tells whether it is open", async () => {
    await open(case01);
    const button = amount("Forfait", 1);
    expect(button.getAttribute("aria-expanded")).toBe("false");
    fireEvent.click(button);
    expect(document.activeElement).toBe(region());
    expect(button.getAttribute("aria-expanded")).toBe("true");
    fireEvent.keyDown(region(), { key: "Escape" });
    expect(isClosed()).toBe(true);
    expect(document.activeElement).toBe(button);
    fireEvent.click(button);
    fireEvent.click(screen.getByRole("button", { name: "Fermer l’explication" }));
    expect(isClosed()).toBe(true);
    expect(document.activeElement).toBe(button);
  });

  test("another amount takes its place, and the same one closes it", async () => {
    await open(case01);
    fireEvent.click(amount("Forfait", 1));
    fireEvent.click(amount("Gouvernance", 2));
    expect(said()).toContain("Gouvernance, année 2");
    fireEvent.click(amount("Gouvernance", 2));
    expect(isClosed()).toBe(true);
  });

  test("totals, families and the present value too", async () => {
    await open(case01);
    fireEvent.click(amount("Total", 5));
    expect(said()).toContain("Forfait (360 000,00 €) + Dépassement (74 250,00 €) + Gouvernance (21 600,00 €)");
    fireEvent.click(screen.getByRole("button", { name: /^1.932.373,10.€ – / }));
    expect(said()).toContain("Taux d'actualisation (8 %)");
    fireEvent.click(screen.getByRole("button", { name: /– Hors forfait/ }));
    expect(said()).toContain("Hors forfait (mois 1 à 60 : 60 mois), cas attendu : 371 250,00 €.");
    fireEvent.click(screen.getByRole("button", { name: /^2.444.250,00.€ – Coût total/ }));
    expect(said()).toContain("Total = Total, mois 1 à 12 (455 850,00 €)");
  });

  test("nothing says why it is nothing", async () => {
    await open(case01);
    fireEvent.click(amount("Réversibilité", 2));
    expect(said()).toContain("0,00 € (mois de sortie : 60)");
  });

  test("amounts are one stop of the Tab key, and the arrow keys go between them", async () => {
    await open(case01);
    const stops = () => within(table()).getAllByRole("button").filter(({ tabIndex }) => tabIndex === 0); // prettier-ignore
    expect(stops()).toEqual([amount("Forfait", 0)]);
    act(() => amount("Forfait", 0).focus());
    for (const key of ["ArrowDown", "ArrowRight", "ArrowUp", "End"])
      fireEvent.keyDown(document.activeElement!, { key });
    expect(document.activeElement).toBe(amount("Forfait", 6));
    expect(stops()).toEqual([amount("Forfait", 6)]);
    fireEvent.keyDown(document.activeElement!, { key: "Home" });
    fireEvent.keyDown(document.activeElement!, { key: "ArrowLeft" });
    expect(document.activeElement).toBe(amount("Forfait", 0));
  });

  test("who hears an amount hears what it is of", async () => {
    await open(case01);
    expect(plain(amount("Forfait", 1).getAttribute("aria-label"))).toBe(
      "360 000,00 – Forfait, Année 1 (2027). Pourquoi ?",
    );
  });

  test("follows the workbook, and closes with its line, its year or its sheet", async () => {
    const edited = (document: object) => block(writeBlock({ ...document01, ...document }, "fr").cells);
    await open(case01);
    fireEvent.click(amount("Forfait", 5));
    await then(block(case01.block!.cells.map((row) => row.map((cell) => (cell === 400 ? 800 : cell)))));
    expect(said()).toContain("Forfait, année 5 (mois 49 à 60 : 12 mois), cas attendu : 720 000,00 €.");
    await then(edited({ horizon: { years: 3 } }));
    expect(isClosed()).toBe(true);
    await then(case01);
    expect(isClosed()).toBe(true);
    fireEvent.click(amount("Gouvernance", 1));
    const [contract] = workedCase("01").scenario.contracts as readonly object[];
    await then(edited({ contracts: [{ ...contract, governance: 0 }] }));
    expect(isClosed()).toBe(true);
    await then(case01);
    fireEvent.click(amount("Forfait", 1));
    await then({ block: { ...case01.block!, sheet: "Autre" } });
    expect(isClosed()).toBe(true);
  });

  test("in English", async () => {
    await open(case01, "en");
    const row = screen.getByRole("row", { name: /^Fee/ });
    fireEvent.click(within(row).getAllByRole("button")[1]!);
    const why = screen.getByRole("region", { name: "Why?" });
    expect(why.textContent).toContain("Fee, year 1 (months 1 to 12: 12 months), expected case: €360,000.00.");
  });
});
