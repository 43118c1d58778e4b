import type { Language } from "../../../src/ground/label";
import { scenarioFields } from "../../../src/model/table/quantities";
import { entriesNamed } from "../../../src/scenario/words/names";
import { jointSource, ownSource, sourceAmong } from "../../../src/scenario/reading/sources";
import { evidence, toFill } from "../../../src/scenario/writing/writeValue";

const [salary] = entriesNamed("Salaire brut annuel", ["role"]);
const [fte] = entriesNamed("ETP", ["role"]);
const { grossSalary } = scenarioFields.team.fields.roles.fields;

describe("a source of several quantities", () => {
  const text = jointSource([
    ["Salaire brut annuel", "enquête – mars"],
    ["ETP", "budget"],
  ]);
  test.each([
    ["what is written is read", text, "enquête – mars", "budget"],
    ["labels in the other language", "Gross yearly salary – survey", "survey", ""],
    ["what names no quantity is for the whole row", `${text} · validé`, "enquête – mars · validé", "budget · validé"],
    ["a text with a dash is no label", "Cabinet Durand – mars", "Cabinet Durand – mars", "Cabinet Durand – mars"],
  ])("%s", (_title, source, ofSalary, ofFte) =>
    expect([sourceAmong(source, salary!), sourceAmong(source, fte!)]).toEqual([ofSalary, ofFte]),
  );
});

describe("a source without what the product says of its proposals", () => {
  const proposed = (language: Language) => evidence(grossSalary.proposal, language);
  test.each<[string, () => string, string]>([
    ["in French", () => proposed("fr"), ""],
    ["in English", () => proposed("en"), ""],
    ["with ordinary spaces", () => proposed("fr").replace("\u00a0", " "), ""],
    ["beside the user's own words", () => `${proposed("fr")} · validé`, "validé"],
    ["the user's own words only", () => "validé", "validé"],
    ["a row to fill in that is filled", () => toFill(grossSalary, "fr"), ""],
    ["a row to fill in beside the user's own words", () => `${toFill(grossSalary, "en")} · approved`, "approved"],
  ])("%s", (_title, source, own) => expect(ownSource(source(), salary!.field)).toBe(own));

  test("what is said of another quantity is the user's", () =>
    expect(ownSource(proposed("fr"), fte!.field)).toBe(proposed("fr")));
});
