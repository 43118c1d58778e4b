import { rational } from "../../formula/rational";
import { coherence } from "./coherence";
import { correlationProblems } from "../correlation";
import { overrun } from "./law";
import type { Read, Problem } from "./problem";
import { scenarioFields } from "../table/quantities";
import { NEVER, point } from "../quantity";
import type { Quantity } from "../quantity";
import { isData } from "../../ground/data";
import { boundedLaw, readFields, readQuantity } from "./readFields";
import type { FieldReading } from "./readFields";
import type { Exit, Extras, Scenario } from "../scenario";
import { shapeOf } from "./shape";

const CERTAIN = rational(1)!;
const LONGEST = 12 * scenarioFields.horizon.fields.years.max;

/**
 * Reads a scenario in the form of MODEL.md 10 (a parsed JSON file, or a block of cells put in that form).
 * Never throws: the outcome is the scenario with every default filled in, or every problem found.
 */
export function readScenario(document: unknown): Read<Scenario> {
  const problems: Problem[] = [];
  const reading: FieldReading = { problems, lastMonth: horizonMonths(document) };
  const fields = readFields(scenarioFields, document ?? null, "", reading);
  const last = rational(reading.lastMonth)!;

  const filled = {
    ...fields,
    team: {
      ...fields.team,
      roles: fields.team.roles.map((role, i) => ({ ...role, to: role.to ?? point(`/team/roles/${i}/to`, last) })),
    },
    contracts: fields.contracts.map((contract, i) => ({
      ...contract,
      extras: readExtras(contract.extras, `/contracts/${i}/extras`, problems),
      exit: readExit(contract.exit, `/contracts/${i}/exit`, contract.end?.expected.float ?? reading.lastMonth),
    })),
    otherCosts: fields.otherCosts.map((cost, i) => ({
      ...cost,
      from: cost.from ?? point(`/otherCosts/${i}/from`, rational(cost.every === "once" ? 0 : 1)!),
      to: cost.to ?? point(`/otherCosts/${i}/to`, last),
    })),
  };
  for (const problem of coherence(filled)) problems.push(problem);
  if (problems.length > 0) return { ok: false, problems };
  const quantities = new Map<string, Quantity>();
  const shape = shapeOf(filled, quantities);
  const value = { ...filled, quantities, shape };
  const impossible = correlationProblems(value);
  return impossible.length > 0 ? { ok: false, problems: impossible } : { ok: true, value };
}

/** The months of the horizon, or the longest there is while the horizon itself cannot be read. */
function horizonMonths(document: unknown): number {
  const horizon = isData(document) && isData(document.horizon) ? document.horizon : {};
  const problems: Problem[] = [];
  const years = readQuantity(scenarioFields.horizon.fields.years, horizon.years, "", { problems, lastMonth: LONGEST })!;
  return problems.length === 0 ? 12 * years.expected.float : LONGEST;
}

/** The overrun's numbers become one quantity: its law, its probability and their cases. */
function readExtras(extras: Extras, at: string, problems: Problem[]): Extras {
  if (extras.mode !== "overrun") return extras;
  const { low, likely, high, probability } = extras;
  for (const [key, bound] of Object.entries({ low, high }))
    if (!bound) problems.push({ code: "missing", at: `${at}/${key}` });
  if (!low || !high) return extras;
  const range = { low: low.expected, high: high.expected, ...(likely && { mode: likely.expected }) };
  const place = `${at}/overrun`;
  const law = boundedLaw(extras.law ?? (likely ? "pert" : "uniform"), range, place, problems);
  return law ? { ...extras, overrun: overrun(place, law, probability?.expected ?? CERTAIN) } : extras;
}

/** The hazard's numbers become the month of an exit, up to the last of the contract; plans take the month of never. */
function readExit(exit: Exit, at: string, lastMonth: number): Exit {
  if (!exit.hazard) return exit;
  const { fromMonth, perYear } = exit.hazard;
  const hazard = { fromMonth: fromMonth.expected.float, perYear: perYear.expected.float, lastMonth };
  return { ...exit, leaving: { ...point(`${at}/hazard`, rational(NEVER)!), hazard } };
}
