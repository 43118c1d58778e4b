import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { readScenario } from "../../../src/model/reading/readScenario";
import type { Scenario } from "../../../src/model/scenario";
import type { CellValue } from "../../../src/scenario/cell";
import { scenarioFromCells } from "../../../src/scenario/reading/scenarioFromCells";
import { writeBlock } from "../../../src/scenario/writing/writeBlock";
import { randomScenario } from "../../reference/scenarios";
import { everyLaw } from "../../support/everyLaw";

const folder = `${__dirname}/../../cases`;
const cases = readdirSync(folder).filter((name) => name.endsWith(".json"));
const documentOf = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}`, "utf8")).scenario;

type Cells = readonly (readonly CellValue[])[];

function read(cells: unknown): Scenario {
  const outcome = scenarioFromCells(cells);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.scenario;
}
function scenarioOf(document: unknown): Scenario {
  const outcome = readScenario(document);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

describe("a share of 1 is written so that nobody need tell how it was read", () => {
  const contract = { name: "A", units: 1, unitPrice: 5, revision: { fixedShare: 1 } };
  const document = {
    contracts: [contract],
    vat: { deductible: 1 },
    otherCosts: [{ name: "Audit", amount: 1, probability: 1 }],
  };
  test.each<["fr" | "en", string]>([
    ["fr", "Part fixe"],
    ["en", "Fixed share"],
  ])("in %s", (language, label) => {
    const { cells } = writeBlock(document, language);
    expect(cells.find(([first]) => first === label)).toContain("100\u00a0%");
    const outcome = scenarioFromCells(cells);
    expect(outcome.block.notes).toEqual([]);
    expect(outcome.ok && outcome.scenario).toEqual(scenarioOf(document));
  });
});

/** Sections in another order, and blank rows among their rows: rows keep their section and tables their order. */
function shuffled(cells: Cells, random: () => number): Cells {
  const sections: (readonly CellValue[])[][] = [[]];
  for (const row of cells) {
    if (row.every((cell) => cell === null)) sections.push([]);
    else sections.at(-1)!.push(row);
  }
  const blank = (cells[0] ?? []).map(() => null);
  return sections
    .map((rows) => ({ rows, order: random() }))
    .sort((a, b) => a.order - b.order)
    .flatMap(({ rows }) => rows.flatMap((row) => (random() < 0.2 ? [blank, row] : [row])));
}

const line = (name: string) => ({ name, per: "month", units: 1, unitPrice: 5 });

describe("a scenario written to cells and read back is equal", () => {
  describe.each(cases)("%s", (name) => {
    test.each(["fr", "en"] as const)("in %s", (language) => {
      const document = documentOf(name);
      expect(read(writeBlock(document, language).cells)).toEqual(scenarioOf(document));
    });
  });

  test.each(["fr", "en"] as const)("with every law, correlations and an exit hazard, in %s", (language) =>
    expect(read(writeBlock(everyLaw, language).cells)).toEqual(scenarioOf(everyLaw)),
  );

  test("over every key, in both languages, with sections shuffled and rows spaced out", () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.constantFrom("fr" as const, "en" as const),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (seed, language, stream) => {
          const document = randomScenario(seed);
          const { cells } = writeBlock(document, language);
          const random = (): number => stream.next().value as number;
          expect(read(shuffled(cells, random))).toEqual(scenarioOf(document));
        },
      ),
      { numRuns: 100 },
    );
  });

  test.each<[string, object[]]>([
    ["a contract of nothing but its name and price lines", [{ name: "Global", prices: [line("a")] }]],
    ["one without a name before another", [{ setup: 1, prices: [line("a")] }, { name: "B", units: 1, unitPrice: 1, setup: 2 }]],
  ])("%s", (_title, contracts) => {
    for (const language of ["fr", "en"] as const) {
      expect(read(writeBlock({ contracts }, language).cells)).toEqual(scenarioOf({ contracts }));
    }
  }); // prettier-ignore

  test("even called like titles, labels, headers and choices", () => {
    const names = ["Horizon", "Contrat", "Sortie", "Libellé", "Haut", "Unités", "Rôle", "Montant", "aucun", "décision", "n° 2", "2027", "oui", "=A1", "A | B"]; // prettier-ignore
    fc.assert(
      fc.property(fc.nat(), fc.shuffledSubarray(names, { minLength: names.length }), (seed, shuffledNames) => {
        const document = randomScenario(seed);
        const { team, contracts = [], otherCosts = [] } = document;
        const named = [document, ...(team?.roles ?? []), ...contracts, ...otherCosts];
        named.forEach((each, i) => (each.name = shuffledNames[i % names.length]));
        expect(read(writeBlock(document, "fr").cells)).toEqual(scenarioOf(document));
      }),
      { numRuns: 100 },
    );
  });

  test("whatever empty cells arrive as", () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom<CellValue | undefined>("", undefined, 0), (seed, empty) => {
        const document = randomScenario(seed);
        // Where empty cells are 0, a cost without a name and of 0 is an empty row; a document that says nothing, no block.
        const isNothing = ({ name, amount }: { name?: string; amount: unknown }) => !name && Number(amount) === 0;
        fc.pre(Object.keys(document).length > 0 && !(document.otherCosts ?? []).some(isNothing));
        const cells = writeBlock(document, "fr").cells.map((row) => row.map((cell) => (cell === null ? empty : cell)));
        expect(withoutIdleModes(read(cells))).toEqual(withoutIdleModes(scenarioOf(document)));
      }),
      { numRuns: 100 },
    );
  });
});

/** The likely value of a uniform law decides nothing, and one of 0 cannot be told from an empty cell that arrives as 0. */
function withoutIdleModes(value: unknown): unknown {
  if (value instanceof Map) return withoutIdleModes([...(value as Map<unknown, unknown>)]);
  if (Array.isArray(value)) return value.map(withoutIdleModes);
  if (typeof value !== "object" || value === null) return value;
  const { mode, ...others } = value as Record<string, unknown>;
  const kept = mode === undefined || others.name === "uniform" ? others : { ...others, mode };
  return Object.fromEntries(Object.entries(kept).map(([key, each]) => [key, withoutIdleModes(each)]));
}

describe("what is written", () => {
  const written = (document: unknown, language: "fr" | "en" = "fr") => writeBlock(document, language);
  const rowOf = (cells: Cells, label: string): readonly CellValue[] => cells.find((row) => row[0] === label)!;

  test("is a rectangle of cells, kinds and formats", () => {
    const { cells, kinds, formats } = written(documentOf("01-global-eti-400.json"));
    for (const table of [cells, kinds, formats]) {
      expect(table).toHaveLength(cells.length);
      expect(new Set(table.map((row) => row.length))).toEqual(new Set([7]));
    }
    expect(cells.slice(0, 4)).toEqual([
      ["Scénario", "Global outsourcing, 400 employees", null, null, null, null, null],
      [null, null, null, null, null, null, null],
      ["Horizon", null, null, null, null, null, null],
      ["Libellé", "Unité", "Bas", "Probable", "Haut", "Loi", "Source"],
    ]);
    const overrun = cells.findIndex(([label]) => label === "Dépassement");
    expect(cells[overrun]!.slice(0, 6)).toEqual(["Dépassement", "%", 0.15, null, 0.4, "uniforme"]);
    expect(kinds[overrun]).toEqual(["label", "unit", "input", "input", "input", "input", "source"]);
    expect(formats[overrun]!.slice(2, 6)).toEqual(["0.00##%", "0.00##%", "0.00##%", "@"]);
  });
  test("has a contract's price lines right below the contracts, before their clauses", () => {
    const prices = [{ name: "Serveurs", per: "month", units: 24, unitPrice: 145 }];
    const { cells } = written({ contracts: [{ name: "MSP", term: 36, prices, governance: 0.06 }] });
    const titles = cells.map(([first]) => first).filter((first) => ["Contrats", "Lignes de prix", "Contrat"].includes(String(first))); // prettier-ignore
    // The first "Contrat" is the header of the table.
    expect(titles).toEqual(["Contrats", "Contrat", "Lignes de prix", "Contrat"]);
  });
  test("in English speaks English", () => {
    const { cells } = written(documentOf("01-global-eti-400.json"), "en");
    expect(rowOf(cells, "Reversibility months")).toEqual([
      "Reversibility months", "months", 4, null, 7, "uniform", expect.stringMatching(/^Observed, undated: an independent consultant, .*, not verified; “can reach” 4 to 7 months of fee$/),
    ]); // prettier-ignore
  });
  test("says where a value comes from when it is the one proposed, or as its user says", () => {
    const document = { horizon: { inflation: 0.02, discountRate: 0.07 } };
    const { cells } = writeBlock(document, "fr", new Map([["/horizon/discountRate", "direction financière"]]));
    expect(rowOf(cells, "Inflation")[6]).toBe(
      "Hypothèse, 2021-07\u00a0: cible publiée de la BCE ; 1 % en France en 2025 (Insee)",
    );
    expect(rowOf(cells, "Taux d'actualisation")[6]).toBe("direction financière");
  });
  test("says nothing of a range whose likely value is not the one proposed", () => {
    const drift = (mode: number) => written({ team: { salaryDrift: { low: 0.015, mode, high: 0.035 } } }).cells;
    expect(rowOf(drift(0.023), "Augmentations annuelles").at(-1)).toMatch(/^Hypothèse/);
    expect(rowOf(drift(0.03), "Augmentations annuelles").at(-1)).toBeNull();
  });
  test("says so of an alternative, of an overrun, and of the items of a table", () => {
    const extras = { mode: "overrun", probability: 0.75, low: 0.15, high: 0.4 };
    const role = { name: "Pilote", fte: 1, grossSalary: 55000, charges: 0.3 };
    const { cells } = written({
      team: { roles: [role, { ...role, name: "Autre", grossSalary: 50000 }] },
      contracts: [{ units: 1, unitPrice: 1000, extras, exit: { notice: 3 } }],
    });
    expect(rowOf(cells, "Préavis")[6]).toMatch(/^Publié, 2026\u00a0: infogerance-paris-75\.fr/);
    expect(rowOf(cells, "Dépassement")[6]).toMatch(
      /^Observé, sans date\u00a0: un consultant .*\s; 3 entreprises sur 4 /,
    );
    expect(rowOf(cells, "Rôle").slice(0, 5)).toEqual(["Rôle", "ETP", expect.anything(), expect.anything(), "Source"]);
    expect(rowOf(cells, "Pilote")[4]).toMatch(/^Salaire brut annuel – Hypothèse, 2026\u00a0: encadré par les enquêtes/);
    expect(rowOf(cells, "Autre")[4]).toBeNull();
  });
  test("is in the scenario's currency", () => {
    const { cells } = written({ currency: "CHF", team: { equipment: 100 } });
    expect(rowOf(cells, "Équipement")[1]).toBe("CHF");
  });
  test("has columns for mean and deviation only when a range has them", () => {
    const { cells } = written({ horizon: { inflation: { mean: 0.02, sd: 0.01 } } });
    expect(cells[1]).toEqual(["Libellé", "Unité", "Bas", "Probable", "Haut", "Moyenne", "Écart-type", "Loi", "Source"]);
    expect(rowOf(cells, "Inflation")).toEqual(["Inflation", "% par an", null, null, null, 0.02, 0.01, "normale", null]);
  });
  test("keeps decimals that a number could not hold, as text", () => {
    const { cells } = written({ horizon: { discountRate: "0.126825030131969720661201" } });
    expect(rowOf(cells, "Taux d'actualisation")[3]).toBe("0.126825030131969720661201");
  });
  test.each([null, 12, "text", [], {}, { contracts: 3, team: [], horizon: { years: {} } }, { contracts: [null, 4] }])(
    "is what can be written of %p",
    (document) => expect(() => written(document)).not.toThrow(),
  );
});
