import { findings } from "../../src/asking/findings";
import { block, fee } from "../functions/blocks";
import type { Cells } from "../functions/blocks";

test.each<[string, () => Cells]>([
  ["case 01", () => block("01")],
  ["a plain fee", () => fee(30000)],
])("nothing is to be said of %s", (_title, cells) =>
  expect(findings(cells())).toEqual({
    problems: [],
    warnings: [],
    notes: [],
    omissions: [],
    unpriced: [],
    language: "fr",
  }),
);

test("what is doubtful in case 06 stands at its row and label, in the language of its words", () => {
  // Why these two: test/model/warnings/warnings.test.ts.
  const cells = block("06", "en");
  const rowOf = (label: string) => 1 + cells.findIndex(([first]) => first === label);
  const { warnings, language } = findings(cells);
  expect(language).toBe("en");
  expect(warnings).toMatchObject([
    { row: rowOf("Global"), label: "Governance" },
    { row: rowOf("Extras mode"), label: "Extras mode" },
  ]);
});

test("what cannot be read is all that is said", () => {
  const cells = block("06").map((row) => (row[0] === "Préavis" ? ["Préavi", ...row.slice(1)] : row));
  const { problems, warnings } = findings(cells);
  expect(problems).toMatchObject([{ code: "unknownLabel", label: "Préavi", nearest: "Préavis" }]);
  expect(warnings).toEqual([]);
});

describe("offers on a sheet", () => {
  const sheet = (...rows: Cells) => [
    ["Comparatif des offres"],
    ["Libellé", "Acheteur", "Alpha", "Beta"],
    ["Durée", 5],
    ["Unités", 400],
    ["Prix unitaire mensuel", "", 75, 68],
    ...rows,
  ];

  test("doubts go by the provider's name; what all of them leave undone is told once", () => {
    const { warnings } = findings(sheet(["Durée d'engagement", "", 6, 8]));
    const labelsOf = (wanted: string) => warnings.filter(({ code }) => code === wanted).map(({ label }) => label);
    expect(labelsOf("noGovernance")).toEqual(["Gouvernance – Alpha, Beta"]);
    expect(labelsOf("shortContract")).toEqual(["Durée d'engagement – Alpha", "Durée d'engagement – Beta"]);
  });

  test("what one leaves out is told beside its provider", () => {
    const { omissions } = findings(sheet(["Bordereau des prix unitaires"], ["Intervention sur site", 100, 110, ""]));
    const silent = omissions.filter(({ omission: { label } }) => label === "Intervention sur site");
    expect(silent.map(({ provider }) => provider)).toEqual(["Beta"]);
  });

  test("what cannot be read is all that is said", () => {
    const { problems, warnings } = findings(sheet(["Gouvernanse", 0.1]));
    expect(problems).toMatchObject([{ row: 6, label: "Gouvernanse" }]);
    expect(warnings).toEqual([]);
  });
});
