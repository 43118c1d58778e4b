import fc from "fast-check";
import type { Term } from "../../../src/formula/explain/term";
import { shownValues } from "../../../src/formula/explain/followed";

const number = (value: number, isAmount = false): Term => ({ kind: "input", key: `${value}`, value, isAmount });
const step = (value: number, formula: Term, isAmount = true) => ({ label: { fr: "", en: "" }, span: undefined, value, isAmount, inputs: new Set<string>(), formula, because: [] }); // prettier-ignore
const shownIn = (...steps: readonly ReturnType<typeof step>[]) => shownValues({ steps, inputs: [] });

test("values that six decimals write are shown as they are", () => {
  const shown = shownIn(step(1.06936, number(1.06936), false));
  expect(shown(1.06936)).toBe(1.06936);
});

test("others with four decimals, amounts with two, where that is enough", () => {
  const third = 100 / 3;
  const shown = shownIn(step(33.33, { kind: "round", parts: [number(third, true)], digits: 2 }));
  expect(shown(third)).toBe(33.33);
  expect(shownIn(step(0.1, { kind: "times", parts: [number(0.3, true), number(1 / 3)] }))(1 / 3)).toBe(0.3333);
});

test("nothing but 0 is shown as 0, and the decimals of the others begin where they do", () => {
  const [tiny, third] = [1e-7, 1e-9 / 3];
  const shown = shownIn(step(3, { kind: "per", parts: [number(3e-7), number(tiny)] }));
  expect(shown(tiny)).toBe(1e-7);
  expect(shown(3e-7)).toBe(3e-7);
  // × 3e9 = 0.999, which is 1.00
  expect(shownIn(step(1, { kind: "times", parts: [number(3e9), number(third)] }))(third)).toBe(3.33e-10);
  const small = fc.double({ min: 1e-50, max: 1, noNaN: true });
  fc.assert(
    fc.property(small, fc.boolean(), (value, isAmount) =>
      expect(shownIn(step(1, number(value, isAmount)))(value)).toBeGreaterThan(0),
    ),
  );
});

test("with more where fewer would give another cent: 30,000 × 2/3 is 20,000, and 30,000 × 0.6667 is 20,001", () => {
  const shown = shownIn(step(20000, { kind: "times", parts: [number(30000, true), number(2 / 3)] }));
  expect(shown(2 / 3)).toBe(0.6666667); // × 30,000 = 20,000.001
});

test("away from zero where no decimals make a tie: 9 × 4,926.708333… is 44,340.375, which is 44,340.38", () => {
  const monthly = 44340.375 / 9;
  const nine: Term = { kind: "times", parts: [{ kind: "number", value: 9 }, number(monthly, true)] };
  expect(shownIn(step(44340.38, { kind: "round", parts: [nine], digits: 2 }))(monthly)).toBe(4926.70833334);
});

test("an input that only parts of a sum use is shown with four decimals", () => {
  const third: Term = number(1 / 3);
  const inputs = third.kind === "input" ? [third] : [];
  expect(shownValues({ steps: [step(5, number(5, true))], inputs })(1 / 3)).toBe(0.3333);
});
