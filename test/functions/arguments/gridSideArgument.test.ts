import { gridSideArgument } from "../../../src/functions/arguments/gridSideArgument";
import { refusalOf } from "../answers";

test.each<[string, unknown, unknown, object | undefined]>([
  ["a column of values", "Durée", [[3], [4]], { label: "Durée", values: [3, 4] }],
  ["a row of them", "Durée", [[3, 4]], { label: "Durée", values: [3, 4] }],
  ["a single value", "Durée", 3, { label: "Durée", values: [3] }],
  ["nothing at all", null, null, undefined],
])("%s", (_title, label, values, expected) => expect(gridSideArgument(label, values, "columns")).toEqual(expected));

test.each<[string, unknown, unknown, string]>([
  ["no label", null, [[3]], "label"],
  ["a label of spaces: without one nothing would change", " ", [[3]], "label"],
  ["a 0 for a label", 0, [[3]], "label"],
  ["no values", "Durée", [[null]], "values"],
  ["a table of values", "Durée", [[1, 2], [3, 4]], "table"],
])("refused: %s", (_title, label, values, why) =>
  expect(refusalOf(() => gridSideArgument(label, values, "rows")).argument).toEqual({ code: "gridSide", side: "rows", why }),
); // prettier-ignore
