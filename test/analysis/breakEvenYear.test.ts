import fc from "fast-check";
import { breakEvenYear } from "../../src/analysis/breakEvenYear";
import { plan } from "../../src/model/plan/plan";
import { scenarioOf, workedCase } from "../support/cases";

const of = (...total: number[]) => ({ total });

test.each([
  // 110/40, 120/80, 130/120, 140/160: below from the end of year 4
  ["dearer upfront, then cheaper", of(100, 10, 10, 10, 10), of(0, 40, 40, 40, 40), 4],
  ["cheaper at first, then dearer: the same year, seen from the other side", of(0, 40, 40, 40, 40), of(100, 10, 10, 10, 10), 4],
  // 10/20, 20/30, 30/30
  ["level with it at the end", of(0, 10, 10, 10), of(0, 20, 10, 0), 3],
  // 30/20, 30/40, 70/50, 70/90: below in year 2, above again in year 3, below for good from year 4
  ["twice past it: the one after which it stays", of(0, 30, 0, 40, 0), of(0, 20, 20, 10, 40), 4],
  ["past it and back again", of(0, 30, 0, 40), of(0, 20, 20, 10), "never"],
  // 20/30, 40/30, 40/40, 50/60: below again for good from the end of year 4, level in year 3
  ["cheaper, then dearer, then cheaper for good", of(0, 20, 20, 0, 10), of(0, 30, 0, 0, 30), 4],
  ["always dearer", of(5, 10, 10), of(0, 10, 10), "never"],
  ["always cheaper", of(0, 10, 10), of(5, 10, 10), "fromStart"],
  ["never dearer, level for a while", of(0, 10, 10), of(0, 10, 20), "fromStart"],
  ["the same, year by year", of(0, 10, 10), of(0, 10, 10), "equal"],
  // Thirty times 0.1 is 3.0000000000000013
  ["the same but for float noise", of(0, ...new Array<number>(30).fill(0.1)), of(3, ...new Array<number>(30).fill(0)), 30],
  // 20/10, 20/20 over the two years that both have
  ["with other horizons: the years they share", of(0, 20, 0), of(0, 10, 10, 99), 2],
] as const)("%s", (_title, plan, other, expected) => expect(breakEvenYear(plan, other)).toBe(expected)); // prettier-ignore

test("the exit of case 05 against staying: 1,000 € less a month never repays it within the horizon", () => {
  const { contracts, ...rest } = workedCase("05").scenario as { contracts: readonly object[] };
  const staying = { ...rest, contracts: contracts.map((each) => ({ ...each, exit: { when: "never" } })) };
  expect(breakEvenYear(plan(scenarioOf(workedCase("05").scenario)), plan(scenarioOf(staying)))).toBe("never");
});

test("seen from either side it is the same year, where the lead changes for good", () => {
  const amounts = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(amounts, amounts, (a, b) => {
      const [one, other] = [breakEvenYear(of(...a), of(...b)), breakEvenYear(of(...b), of(...a))];
      // What stays cheaper, or is so again, is what the other never gets to.
      if (one !== other) expect([one, other]).toContain("never");
      expect(breakEvenYear(of(...a), of(...a))).toBe("equal");
    }),
  );
});
