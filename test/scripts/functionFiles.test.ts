import { type FunctionsMetadata } from "../../src/workbook/grid/calls/functionMetadata";
import { englishFile, frenchFile, functionProblems, readFunctions } from "../../scripts/build/functionFiles";
import { helpPage } from "../../scripts/build/helpPage";
import { frenchFunctionHelp } from "../../src/messages/help/functionHelp";

const generated: FunctionsMetadata = {
  functions: [
    {
      id: "TCO",
      name: "TCO",
      description: "Total cost of a scenario.",
      helpUrl: "https://localhost:3000/help/en/TCO.html",
      parameters: [
        { name: "scenario", description: "A block, or a monthly fee." },
        { name: "years", description: "Horizon.", optional: true },
      ],
    },
  ],
};
const french = {
  TCO: {
    description: "Coût total d’un scénario.",
    parameters: {
      scenario: { name: "scénario", description: "Un bloc, ou un forfait mensuel." },
      years: { name: "années", description: "Horizon." },
    },
  },
};

test("the French file has the same ids, names and order, in French words, at the address of the build", () => {
  const address = "https://outils.exemple.fr/tco";
  expect(frenchFile(generated, french, address).functions).toEqual([
    {
      id: "TCO",
      name: "TCO",
      description: "Coût total d’un scénario.",
      helpUrl: "https://outils.exemple.fr/tco/help/fr/TCO.html",
      parameters: [
        { name: "scénario", description: "Un bloc, ou un forfait mensuel." },
        { name: "années", description: "Horizon.", optional: true },
      ],
      options: { requiresParameterAddresses: true },
      result: { dimensionality: "matrix" },
    },
  ]);
  expect(englishFile(generated, address).functions[0]!.helpUrl).toBe(`${address}/help/en/TCO.html`);
});

describe("the build refuses", () => {
  const [TCO] = generated.functions;

  test.each([
    ["a function without French help", generated, {}, "TCO: no French help"],
    [
      "a parameter without French words",
      generated,
      { TCO: { ...french.TCO, parameters: { scenario: french.TCO.parameters.scenario } } },
      "TCO: parameter years has no French name or description",
    ],
    [
      "French help for a function that does not exist",
      generated,
      { ...french, OLD: french.TCO },
      "OLD: French help for a function that does not exist",
    ],
    [
      "French help for a parameter that does not exist",
      { functions: [{ ...TCO!, parameters: TCO!.parameters.slice(0, 1) }] },
      french,
      "TCO: French help for a parameter years that does not exist",
    ],
    [
      "a function without its help page",
      { functions: [{ ...TCO!, helpUrl: "https://elsewhere.example/TCO" }] },
      french,
      'TCO: write "@helpurl https://localhost:3000/help/en/TCO.html"',
    ],
  ])("%s", (_title, file, help, problem) => {
    expect(functionProblems(file, help)).toEqual([problem]);
  });
});

test("the project's own functions have everything", async () => {
  const file = await readFunctions("src/functions/functions.ts");
  expect(functionProblems(file, frenchFunctionHelp)).toEqual([]);
});

// Microsoft, custom-functions-json.md: requiresParameterAddresses goes with a result of dimensionality "matrix".
test("every function is given the addresses of its arguments, in both files, and what lasts stays cancelable", async () => {
  const file = await readFunctions("src/functions/functions.ts");
  for (const { functions } of [englishFile(file, "https://x"), frenchFile(file, frenchFunctionHelp, "https://x")]) {
    for (const { id, options, result } of functions) {
      const asked = [id, options?.requiresParameterAddresses, result?.dimensionality];
      expect(asked).toEqual([id, true, "matrix"]);
    }
    const cancelable = functions.filter(({ options }) => options?.cancelable).map(({ id }) => id);
    expect(cancelable).toEqual(expect.arrayContaining(["GRID", "SIMULATE", "COMPARE", "BREAKEVEN", "SWITCH"]));
  }
});

test("a help page shows syntax and examples as its reader types them", () => {
  const examples = [{ fr: "=INFO.TCO(30000;5)", en: "=INFO.TCO(30000,5)", result: 2444250 }];
  const frenchPage = helpPage(frenchFile(generated, french, "https://x").functions[0]!, "fr", examples);
  expect(frenchPage).toContain("=INFO.TCO(scénario; [années])");
  expect(frenchPage).toContain("=INFO.TCO(30000;5)");
  expect(frenchPage.replace(/\s/g, " ")).toContain("2 444 250,00");
  const englishPage = helpPage(generated.functions[0]!, "en", examples);
  expect(englishPage).toContain("=INFO.TCO(scenario, [years])");
  expect(englishPage).toContain("An empty cell, given for an argument, is an argument left out");
  expect(englishPage).toContain("2,444,250.00");
});
