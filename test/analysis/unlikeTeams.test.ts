import { unlikeTeams } from "../../src/analysis/unlikeTeams";
import { scenarioOf } from "../support/cases";

const role = (fte: number, more: object = {}) => ({ name: "R", fte, grossSalary: 42000, charges: 0.4, ...more });
const team = (...roles: object[]) => ({ team: { roles } });
const contract = { name: "A", units: 1, unitPrice: 1000 };
const found = (first: object, other: object) => unlikeTeams(scenarioOf(first), scenarioOf(other));

test("six FTE against a contract and half an FTE: 5.5 leave, at 4,375 € at the least", () => {
  const outsourced = { ...team(role(0.5)), contracts: [contract] };
  expect(found(team(role(6)), outsourced)).toEqual([
    { code: "departures", without: "other", fte: 5.5, least: 24062.5 },
  ]);
  expect(found(outsourced, team(role(6)))).toMatchObject([{ without: "first", fte: 5.5 }]);
});

test.each<[string, object, object]>([
  ["departures are said", team(role(6)), { contracts: [{ ...contract, departures: { fte: 5.5 } }] }],
  ["nothing takes their place", team(role(6)), team(role(2))],
  ["less than half of one", team(role(6)), { ...team(role(5.6)), contracts: [contract] }],
  ["the same people", { ...team(role(6)), contracts: [contract] }, team(role(6))],
  ["they come later", team(role(1), role(5, { from: 13 })), { ...team(role(1)), contracts: [contract] }],
  ["another country's law", { ...team(role(6)), currency: "CHF" }, { contracts: [contract], currency: "CHF" }],
])("nothing is said where %s", (_title, first, other) => expect(found(first, other)).toEqual([]));
