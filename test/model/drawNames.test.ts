import fc from "fast-check";
import { countName, names } from "../../src/model/drawNames";
import { randomScenario } from "../reference/scenarios";
import { scenarioOf, workedCases } from "../support/cases";
import { everyLaw } from "../support/everyLaw";

const nameAt = (document: unknown, at: string) => names(scenarioOf(document)).get(at);
const allNames = (document: unknown) => [...names(scenarioOf(document)).values()];

const document = {
  horizon: { discountRate: "0.08", inflation: "0.02" },
  team: {
    salaryDrift: "0.025",
    recruitmentFee: "0.2",
    roles: [
      { name: "Administrator", fte: "1", grossSalary: "42000", charges: "0.377" },
      { name: "Technician", fte: "2", grossSalary: "32000", charges: "0.274", from: 13 },
    ],
  },
  contracts: [
    {
      name: "Global",
      units: "400",
      unitPrice: "75",
      revision: { indexGrowth: "0.02", cap: "0.03" },
      extras: { mode: "overrun", probability: "0.75", low: "0.15", high: "0.4" },
      credits: { missedMonths: "3", share: "0.05", cap: "0.1" },
      transitionIn: { months: "3", replacedMonthlyCost: "7000" },
      exit: {
        when: "decision",
        decisionMonth: 18,
        transition: "6",
        destination: "reinternalise",
        newMonthlyCost: "11000",
        rebuild: { fte: "3", grossSalary: "42000", recruitmentFee: "0.2" },
        hazard: { fromMonth: 36, perYear: "0.13" },
      },
    },
    {
      name: "Applications",
      units: "1",
      unitPrice: "2800",
      extras: { mode: "workUnits", items: [{ name: "Install", unitPrice: "180", perYear: "30" }] },
    },
  ],
  otherCosts: [{ name: "Licences", amount: "12000", every: "year", growth: "0.02" }],
};

describe("a quantity is called by its key, where the table has it once, and the names of what it belongs to", () => {
  test.each([
    ["of the horizon", "/horizon/inflation", "inflation"],
    ["of the team", "/team/salaryDrift", "salaryDrift"],
    ["of a role", "/team/roles/1/charges", "charges/Technician"],
    ["of a contract", "/contracts/0/units", "units/Global"],
    ["of a part of a contract", "/contracts/0/revision/indexGrowth", "indexGrowth/Global"],
    ["of an exit", "/contracts/1/exit/notice", "notice/Applications"],
    ["of a team to rebuild", "/contracts/0/exit/rebuild/skillLossMonths", "skillLossMonths/Global"],
    ["of another cost", "/otherCosts/0/amount", "amount/Licences"],
    ["the overrun, made of its keys", "/contracts/0/extras/overrun", "overrun/Global"],
    ["the exit that may come month after month", "/contracts/0/exit/hazard", "hazard/Global"],
  ])("%s: %s is %s", (_of, at, name) => expect(nameAt(document, at)).toBe(name));
});

describe("a key that the table has more than once is called by its path", () => {
  test.each([
    ["/contracts/0/revision/cap", "revision.cap/Global"],
    ["/contracts/0/credits/cap", "credits.cap/Global"],
    ["/contracts/0/exit/hazard/perYear", "exit.hazard.perYear/Global"],
    ["/contracts/0/exit/rebuild/grossSalary", "exit.rebuild.grossSalary/Global"],
    ["/contracts/0/exit/rebuild/recruitmentFee", "exit.rebuild.recruitmentFee/Global"],
    ["/team/recruitmentFee", "team.recruitmentFee"],
  ])("%s is %s", (at, name) => expect(nameAt(document, at)).toBe(name));

  // Where the owner already tells which one is meant, the path is the key alone.
  test.each([
    ["/team/roles/0/fte", "fte/Administrator"],
    ["/team/roles/0/grossSalary", "grossSalary/Administrator"],
    ["/contracts/0/unitPrice", "unitPrice/Global"],
    ["/contracts/1/extras/items/0/unitPrice", "unitPrice/Applications/Install"],
    ["/contracts/1/extras/items/0/perYear", "perYear/Applications/Install"],
  ])("%s is %s", (at, name) => expect(nameAt(document, at)).toBe(name));
});

test("work units are counted year by year: the count of year 3 is perYear/Applications/Install/3", () =>
  expect(countName(nameAt(document, "/contracts/1/extras/items/0/perYear")!, 3)).toBe(
    "perYear/Applications/Install/3",
  ));

describe("quantities that would be called the same are told apart by their order", () => {
  const role = (name?: string) => ({ ...(name && { name }), fte: 1, grossSalary: 1, charges: 0 });

  test("roles of one name, and roles without one", () => {
    const roles = [
      role("Administrator"),
      role(),
      role("Administrator"),
      role("Technician"),
      role("Administrator"),
      role(),
    ];
    const found = roles.map((_role, i) => nameAt({ team: { roles } }, `/team/roles/${i}/fte`));
    expect(found).toEqual([
      "fte/Administrator",
      "fte/",
      "fte/Administrator#2",
      "fte/Technician",
      "fte/Administrator#3",
      "fte/#2",
    ]);
  });

  test("work units of one name, and those of another contract are others", () => {
    const item = { name: "Install", unitPrice: 1, perYear: 1 };
    const contract = (name: string) => ({
      name,
      units: 1,
      unitPrice: 1,
      extras: { mode: "workUnits", items: [item, item] },
    });
    const found = allNames({ contracts: [contract("A"), contract("B")] }).filter((name) => name.startsWith("perYear"));
    expect(found).toEqual(["perYear/A/Install", "perYear/A/Install#2", "perYear/B/Install", "perYear/B/Install#2"]);
  });

  test("a role that is called like the second of others keeps its name, and they go on counting", () => {
    const roles = ["R#2", "R", "R", "R"].map((name) => ({ name, fte: 1, grossSalary: 42000, charges: 0.4 }));
    const all = names(scenarioOf({ team: { roles } }));
    expect(roles.map((_, i) => all.get(`/team/roles/${i}/fte`))).toEqual(["fte/R#2", "fte/R", "fte/R#3", "fte/R#4"]);
  });

  test("no two quantities of a scenario have one name", () => {
    for (const scenario of [document, everyLaw, ...workedCases.map(({ scenario }) => scenario)])
      expect(new Set(allNames(scenario)).size).toBe(allNames(scenario).length);
    fc.assert(
      fc.property(fc.nat(100_000), (seed) => {
        const all = allNames(randomScenario(seed));
        expect(new Set(all).size).toBe(all.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe("what else a scenario holds does not change a name", () => {
  /** The names of a scenario's quantities, without those that belong to something called "Unrelated". */
  const others = (scenario: unknown) =>
    allNames(scenario)
      .filter((name) => !name.endsWith("/Unrelated"))
      .sort();
  const role = { name: "Unrelated", fte: 1, grossSalary: 1, charges: 0 };
  const contract = { name: "Unrelated", units: 1, unitPrice: 1, extras: { mode: "overrun", low: 0.1, high: 0.2 } };
  const cost = { name: "Unrelated", amount: 1 };
  const { team, contracts, otherCosts } = document;

  test.each<[string, object]>([
    ["a role before", { team: { ...team, roles: [role, ...team.roles] } }],
    ["a role between", { team: { ...team, roles: [team.roles[0], role, team.roles[1]] } }],
    ["a contract before", { contracts: [contract, ...contracts] }],
    ["a cost before", { otherCosts: [cost, ...otherCosts] }],
    ["roles in another order", { team: { ...team, roles: [...team.roles].reverse() } }],
    ["contracts in another order", { contracts: [...contracts].reverse() }],
    ["another horizon", { horizon: { ...document.horizon, years: 7, start: "2030-04" } }],
  ])("%s", (_what, change) => expect(others({ ...document, ...change })).toEqual(others(document)));

  test("a quantity keeps its name wherever its line moves", () => {
    const roles = [role, ...team.roles].reverse();
    expect(nameAt({ ...document, team: { ...team, roles } }, "/team/roles/0/fte")).toBe("fte/Technician");
    expect(nameAt({ ...document, contracts: [contract, ...contracts] }, "/contracts/1/extras/overrun")).toBe(
      "overrun/Global",
    );
  });
});
