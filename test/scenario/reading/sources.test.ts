import { scenarioFields } from "../../../src/model/table/quantities";
import { entriesNamed } from "../../../src/scenario/words/names";
import { jointSource, ownSource, sourceAmong } from "../../../src/scenario/reading/sources";
import { evidence } from "../../../src/scenario/writing/writeValue";

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
  const proposed = evidence(grossSalary.proposal, "fr");
  test.each([
    ["in French", proposed, ""],
    ["in English", evidence(grossSalary.proposal, "en"), ""],
    ["with ordinary spaces", proposed.replace("\u00a0", " "), ""],
    ["beside the user's own words", `${proposed} · validé`, "validé"],
    ["the user's own words only", "validé", "validé"],
  ])("%s", (_title, source, own) => expect(ownSource(source, salary!.field)).toBe(own));

  test("what is said of another quantity is the user's", () => expect(ownSource(proposed, fte!.field)).toBe(proposed));
});
