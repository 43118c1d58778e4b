import fc from "fast-check";
import { unlike } from "../../src/analysis/compare";
import { unlikeResources } from "../../src/analysis/unlikeResources";
import { plan } from "../../src/model/plan/plan";
import { scenarioOf } from "../support/cases";

const team = (more: object = {}) => ({
  employees: 400,
  team: { roles: [{ name: "R", fte: 6, grossSalary: 42000, charges: 0.4 }] },
  ...more,
});
const contract = { name: "A", units: 1, unitPrice: 35_000, includes: { servers: true, backup: true } };
const outsourced = (more: object = {}, scenario: object = {}) => ({ employees: 400, contracts: [{ ...contract, ...more }], ...scenario }); // prettier-ignore
const found = (first: object, other: object) => unlikeResources(scenarioOf(first), scenarioOf(other));

describe("what one fee includes and the other side counts nowhere", () => {
  test("six FTE cost 1,764,000 in five years, the fee 2,100,000: 336,000 over 400 × 60 are 14 € by employee and month", () => {
    expect(found(team(), outsourced())).toEqual([
      { code: "resources", without: "first", resources: ["servers", "backup"], reversedBy: 14, currency: "EUR" },
    ]);
  });
  test("with inflation later months weigh more: 336,000 ÷ (400 × 12 × (1 + 1.02 + … + 1.02⁴))", () => {
    const horizon = { horizon: { inflation: 0.02 } };
    // 4,800 × 5.20404016 = 24,979.39
    expect(found(team(horizon), outsourced({}, horizon))).toMatchObject([{ reversedBy: 13.45 }]);
  });
  test("lost VAT weighs on it too: 20 %, none of it recovered", () => {
    const vat = { vat: { deductible: 0 } };
    // The fee is 2,520,000: 756,000 ÷ (24,000 × 1.2)
    expect(found(team(vat), outsourced({}, vat))).toMatchObject([{ reversedBy: 26.25 }]);
  });
  test("what is answered is not told, a part of nothing neither", () => {
    expect(found(team({ resources: { servers: 5 } }), outsourced())).toMatchObject([{ resources: ["backup"] }]);
    expect(found(team({ resources: { servers: 5, backup: 0 } }), outsourced())).toEqual([]);
  });
  test.each<[string, object, object]>([
    ["both fees include it", outsourced(), outsourced({ unitPrice: 30_000 })],
    ["nothing is included", team(), outsourced({ includes: {} })],
    ["two teams", team(), team()],
  ])("%s: alike", (_title, first, other) => expect(found(first, other)).toEqual([]));
  test("whichever comes first, and whoever is dearer", () => {
    expect(found(outsourced(), team())).toMatchObject([{ without: "other", reversedBy: 14 }]);
    expect(found(team(), outsourced({ unitPrice: 20_000 }))).toMatchObject([{ without: "first", reversedBy: 0 }]);
  });
  test("nobody knows by how many employees", () =>
    expect(found({ ...team(), employees: undefined }, outsourced())).toMatchObject([{ reversedBy: undefined }]));
  test("over other horizons nothing reverses anything", () =>
    expect(unlike(scenarioOf(team({ horizon: { years: 3 } })), scenarioOf(outsourced())).map(({ code }) => code)).toEqual(["horizons"])); // prettier-ignore
});

test("put back, the reversal point makes both cost the same to the cent of an employee and month", () => {
  fc.assert(
    fc.property(fc.integer({ min: 30_000, max: 90_000 }), fc.integer({ min: 0, max: 5 }), fc.boolean(), (fee, points, taxed) => {
      const own = { horizon: { inflation: points / 100 }, ...(taxed && { vat: { deductible: 0.5 } }) };
      const rival = scenarioOf(outsourced({ unitPrice: fee }, own));
      const [fact] = unlikeResources(scenarioOf(team(own)), rival);
      const mended = scenarioOf(team({ ...own, resources: { servers: fact!.reversedBy } }));
      // Half a cent, 400 employees, 60 months, growing prices and VAT.
      expect(Math.abs(plan(mended).grandTotal - plan(rival).grandTotal)).toBeLessThan(0.005 * 400 * 60 * 1.3);
    }),
    { numRuns: 50 },
  );
}); // prettier-ignore
