import { ownersIn } from "../../../src/messages/why/owners";
import { scenarioOf } from "../../support/cases";

const contract = (name: string, ...items: readonly string[]) => ({
  name,
  units: 1,
  unitPrice: 100,
  extras: { mode: "workUnits", items: items.map((each) => ({ name: each, unitPrice: 1, perYear: 1 })) },
});
const role = (name: string) => ({ name, fte: 1, grossSalary: 40000, charges: 0.4 });
const { of, name } = ownersIn(
  scenarioOf({
    contracts: [contract("Global", "Install", "Heure"), contract("Support", "Install")],
    team: { roles: [role("Admin"), role("Admin"), role("")] },
    otherCosts: [{ name: "Audit", amount: 1 }],
  }),
  "fr",
);

test("what belongs to one item of several", () => {
  expect(of(["/contracts/1/unitPrice"])).toEqual(["/contracts/1"]);
  expect(of(["/contracts/0/extras/items/1/perYear"])).toEqual(["/contracts/0", "/contracts/0/extras/items/1"]);
  expect(of(["/contracts/0/units", "/contracts/0/extras/items/1/perYear", "/horizon/years"])).toEqual(["/contracts/0"]);
});

test("what belongs to none, to several, or to the only one", () => {
  expect(of(["/horizon/inflation"])).toEqual([]);
  expect(of(["/contracts/0/units", "/contracts/1/units"])).toEqual([]);
  expect(of(["/otherCosts/0/amount"])).toEqual([]);
  expect(of(["/contracts/1/extras/items/0/perYear"])).toEqual(["/contracts/1"]);
});

test("items by their names, with their ranks where names are shared or missing", () => {
  expect(name("/contracts/1")).toBe("Support");
  expect(name("/team/roles/1")).toBe("Admin n° 2");
  expect(name("/team/roles/2")).toBe("n° 3");
});
