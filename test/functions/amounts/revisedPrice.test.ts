import fc from "fast-check";
import "../../support/customFunctions";
import { setHost } from "../../../src/asking/host";
import { LINE, REVISION } from "../../../src/functions/functions";
import { cell, expectPresentable, spaced } from "../anything";
import { blockOf } from "../blocks";

afterEach(() => setHost({ language: "fr" }));

describe("INFO.REVISION", () => {
  test.each<[string, Parameters<typeof REVISION>, number]>([
    ["a Syntec clause: 75 × 309 / 300", [75, 300, 309], 77.25],
    ["an index that falls: 75 × 294 / 300", [75, 300, 294], 73.5],
    ["an index that stands still", [75, 300, 300], 75],
    ["a fixed share of 15 %: 75 × (0.15 + 0.85 × 1.03)", [75, 300, 309, 0.15], 76.91],
    ["nothing revised: all of it is fixed", [75, 300, 309, 1], 75],
    // 318 / 300 = 1.06, 0.15 + 0.85 × 1.06 = 1.051
    ["below its cap: 30,000 × 1.051", [30000, 300, 318, 0.15, 0.06], 31530],
    ["at its cap: 30,000 × 1.03", [30000, 300, 318, 0.15, 0.03], 30900],
    ["a cap of nothing", [30000, 300, 318, 0, 0], 30000],
    ["a cap bounds no fall", [30000, 300, 285, 0, 0.03], 28500],
    ["the coefficient at 4 decimals: 30,000 × 1.0233 (307 / 300 = 1.02333…)", [30000, 300, 307], 30699],
    ["and at 10: 30,000 × 1.0233333333", [30000, 300, 307, 0, null, 10], 30700],
    ["at none: 30,000 × 1", [30000, 300, 307, 0, null, 0], 30000],
    ["a tie of the coefficient goes up: 1.00005 is 1.0001", [10000, 200, 200.01], 10001],
    ["a tie of the price too: 2.5 × 1.002 is 2.505", [2.5, 500, 501], 2.51],
    ["below 1 to four digits: 0.5 × 1.01 is 0.505", [0.5, 100, 101], 0.505],
    ["and where floats fall short: 1.15 × 1.5 is 1.725", [1.15, 1, 1.5], 1.73],
    ["an index before August 2022, its base converted: 75 × 309 / (300 × 0.97975), 1.0513", [75, 300 * 0.97975, 309], 78.85],
    ["no price", [0, 300, 309], 0],
    ["a huge price: 10^12 × 1.03", [1e12, 300, 309], 1.03e12],
    ["empty terms, whatever the platform hands over", [75, 300, 309, "", undefined, null], 77.25],
  ])("%s", (_title, given, expected) => expect(REVISION(...given)).toBe(expected)); // prettier-ignore

  test("the price of the second year in a plan", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: -99, max: 999 }),
        fc.integer({ min: 0, max: 100 }),
        fc.option(fc.integer({ min: 0, max: 50 })),
        fc.integer({ min: 0, max: 6 }),
        (cents, growth, fixed, cap, decimals) => {
          const price = cents / 100;
          const revision = {
            indexGrowth: `${growth}e-3`,
            fixedShare: `${fixed}e-2`,
            ...(cap !== null && { cap: `${cap}e-3` }),
            decimals,
          };
          const scenario = blockOf({
            horizon: { years: 2 },
            contracts: [{ name: "A", units: 1, unitPrice: price, start: 12, end: 24, revision }],
          });
          const revised = REVISION(price, 1000, 1000 + growth, fixed / 100, cap === null ? null : cap / 1000, decimals);
          // Months 13 to 23 are of the first contract year, month 24 of the second.
          expect(LINE(scenario, "Forfait", 2)).toBeCloseTo(11 * price + revised, 2);
        },
      ),
      { numRuns: 100 },
    ));

  test.each([
    ["a text", () => REVISION("75 h", 300, 309), /« prix » : « 75 h » est dans une autre unité/],
    ["no price", () => REVISION(null, 300, 309), /« prix » : la valeur manque/],
    ["an empty base, handed over as 0", () => REVISION(75, 0, 309), /« indice_de_base » : 0 est hors limites/],
    ["no new index", () => REVISION(75, 300, ""), /« nouvel_indice » : la valeur manque/],
    ["a negative price", () => REVISION(-75, 300, 309), /« prix » : −75 est hors limites/],
    ["a fixed share above 1", () => REVISION(75, 300, 309, 15), /« Part fixe » : 15 \(soit 1 500 %\)/],
    ["a negative cap", () => REVISION(75, 300, 309, 0, -0.03), /« Plafond de révision » : −0,03/],
    ["half a decimal", () => REVISION(75, 300, 309, 0, 0, 2.5), /« Décimales du coefficient » : 2,5/],
    ["a huge index", () => REVISION(75, 300, 1e300), /« nouvel_indice » : 1e\+300 est hors limites/],
    ["a flag", () => REVISION(true, 300, 309), /« prix » : VRAI n’est pas un nombre/],
  ])("%s is refused", (_title, call, sentence) => expect(spaced(call)).toThrow(sentence));

  test("in English too", () => {
    setHost({ language: "en" });
    expect(() => REVISION(75, 0, 309)).toThrow("“baseIndex”: 0 is out of bounds; expected a number between 0.001");
  });

  test("answers a finite value or an error with a sentence, whatever it is given", () => {
    const argument = fc.oneof(cell, fc.anything(), fc.constantFrom(0.5, 1, 100));
    fc.assert(
      fc.property(fc.array(argument, { minLength: 6, maxLength: 6 }), ([a, b, c, d, e, f]) =>
        expectPresentable(() => REVISION(a, b, c, d, e, f)),
      ),
      { numRuns: 300 },
    );
  });
});
