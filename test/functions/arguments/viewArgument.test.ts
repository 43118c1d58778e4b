import { viewArgument } from "../../../src/functions/arguments/viewArgument";
import type { View } from "../../../src/model/calendar";
import { refusalOf } from "../answers";

test.each<[unknown, View]>([
  [null, "year"],
  ["", "year"],
  ["année", "year"],
  ["ANNEE", "year"],
  ["yearly", "year"],
  ["exercice", "fiscalYear"],
  ["fiscal year", "fiscalYear"],
  ["fiscalYear", "fiscalYear"],
  ["trimestre", "quarter"],
  ["quarterly", "quarter"],
  ["mois", "month"],
  ["monthly", "month"],
])("%p is the calendar %s", (value, view) => expect(viewArgument(value)).toBe(view));

test.each<[string, unknown, string | undefined]>([
  ["a name misspelt, with the nearest in French", "trimestr", "trimestre"],
  ["or in English", "quartr", "quarter"],
  ["a number, with none", 2027, undefined],
])("refused: %s", (_title, value, nearest) =>
  expect(refusalOf(() => viewArgument(value)).argument).toEqual({
    code: "unknownView",
    value,
    nearest,
    accepted: [
      { fr: "année", en: "year" },
      { fr: "exercice", en: "fiscal year" },
      { fr: "trimestre", en: "quarter" },
      { fr: "mois", en: "month" },
    ],
  }),
);
