import { choiceOf, choicesIn } from "../../src/asking/choices";
import { refusalOf } from "../functions/answers";
import { block, fee, offers } from "../functions/blocks";

const named = (scenarios: unknown) => choicesIn(scenarios).map(({ name }) => name);

test("a block goes by its own name, what has none by its place", () => {
  const [one, two] = [block("01"), block("01").map((row) => (row[0] === "Scénario" ? ["Scénario", " "] : row))];
  expect(named([one, two, fee(30000)])).toEqual([
    expect.stringMatching(/^Global outsourcing/),
    "Scénario 2",
    "Scénario 3",
  ]);
});

test("arguments left out are no choices, and leave no gap in the numbers", () =>
  expect(named([null, fee(1), "", [[null]], undefined, [[" "]], fee(2)])).toEqual(["Scénario 1", "Scénario 2"]));

test("a comparison of offers is a choice for each provider, with what it leaves out", () => {
  const choices = choicesIn([fee(30000), offers]);
  expect(choices.map(({ name }) => name)).toEqual(["Scénario 1", "Alpha", "Beta"]);
  const unsaid = choices.map(({ notes }) => notes?.filter((note) => note.includes("Intervention sur site")).length);
  expect(unsaid).toEqual([undefined, 0, 1]);
});

test("a choice by itself is read like any scenario: one of 10,000 a month", () =>
  expect(choiceOf(fee(10000), 7)).toMatchObject({
    name: "Scénario 7",
    language: "fr",
    document: { contracts: [{ unitPrice: 10000 }] },
  }));

test.each([
  ["no list", 30000],
  ["an empty list", []],
  ["nothing but arguments left out", [null, ""]],
  ["nothing but an empty cell", [[[null]]]],
])("refused without any scenario: %s", (_title, scenarios) =>
  expect(refusalOf(() => choicesIn(scenarios)).argument).toEqual({ code: "noScenario" }),
);

test("refused with what is wrong with the offers", () =>
  expect(
    refusalOf(() => choicesIn([offers.map((row) => (row[0] === "Unités" ? ["Unités", "beaucoup"] : row))])).problems,
  ).toMatchObject([{ row: 4, label: "Unités" }]));
