import { quantityUnit } from "../../../src/functions/tables/quantityUnit";
import { scenarioOf } from "../../support/cases";

test.each<[string, string, string, string]>([
  ["a share, as the fraction a cell holds", "/contracts/0/governance", "part (1 = 100 %)", "share (1 = 100%)"],
  ["an overrun", "/contracts/0/extras/overrun", "part (1 = 100 %)", "share (1 = 100%)"],
  ["a rate", "/horizon/inflation", "par an (1 = 100 %)", "a year (1 = 100%)"],
  ["an amount, in the currency of the scenario", "/contracts/0/unitPrice", "CHF/unité", "CHF/unit"],
  ["the month of an exit", "/contracts/0/exit/hazard", "n° du mois", "month no."],
])("%s", (_title, at, french, english) => {
  const scenario = scenarioOf({ currency: "CHF" });
  expect([quantityUnit(at, scenario, "fr"), quantityUnit(at, scenario, "en")]).toEqual([french, english]);
});
