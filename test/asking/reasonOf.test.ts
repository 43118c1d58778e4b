import { named, reasonOf } from "../../src/asking/reasonOf";
import { Refused, Unfinished } from "../../src/asking/unanswered";
import type { BlockProblem } from "../../src/scenario/reading/blockProblem";
import { plain } from "../functions/answers";
import { unforeseenErrors } from "../support/unforeseen";

const missing = (at: string) => ({ code: "missing", at }) as const;
const said = (error: unknown, language: "fr" | "en" = "fr") => plain(reasonOf(error, language, "INFO.TCO"));

test("what is wrong with an argument, in the language of the reader", () => {
  expect(said(new Refused([], { code: "noScenario" }))).toBe("Il faut au moins un scénario à comparer.");
  expect(said(new Refused([], { code: "noScenario" }), "en")).toBe("There must be one scenario or more to compare.");
});

describe("what is wrong with a scenario", () => {
  const problems = (count: number) => Array.from({ length: count }, (_, i) => missing(`/contracts/${i}/unitPrice`));
  const sentences = (count: number) => said(new Refused(problems(count))).match(/Prix unitaire/g);

  test("three sentences are said", () => expect(sentences(3)).toHaveLength(3));

  test("of five, three are said and two are counted", () => {
    expect(sentences(5)).toHaveLength(3);
    expect(said(new Refused(problems(5)))).toMatch(/2 autres/);
    expect(said(new Refused(problems(3)))).not.toMatch(/autres?/);
  });
});

test("what was cancelled says how to go on", () =>
  expect(said(new Unfinished("cancelled"))).toBe("Calcul interrompu. Recalculez la cellule pour le reprendre."));

test("an error that nobody foresaw has a polite sentence, and leaves its trace", () => {
  expect(said(new TypeError("boom"))).toBe(
    "Ce calcul n’a pas abouti. Vérifiez les valeurs du scénario avec INFO.CHECK.",
  );
  expect(unforeseenErrors()).toEqual([new TypeError("boom")]);
});

describe("the label of a fact", () => {
  test.each<[string, BlockProblem, string]>([
    ["of a row stays as it was typed", { ...missing("/contracts/0/unitPrice"), row: 3, label: "Prix" }, "Prix"],
    ["of an argument given by position is that of its path", { ...missing("/contracts/0/extras/low"), label: "extras.overrun" }, "Dépassement"],
    ["of what is no row is that of its place", missing("/contracts/0/unitPrice"), "Prix unitaire mensuel"],
  ])("%s", (_title, fact, label) => expect(named(fact, "fr").label).toBe(label)); // prettier-ignore
});
