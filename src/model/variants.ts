import { rational } from "../formula/rational";
import { isQuantity, point } from "./quantity";
import type { Quantity } from "./quantity";
import { shapeOf } from "./reading/shape";
import type { ResourceId } from "./table/resources";
import type { Contract, Scenario } from "./scenario";

// Scenarios made of another, without reading it again.

/** The same scenario, other values at some of its places. */
export function withValues(scenario: Scenario, values: readonly (readonly [at: string, value: number])[]): Scenario {
  const changed = values.map(([at, value]) => [at, point(at, rational(value)!)] as const);
  return { ...scenario, quantities: new Map([...scenario.quantities, ...changed]) };
}

/** The same scenario over so many years. */
export function overYears(scenario: Scenario, years: number): Scenario {
  const { horizon } = scenario;
  const longer = withValues(scenario, [[horizon.years.at, years]]);
  return { ...longer, horizon: { ...horizon, years: longer.quantities.get(horizon.years.at)! } };
}

/**
 * One contract by itself over the horizon of its scenario, its quantities standing at "/contracts/0": its lines are
 * asked for, and no present value, so that cash is discounted in the plainest way.
 */
export function aloneOf({ quantities: _all, shape: _shape, ...fields }: Scenario, contract: number): Scenario {
  const [from, to] = [`/contracts/${contract}/`, "/contracts/0/"];
  const moved = <T>(value: T): T => convert(value) as T;
  const convert = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(convert);
    if (isQuantity(value)) return { ...value, at: value.at.replace(from, to) };
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, convert(each)]));
  };
  return shaped({
    ...fields,
    horizon: { ...fields.horizon, discounting: "endOfYear" as const },
    team: { ...fields.team, roles: [] },
    contracts: [moved(fields.contracts[contract]!)],
    otherCosts: [],
    correlations: [],
  });
}

/** The scenario of one contract by itself, with an indemnity for leaving early in the place of its own. */
export function withIndemnity({ quantities: _all, shape: _shape, ...fields }: Scenario, share: number): Scenario {
  const [contract] = fields.contracts as readonly [Contract];
  const indemnity = point("/contracts/0/exit/indemnity", rational(share)!);
  return shaped({ ...fields, contracts: [{ ...contract, exit: { ...contract.exit, indemnity } }] });
}

/** The scenario with so much spent on a resource, by the employee and month; nothing where nobody says how many there are. */
export function withResource(
  { quantities: _all, shape: _shape, ...fields }: Scenario,
  id: ResourceId,
  amount: number,
): Scenario {
  const given = point(`/resources/${id}`, rational(amount)!);
  return shaped({ ...fields, resources: { ...fields.resources, [id]: given, heads: fields.employees } });
}

function shaped(fields: Omit<Scenario, "quantities" | "shape">): Scenario {
  const quantities = new Map<string, Quantity>();
  const shape = shapeOf(fields, quantities);
  return { ...fields, quantities, shape };
}
