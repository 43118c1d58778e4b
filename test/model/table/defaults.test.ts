import { facts } from "../../../src/model/table/facts";
import type { Alternative, Origin, Proposal } from "../../../src/model/table/field";
import { entries } from "../../../src/scenario/words/names";

const fields: ReadonlyMap<string, (typeof entries)[number]["field"]> = new Map(
  entries.map(({ holder, path, field }) => [`${holder}:${path.join(".")}`, field]),
);
const fieldOf = (id: string) => {
  const field = fields.get(id);
  if (field?.type !== "quantity") throw new Error(`no quantity ${id}`);
  return field;
};

// Each row of MODEL.md 6 that is a quantity of a scenario: its value and its kind.
describe("every default of MODEL.md 6 is in the table", () => {
  test.each<[string, Proposal["value"], Origin]>([
    ["contract:extras.probability", 0.75, "observed"],
    ["contract:extras.low", 0.15, "observed"],
    ["contract:extras.high", 0.4, "observed"],
    ["contract:exit.reversibilityMonths", { low: 4, high: 7 }, "observed"],
    ["contract:exit.transition", { low: 6, high: 12 }, "observed"],
    ["contract:exit.notice", { low: 3, high: 6 }, "assumption"],
    ["contract:exit.rebuild.skillLossMonths", 36, "observed"],
    ["contract:credits.unreported", 0.6, "observed"],
    ["contract:unitPrice", { low: 50, mode: 80, high: 120 }, "sourced"],
    ["contract:governance", { low: 0.03, mode: 0.06, high: 0.12 }, "sourced"],
    ["contract:selection", { low: 0.002, high: 0.02 }, "assumption"],
    ["contract:transitionIn.months", { low: 3, mode: 6, high: 12 }, "assumption"],
    ["contract:deadBand", 0.05, "assumption"],
    ["contract:arcShare", 0.9, "assumption"],
    ["contract:rrcShare", 0.7, "assumption"],
    ["contract:credits.share", 0.05, "assumption"],
    ["contract:credits.cap", { low: 0.05, mode: 0.1, high: 0.2 }, "assumption"],
    ["contract:term", 36, "sourced"],
    ["contract:exit.hazard.perYear", 0.13, "assumption"],
    ["contract:exit.indemnity", { low: 0.3, high: 1 }, "assumption"],
    ["role:grossSalary", 42000, "assumption"],
    ["scenario:team.salaryDrift", { low: 0.015, mode: 0.023, high: 0.035 }, "assumption"],
    ["scenario:team.turnover", { low: 0.06, mode: 0.12, high: 0.2 }, "assumption"],
    ["scenario:team.recruitmentFee", { low: 0.15, high: 0.25 }, "sourced"],
    ["scenario:team.onCallWeekly", 200, "assumption"],
    ["scenario:team.trainingPerFte", 1500, "assumption"],
    ["scenario:team.toolsPerFte", 3000, "assumption"],
    ["scenario:team.premisesPerFte", 9966, "sourced"],
    ["scenario:team.depreciationMonths", 36, "sourced"],
    ["scenario:horizon.discountRate", 0.08, "assumption"],
    ["scenario:horizon.inflation", 0.02, "assumption"],
    ["contract:revision.indexGrowth", { low: 0.008, mode: 0.023, high: 0.05 }, "sourced"],
    ["contract:revision.fixedShare", 0, "assumption"],
    ["scenario:resources.tools", { low: 3, high: 8 }, "assumption"],
    ["scenario:resources.licences", 19.06, "sourced"],
  ])("%s", (id, value, origin) => expect(fieldOf(id).proposal).toMatchObject({ value, origin }));

  test.each<[string, string, Proposal["value"], Origin]>([
    ["contract:exit.reversibilityMonths", "ruleOfThumb", 1.2, "sourced"],
    ["contract:exit.reversibilityMonths", "between", { low: 1.2, mode: 3, high: 7 }, "assumption"],
    ["contract:exit.notice", "small", 3, "sourced"],
    ["contract:exit.notice", "midSize", 8, "case"],
    ["contract:revision.cap", "negotiated", 0.03, "assumption"],
    ["contract:revision.fixedShare", "publicContract", 0.15, "assumption"],
    ["contract:exit.transition", "cloud", { low: 1, high: 7 }, "sourced"],
    ["contract:exit.transition", "small", { low: 3, high: 6 }, "assumption"],
    ["contract:exit.reversibilityMonths", "narrow", { low: 0.2, high: 1 }, "assumption"],
    ["contract:departures.costPerFte", "legalMinimum", 4375, "sourced"],
    ["contract:unitPrice", "payslip", { low: 15, high: 35 }, "sourced"],
    ["contract:unitPrice", "midSize", { low: 64, high: 113 }, "case"],
    ["contract:extras.probability", "cloud", 0.76, "sourced"],
    ["contract:extras.likely", "cloud", 0.1, "sourced"],
    ["contract:extras.high", "otherModels", 0.4, "assumption"],
    ["contract:extras.probability", "outsourcing", 1, "sourced"],
    ["contract:extras.low", "outsourcing", 0, "sourced"],
    ["contract:extras.high", "outsourcing", 0.41, "sourced"],
    ["contract:exit.notice", "cloud", 2, "sourced"],
    ["role:grossSalary", "technician", 32000, "assumption"],
    ["role:grossSalary", "manager", 55000, "assumption"],
    ["role:charges", "technician", 0.292, "sourced"],
    ["role:charges", "administrator", 0.373, "sourced"],
    ["role:charges", "manager", 0.423, "sourced"],
    ["workUnit:unitPrice", "desktopInstall", { low: 150, high: 250 }, "sourced"],
    ["workUnit:unitPrice", "onSiteHour", { low: 80, high: 150 }, "sourced"],
    ["workUnit:unitPrice", "serverMigration", { low: 2000, mode: 4500, high: 8000 }, "assumption"],
    ["workUnit:unitPrice", "changeDay", { low: 450, high: 650 }, "assumption"],
  ])("%s, alternative %s", (id, key, value, origin) =>
    expect(fieldOf(id).alternatives?.[key]).toMatchObject({ value, origin }),
  );

  test.each([
    ["scopeMismatch", 0.7, "observed"],
    ["incidentResolution", { from: 4.2, to: 1.8 }, "case"],
    ["renegotiatedTerm", 36, "case"],
    ["coSourcingSize", { from: 50, to: 200 }, "observed"],
    ["reinternalisedExits", 0.34, "sourced"],
    ["workingDays", 218, "sourced"],
    ["auditedContracts", 23, "observed"],
    ["capitalOverrun", { from: 0.1, to: 2 }, "sourced"],
    // MODEL.md 9, as the rest.
    ["usualFee", { from: 20, to: 250 }, "sourced"],
    ["defaultHeadcount", 100, "sourced"],
    ["minimumWage", 12.31, "sourced"],
    ["workingHours", 35, "sourced"],
    ["syntecLinking", 0.97975, "sourced"],
  ] as const)("the fact %s", (id, value, origin) => expect(facts[id]).toMatchObject({ value, origin }));

  test("an old Syntec base is linked by the ratio of both indices of August 2022: 280.6 / 286.4 = 0.97975", () => {
    const { value, date } = facts.revisedSyntec;
    expect([date, value]).toEqual(["2022-08", { from: 286.4, to: 280.6 }]);
    expect(facts.syntecLinking.value).toBeCloseTo(value.to / value.from, 5);
  });
});

const stated = [
  ...entries.flatMap(({ field }): readonly (Proposal | Alternative)[] =>
    field.type === "quantity"
      ? [...(field.proposal ? [field.proposal] : []), ...Object.values(field.alternatives ?? {})]
      : [],
  ),
  ...Object.values(facts),
];

test("whatever is proposed says what it rests on in both languages, and a date has the form of one", () => {
  for (const each of stated) {
    const said = each.origin === "assumption" ? [each.source] : [each.by, each.on];
    for (const { fr, en } of said) expect(fr.length * en.length).toBeGreaterThan(0);
    if (each.date !== undefined) expect(each.date).toMatch(/^\d{4}(-(0[1-9]|1[0-2]))?$/);
  }
});

test("what is proposed is within the bounds of its quantity", () => {
  for (const { field } of entries) {
    if (field.type !== "quantity") continue;
    for (const each of [field.proposal, ...Object.values(field.alternatives ?? {})])
      for (const value of typeof each?.value === "object" ? Object.values(each.value) : each ? [each.value] : []) {
        expect(value).toBeGreaterThanOrEqual(field.min);
        expect(value).toBeLessThanOrEqual(field.max);
      }
  }
});
