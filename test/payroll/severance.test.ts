import { severance } from "../../src/payroll/severance";
import { scenarioFields } from "../../src/model/table/quantities";

// Labour code R1234-2: a quarter of a month for each of ten years, a third beyond; R1234-1: complete months; L1234-9: 8 months.
test.each([
  ["five years at 42,000: 3,500 × 5/4", 42_000, 5, 4375],
  ["ten years: 3,500 × 10/4", 42_000, 10, 8750],
  ["twelve and a half years at 55,000: 4,583.33 × (10/4 + 2.5/3)", 55_000, 12.5, 15_277.78],
  ["seven years and seven months as a cell has them: 2,500 × 91/48", 30_000, 7 + 7 / 12, 4739.58],
  ["eight months: 3,000 × 8/48", 36_000, 8 / 12, 500],
  ["seven months: nothing", 36_000, 7 / 12, 0],
  ["a month begun does not count: 3,000 × 12/48", 36_000, 1.08, 750],
])("%s", (_title, pay, years, amount) => expect(severance(pay, years)).toBe(amount));

const { costPerFte } = scenarioFields.contracts.fields.departures.fields;
test("the legal minimum that is offered for a departure is that of 42,000 € after five years", () =>
  expect(costPerFte.alternatives.legalMinimum.value).toBe(severance(42_000, 5)));

test("what is proposed adds two to three months of notice or CSP, with charges, to the hundred", () => {
  // 4,375 + 2 and 3 × 3,500 × 1.377: 14,014 and 18,833.50
  const withMonths = [2, 3].map((months) => severance(42_000, 5) + (months * 42_000 * 1.377) / 12);
  const { low, high } = costPerFte.proposal.value;
  expect(withMonths.map((each) => Math.floor(each / 100) * 100)).toEqual([low, high]);
});
