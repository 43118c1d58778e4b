import {
  cyberInsuranceProposed,
  presets,
  setupProposed,
  vacancyProposed,
  watchProposed,
} from "../../../src/model/templates";

const { scope } = presets.global.lots[0]!;

test.each([
  ["30,000 € for the whole", { units: 1, unitPrice: 30_000, scope }, { low: 15_000, high: 60_000 }],
  ["400 payslips at 15 to 35 €: 10,000 €", { units: 400, unitPrice: { low: 15, high: 35 }, scope: {} }, { low: 5000, high: 20_000 }],
  // 26,520 + 3,480 + 4,200 ÷ 12 = 30,350: 15,175 and 60,700
  ["users, servers and a yearly audit", { prices: [{ per: "month", units: 400, unitPrice: 66.3 }, { per: "month", units: 24, unitPrice: 145 }, { per: "year", units: 1, unitPrice: 4200 }], scope }, { low: 15_200, high: 60_700 }],
  // Knowledge is transferred: 2 to 4 months of 30,000
  ["application maintenance by the year", { prices: [{ per: "year", units: 1, unitPrice: 360_000 }], scope: presets.applications.lots[0]!.scope }, { low: 60_000, high: 120_000 }],
] as const)("setup is some months of its very fee: %s", (_title, contract, value) =>
  expect(setupProposed(contract)).toMatchObject({ value, origin: "assumption" }),
); // prettier-ignore

test("cyber insurance is proposed by the size of the company: 7,000 € below 250, 48,000 € from there on", () =>
  expect([249, 250].map((employees) => cyberInsuranceProposed(employees).value)).toEqual([7000, 48_000]));

// 5.5 × 42,000 × 1.373 = 317,163
test("a seat watched day and night costs 5.5 FTE at the usual pay", () => expect(watchProposed().value).toBe(317_200));
// 6 × 6 % and 6 × 20 % of 15,000
test("vacancies follow the team and its turnover", () =>
  expect(vacancyProposed(6).value).toEqual({ low: 5400, high: 18_000 }));
