import { CellError } from "../../../../src/workbook/grid/calls/cellValues";
import { functionArguments, type GivenArgument } from "../../../../src/workbook/grid/calls/functionArguments";
import type { FunctionMetadata, ParameterMetadata } from "../../../../src/workbook/grid/calls/functionMetadata";
import { gridMessages } from "../../../../src/workbook/grid/gridMessages";

const range: ParameterMetadata = { name: "scénario", type: "any", dimensionality: "matrix" };
const number: ParameterMetadata = { name: "années", type: "number", optional: true };
const text: ParameterMetadata = { name: "ligne", type: "string", optional: true };
const flag: ParameterMetadata = { name: "cadre", type: "boolean", optional: true };
const any: ParameterMetadata = { name: "vue", type: "any", optional: true };
const pairs: ParameterMetadata = { name: "surcharges", type: "any", repeating: true };
const ranges: ParameterMetadata = { name: "scénarios", type: "any", dimensionality: "matrix", repeating: true };

function args(parameters: readonly ParameterMetadata[], given: readonly GivenArgument[], acceptsErrors = false) {
  const metadata: FunctionMetadata = { id: "TCO", name: "TCO", parameters };
  return functionArguments(metadata, given, gridMessages.fr, acceptsErrors);
}

describe("as Excel hands them over", () => {
  test.each<[string, ParameterMetadata[], GivenArgument[], unknown[]]>([
    [
      "a range is an array of rows",
      [range],
      [
        [
          [1, "a"],
          [null, true],
        ],
      ],
      [
        [
          [1, "a"],
          [null, true],
        ],
      ],
    ],
    ["a value where a range is declared is one cell", [range], [30000], [[[30000]]]],
    ["a cell where a value is declared is its value", [any], [[[5]]], [5]],
    ["an empty cell is null", [any], [[[null]]], [null]],
    ["what is omitted is null", [range, number, any], [1, undefined, 2], [[[1]], null, 2]],
    ["what is missing at the end is null", [range, number], [1], [[[1]], null]],
    ["the repeating parameter is one array", [range, pairs], [1, "a", [[2]], undefined], [[[1]], ["a", 2, null]]],
    ["of ranges too", [ranges], [[[1, 2]], 3], [[[[1, 2]], [[3]]]]],
    ["empty when nothing is given", [range, pairs], [1], [[[1]], []]],
    ["a number in text is a number", [number], ["0.5"], [0.5]],
    ["so is a logical value", [number], [true], [1]],
    ["a number is a text where a text is declared", [text], [2026], ["2026"]],
    ["so is a logical value", [text], [true], ["TRUE"]],
    ["a number is a logical value where one is declared", [flag], [0], [false]],
    ["so is its name", [flag], ["vrai"], [true]],
  ])("%s", (_what, parameters, given, expected) => {
    expect(args(parameters, given)).toEqual(expected);
  });
});

describe("refused with a sentence", () => {
  test.each<[string, ParameterMetadata[], GivenArgument[]]>([
    ["INFO.TCO attend au moins 1 argument.", [range], []],
    ["INFO.TCO attend au plus 2 arguments.", [range, number], [1, 2, 3]],
    ["« années » attend une seule cellule, pas une plage.", [range, number], [1, [[1, 2]]]],
    ["« années » attend un nombre, pas « cinq ».", [range, number], [1, "cinq"]],
    ["« années » attend un nombre, pas «  ».", [range, number], [1, ""]],
    ["« cadre » attend VRAI ou FAUX, pas « oui ».", [flag], ["oui"]],
  ])("%s", (message, parameters, given) => {
    expect(() => args(parameters, given)).toThrow(new CellError("#VALUE!", message));
  });
});

test.each<[string, GivenArgument]>([
  ["an error value", new CellError("#DIV/0!")],
  ["a range with an error value", [[1, new CellError("#DIV/0!")]]],
])("%s becomes the result", (_what, argument) => {
  expect(() => args([range], [argument])).toThrow(expect.objectContaining({ code: "#DIV/0!" }) as Error);
});

test("an error value reaches a function that accepts it", () => {
  const error = new CellError("#N/A");
  expect(args([any], [error], true)).toEqual([error]);
});
