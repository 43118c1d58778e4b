import type { BreakEven } from "../../src/analysis/breakEven";
import { byNearness, switchPoint } from "../../src/analysis/switchPoint";
import type { NoSwitch, SwitchPoint } from "../../src/analysis/switchPoint";

const at = (value: number): BreakEven => ({ code: "at", value });
const amount = (now: number) => ({ now, perUnit: 100 });
const months = (now: number) => ({ now, perUnit: 1 });

describe("how far a quantity must go, and how sensitive the decision is", () => {
  // Public estimating guides: very sensitive under 10 %, sensitive from 10 to 50 %.
  test.each<[string, number, number, SwitchPoint]>([
    ["from 75 down to 70.5: 4.5 ÷ 75", 75, 70.5, { value: 70.5, distance: -0.06, sensitivity: "very" }],
    ["a tenth is not under a tenth", 30000, 33000, { value: 33000, distance: 0.1, sensitivity: "moderately" }],
    ["nor where floats make it less: 0.02 ÷ 0.2", 0.2, 0.22, { value: 0.22, distance: 0.1, sensitivity: "moderately" }],
    ["a half is up to a half", 400, 600, { value: 600, distance: 0.5, sensitivity: "moderately" }],
    ["beyond", 400, 601, { value: 601, distance: 0.5025, sensitivity: "hardly" }],
    ["from a negative value upward", -0.02, -0.01, { value: -0.01, distance: 0.5, sensitivity: "moderately" }],
    ["where it is already", 75, 75, { value: 75, distance: 0, sensitivity: "very" }],
    ["of 0 nothing is a share", 0, 0.03, { value: 0.03 }],
    ["nor of next to nothing", 5e-324, 1e12, { value: 1e12 }],
    ["0 is 0", 0, 0, { value: 0, distance: 0, sensitivity: "very" }],
  ])("%s", (_title, now, value, point) => expect(switchPoint(at(value), amount(now))).toEqual(point));

  test.each<[string, number, number, SwitchPoint]>([
    ["upward, the first month of the other choice", 10, 12, { value: 12, distance: 0.2, sensitivity: "moderately" }],
    ["downward, the month below the first of the present choice", 10, 9, { value: 8, distance: -0.2, sensitivity: "moderately" }],
    ["5 years, the first of their choice: 4 is another", 5, 5, { value: 4, distance: -0.2, sensitivity: "moderately" }],
  ])("in whole numbers: %s", (_title, now, value, point) => expect(switchPoint(at(value), months(now))).toEqual(point)); // prettier-ignore

  test.each<Exclude<BreakEven, { code: "at" }>>([
    { code: "equal" },
    { code: "never", cheaper: "first" },
    { code: "unmoved", cheaper: "rival" },
    { code: "impossible" },
  ])("no switch: $code", (found) => expect(switchPoint(found, amount(1))).toBe(found.code));
});

test("the nearest first, then without a distance, then never; each as they come", () => {
  const found = (name: string, each: SwitchPoint | NoSwitch) => ({ name, found: each });
  const near = (name: string, distance: number) => found(name, { value: 1, distance, sensitivity: "very" });
  const given = [
    found("never", "never"),
    found("of nothing", { value: 3 }),
    near("far", 0.3),
    found("equal", "equal"),
    near("near", -0.2),
    found("of nothing too", { value: 2 }),
    near("near too", 0.2),
  ];
  expect(byNearness(given).map(({ name }) => name)).toEqual(["near", "near too", "far", "of nothing", "of nothing too", "never", "equal"]); // prettier-ignore
});
