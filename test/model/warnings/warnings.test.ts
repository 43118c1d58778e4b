import fc from "fast-check";
import rules from "modele-social";
import { facts } from "../../../src/model/table/facts";
import type { Warning, WarningCode } from "../../../src/model/warnings/warning";
import { warnings } from "../../../src/model/warnings/warnings";
import { scenarioOf, workedCase, workedCases } from "../../support/cases";

const found = (document: unknown): readonly Warning[] => warnings(scenarioOf(document));
/** The warnings of a scenario as "code pointer". */
const told = (document: unknown): string[] => found(document).map(({ code, at }) => `${code} ${at}`);
const one = <C extends WarningCode>(document: unknown, code: C): Extract<Warning, { code: C }> | undefined =>
  found(document).find((warning): warning is Extract<Warning, { code: C }> => warning.code === code);

/** A contract that leaves nothing to be said: governed, with work units, and reversibility at the end. */
const contract = (more: object = {}) => ({
  name: "A",
  units: 1,
  unitPrice: 1000,
  governance: 0.06,
  extras: { mode: "workUnits", items: [{ name: "U", unitPrice: 10, perYear: 1 }] },
  exit: { when: "endOfHorizon", reversibilityMonths: 2 },
  ...more,
});
const withContract = (more: object = {}, scenario: object = {}) => ({ contracts: [contract(more)], ...scenario });
const team = (role: object = {}, more: object = {}) => ({
  team: { ...more, roles: [{ name: "R", fte: 1, grossSalary: 42000, charges: 0.4, ...role }] },
});

describe("the eight cases", () => {
  test.each<[string, readonly string[]]>([
    ["01", []],
    // An internal team, paid above the minimum wage.
    ["02", []],
    // Never left: no exit cost.
    ["03", ["noExitCost /contracts/0/exit/when"]],
    ["04", ["noExitCost /contracts/0/exit/when"]],
    // A switch with its new solution and its reversibility, steered by nobody.
    ["05", ["noGovernance /contracts/0/governance"]],
    ["06", ["noGovernance /contracts/0/governance", "noExtras /contracts/0/extras/mode"]],
    ["07", ["noExtras /contracts/0/extras/mode", "noExitCost /contracts/0/exit/when", "shrinkingTeam /team/roles/0/to"]],
    // Infrastructure and applications are never left, support has reversibility and nothing on top of its fee.
    ["08", ["noExitCost /contracts/0/exit/when", "noExitCost /contracts/1/exit/when", "noExtras /contracts/2/extras/mode"]],
  ])("case %s", (number, expected) => expect(told(workedCase(number).scenario)).toEqual(expected)); // prettier-ignore
});

describe("nothing is said of what is filled in well", () => {
  test.each<[string, object]>([
    ["an empty scenario", {}],
    ["a contract", withContract()],
    ["an internal team that is never on call", team()],
    ["an exit after the decision, for a new provider", withContract({ exit: { when: "decision", decisionMonth: 30, notice: 3, reversibilityMonths: 2, destination: "switch", newMonthlyCost: 900 } })],
    ["one contract that carries the governance of all", { contracts: [contract(), contract({ name: "B", governance: 0 })] }],
    ["an indemnity alone is an exit cost", withContract({ exit: { when: "decision", decisionMonth: 60, indemnity: 0.5 } })],
    ["an amount of reversibility too", withContract({ exit: { when: "endOfHorizon", reversibilityAmount: 5000 } })],
    ["another contract takes over", { contracts: [contract({ exit: { when: "decision", decisionMonth: 24, reversibilityMonths: 2 } }), contract({ name: "B", start: 25 })] }],
    ["a team takes over", { ...withContract({ exit: { when: "decision", decisionMonth: 24, reversibilityMonths: 2 } }), ...team({ from: 25 }) }],
    ["a contract that the horizon alone cuts short", withContract({ start: 55, exit: { when: "endOfHorizon", reversibilityMonths: 2 } })],
  ])("%s", (_title, document) => expect(told(document)).toEqual([])); // prettier-ignore
});

describe("what is left out", () => {
  test.each<[string, object, string]>([
    ["no exit cost", withContract({ exit: {} }), "noExitCost /contracts/0/exit/when"],
    ["an exit at the end of the horizon counts reversibility only", withContract({ exit: { when: "endOfHorizon", indemnity: 0.5, oneOff: 900 } }), "noExitCost /contracts/0/exit/when"],
    ["a decision that costs nothing", withContract({ exit: { when: "decision", decisionMonth: 60 } }), "noExitCost /contracts/0/exit/when"],
    ["no governance", withContract({ governance: 0 }), "noGovernance /contracts/0/governance"],
    ["no extras", withContract({ extras: {} }), "noExtras /contracts/0/extras/mode"],
    ["an overrun that never comes", withContract({ extras: { mode: "overrun", probability: 0, low: 0.15, high: 0.4 } }), "noExtras /contracts/0/extras/mode"],
    ["work units without any", withContract({ extras: { mode: "workUnits" } }), "noExtras /contracts/0/extras/mode"],
  ])("%s", (_title, document, expected) => expect(told(document)).toEqual([expected])); // prettier-ignore

  test("a cloud service has no exit cost to show: switching is free", () =>
    expect(told(withContract({ cloud: true, exit: {} }))).toEqual([]));
});

describe("what is left for nothing", () => {
  const exit = { when: "decision", decisionMonth: 24, notice: 3, reversibilityMonths: 2 };
  test("a decision without a destination: costs stop after 24 + 3 months, and the service too", () =>
    expect(found(withContract({ exit }))).toEqual([
      { code: "exitToNothing", at: "/contracts/0/exit/destination", contract: "A", exitMonth: 27 },
    ]));
  test("a contract that comes before the decision does not take over", () =>
    expect(told({ contracts: [contract({ exit }), contract({ name: "B", start: 24 })] })).toHaveLength(1));
  test("nor one that comes later than the month after the exit", () =>
    expect(told({ contracts: [contract({ exit }), contract({ name: "B", start: 29 })] })).toHaveLength(1));
  test("a hazard without a destination", () =>
    expect(told(withContract({ exit: { hazard: { fromMonth: 12, perYear: 0.1 }, reversibilityMonths: 2 } }))).toEqual([
      "hazardToNothing /contracts/0/exit/destination",
    ]));
});

describe("an exit after the horizon is not counted", () => {
  const horizon = { horizon: { years: 1 } };
  const exit = { when: "decision", decisionMonth: 10, notice: 3, reversibilityMonths: 2, indemnity: 0.5 };
  test("left in month 13 of a term of 48: reversibility 2 × 1,000, indemnity 0.5 × 1,000 × (48 − 13)", () =>
    expect(found(withContract({ term: 48, exit }, horizon))).toEqual([
      { code: "exitAfterHorizon", at: "/contracts/0/exit/decisionMonth", contract: "A", exitMonth: 13, lastMonth: 12, cost: 19500, currency: "EUR" },
    ])); // prettier-ignore
  test("what other contracts cost is not in it", () =>
    expect(one({ contracts: [contract({ term: 48, exit }), contract({ name: "B" })], ...horizon }, "exitAfterHorizon"))
      .toMatchObject({ cost: 19500 })); // prettier-ignore
  test("beyond fifteen years the cost is not known", () =>
    expect(
      one(withContract({ exit: { ...exit, decisionMonth: 179 } }, { horizon: { years: 15 } }), "exitAfterHorizon"),
    ).toMatchObject({ exitMonth: 182, lastMonth: 180, cost: undefined }));
});

describe("a notice given too late", () => {
  const late = (more: object = {}, scenario: object = {}) =>
    withContract({ governance: 0.06, extras: {}, term: 12, tacitRenewal: true, exit: { when: "decision", decisionMonth: 10, notice: 3, reversibilityMonths: 2, destination: "switch", newMonthlyCost: 0, ...more } }, scenario); // prettier-ignore
  test("3 months before the end of month 12 is month 9; one more term costs 12 × 1,000 × 1.06", () =>
    expect(one(late(), "lateNotice")).toEqual({
      code: "lateNotice", at: "/contracts/0/exit/decisionMonth", contract: "A", decisionMonth: 10, lastMonth: 9, lastDate: "2027-09",
      exitMonth: 24, exitMonthInTime: 12, cost: 12720, currency: "EUR",
    })); // prettier-ignore
  test("in the last month it is in time", () => expect(one(late({ decisionMonth: 9 }), "lateNotice")).toBeUndefined());
  test("a later term: decided in month 22, month 21 would have done", () =>
    expect(one(late({ decisionMonth: 22 }), "lateNotice")).toMatchObject({ lastMonth: 21, exitMonth: 36 }));
  test("renewed by the quarter: decided in month 10 after a term of 9, month 9 would have done; 3 months more", () =>
    expect(one(withContract({ governance: 0.06, extras: {}, term: 9, tacitRenewal: true, renewal: 3, exit: { when: "decision", decisionMonth: 10, notice: 3, reversibilityMonths: 2, destination: "switch", newMonthlyCost: 0 } }), "lateNotice")).toMatchObject({ lastMonth: 9, exitMonth: 15, exitMonthInTime: 12, cost: 3180 })); // prettier-ignore
  test("against the new solution: 12 × (1,000 × 1.06 − 700)", () =>
    expect(one(late({ newMonthlyCost: 700 }), "lateNotice")).toMatchObject({ cost: 4320 }));
  test("what falls after the horizon counts: a horizon of one year", () =>
    expect(one(late({}, { horizon: { years: 1 } }), "lateNotice")).toMatchObject({ exitMonth: 24, cost: 12720 }));
  test("half a month of notice more takes a month", () =>
    expect(one(late({ notice: 3.5, decisionMonth: 9 }), "lateNotice")).toMatchObject({ lastMonth: 8 }));
  test("a notice as long as the term cannot be given in time", () =>
    expect(one(late({ notice: 12 }), "lateNotice")).toBeUndefined());
  test("without tacit renewal nothing renews itself", () =>
    expect(one(withContract({ term: 12, exit: { when: "decision", decisionMonth: 10, notice: 3 } }), "lateNotice")).toBeUndefined()); // prettier-ignore
});

// The case of the sourcing audit: 30,000 € a month for 36 months, decided in month 18; the transition of 6 to 12 months,
// 9 at its mean, ends it in month 27, and 9 months remain: 270,000 €, 81,000 at 30 %.
describe("left before the term without an indemnity", () => {
  const exit = { when: "decision", decisionMonth: 18, notice: 3, transition: { low: 6, high: 12 }, reversibilityMonths: 4, destination: "switch", newMonthlyCost: 28000 }; // prettier-ignore
  const left = (more: object = {}, own: object = {}) =>
    withContract({ unitPrice: 30000, term: 36, exit: { ...exit, ...more }, ...own });
  test("is warned, with the euros of 30 % and of all that remains", () =>
    expect(one(left(), "earlyExit")).toEqual({
      code: "earlyExit", at: "/contracts/0/exit/indemnity", contract: "A", by: "decision", remaining: 9, shares: [0.3, 1], costs: [81000, 270000], currency: "EUR",
    })); // prettier-ignore
  test.each<[string, object]>([
    ["with an indemnity", left({ indemnity: 0.3 })],
    ["with an indemnity of 0, which a clause says", left({ indemnity: 0 })],
    ["at the end of the term", left({ decisionMonth: 27 })],
    ["with tacit renewal it ends with its term", left({}, { tacitRenewal: true })],
    ["without a term", left({}, { term: undefined })],
    ["at the end of the horizon", left({ when: "endOfHorizon" })],
  ])("%s it is not", (_title, document) => expect(one(document, "earlyExit")).toBeUndefined());
  // A hazard from month 12 on leaves 24 months of 30,000 €: 720,000, of which 30 % are 216,000.
  const hazard = { fromMonth: 12, perYear: 0.05 };
  test("so is what a hazard may leave, from its first month on", () => {
    expect(one(left({ when: "endOfHorizon", hazard }), "earlyExit")).toMatchObject({ by: "hazard", remaining: 24, costs: [216000, 720000] }); // prettier-ignore
    expect(one(left({ when: "endOfHorizon", hazard, indemnity: 0 }), "earlyExit")).toBeUndefined();
    expect(one(left({ when: "endOfHorizon", hazard: { ...hazard, fromMonth: 36 } }), "earlyExit")).toBeUndefined();
  });
  test("a last month before the term, without a decision, is told as such", () => {
    const ended = (end: number, more: object = {}) =>
      one(left({ when: "endOfHorizon", ...more }, { end }), "endBeforeTerm");
    expect(ended(30)).toEqual({ code: "endBeforeTerm", at: "/contracts/0/end", contract: "A", remaining: 6 });
    expect([ended(36), ended(30, { when: "decision" })]).toEqual([undefined, undefined]);
  });
  test("after the horizon too: the euros of a horizon that reaches it", () =>
    expect(one({ ...left(), horizon: { years: 2 } }, "earlyExit")).toMatchObject({ costs: [81000, 270000] }));
});

describe("people who leave", () => {
  const leaving = (departures: object) => found(withContract({ departures }));
  test("without a cost: 5.5 FTE at the legal minimum of 4,375 €", () =>
    expect(leaving({ fte: 5.5 })).toEqual([
      { code: "unpaidDepartures", at: "/contracts/0/departures/costPerFte", contract: "A", fte: 5.5, least: 24062.5 },
    ]));
  test.each([{ fte: 5.5, costPerFte: 17000 }, { fte: 5.5, costPerFte: 0 }, { fte: 0 }])("%j: nothing is asked", (departures) =>
    expect(leaving(departures)).toEqual([]),
  ); // prettier-ignore
});

describe("a team that shrinks", () => {
  const role = (name: string, fte: number, to?: number) => ({ name, fte, grossSalary: 42000, charges: 0.4, ...(to && { to }) });
  const shrinking = (to: number | undefined, fte = 2, departures?: object) =>
    one({ ...withContract(departures ? { departures } : {}), team: { roles: [role("A", 1), role("B", fte, to)] } }, "shrinkingTeam");
  test("tells who leaves, in which month, and what the law makes of the least: 2 × 4,375 €", () =>
    expect(shrinking(12)).toEqual({ code: "shrinkingTeam", at: "/team/roles/1/to", month: 13, fte: 2, least: 8750 }));
  test("not where the role lasts, is less than half a person, or departures are said", () => {
    expect(shrinking(undefined)).toBeUndefined();
    expect(shrinking(12, 0.4)).toBeUndefined();
    expect(shrinking(12, 2, { fte: 2, costPerFte: 0 })).toBeUndefined();
  });
}); // prettier-ignore

test("costs that are named without an amount are told together, and counted for nothing", () => {
  const unknown = {
    ...withContract(),
    otherCosts: [{ name: "Audits", every: "year" }, { name: "B", amount: 5 }, { name: "Plan" }],
  };
  expect(found(unknown)).toEqual([{ code: "unknownCosts", at: "/otherCosts/0/amount", names: ["Audits", "Plan"] }]);
});

describe("less than a year", () => {
  test.each<[string, object, string | undefined]>([
    ["a term", { term: 11 }, "/contracts/0/term"],
    ["a term of 12", { term: 12 }, undefined],
    ["an end", { start: 3, end: 13 }, "/contracts/0/end"],
    ["twelve months to the end", { start: 3, end: 14 }, undefined],
    ["a decision", { exit: { when: "decision", decisionMonth: 8, notice: 3 } }, "/contracts/0/exit/decisionMonth"],
  ])("%s", (_title, more, at) => expect(one(withContract(more), "shortContract")?.at).toBe(at));
});

describe("cloud services (Regulation (EU) 2023/2854, art. 25 and 29)", () => {
  const cloud = (exit: object, start = "2026-01") =>
    told(withContract({ cloud: true, exit }, { horizon: { start, years: 1 } }));
  test.each<[string, Parameters<typeof cloud>, string[]]>([
    ["2 months of notice", [{ notice: 2 }], []],
    ["3 months", [{ notice: 3 }], ["longCloudNotice /contracts/0/exit/notice"]],
    ["1 to 3 months", [{ notice: { low: 1, high: 3 } }], ["longCloudNotice /contracts/0/exit/notice"]],
    ["reversibility billed in December 2026", [{ when: "endOfHorizon", reversibilityMonths: 1 }], []],
    ["in January 2027", [{ when: "endOfHorizon", reversibilityMonths: 1 }, "2026-02"], ["cloudSwitchingCharge /contracts/0/exit/reversibilityMonths"]],
    ["as an amount", [{ when: "endOfHorizon", reversibilityAmount: 1000 }, "2026-02"], ["cloudSwitchingCharge /contracts/0/exit/reversibilityAmount"]],
    ["if a hazard strikes", [{ hazard: { fromMonth: 1, perYear: 0.1 }, destination: "switch", newMonthlyCost: 1000, reversibilityMonths: 1 }, "2026-02"], ["cloudSwitchingCharge /contracts/0/exit/reversibilityMonths", "noMigrationCost /contracts/0/exit/oneOff"]],
    ["never left, never billed", [{ reversibilityMonths: 1 }, "2026-02"], []],
  ])("%s", (_title, given, expected) => expect(cloud(...given)).toEqual(expected)); // prettier-ignore
  test("another service may have both", () =>
    expect(told(withContract({ exit: { when: "endOfHorizon", notice: 8, reversibilityMonths: 6 } }))).toEqual([]));
});

describe("price indices", () => {
  const index = (more: object, start = "2023-01") => withContract({ index: more }, { horizon: { start } });
  test("the base of July 2022 is of the former Syntec index: 286.4 × 0.97975 = 280.60", () =>
    expect(found(index({ name: "Syntec", base: 286.4, baseMonth: "2022-07" }))).toEqual([
      { code: "oldSyntecBase", at: "/contracts/0/index/base", contract: "A", baseMonth: "2022-07", converted: 280.6 },
    ]));
  test("without its value there is nothing to convert", () =>
    expect(found(index({ name: "indice SYNTEC", baseMonth: "2022-07" }))).toEqual([
      { code: "oldSyntecBase", at: "/contracts/0/index/baseMonth", contract: "A", baseMonth: "2022-07" },
    ]));
  test.each<[string, object]>([
    ["August 2022 is of the revised index", { name: "Syntec", base: 280.6, baseMonth: "2022-08" }],
    ["said to be revised", { name: "Syntec révisé", base: 277, baseMonth: "2022-07" }],
    ["another index", { name: "ICHT-IME", base: 130, baseMonth: "2022-07" }],
    ["a base twelve months before the start", { baseMonth: "2022-01" }],
    ["a base after the start", { baseMonth: "2023-06" }],
    ["no month", { name: "Syntec", base: 250 }],
  ])("%s: nothing to say", (_title, more) => expect(told(index(more))).toEqual([]));
  test("a base 13 months before the start: the first revision reckons with 13 + 12 months (art. L. 112-1)", () =>
    expect(found(index({ baseMonth: "2021-12" }))).toEqual([
      { code: "longIndexPeriod", at: "/contracts/0/index/baseMonth", contract: "A", months: 25 },
    ]));
  test("the start is that of the contract", () =>
    expect(one(withContract({ start: 7, index: { baseMonth: "2022-01" } }, { horizon: { start: "2023-01" } }), "longIndexPeriod")).toMatchObject({ months: 30 })); // prettier-ignore
  test("upward only", () =>
    expect(told(withContract({ revision: { upwardOnly: true } }))).toEqual([
      "upwardOnly /contracts/0/revision/upwardOnly",
    ]));
});

describe("what a company pays", () => {
  const fees = (unitPrice: number, scenario: object = { employees: 10 }) => withContract({ unitPrice }, scenario);
  test.each<[string, object, number | undefined]>([
    ["19.90 € per user", fees(199), 19.9],
    ["20 €", fees(200), undefined],
    ["a price table that begins with a free year", fees(1, { employees: 10, contracts: [contract({ unitPrice: [0, 900] })] }), undefined],
    ["a payslip at 18 €", withContract({ unitPrice: 180, kind: "bpo" }, { employees: 10 }), undefined],
    ["little for backups alone", withContract({ unitPrice: 50, scope: { backup: 1 } }, { employees: 10 }), undefined],
    ["little for workstations", withContract({ unitPrice: 50, scope: { workplace: 1 } }, { employees: 10 }), 5],
    ["much for backups alone", withContract({ unitPrice: 5000, scope: { backup: 1 } }, { employees: 10 }), 500],
    ["250 €", fees(2500), undefined],
    ["251 €", fees(2510), 251],
    ["a headcount that is not known", fees(1, {}), undefined],
    ["another currency", fees(1, { employees: 10, currency: "CHF" }), undefined],
    // 150 € each: 300 € while both run, from month 13.
    ["contracts together", { employees: 10, contracts: [contract({ unitPrice: 1500 }), contract({ name: "B", unitPrice: 1500, start: 13 })] }, 300],
    ["one after the other", { employees: 10, contracts: [contract({ unitPrice: 1500, end: 12 }), contract({ name: "B", unitPrice: 1500, start: 13 })] }, undefined],
  ])("%s", (_title, document, amount) => expect(one(document, "unusualFeePerUser")?.amount).toBe(amount)); // prettier-ignore

  test.each<[string, object, string[]]>([
    ["the minimum wage", team({ grossSalary: 22404.2 }), []],
    ["a cent less", team({ grossSalary: 22404.19 }), ["lowSalary /team/roles/0/grossSalary"]],
    ["a range that reaches below", team({ grossSalary: { low: 20000, high: 30000 } }), ["lowSalary /team/roles/0/grossSalary"]],
    ["another currency", { ...team({ grossSalary: 20000 }), currency: "MAD" }, []],
    ["nobody", team({ fte: 0, grossSalary: 0 }), []],
    ["no charges, or an empty cell that arrived as 0", team({ charges: 0 }), ["noCharges /team/roles/0/charges"]],
    ["44.9 %, a manager's in a large company", team({ charges: 0.449 }), []],
    ["a flat 45 %, told once", { team: { roles: [{ name: "R", fte: 1, grossSalary: 42000, charges: 0.4 }, { name: "S", fte: 1, grossSalary: 42000, charges: 0.45 }, { name: "T", fte: 1, grossSalary: 32000, charges: 0.45 }] } }, ["flatCharges /team/roles/1/charges"]],
    ["48 %, with the mobility levy of Paris", team({ charges: 0.48 }, { mobilityRate: 0.032 }), []],
    ["49 % with it", team({ charges: 0.49 }, { mobilityRate: 0.032 }), ["flatCharges /team/roles/0/charges"]],
    ["58 %, salary tax included", team({ charges: 0.58 }, { salaryTaxShare: 1 }), []],
    ["60 % with it", team({ charges: 0.6 }, { salaryTaxShare: 1 }), ["flatCharges /team/roles/0/charges"]],
    ["45 % in another currency", { ...team({ charges: 0.45 }), currency: "CHF" }, []],
    ["no charges in another currency", { ...team({ charges: 0 }), currency: "CHF" }, []],
  ])("%s", (_title, document, expected) => expect(told(document)).toEqual(expected)); // prettier-ignore
  test("of whoever is recruited at an exit too", () => {
    const rebuild = { fte: 1, grossSalary: 20000, recruitmentFee: 0.2 };
    const exit = { when: "decision", decisionMonth: 24, reversibilityMonths: 1, newMonthlyCost: 1000, rebuild };
    expect(told(withContract({ exit: { ...exit, destination: "reinternalise" } }))).toEqual([
      "lowSalary /contracts/0/exit/rebuild/grossSalary",
    ]);
    expect(told(withContract({ exit: { ...exit, destination: "switch" } }))).toEqual([]);
  });
  test("the minimum wage is that of the official payroll model", () => {
    const hourly = JSON.stringify((rules as Record<string, unknown>)["SMIC . horaire"]);
    const { value, date } = facts.minimumWage;
    const since = date.split("-").reverse().join("/");
    expect(hourly).toContain(`{"si":"date >= ${since}","alors":"${value} €/heure"}`);
    // 35 hours × 52 weeks = 1,820 hours, twelve months of 151.67; 12.31 × 1,820 = 22,404.20.
    expect(one(team({ grossSalary: 20000 }), "lowSalary")?.minimum).toBe(22404.2);
  });

  test.each<[string, object, string[]]>([
    ["24x7 beside a team that is never on call", { ...withContract({ hours: "24x7" }), ...team() }, ["uncoveredNights /team/onCallWeekly"]],
    ["beside two that take turns", { ...withContract({ hours: "24x7" }), ...team({ fte: 2 }, { onCallWeekly: 200 }) }, []],
    ["beside one that is always on call", { ...withContract({ hours: "24x7" }), ...team({}, { onCallWeekly: 200 }) }, ["loneOnCall /team/onCallWeekly"]],
    ["one person on call all year", team({ fte: 1.9 }, { onCallWeekly: 200 }), ["loneOnCall /team/onCallWeekly"]],
    ["two roles of one each", { team: { onCallWeekly: 200, roles: [{ name: "R", fte: 1, grossSalary: 42000, charges: 0.4 }, { name: "S", fte: 1, grossSalary: 42000, charges: 0.4 }] } }, []],
    ["one after the other", { team: { onCallWeekly: 200, roles: [{ name: "R", fte: 1, grossSalary: 42000, charges: 0.4, to: 12 }, { name: "S", fte: 1, grossSalary: 42000, charges: 0.4, from: 13 }] } }, ["loneOnCall /team/onCallWeekly"]],
    ["half of the monitoring", { ...withContract({ hours: "24x7", scope: { monitoring: 0.5 } }), ...team() }, ["uncoveredNights /team/onCallWeekly"]],
    ["all of it: nights are the provider's", { ...withContract({ hours: "24x7", scope: { monitoring: 1 } }), ...team() }, []],
    ["in business hours", { ...withContract({ hours: "business" }), ...team() }, []],
    ["without a team", withContract({ hours: "24x7" }), []],
  ])("%s", (_title, document, expected) => expect(told(document)).toEqual(expected)); // prettier-ignore
});

test("amounts and months are finite however the cases are left", () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...workedCases),
      fc.record({ decisionMonth: fc.integer({ min: 7, max: 24 }), notice: fc.integer({ min: 0, max: 40 }), transition: fc.integer({ min: 0, max: 20 }) }),
      fc.integer({ min: 1, max: 60 }),
      fc.boolean(),
      ({ scenario }, exit, term, tacitRenewal) => {
        const contracts = ((scenario.contracts ?? []) as object[]).map((each) => ({ ...each, term, tacitRenewal, exit: { when: "decision", reversibilityMonths: 1, ...exit } }));
        for (const warning of found({ ...scenario, contracts }))
          for (const value of Object.values(warning)) if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
      },
    ),
    { numRuns: 60 },
  )); // prettier-ignore
