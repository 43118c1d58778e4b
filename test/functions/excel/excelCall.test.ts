import "../../support/customFunctions";
import { setHost } from "../../../src/asking/host";
import { signalUnderway } from "../../../src/functions/callUnderway";
import { excelCall } from "../../../src/functions/excel/excelCall";
import type { FindEmptyCells } from "../../../src/functions/excel/givenArguments";

type Invocation = CustomFunctions.CancelableInvocation;

const told = (...args: unknown[]) => JSON.stringify(args);
const allEmpty: FindEmptyCells = (addresses) => Promise.resolve(new Map(addresses.map((each) => [each, [[true]]])));
const neverAsked: FindEmptyCells = () => Promise.reject(new Error("asked"));

test("a function is given what Excel sends before the invocation, and no more", () => {
  expect(excelCall(told, neverAsked)(30000, null, {})).toBe("[30000,null]");
  expect(excelCall(told, neverAsked)({})).toBe("[]");
});

test("where addresses are asked for, a value is a table of one cell, and a table is itself", () => {
  const invocation: Invocation = { parameterAddresses: [""] };
  expect(excelCall(() => 5, neverAsked)(1, invocation)).toEqual([[5]]);
  expect(excelCall(() => [[5, 6]], neverAsked)(1, invocation)).toEqual([[5, 6]]);
});

test("a call is made once its empty cells are known, and answered at once when none is in doubt", async () => {
  const invocation: Invocation = { parameterAddresses: ["S!A1", "S!B1"] };
  expect(excelCall(told, neverAsked)(3, null, invocation)).toEqual([["[3,null]"]]);
  await expect(excelCall(told, allEmpty)(0, 4, invocation)).resolves.toEqual([["[null,4]"]]);
});

// Two forms of a list that Microsoft does not describe for repeating parameters.
test.each([[["", "S!A1", "S!A2"]], [["", ["S!A1", "S!A2"]]]])(
  "addresses %j of repeated values are theirs",
  async (addresses) => {
    const invocation = { parameterAddresses: addresses };
    await expect(excelCall(told, allEmpty)(1, ["a", 0], invocation)).resolves.toEqual([['[1,["a",null]]']]);
  },
);

describe("a call that Excel takes back", () => {
  test("aborts the signal of its work", () => {
    const invocation: Invocation = {};
    let signal: AbortSignal | undefined;
    void excelCall(() => ((signal = signalUnderway()), 1), neverAsked)(invocation);
    expect(signal!.aborted).toBe(false);
    invocation.onCanceled!();
    expect(signal!.aborted).toBe(true);
    expect(signalUnderway()).toBeUndefined();
  });

  test("has done so by the time its empty cells are known", async () => {
    const invocation: Invocation = { parameterAddresses: ["S!A1"] };
    const given = excelCall(() => String(signalUnderway()!.aborted), allEmpty)(0, invocation);
    invocation.onCanceled!();
    await expect(given).resolves.toEqual([["true"]]);
  });
});

test("a 0 of another workbook is an error with its address", async () => {
  const nowhere: FindEmptyCells = () => Promise.resolve(new Map());
  const invocation = { parameterAddresses: ["[Autre.xlsx]S!A1"], functionName: "TCO" };
  await expect(excelCall(told, nowhere)(0, invocation)).rejects.toMatchObject({
    code: "#VALUE!",
    message: expect.stringMatching(/^«\s\[Autre.xlsx\]S!A1\s» vaut 0 ou est vide/),
  });
});

describe("an Excel that does not tell what a cell holds", () => {
  const refuses: FindEmptyCells = () => Promise.reject(new Error("GeneralException"));
  const invocation = { parameterAddresses: ["S!A1"], functionName: "TCO" };

  test.each([
    ["fr", /^Excel n’a pas dit si une cellule vaut 0/],
    ["en", /^Excel did not tell whether a cell holds 0/],
  ] as const)("is an error with a sentence, in %s: no number is made of it", async (language, message) => {
    setHost({ language });
    const given = excelCall(told, refuses)(0, invocation);
    await expect(given).rejects.toMatchObject({ code: "#N/A", message: expect.stringMatching(message) });
    setHost({ language: "fr" });
  });
});
