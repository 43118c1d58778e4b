import { dateArgument, requiredDate } from "../../../src/functions/arguments/dateArgument";
import { argumentSentence } from "../../../src/messages/arguments/argumentSentence";
import { plain, refusalOf } from "../answers";

// Serial numbers: Excel's own, as it shows them for these dates.
test.each<[string, unknown, number | undefined]>([
  ["1 January 2027, as Excel keeps it", 46388, 46388],
  ["at six in the evening", 46388.75, 46388],
  ["as ISO writes it", "2027-01-01", 46388],
  ["as the French write it", "01/01/2027", 46388],
  ["1 March 1900, from which serial numbers are right", 61, 61],
  ["31 December 2199", 109574, 109574],
  ["omitted", null, undefined],
  ["an empty text", "", undefined],
  ["an empty cell handed over as 0", 0, undefined],
])("%s", (_title, value, expected) => expect(dateArgument(value, "startDate")).toBe(expected));

test.each<[string, unknown]>([
  ["29 February 1900, which never was", 60],
  ["1 January 2200", 109575],
  ["a day that never comes", "2027-02-29"],
  ["a text that is no date", "demain"],
  ["a logical value", true],
  ["what is no number", NaN],
])("refused: %s", (_title, value) =>
  expect(refusalOf(() => dateArgument(value, "asOf")).argument).toEqual({ code: "notADate", name: "asOf", value }),
);

test.each([
  ["an error by its code", { code: "#N/A" }, /« à_la_date » : l’erreur #N\/A n’est pas une date/],
  ["what is no cell as a value", [[1]], /« à_la_date » : cette valeur n’est pas une date/],
])("%s is told", (_title, value, sentence) => {
  const { argument } = refusalOf(() => dateArgument(value, "asOf"));
  expect(plain(argumentSentence(argument!, "fr"))).toMatch(sentence);
});

test.each([[null], [0]])("a date that must be given is missing where it is %p", (value) =>
  expect(refusalOf(() => requiredDate(value, "startDate")).argument).toEqual({
    code: "missingDate",
    name: "startDate",
    value,
  }),
);
