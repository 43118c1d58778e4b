import fc from "fast-check";
import "../support/customFunctions";
import { grid, MOST_GRID_CELLS } from "../../src/asking/grid";
import type { GridAsked, GridCell } from "../../src/asking/grid";
import { Refused, Unfinished } from "../../src/asking/unanswered";
import { NPV, PERCENTILE, TCO } from "../../src/functions/functions";
import { globalContract } from "../../src/workbench/example/exampleScenarios";
import { randomScenario } from "../reference/scenarios";
import { blockOf, fee } from "../functions/blocks";

const asked = (more: Partial<GridAsked> = {}): GridAsked => ({
  scenario: blockOf(globalContract("fr")),
  rows: { label: "Prix unitaire", values: [70, 75, 80] },
  columns: { label: "Dépassement", values: [0.1, 0.3] },
  measure: "total",
  overrides: [],
  ...more,
});
const { scenario } = asked();
const codeOf = (cell: GridCell): unknown => (cell instanceof Refused ? cell.problems[0]!.code : cell);

describe("a cell is what the same overrides give anywhere else", () => {
  const expected = (of: (row: unknown, column: unknown) => unknown) => [70, 75, 80].map((row) => [0.1, 0.3].map((column) => of(row, column))); // prettier-ignore
  test("in all", async () => {
    expect(await grid(asked())).toEqual(
      expected((row, column) =>
        TCO(scenario as never, null, null, null, ["Prix unitaire", row, "Dépassement", column]),
      ),
    );
  });
  test("discounted, in another case, with another assumption", async () => {
    const others = ["Gouvernance", 0.1, "cas", "haut"];
    expect(await grid(asked({ measure: "npv", overrides: others }))).toEqual(
      expected((row, column) => NPV(scenario as never, null, null, null, [...others, "Prix unitaire", row, "Dépassement", column])), // prettier-ignore
    );
  });
  test("at a percentile", async () => {
    expect(await grid(asked({ measure: { percentile: 0.8 } }))).toEqual(
      expected((row, column) => PERCENTILE(scenario as never, 0.8, null, null, ["Prix unitaire", row, "Dépassement", column])), // prettier-ignore
    );
  });
  test("with a last assumption whose value is left out, which takes none of the grid's", async () => {
    expect(await grid(asked({ overrides: ["Gouvernance"] }))).toEqual(await grid(asked()));
  });
  test("with one quantity, one column; of a plain fee", async () => {
    const oneColumn = asked({ scenario: fee(30000), rows: { label: "Durée", values: [3, 5] }, columns: undefined });
    // 36 and 60 months at 30,000 × 1.26625, and 5.5 × 30,000
    expect(await grid(oneColumn)).toEqual([[1_532_550], [2_444_250]]);
  });
  test("of any scenario and quantity", async () => {
    const labels = fc.constantFrom("Taux d'actualisation", "Inflation", "Gouvernance", "Durée", "Préavis", "Montant");
    const values = fc.array(fc.constantFrom(0, 0.02, 0.1, 1, 3, "texte", ""), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.nat(1_000_000), labels, values, async (seed, label, given) => {
        const block = blockOf(randomScenario(seed));
        const found = await grid(asked({ scenario: block, rows: { label, values: given }, columns: undefined })).catch(
          (error: unknown) => error,
        );
        given.forEach((value, i) => {
          const cell = Array.isArray(found) ? (found as GridCell[][])[i]![0] : found;
          if (value === "") return expect(Array.isArray(found) ? cell : undefined).toBeUndefined();
          const alone = (() => {
            try {
              return TCO(block, null, null, null, [label, value]);
            } catch {
              return "refused";
            }
          })();
          expect(cell instanceof Refused ? "refused" : cell).toBe(alone);
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe("what is not a number of the scenario", () => {
  test("a value that is empty leaves its cell empty", async () => {
    const found = await grid(asked({ rows: { label: "Prix unitaire", values: [70, null, ""] }, columns: undefined }));
    expect(found.slice(1)).toEqual([[undefined], [undefined]]);
  });
  test("a value that is refused says so in its own cell", async () => {
    const found = await grid(
      asked({ rows: { label: "Gouvernance", values: [0.06, 2, "beaucoup"] }, columns: undefined }),
    );
    expect(found.map(([cell]) => codeOf(cell))).toEqual([2_444_250, "outOfBounds", "textForNumber"]);
  });
  test.each<[string, Partial<GridAsked>, string]>([
    ["a label that nobody knows", { rows: { label: "Prix unitère", values: [1] } }, "unknownLabel"],
    ["one quantity in rows and columns", { columns: { label: "Unit price", values: [1] } }, "askedTwice"],
    ["and among the assumptions", { overrides: ["Prix unitaire", 80] }, "askedTwice"],
    ["a range that is no scenario", { scenario: [["Prix", "x"]] }, "unknownLabel"],
  ])("%s refuses the whole", async (_title, more, code) => {
    const refusal: unknown = await grid(asked(more)).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refused);
    expect((refusal as Refused).problems[0]!.code).toBe(code);
  });
  test("more cells than are worked out together", async () => {
    const values = Array.from({ length: MOST_GRID_CELLS / 2 + 1 }, (_, i) => i);
    await expect(grid(asked({ rows: { label: "Prix unitaire", values } }))).rejects.toMatchObject({
      argument: { code: "tooManyGridCells", count: MOST_GRID_CELLS + 2, most: MOST_GRID_CELLS },
    });
  });
  test("is given up when the cell goes", async () => {
    const controller = new AbortController();
    controller.abort();
    await expect(grid(asked(), { signal: controller.signal })).rejects.toBeInstanceOf(Unfinished);
  });
});
