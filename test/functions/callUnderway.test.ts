import { signalUnderway, underSignal } from "../../src/functions/callUnderway";

test("a signal is that of its own call, within another too, and ends with it however it ends", () => {
  const [outer, inner] = [new AbortController().signal, new AbortController().signal];
  expect(signalUnderway()).toBeUndefined();
  underSignal(outer, () => {
    const refuse = () =>
      underSignal(inner, () => {
        expect(signalUnderway()).toBe(inner);
        throw new Error("refused");
      });
    expect(refuse).toThrow("refused");
    expect(signalUnderway()).toBe(outer);
  });
  expect(signalUnderway()).toBeUndefined();
});
