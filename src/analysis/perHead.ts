import { facts } from "../model/table/facts";
import { lineOf } from "../model/lines";
import type { Plan } from "../model/plan/plan";
import type { Scenario } from "../model/scenario";
import { sumOfCents } from "../ground/cents";

// What a plan comes to for those it serves and those who work for it. What is not known has no figure.

/** The cost of a scenario per employee of the company and per year; unknown without employees. */
export function perEmployee({ employees, horizon }: Scenario, { grandTotal }: Plan): number | undefined {
  const heads = employees?.expected.float ?? 0;
  return heads > 0 ? grandTotal / heads / horizon.years.expected.float : undefined;
}

/**
 * What the internal team costs per day that one of its FTE works; nothing without a team.
 * Example: an FTE at 74,106 € a year is 339.94 € a day (74,106 / 218).
 */
export function perTeamDay({ team }: Scenario, { lines }: Plan): number | undefined {
  const fteMonths = team.roles.reduce(
    (sum, { fte, from, to }) => sum + fte.expected.float * (to.expected.float - from.expected.float + 1),
    0,
  );
  if (!(fteMonths > 0)) return undefined;
  const cost = sumOfCents([...lines].flatMap(([line, amounts]) => (lineOf(line).family === "team" ? amounts : [])));
  return cost / ((fteMonths / 12) * facts.workingDays.value);
}
