import fc from "fast-check";
import { LINES } from "../../../src/model/lines";
import { CASES } from "../../../src/model/quantity";
import { writeBlock } from "../../../src/scenario/writing/writeBlock";
import { FAMILIES } from "../../../src/model/lines/line";
import { setHost } from "../../../src/asking/host";
import { blockViewOf, type Costs, type Faults, type Waiting } from "../../../src/taskpane/costs/blockView";
import { workedCase, workedCases } from "../../support/cases";

const on = (cells: readonly (readonly unknown[])[], firstRow = 1) =>
  blockViewOf({ sheet: "Globale", cells, firstRow }, "fr");
const costsOf = (document: unknown) => on(writeBlock(document, "fr").cells) as Costs;
const text = (amount: number) => amount.toFixed(2);

test.each(workedCases)("$file to the cent", ({ scenario, expected }) => {
  const costs = costsOf(scenario);
  expect(costs.kind).toBe("costs");
  for (const which of CASES) expect([which, text(costs.totals[which])]).toEqual([which, expected[which].grandTotal]);
  expect(costs.total.map(text)).toEqual(expected.expected.total);
  expect(Object.fromEntries(costs.lines.map(({ id, amounts }) => [id, amounts.map(text)]))).toEqual(
    expected.expected.lines,
  );
  if (costs.npv) expect(text(costs.npv.amount)).toBe(expected.expected.npv);
});

test.each(workedCases)("$file: lines and families add up to the total", ({ scenario }) => {
  const costs = costsOf(scenario);
  for (const parts of [costs.lines, costs.families]) {
    costs.total.forEach((total, i) =>
      expect(text(parts.reduce((sum, { amounts }) => sum + amounts[i]!, 0))).toBe(text(total)),
    );
    expect(text(parts.reduce((sum, { total }) => sum + total, 0))).toBe(text(costs.totals.expected));
  }
});

test("case 01 by family: what the provider bills beyond its fee stands apart", () => {
  const { families } = costsOf(workedCase("01").scenario);
  // 5 × 360,000; × 0.20625; × 0.06; 5.5 × 30,000
  expect(families.map(({ family, total }) => [family, text(total)])).toEqual([
    ["fee", "1800000.00"],
    ["extras", "371250.00"],
    ["governance", "108000.00"],
    ["transition", "165000.00"],
  ]);
});

test("every line has a family on purpose", () => {
  const others = LINES.filter(({ family }) => family === "other").map(({ id }) => id);
  expect(others).toEqual(["otherCosts", "vat"]);
  expect(new Set(LINES.map(({ family }) => family))).toEqual(new Set(FAMILIES));
});

test("net present value only where there is a discount rate", () => {
  const { scenario } = workedCase("01");
  expect(costsOf(scenario).npv).toMatchObject({ rate: 0.08, discounting: "endOfYear" });
  const horizon = { ...(scenario.horizon as object), discountRate: 0 };
  expect(costsOf({ ...scenario, horizon }).npv).toBeUndefined();
});

test("a scenario without ranges says so", () => {
  const scenario = { name: "Simple", contracts: [{ name: "Global", units: 400, unitPrice: 75 }] };
  expect(costsOf(scenario)).toMatchObject({ hasRanges: false, totals: { low: 1_800_000, high: 1_800_000 } });
  expect(costsOf(workedCase("01").scenario).hasRanges).toBe(true);
});

test("columns have the calendar of the horizon", () => {
  const scenario = { name: "", horizon: { years: 2, start: "2027-07" }, contracts: [{ units: 1, unitPrice: 1 }] };
  expect(costsOf(scenario).columns).toEqual([
    { year: 0, from: { year: 2027, month: 7 }, to: { year: 2027, month: 7 } },
    { year: 1, from: { year: 2027, month: 7 }, to: { year: 2028, month: 6 } },
    { year: 2, from: { year: 2028, month: 7 }, to: { year: 2029, month: 6 } },
  ]);
});

test("problems stand on the rows of the sheet", () => {
  const cells = [
    ["Scénario", "Ma société"],
    ["Horizon"],
    ["Libellé", "Unité", "Bas", "Probable", "Haut"],
    ["Durée", "années", "", 5, ""],
    ["Taux d'actualisatoin", "", "", 0.08, ""],
  ];
  const faults = on(cells, 10) as Faults;
  expect(faults).toMatchObject({ kind: "faults", name: "Ma société", sheet: "Globale" });
  expect(faults.problems).toMatchObject([{ code: "unknownLabel", row: 14, label: "Taux d'actualisatoin" }]);
});

test("an empty block is a problem, not a cost", () => {
  expect(on([])).toMatchObject({ kind: "faults", problems: [{ code: "emptyBlock", row: 1 }] });
});

test("charges that are left out are awaited, then told by role; those that are given are not", async () => {
  setHost({ employerCosts: ({ yearlyPay }) => Promise.resolve(1.25 * yearlyPay) });
  const roles = [
    { name: "Support", fte: 1, grossSalary: 32_000 },
    { name: "Réseau", fte: 1, grossSalary: 42_000, charges: 0.42 },
  ];
  const { cells } = writeBlock({ name: "Interne", horizon: { years: 1 }, team: { roles } }, "fr");
  const waiting = on(cells) as Waiting;
  expect(waiting).toMatchObject({ kind: "waiting", sheet: "Globale" });
  await waiting.until;
  const costs = on(cells) as Costs;
  // 32,000 × 1.25 + 42,000 × 1.42
  expect(costs.totals.expected).toBe(99_640);
  expect(costs.officialCharges).toEqual([{ role: "Support", rate: 0.25 }]);
  expect(costs.source.document).toMatchObject({ team: { roles: [{ charges: 0.25 }, { charges: 0.42 }] } });
  setHost({ employerCosts: undefined });
});

test("anything in the cells gives an answer", () =>
  fc.assert(
    fc.property(fc.array(fc.array(fc.anything())), (cells) => {
      expect(["costs", "faults"]).toContain(on(cells).kind);
    }),
  ));
