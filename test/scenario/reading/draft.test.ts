import { newDraft } from "../../../src/scenario/reading/draft";

const place = (row: number) => ({ row, column: 2, label: "Préavis" });

describe("a document being filled in", () => {
  test("holds what is given, and where each value stands", () => {
    const draft = newDraft();
    draft.set(["contracts", 0, "exit", "notice"], 3, place(4));
    expect(draft.document).toEqual({ contracts: [{ exit: { notice: 3 } }] });
    expect(draft.get(["contracts", 0, "exit"])).toEqual({ notice: 3 });
    expect(draft.places.get("/contracts/0/exit/notice")).toEqual(place(4));
  });
  test("refuses what is given twice, with the row that has it first, and keeps that", () => {
    const draft = newDraft();
    draft.set(["horizon", "years"], 5, place(1));
    draft.set(["horizon", "years"], 6, place(3));
    expect(draft.document).toEqual({ horizon: { years: 5 } });
    expect(draft.problems).toEqual([{ code: "givenTwice", at: "/horizon/years", firstRow: 1, value: 6, ...place(3) }]);
  });
  test("takes nothing from a value that is not given", () => {
    const draft = newDraft();
    draft.set(["horizon", "years"], undefined, place(1));
    expect([draft.document, draft.places.size]).toEqual([{}, 0]);
  });
  test("remembers where something stands that has no value, until it has one", () => {
    const draft = newDraft();
    draft.locate(["horizon", "years"], place(1));
    draft.locate(["horizon", "years"], place(2));
    expect(draft.places.get("/horizon/years")).toEqual(place(1));
    draft.set(["horizon", "years"], 5, place(3));
    expect(draft.places.get("/horizon/years")).toEqual(place(3));
    expect(draft.problems).toEqual([]);
  });
  test("has room for free keys of any name", () => {
    const draft = newDraft();
    draft.set(["contracts", 0, "scope", "__proto__"], 1, place(1));
    draft.set(["contracts", 0, "scope", "a/b"], 0.5, place(2));
    expect(JSON.stringify(draft.document)).toBe('{"contracts":[{"scope":{"__proto__":1,"a/b":0.5}}]}');
    expect([...draft.places.keys()]).toEqual(["/contracts/0/scope/__proto__", "/contracts/0/scope/a~1b"]);
  });
});
