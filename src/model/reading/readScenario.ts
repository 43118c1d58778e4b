import { rational } from "../../formula/rational";
import { coherence, saysNoCost } from "./coherence";
import { correlationProblems } from "../correlation";
import { withProbability } from "./law";
import type { Read, Problem } from "./problem";
import { scenarioFields } from "../table/quantities";
import { isNothing, NEVER, point } from "../quantity";
import type { Quantity } from "../quantity";
import { isData } from "../../ground/data";
import { boundedLaw, readFields, readQuantity } from "./readFields";
import type { FieldReading } from "./readFields";
import { RESOURCES } from "../table/resources";
import type { Exit, Extras, PriceLine, Scenario } from "../scenario";
import type { ValuesOf } from "../table/field";
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
    resources: { ...fields.resources, heads: hasResources(fields.resources) ? fields.employees : undefined },
    contracts: fields.contracts.map((contract, i) => ({
      ...withPrices(contract, `/contracts/${i}`, problems),
      extras: readExtras(contract.extras, `/contracts/${i}/extras`, problems),
      exit: readExit(contract.exit, `/contracts/${i}/exit`, contract.end?.expected.float ?? reading.lastMonth),
    })),
    otherCosts: fields.otherCosts.flatMap(({ amount, ...cost }, i) =>
      amount
        ? {
            ...cost,
            amount,
            probability: cost.probability && occurrence(cost.probability),
            from: cost.from ?? point(`/otherCosts/${i}/from`, rational(cost.every === "once" ? 0 : 1)!),
            to: cost.to ?? point(`/otherCosts/${i}/to`, last),
          }
        : [],
    ),
    unknownCosts: fields.otherCosts.flatMap(({ amount, name }, i) =>
      amount ? [] : { name, at: `/otherCosts/${i}/amount` },
    ),
  };
  for (const { name, at } of filled.unknownCosts) if (name.trim() === "") problems.push({ code: "missing", at });
  for (const problem of coherence(filled)) problems.push(problem);
  // What else is wrong may be why.
  if (problems.length === 0 && saysNoCost(filled)) problems.push({ code: "noCost", at: "" });
  if (problems.length > 0) return { ok: false, problems };
  const quantities = new Map<string, Quantity>();
  const shape = shapeOf(filled, quantities);
  const value = { ...filled, quantities, shape };
  const impossible = correlationProblems(value);
  return impossible.length > 0 ? { ok: false, problems: impossible } : { ok: true, value };
}

const hasResources = (given: ValuesOf<typeof scenarioFields>["resources"]): boolean =>
  RESOURCES.some((id) => given[id] !== undefined);

/** The months of the horizon, or the longest there is while the horizon itself cannot be read. */
function horizonMonths(document: unknown): number {
  const horizon = isData(document) && isData(document.horizon) ? document.horizon : {};
  const problems: Problem[] = [];
  const years = readQuantity(scenarioFields.horizon.fields.years, horizon.years, "", { problems, lastMonth: LONGEST })!;
  return problems.length === 0 ? 12 * years.expected.float : LONGEST;
}

type ContractFields = ValuesOf<typeof scenarioFields>["contracts"][number];
type LineFields = ContractFields["prices"][number];

/** A contract's own units and price become a price line by the month. */
function withPrices({ units, unitPrice, prices, ...contract }: ContractFields, at: string, problems: Problem[]) {
  const own = { units, unitPrice };
  if (prices.length > 0) {
    for (const [key, value] of Object.entries(own))
      if (value) problems.push({ code: "exclusive", at: `${at}/${key}`, other: "prices" });
    return { ...contract, prices: prices.map((line, i) => readPriceLine(line, `${at}/prices/${i}`, problems)) };
  }
  for (const [key, value] of Object.entries(own)) if (!value) problems.push({ code: "missing", at: `${at}/${key}` });
  const line = units && unitPrice && { ...UNSAID, name: "", per: "month" as const, units, unitPrice };
  return { ...contract, prices: line ? [line] : [] };
}
const UNSAID = { revised: undefined, volumeGrowth: undefined, from: undefined, to: undefined, probability: undefined };

/** A price line, which says what goes with what it is per: units of a fixed part, uses a year and their tiers. */
function readPriceLine(fields: LineFields, at: string, problems: Problem[]): PriceLine {
  const { per, units, perYear, included, minimum, tiers, count, ...line } = fields;
  const counted = (key: string, given: Quantity | undefined): Quantity => {
    if (!given) problems.push({ code: "missing", at: `${at}/${key}` });
    return given ?? point(`${at}/${key}`, rational(0)!);
  };
  const refuse = (foreign: Readonly<Record<string, Quantity | undefined>>) => {
    for (const [key, value] of Object.entries(foreign))
      if (value && !isNothing(value))
        problems.push({ code: "exclusive", at: `${at}/${key}`, other: `per ${per}`, value: value.expected.float });
  };
  const common = { ...line, probability: line.probability && occurrence(line.probability) };
  if (per === "use") {
    refuse({ units });
    return { ...common, per, perYear: counted("perYear", perYear), included, minimum, tiers, count: count ?? "drawn" };
  }
  // What is given and none of the choices has been said already.
  if (!per && problems.every((problem) => problem.at !== `${at}/per`))
    problems.push({ code: "missing", at: `${at}/per` });
  if (per) {
    refuse({ perYear, included, minimum });
    if (tiers.length > 0)
      problems.push({ code: "exclusive", at: `${at}/tiers`, other: `per ${per}`, value: tiers.length });
    // Firm it is anyway.
    if (count === "drawn") problems.push({ code: "exclusive", at: `${at}/count`, other: `per ${per}`, value: count });
  }
  return { ...common, per: per ?? "month", units: per ? counted("units", units) : point(at, rational(0)!) };
}

/** Whether what has a probability comes: 1 or 0 in each case, its probability at its mean. */
function occurrence(probability: Quantity): Quantity {
  if (probability.expected.fraction.equals(CERTAIN.fraction)) return probability;
  return withProbability(probability.at, { name: "uniform", low: CERTAIN, high: CERTAIN }, probability.expected);
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
  return law ? { ...extras, overrun: withProbability(place, law, probability?.expected ?? CERTAIN) } : extras;
}

/** The hazard's numbers become the month of an exit, up to the last of the contract; plans take the month of never. */
function readExit(exit: Exit, at: string, lastMonth: number): Exit {
  if (!exit.hazard) return exit;
  const { fromMonth, perYear } = exit.hazard;
  const hazard = { fromMonth: fromMonth.expected.float, perYear: perYear.expected.float, lastMonth };
  return { ...exit, leaving: { ...point(`${at}/hazard`, rational(NEVER)!), hazard } };
}
