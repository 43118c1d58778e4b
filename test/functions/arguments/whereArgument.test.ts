import { whereArgument } from "../../../src/functions/arguments/whereArgument";
import { refusalOf } from "../answers";

test.each<[unknown, "first" | "both" | undefined]>([
  [null, undefined],
  ["", undefined],
  ["premier", "first"],
  ["First", "first"],
  ["les deux", "both"],
  ["Les Deux", "both"],
  ["deux", "both"],
  ["both", "both"],
])("%p is %s", (value, where) => expect(whereArgument(value)).toBe(where));

test.each<[string, unknown, string | undefined]>([
  ["a word misspelt, with the nearest", "permier", "premier"],
  ["a number, with none", 2, undefined],
])("refused: %s", (_title, value, nearest) =>
  expect(refusalOf(() => whereArgument(value)).argument).toEqual({
    code: "unknownWhere",
    value,
    nearest,
    accepted: [
      { fr: "premier", en: "first" },
      { fr: "les deux", en: "both" },
    ],
  }),
);
