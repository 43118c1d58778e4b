import { TEMPLATES } from "../../../src/model/templates";
import { exampleWorkbook } from "../../../src/workbench/example/example";
import { templateWorkbook } from "../../../src/workbench/template/templateWorkbook";

const answers = { employees: "400", team: "6", monthlyFee: "30000", years: "5", discountRate: "0.08" };

function opened(id: (typeof TEMPLATES)[number], language: "fr" | "en" = "fr") {
  const outcome = templateWorkbook(id, answers, language);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

describe.each(TEMPLATES)("the workbook of %s", (id) => {
  test.each(["fr", "en"] as const)("compares it with the team it would replace, in %s", (language) => {
    const { workbook, selection } = opened(id, language);
    const [comparison, ...scenarios] = workbook.sheets;
    expect(comparison!.name).toBe(selection[0]);
    expect(comparison!.cells[selection[1]]!.formula).toBe(`=INFO.TCO(${scenarios[0]!.name}!Scenario)`);
    expect(scenarios).toHaveLength(id === "internal" ? 1 : 2);
    expect(scenarios.every(({ names }) => names?.Scenario !== undefined)).toBe(true);
  });

  test("refers to cells that exist", () => {
    const { sheets } = opened(id).workbook;
    const formulas = Object.values(sheets[0]!.cells).flatMap(({ formula }) => formula ?? []);
    const references = formulas.flatMap((formula) => [...formula.matchAll(/(\w+)!\$?([A-Z]+)\$?(\d+)/g)]);
    expect(references.length).toBeGreaterThan(0);
    for (const [, sheet, column, row] of references)
      expect(typeof sheets.find(({ name }) => name === sheet)!.cells[`${column}${row}`]!.value).toBe("number");
  });
});

test("the retained team and what rounding keeps stand beside the present team", () => {
  const cells = Object.values(opened("cloud").workbook.sheets[0]!.cells);
  expect(cells.filter(({ formula }) => formula?.startsWith("=INFO.INTERNAL("))).toHaveLength(1);
  expect(cells.map(({ value }) => value)).toContain("dont conservés par l’arrondi à la demi-personne");
});

test("the gap of each line is the template's less the internal team's", () => {
  const { cells } = opened("global").workbook.sheets[0]!;
  const [address, fee] = Object.entries(cells).find(([, { formula }]) =>
    formula?.includes('Externalisation!Scenario,"Forfait"'),
  )!;
  const row = address.slice(1);
  expect(fee.formula).toBe('=INFO.LINE(Externalisation!Scenario,"Forfait")');
  expect(cells[`D${row}`]!.formula).toBe(`=C${row}-B${row}`);
});

test("wrong answers open nothing and say why", () => {
  const outcome = templateWorkbook("global", { ...answers, years: "22" }, "fr");
  expect(outcome).toMatchObject({ ok: false, problems: [{ code: "outOfBounds", at: "/horizon/years" }] });
});

test.each([
  ["fr", "Lignes de prix", ["Utilisateurs", "mois", 400, 66.3], ["Serveurs", "mois", 24, 145], ["Audit annuel", "an", 1, 4200]],
  ["en", "Price lines", ["Users", "month", 400, 66.3], ["Servers", "month", 24, 145], ["Yearly audit", "year", 1, 4200]],
] as const)("the block of managed services shows the lines of the quote, in %s", (language, title, ...lines) => {
  const outcome = templateWorkbook("msp", { ...answers, servers: 24, serverPrice: 145, auditPrice: 4200 }, language);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const { cells } = outcome.value.workbook.sheets[1]!;
  const row = Number(Object.entries(cells).find(([, { value }]) => value === title)![0].slice(1));
  const shown = lines.map((_, i) => [..."ABCD"].map((column) => cells[`${column}${row + 2 + i}`]!.value));
  expect(shown).toEqual(lines);
}); // prettier-ignore

test("the default page stays the example of the 400-employee company", () =>
  expect(
    exampleWorkbook("fr")
      .sheets.slice(0, 1)
      .map(({ name }) => name),
  ).toEqual(["Comparaison"]));
