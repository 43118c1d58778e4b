import { TEMPLATES } from "../../../src/model/templates";
import { onceKnown } from "../../../src/asking/unanswered";
import { exampleWorkbook } from "../../../src/workbench/example/example";
import { templateWorkbook } from "../../../src/workbench/template/templateWorkbook";

const answers = { employees: "400", team: "6", monthlyFee: "30000", years: "5", discountRate: "0.08" };

async function opened(id: (typeof TEMPLATES)[number], language: "fr" | "en" = "fr", more: object = {}) {
  const outcome = await onceKnown(() => templateWorkbook(id, { ...answers, ...more }, language));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

describe.each(TEMPLATES)("the workbook of %s", (id) => {
  test.each(["fr", "en"] as const)("compares it with the team it would replace, in %s", async (language) => {
    const { workbook, selection } = await opened(id, language);
    const [comparison, ...scenarios] = workbook.sheets;
    expect(comparison!.name).toBe(selection[0]);
    expect(comparison!.cells[selection[1]]!.formula).toBe(`=INFO.TCO(${scenarios[0]!.name}!Scenario)`);
    expect(scenarios).toHaveLength(id === "internal" ? 1 : 2);
    expect(scenarios.every(({ names }) => names?.Scenario !== undefined)).toBe(true);
  });

  test("refers to cells that exist", async () => {
    const { sheets } = (await opened(id)).workbook;
    const formulas = Object.values(sheets[0]!.cells).flatMap(({ formula }) => formula ?? []);
    const references = formulas.flatMap((formula) => [...formula.matchAll(/(\w+)!\$?([A-Z]+)\$?(\d+)/g)]);
    expect(references.length).toBeGreaterThan(0);
    for (const [, sheet, column, row] of references)
      expect(typeof sheets.find(({ name }) => name === sheet)!.cells[`${column}${row}`]!.value).toBe("number");
  });
});

test("the retained team and what rounding keeps stand beside the present team", async () => {
  const cells = Object.values((await opened("cloud")).workbook.sheets[0]!.cells);
  expect(cells.filter(({ formula }) => formula?.startsWith("=INFO.INTERNAL("))).toHaveLength(1);
  expect(cells.map(({ value }) => value)).toContain("dont conservés par l’arrondi à la demi-personne");
});

test("the gap of each line is the template's less the internal team's", async () => {
  const { cells } = (await opened("global")).workbook.sheets[0]!;
  const [address, fee] = Object.entries(cells).find(([, { formula }]) =>
    formula?.includes('Externalisation!Scenario,"Forfait"'),
  )!;
  const row = address.slice(1);
  expect(fee.formula).toBe('=INFO.LINE(Externalisation!Scenario,"Forfait")');
  expect(cells[`D${row}`]!.formula).toBe(`=C${row}-B${row}`);
});

const written = async (more: object = {}) =>
  (await opened("global", "fr", more)).workbook.sheets.map(({ cells }) =>
    Object.values(cells).map(({ value }) => String(value)),
  );

test("what the fee includes and nobody has priced inside stands first among the notes, with what would reverse the decision", async () => {
  const [comparison] = await written();
  const first = comparison![comparison!.indexOf("À savoir avant de lire ces chiffres") + 1]!.replace(/\s/g, " ");
  expect(first).toMatch(/^• Pas le même contenu : « Équipe interne » ne compte nulle part ce que comprend le forfait de « Infogérance globale »/);
  expect(comparison!.join(" ").replace(/\s+/g, " ")).toMatch(/L’écart s’inverse si « Équipe interne » y dépense plus de \d+,\d\d € par salarié et par mois\./);
  const answered = { toolsCost: { low: 3, high: 8 }, serversCost: 7, backupCost: 3, hostingCost: 3, securityCost: 7 };
  expect((await written(answered))[0]!.join(" ")).not.toContain("Pas le même contenu");
}); // prettier-ignore

test("what practice always has is there as rows to fill in, with what is proposed", async () => {
  const [, outsourced, internal] = await written();
  for (const label of ["Frais de mise en place", "Évolution des volumes", "Coût par départ", "Cyberassurance", "Plan de sortie testé"])
    expect(outsourced).toContain(label);
  for (const label of ["Outils et logiciels d'exploitation", "Locaux par ETP", "Vacance de poste et montée en compétences"])
    expect(internal).toContain(label);
  expect(internal!.filter((text) => text.startsWith("À renseigner ; proposé : 3 à 8 (Hypothèse, 2026".replace(/ ([;:])/g, "\u00a0$1")))).toHaveLength(1);
}); // prettier-ignore

test.each([
  ["global", "Observé, sans date"],
  ["partial", "Hypothèse, 2026"],
  ["cloud", "Hypothèse, 2026"],
] as const)("the overrun of %s rests on %s", async (id, kind) => {
  const { cells } = (await opened(id)).workbook.sheets[1]!;
  const [address] = Object.entries(cells).find(([, { value }]) => value === "Dépassement")!;
  expect(cells[`G${address.slice(1)}`]!.value).toMatch(new RegExp(`^${kind}`));
});

test("the cost of departures says that dismissing is supposed, and needs a ground", async () => {
  const { cells } = (await opened("global")).workbook.sheets[1]!;
  const [address] = Object.entries(cells).find(([, { value }]) => value === "Coût par départ")!;
  const row = address.slice(1);
  expect([cells[`C${row}`]!.value, cells[`E${row}`]!.value]).toEqual([14_000, 18_800]);
  expect(cells[`G${row}`]!.value).toMatch(/^Hypothèse, 2026.*motif \(art\. L1233-3\).*mettez 0 s’ils sont repris/);
});

test("rows to fill in propose what this very fee and company make of them, in euros", async () => {
  const { cells } = (await opened("global")).workbook.sheets[1]!;
  const said = (label: string) => {
    const [address] = Object.entries(cells).find(([, { value }]) => value === label)!;
    const row = Object.entries(cells).filter(([each]) => each.slice(1) === address.slice(1));
    return row.map(([, { value }]) => String(value).replace(/\s/g, " ")).join(" | ");
  };
  expect(said("Frais de mise en place")).toContain("À renseigner ; proposé : 15000 à 60000 (Hypothèse, 2026 : 0,5 à 2 mois de ce forfait ; ");
  expect(said("Cyberassurance")).toContain("À renseigner ; proposé : 48000 (Hypothèse, 2026 : AMRAE, LUCY 2024");
}); // prettier-ignore

test("what a cloud consumes has an overrun of its own, which is published", async () => {
  const { cells } = (await opened("cloud", "fr", { consumption: 8000 })).workbook.sheets[1]!;
  const rows = Object.entries(cells).filter(([, { value }]) => value === "Dépassement");
  expect(rows.map(([address]) => String(cells[`G${address.slice(1)}`]!.value).slice(0, 24))).toEqual([
    expect.stringMatching(/^Hypothèse, 2026/),
    expect.stringMatching(/^Publié, 2025-09/),
  ]);
});

test("wrong answers open nothing and say why", () => {
  const outcome = templateWorkbook("global", { ...answers, years: "22" }, "fr");
  expect(outcome).toMatchObject({ ok: false, problems: [{ code: "outOfBounds", at: "/horizon/years" }] });
});

test.each([
  ["fr", "Lignes de prix", ["Utilisateurs", "mois", 400, 66.3], ["Serveurs", "mois", 24, 145], ["Audit annuel", "an", 1, 4200]],
  ["en", "Price lines", ["Users", "month", 400, 66.3], ["Servers", "month", 24, 145], ["Yearly audit", "year", 1, 4200]],
] as const)("the block of managed services shows the lines of the quote, in %s", async (language, title, ...lines) => {
  const quote = { servers: 24, serverPrice: 145, auditPrice: 4200 };
  const { cells } = (await opened("msp", language, quote)).workbook.sheets[1]!;
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
