import { scenarioFields } from "../../../src/model/table/quantities";
import { exampleWorkbook } from "../../../src/workbench/example/example";
import { exampleTexts } from "../../../src/workbench/example/exampleTexts";

const shown = (language: "fr" | "en") => {
  const { cells } = exampleWorkbook(language).sheets[0]!;
  const texts = Object.values(cells).map(({ value }) => String(value ?? "").replace(/\s/g, " "));
  return { cells, notes: texts.join(" ") };
};

describe.each([
  ["fr", "• Effectifs différents : 6 ETP de moins chez « Infogérance globale », sans un mot de ceux qui partent.", "Conservée", "Hausse de l'indice"],
  ["en", "• Different teams: 6 FTE fewer in “Global outsourcing”, and no word of those who leave.", "Retained", "Index growth"],
] as const)("the first sheet of the example, in %s", (language, remark, sheet, indexGrowth) => {
  const { cells, notes } = shown(language);
  const { words } = exampleTexts[language];
  const rowOf = (label: string) => Object.entries(cells).find(([, { value }]) => value === label)![0].slice(1);

  test("below the totals, what keeps them from being compared like with like", () => expect(notes).toContain(remark));
  test("a row with who stays and who leaves, one with a revised fee, each against the team", () => {
    const [retained, revised] = [rowOf(words.retained), rowOf(words.revised)];
    expect(cells[`C${retained}`]!.formula).toBe(`=INFO.TCO(${sheet}!Scenario)`);
    const { mode } = scenarioFields.contracts.fields.revision.fields.indexGrowth.proposal.value;
    expect(cells[`C${revised}`]!.formula).toBe(`=INFO.TCO(${sheet}!Scenario,,,,"${indexGrowth}",${mode})`);
    expect(cells[`D${retained}`]!.formula).toBe(`=C${retained}-B${rowOf(words.total)}`);
  });
}); // prettier-ignore
