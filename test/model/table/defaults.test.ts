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
    ["contract:exit.notice", 8, "observed"],
    ["contract:exit.rebuild.skillLossMonths", 36, "observed"],
    ["contract:credits.unreported", 0.6, "observed"],
    ["contract:unitPrice", { low: 50, mode: 80, high: 120 }, "sourced"],
    ["contract:governance", { low: 0.03, mode: 0.06, high: 0.12 }, "sourced"],
    ["contract:selection", 0.02, "sourced"],
    ["contract:transitionIn.months", 3, "sourced"],
    ["contract:deadBand", 0.05, "assumption"],
    ["contract:arcShare", 0.9, "assumption"],
    ["contract:rrcShare", 0.7, "assumption"],
    ["contract:credits.share", 0.05, "assumption"],
    ["contract:credits.cap", 0.1, "assumption"],
    ["contract:term", 36, "sourced"],
    ["contract:exit.hazard.perYear", 0.13, "sourced"],
    ["role:grossSalary", 42000, "assumption"],
    ["scenario:team.salaryDrift", { low: 0.015, mode: 0.025, high: 0.045 }, "assumption"],
    ["scenario:team.turnover", { low: 0.06, mode: 0.12, high: 0.2 }, "assumption"],
    ["scenario:team.recruitmentFee", 0.2, "assumption"],
    ["scenario:team.onCallWeekly", 200, "assumption"],
    ["scenario:team.trainingPerFte", 1500, "assumption"],
    ["scenario:team.toolsPerFte", 3000, "assumption"],
    ["scenario:team.premisesPerFte", 9966, "sourced"],
    ["scenario:team.depreciationMonths", 36, "assumption"],
    ["scenario:horizon.discountRate", 0.08, "assumption"],
    ["scenario:horizon.inflation", 0.02, "assumption"],
    ["contract:revision.indexGrowth", 0.025, "assumption"],
    ["contract:revision.fixedShare", 0.15, "assumption"],
    ["contract:revision.cap", 0.03, "assumption"],
  ])("%s", (id, value, origin) => expect(fieldOf(id).proposal).toMatchObject({ value, origin }));

  test.each<[string, string, number, Origin]>([
    ["contract:exit.reversibilityMonths", "ruleOfThumb", 1.2, "assumption"],
    ["contract:exit.notice", "small", 3, "observed"],
    ["contract:extras.probability", "outsourcing", 1, "sourced"],
    ["contract:extras.low", "outsourcing", 0, "sourced"],
    ["contract:extras.high", "outsourcing", 0.41, "sourced"],
    ["contract:exit.notice", "cloud", 2, "sourced"],
    ["role:grossSalary", "technician", 32000, "assumption"],
    ["role:grossSalary", "manager", 55000, "assumption"],
    ["role:charges", "technician", 0.292, "sourced"],
    ["role:charges", "administrator", 0.373, "sourced"],
    ["role:charges", "manager", 0.409, "sourced"],
    ["workUnit:unitPrice", "desktopInstall", 180, "sourced"],
    ["workUnit:unitPrice", "onSiteHour", 110, "sourced"],
    ["workUnit:unitPrice", "serverMigration", 4500, "assumption"],
    ["workUnit:unitPrice", "changeDay", 550, "assumption"],
  ])("%s, alternative %s", (id, key, value, origin) =>
    expect(fieldOf(id).alternatives?.[key]).toMatchObject({ value, origin }),
  );

  test.each([
    ["scopeMismatch", 0.7, "observed"],
    ["incidentResolution", { from: 4.2, to: 1.8 }, "observed"],
    ["renegotiatedTerm", 36, "observed"],
    ["coSourcingSize", { from: 50, to: 200 }, "observed"],
    ["reinternalisedExits", 0.34, "sourced"],
    ["workingDays", 218, "sourced"],
    ["auditedContracts", 23, "observed"],
    ["capitalOverrun", { from: 0.1, to: 2 }, "sourced"],
    // MODEL.md 9, as the rest.
    ["usualFee", { from: 20, to: 250 }, "assumption"],
    ["defaultHeadcount", 100, "assumption"],
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
  for (const { source, ...rest } of stated) {
    expect(source.fr.length * source.en.length).toBeGreaterThan(0);
    if ("date" in rest) expect(rest.date).toMatch(/^\d{4}(-(0[1-9]|1[0-2]))?$/);
  }
});

test("an assumption is dated: it was made here", () => {
  for (const { origin, ...rest } of stated) if (origin === "assumption") expect(rest).toHaveProperty("date");
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
