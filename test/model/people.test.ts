import { fteIn, leastSeverance } from "../../src/model/people";
import { scenarioOf } from "../support/cases";

const role = (fte: number, from: number, to: number) => ({
  name: "R",
  fte,
  grossSalary: 42000,
  charges: 0.4,
  from,
  to,
});
const { team } = scenarioOf({ team: { roles: [role(0.1, 1, 12), role(0.2, 1, 24), role(1, 13, 60)] } });

test.each([
  [1, 0.3],
  [12, 0.3],
  [13, 1.2],
  [25, 1],
])("in month %d there are %d FTE", (month, fte) => expect(fteIn(month, team)).toBe(fte));

test("5.5 FTE at the legal minimum of 4,375 €", () => expect(leastSeverance(5.5)).toBe(24_062.5));
