import "../support/customFunctions";
import { setHost } from "../../src/asking/host";
import { Awaiting, Refused, Unfinished } from "../../src/asking/unanswered";
import { answered, cancelable } from "../../src/functions/answered";
import { underSignal } from "../../src/functions/callUnderway";
import { unforeseenErrors } from "../support/unforeseen";

afterEach(() => setHost({ language: "fr" }));

const boom = () => {
  throw new Error("boom");
};

describe("an error that nobody foresaw", () => {
  test.each([
    ["fr", /^Ce calcul n’a pas abouti/],
    ["en", /^This calculation did not succeed/],
  ] as const)("is a sentence in the cell, in %s, and leaves its trace", (language, sentence) => {
    setHost({ language });
    expect(() => answered("TCO", ["boom"], boom)).toThrow(sentence);
    expect(unforeseenErrors()).toEqual([new Error("boom")]);
  });

  test("so is one that is promised", async () => {
    const given = cancelable("SIMULATE", ["boom"], () => Promise.reject(new Error("boom")));
    await expect(given).rejects.toMatchObject({ code: "#VALUE!" });
    expect(unforeseenErrors()).toEqual([new Error("boom")]);
  });

  test("and so is a number that no cell can show", () => {
    expect(() => answered("TCO", ["infinite"], () => Infinity)).toThrow(expect.objectContaining({ code: "#VALUE!" }));
    expect(() => answered("PLAN", ["NaN"], () => [[1], [NaN]])).toThrow(expect.objectContaining({ code: "#VALUE!" }));
    expect(unforeseenErrors()).toEqual([new RangeError("not finite"), new RangeError("not finite")]);
  });
});

test("equal arguments are answered once, whatever is written into the table that was handed over", () => {
  let computed = 0;
  const table = () => answered("PLAN", [[["Forfait"]], 1], () => [["Ligne", ++computed]]);
  const first = table();
  first[0]![0] = "changed";
  first.push(["more"]);
  expect(table()).toEqual([["Ligne", 1]]);
});

test("a refusal is kept in the language it was asked in", () => {
  const ask = () => answered("LINE", ["kept"], () => { throw new Refused([], { code: "noScenario" }); }); // prettier-ignore
  expect(ask).toThrow(/scénario/);
  setHost({ language: "en" });
  expect(ask).toThrow(/scenario/);
});

test("what is awaited is computed again once it is known", async () => {
  let known: number | undefined;
  const given = answered("EMPLOYERCOST", ["awaited"], () => {
    if (known === undefined) throw new Awaiting(Promise.resolve().then(() => (known = 42)));
    return known;
  });
  expect(given).toBeInstanceOf(Promise);
  await expect(given).resolves.toBe(42);
});

test("what failed in passing is tried again: its cell says so, as not available", () => {
  let attempts = 0;
  const ask = () =>
    answered("SIMULATE", ["in passing"], () => {
      if (++attempts === 1) throw new Unfinished("failed");
      return attempts;
    });
  expect(ask).toThrow(expect.objectContaining({ code: "#N/A" }));
  expect(ask()).toBe(2);
});

test("what may last is told by a signal that nobody wants it any more, each call by its own", () => {
  const cell = new AbortController();
  const signals: unknown[] = [];
  const ask = (name: string) => cancelable("SIMULATE", [name], (given) => (signals.push(given), 1));
  void underSignal(cell.signal, () => ask("taken back"));
  void ask("asked by nobody who may leave");
  expect(signals).toEqual([cell.signal, undefined]);
});
