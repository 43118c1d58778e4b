import { Awaiting, Refused, onceKnown } from "../../src/asking/unanswered";

describe("what is settled", () => {
  test("at once, where nothing is awaited", () => expect(onceKnown(() => 3)).toBe(3));

  test("computed again once what it awaits is known, as often as needed", async () => {
    const known: number[] = [];
    const compute = () => {
      if (known.length < 2) throw new Awaiting(Promise.resolve().then(() => known.push(known.length)));
      return known;
    };
    expect(await onceKnown(compute)).toEqual([0, 1]);
  });

  test("computed again where a promise awaits something", async () => {
    let isKnown = false;
    const compute = () =>
      isKnown ? Promise.resolve(3) : Promise.reject(new Awaiting(Promise.resolve((isKnown = true))));
    expect(await onceKnown(compute)).toBe(3);
  });

  test("refused at once, or after waiting", async () => {
    const refused = new Refused([], { code: "noScenario" });
    const refuse = () => {
      throw refused;
    };
    expect(() => onceKnown(refuse)).toThrow(refused);
    let isKnown = false;
    const waiting = onceKnown(() => {
      if (isKnown) return refuse();
      isKnown = true;
      throw new Awaiting(Promise.resolve());
    });
    await expect(waiting).rejects.toBe(refused);
  });

  test("what is awaited in vain is the reason", () =>
    expect(
      onceKnown(() => {
        throw new Awaiting(Promise.reject(new Error("lost")));
      }),
    ).rejects.toThrow("lost"));
});

test("what nobody waits for may fail: it is no unhandled rejection", async () => {
  const unhandled = jest.fn();
  process.once("unhandledRejection", unhandled);
  new Awaiting(Promise.reject(new Error("lost")));
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(unhandled).not.toHaveBeenCalled();
  process.off("unhandledRejection", unhandled);
});
