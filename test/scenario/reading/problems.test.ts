import { block, problemsOf, rows } from "../cells";

const contract = "Unités | 1\nPrix unitaire mensuel | 100";

describe("what is wrong with cells is told by row and label", () => {
  test.each<[string, string, object[]]>([
    ["an unknown label", "Durée | 5\nInflatoin | 0.02", [{ code: "unknownLabel", row: 2, label: "Inflatoin", nearest: "Inflation" }]],
    ["a label like no other", "Durée | 5\nXyzzyxyzzy | 1", [{ code: "unknownLabel", row: 2 }]],
    ["an unknown label without a value", "Préavi | ", [{ code: "unknownLabel", nearest: "Préavis" }]],
    ["a number for a label", "Durée | 5\n12 | 5", [{ code: "unknownLabel", row: 2, label: "12" }]],
    ["a text for a number", "Inflation | abc", [{ code: "textForNumber", row: 1, column: 2, label: "Inflation", value: "abc", at: "/horizon/inflation" }]],
    ["a number typed as text that may be read two ways", 'ETP | "1.250"\nAstreinte par semaine | "1.250"', [{ code: "unknownLabel" }, { code: "ambiguousNumber", row: 2, value: "1.250" }]],
    ["an error", "Durée | 5\nInflation | #N/A", [{ code: "errorInCell", row: 2, label: "Inflation", value: "#N/A" }]],
    ["a French error", "Inflation | #VALEUR!", [{ code: "errorInCell", value: "#VALEUR!" }]],
    ["an error in a text", "Devise | #DIV/0!", [{ code: "errorInCell", value: "#DIV/0!" }]],
    ["a label given twice", "Inflation | 0.02\n\nInflation | 0.02", [{ code: "givenTwice", row: 3, firstRow: 1, label: "Inflation" }]],
    ["a value out of bounds", "Durée | 16", [{ code: "outOfBounds", row: 1, column: 2, label: "Durée", value: 16, min: 1, max: 15 }]],
    ["an unknown choice", "Convention d'actualisation | hier", [{ code: "notAChoice", row: 1, value: "hier" }]],
    ["a value without a label", "Durée | 5\n | 12", [{ code: "valueWithoutLabel", row: 2, column: 2, value: 12 }]],
    ["two values on a row of one", rows("Horizon", "Premier mois | | 2027-01 | 2027-02"), [{ code: "severalValues", row: 3 }]],
    ["a number that stands as a source", rows("Horizon", "Inflation | | | | | | 0.02"), [{ code: "valueWithoutColumn", row: 3, column: 7, value: 0.02 }]],
    ["a number that stands as a law", rows("Horizon", "Inflation | | | | | 0.02"), [{ code: "notAChoice", row: 3, column: 6, value: "0.02" }]],
    ["an unknown law of a plain number", rows("Horizon", "Inflation | | | 0.02 | | bêta"), [{ code: "notAChoice", row: 3, column: 6, value: "bêta" }]],
    ["a value outside the columns", "Horizon\nLibellé | Valeur\nDurée | 5 | | 12", [{ code: "valueWithoutColumn", row: 3, column: 4, value: 12, label: "Durée" }]],
    ["what is missing", "Contrat | A\nUnités | 12", [{ code: "missing", at: "/contracts/0/unitPrice", row: 1, label: "Prix unitaire mensuel" }]],
    ["an unordered overrun", `${contract}\n${rows("Hors forfait", "Dépassement | % | 0.4 | | 0.2 | uniforme")}`, [{ code: "unorderedRange", row: 5, label: "Dépassement" }]],
    ["a law whose lower bound has been cleared", `${contract}\n${rows("Hors forfait", "Dépassement | % | | | 0.4 | uniforme")}`, [{ code: "missing", at: "/contracts/0/extras/low", row: 5 }]],
    ["a law whose upper bound has been cleared", `${contract}\n${rows("Sortie", "Préavis | mois | 3 | | | PERT")}`, [{ code: "missing", at: "/contracts/0/exit/notice/high", row: 5 }]],
    ["an unordered range", `${contract}\n${rows("Sortie", "Préavis | mois | 8 | 3 | 12")}`, [{ code: "unorderedRange", row: 5, label: "Préavis" }]],
    ["a range without its high value", rows("Horizon", "Inflation | % | 0.01 | 0.02"), [{ code: "missing", at: "/horizon/inflation/high", row: 3, column: 5 }]],
    ["a range of whole months", rows("Horizon", "Durée | années | 3 | | 5"), [{ code: "rangeRefused", row: 3, label: "Durée" }]],
    ["an unknown law", rows("Horizon", "Inflation | | 0.01 | | 0.02 | bêta"), [{ code: "notAChoice", at: "/horizon/inflation/law", row: 3, column: 6 }]],
    ["a law without the mean it needs", rows("Horizon", "Inflation | | 0.01 | | 0.02 | normale"), [{ code: "lawNeedsMean" }, { code: "lawNeedsMean" }, { code: "missing" }, { code: "missing" }]],
  ])("%s", (_, drawing, expected) => expect(problemsOf(block(drawing))).toMatchObject(expected)); // prettier-ignore
});

describe("what is too long to be a number or a label is refused as any other", () => {
  const full = "1".repeat(32_766);
  test.each([
    ["digits and an x", `${full}x`],
    ["digits", full],
    ["decimals", `0.${"1".repeat(32_765)}`],
    ["spaces and an x", `1${" ".repeat(32_765)}x`],
  ])("a cell full of %s is no number", (_, text) =>
    expect(problemsOf([["Inflation", text]])).toEqual([
      { code: "textForNumber", at: "/horizon/inflation", value: text, row: 1, column: 2, label: "Inflation" },
    ]),
  );
  test.each([
    ["digits", [["Inflation", full]]],
    ["spaces before a word", [[`${" ".repeat(32_765)}x`, 1]]],
  ])("a cell full of %s at once: it was gone through once for each of them", (_, cells) => {
    const start = performance.now();
    problemsOf(cells);
    expect(performance.now() - start).toBeLessThan(500);
  });
  test("a correlation neither", () => {
    const cells = [["Corrélations"], ["Grandeur 1", "Grandeur 2", "Coefficient"], ["Inflation", "GVT", `${full}x`]];
    expect(problemsOf(cells)).toMatchObject([{ code: "textForNumber", row: 3, column: 3 }]);
  });
  test("a label has no near one", () => {
    const [problem] = problemsOf([["Inflation".repeat(3000), 0.02]]);
    expect(problem).toMatchObject({ code: "unknownLabel", row: 1 });
    expect(problem).not.toHaveProperty("nearest");
  });
  test("the name of a contract neither", () => {
    const name = "a".repeat(32_767);
    const cells = [["Contrats"], ["Contrat", "Unités", "Prix unitaire"], [name, 1, 2], ["Sortie", `${name}b`], ["Préavis", 3]]; // prettier-ignore
    const [problem] = problemsOf(cells);
    expect(problem).toMatchObject({ code: "unknownContract", row: 4, value: `${name}b` });
    expect(problem).not.toHaveProperty("nearest");
  });
});

describe("sections and tables", () => {
  const contracts = "Contrats\nContrat | Unités | Prix unitaire\nRéseau | 1 | 100\nSupport | 2 | 50";
  test.each<[string, string, object[]]>([
    ["an unknown section, once, not for each of its rows", `${contracts}\n${rows("Sorties | Support", "Préavis | mois | | 3\nTruc | | | 1")}`,
      [{ code: "unknownSection", row: 5, label: "Sorties", nearest: "Sortie" }]],
    ["an unknown column", "Rôles\nRôle | ETP | Salaire brut | Charges patronales | Primmes\nLead | 1 | 55000 | 0.4 | 0.1",
      [{ code: "unknownColumn", row: 2, column: 5, label: "Primmes", nearest: "Primes" }]],
    ["a column given twice", "Rôles\nRôle | ETP | ETP | Salaire brut | Charges patronales\nLead | 1 | 2 | 55000 | 0.4",
      [{ code: "givenTwice", row: 2, column: 3, firstRow: 2, label: "ETP" }]],
    ["a table without headers", "Rôles\nLead | 1 | 55000 | 0.4\nTech | 1 | 32000 | 0.3", [{ code: "missingHeader", row: 2 }]],
    ["a contract nobody knows", `${contracts}\n${rows("Sortie | Suport", "Préavis | mois | | 3")}`,
      [{ code: "unknownContract", row: 5, column: 2, value: "Suport", nearest: "Support" }]],
    ["which contract, when it is not said", `${contracts}\n${rows("Sortie", "Préavis | mois | | 3\nTransition de sortie | mois | | 6")}`,
      [{ code: "whichContract", row: 7, choices: ["Réseau", "Support"] }]],
    ["two contracts of one name", "Contrats\nContrat | Unités | Prix unitaire\nA | 1 | 100\nA | 2 | 50", [{ code: "duplicateName", row: 4, value: "A" }]],
    ["a value given in the table and again below", `${contracts}\n${rows("Contrat | Support", "Unités | | | 3")}`,
      [{ code: "givenTwice", row: 7, firstRow: 4, at: "/contracts/1/units" }]],
    ["a cell of a table", "Rôles\nRôle | ETP | Salaire brut annuel | Charges patronales\nLead | un | 55000 | 4", [
      { code: "textForNumber", row: 3, column: 2, label: "ETP", value: "un" },
      { code: "outOfBounds", row: 3, column: 4, label: "Charges patronales", value: 4 }]],
    ["a work unit of a contract nobody knows", `${contracts}\nUnités d'œuvre\nContrat | Nom | Prix unitaire | Quantité par an\nX | Jour | 500 | 3`,
      [{ code: "unknownContract", row: 7, column: 1, value: "X" }]],
    ["a correlation without a coefficient", 'Corrélations\nPremière quantité | Seconde quantité | Coefficient\nInflation | GVT | fort',
      [{ code: "textForNumber", row: 3, column: 3 }]],
    ["a label that stays ambiguous", "Contrat | A\nUnités | 1\nPrix unitaire mensuel | 9\ncap | 0.1",
      [{ code: "ambiguousLabel", row: 4, choices: [{ fr: "Plafond de révision" }, { fr: "Plafond des pénalités" }] }]],
  ])("%s", (_, drawing, expected) => expect(problemsOf(block(drawing))).toMatchObject(expected)); // prettier-ignore

  test("problems come in the order of rows", () => {
    const problems = problemsOf(block("Durée | 20\nTruc | 1\nInflation | abc\nMois de clôture | 13"));
    expect(problems.map((problem) => (problem as { row: number }).row)).toEqual([1, 2, 3, 4]);
  });
  test.each([
    ["", 0],
    [", blank columns on its left included", 90],
  ])("a range of more cells than a page reads in time%s says so, and nothing of it is read", (_, blank) => {
    const range = Array.from({ length: 3001 }, () =>
      Array.from({ length: 100 }, (__, j) => (j < blank ? "" : "Durée")),
    );
    expect(problemsOf(range)).toEqual([{ code: "tooManyCells", most: 300_000, at: "", row: 1, column: 1, label: "" }]);
  });
  test("an empty block says so", () => expect(problemsOf([])).toMatchObject([{ code: "emptyBlock" }]));
});
