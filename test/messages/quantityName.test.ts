import { quantityName } from "../../src/messages/quantityName";
import { scenarioOf } from "../support/cases";

const role = { name: "Technicien", fte: 1, grossSalary: 32000, charges: 0.3 };
const copies = {
  name: "Copies",
  per: "use",
  perYear: 1e6,
  unitPrice: 0.0062,
  tiers: [{ above: 600_000, unitPrice: 0.004 }],
};
const scenario = scenarioOf({
  team: { roles: [role, { ...role, name: "Responsable" }, role] },
  contracts: [
    { name: "Global", units: 400, unitPrice: [75, 77] },
    { name: "Impression", prices: [copies] },
  ],
});

test.each<[string, string, string, string]>([
  ["of the whole scenario", "/team/salaryDrift", "Augmentations annuelles", "Salary drift"],
  ["of a contract", "/contracts/0/governance", "Gouvernance – Global", "Governance – Global"],
  ["of one role of a name", "/team/roles/1/fte", "ETP – Responsable", "FTE – Responsable"],
  ["of roles of one name", "/team/roles/2/fte", "ETP – Technicien n° 3", "FTE – Technicien no. 3"],
  ["of a price line", "/contracts/1/prices/0/unitPrice", "Prix unitaire – Impression – Copies", "Unit price – Impression – Copies"],
  ["of a tier", "/contracts/1/prices/0/tiers/0/unitPrice", "Prix du palier – Impression – Copies – palier au-delà de 600 000", "Tier price – Impression – Copies – tier above 600,000"],
  ["of a year of a contract's own price table", "/contracts/0/unitPrice/1", "Prix unitaire mensuel – Global – année 2", "Monthly unit price – Global – year 2"],
])("%s", (_title, at, french, english) => {
  const names = [quantityName(scenario, at, "fr"), quantityName(scenario, at, "en")];
  expect(names.map((name) => name.replace(/\s/g, " "))).toEqual([french, english]);
}); // prettier-ignore
