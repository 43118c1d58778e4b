import { isAmountAt, tableFieldAt } from "../../../src/model/table/fieldAt";
import { scenarioFields } from "../../../src/model/table/quantities";

const { horizon, contracts } = scenarioFields;
const { prices: priceLine } = contracts.fields;

test.each([
  ["a quantity of a group", "/horizon/discountRate", { field: horizon.fields.discountRate }],
  ["of an item of a list", "/contracts/0/exit/notice", { field: contracts.fields.exit.fields.notice }],
  ["a bound of a range", "/contracts/1/exit/notice/low", { field: contracts.fields.exit.fields.notice, part: "low" }],
  ["a share by its free key", "/contracts/0/scope/a~1b", { field: contracts.fields.scope, key: "a/b" }],
  ["a year of a price table", "/contracts/0/prices/0/unitPrice/1", { field: priceLine.fields.unitPrice }],
  ["a bound of its price", "/contracts/0/prices/0/unitPrice/1/low", { field: priceLine.fields.unitPrice, part: "low" }],
  ["a year of a quantity that has no table", "/contracts/0/units/1", { field: contracts.fields.units, part: "1" }],
  ["nothing", "/contracts/0/toString", undefined],
])("%s: %s", (_title, at, found) => expect(tableFieldAt(at)).toEqual(found));

test.each([
  ["/contracts/0/unitPrice", true],
  ["/team/roles/2/grossSalary/low", true],
  ["/contracts/0/units", false],
  ["/contracts/0/extras/overrun", false],
])("%s is an amount: %s", (at, isAmount) => expect(isAmountAt(at)).toBe(isAmount));
