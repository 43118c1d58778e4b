import { OVERRUN_KEYS } from "../../model/scenario";
import type { FieldTable } from "../../model/table/field";
import { scenarioFields } from "../../model/table/quantities";
import type { Data } from "../../ground/data";
import { isData } from "../../ground/data";
import type { Path } from "../../ground/pointer";
import { valueAt, withValue } from "../../ground/pointer";
import type { Entry } from "../words/names";
import { tables } from "../words/sections";
import { itemsAt } from "../writing/writing";
import { withYears } from "./withYears";

// Which places of a document an override reaches, and what its value does there.

/** The places a quantity has in a document: one in a scenario, one in each item that has it, none without a team or contract. */
export function targetsOf({ holder, path }: Entry, document: unknown): readonly Path[] {
  const indexes = (list: Path) => itemsAt(document, list).map((_, i): Path => [...list, i]);
  const contracts = indexes(["contracts"]);
  switch (holder) {
    case "scenario":
      return path[0] === "team" && !isTeam(valueAt(document, ["team"])) ? [] : [path];
    case "role":
      return indexes(["team", "roles"]).map((role) => [...role, ...path]);
    case "otherCost":
      return indexes(["otherCosts"]).map((cost) => [...cost, ...path]);
    case "priceLine":
    case "workUnit":
      return contracts
        .flatMap((contract) => indexes([...contract, ...itemsPath[holder]]))
        .filter((item) => holder === "workUnit" || isCounted(path[0]!, valueAt(document, [...item, "per"])))
        .map((item) => [...item, ...path]);
    case "contract":
      return contracts
        .filter((contract) => canHave(path, valueAt(document, contract)))
        .map((contract) => [...contract, ...path]);
  }
}

const itemsPath = { priceLine: tables.priceLines.path, workUnit: tables.workUnits.path } as const;

const USES: readonly string[] = ["perYear", "included", "minimum", "tiers", "count"];

/** Whether a price line by that period has a quantity: units are of fixed parts, uses of what is paid by use. */
const isCounted = (key: string, per: unknown): boolean =>
  key === "units" ? per !== "use" : !USES.includes(key) || per === "use";

/** Whether a contract's quantity is what its price lines have in its place. */
export const isPricing = (path: Path): boolean => path.length === 1 && (path[0] === "units" || path[0] === "unitPrice");

const isTeam = (team: unknown): boolean => isData(team) && Object.keys(team).length > 0;

/** Whether a contract has the group a quantity belongs to, where it may lack it; an overrun's details need an overrun. */
function canHave(path: Path, contract: unknown): boolean {
  const [group, key] = path;
  if (isPricing(path) && itemsAt(contract, ["prices"]).length > 0) return false;
  if (group === "extras" && OVERRUN_KEYS.some((each) => each === key))
    return valueAt(contract, ["extras", "mode"]) === "overrun";
  let fields: FieldTable = scenarioFields.contracts.fields;
  return path.slice(0, -1).every((each, i) => {
    const field = fields[each];
    if (field?.type !== "group") return false;
    fields = field.fields;
    return !field.optional || isData(valueAt(contract, path.slice(0, i + 1)));
  });
}

/** The document with the value of a quantity at one of its places, and with what that value makes of its surroundings. */
export function withEntry(document: unknown, target: Path, entry: Entry, value: unknown): unknown {
  if (isYears(entry)) return withYears(document, value as number);
  const group = target.slice(0, -1);
  const data = valueAt(document, group);
  // The price of one year of a table stands in a list.
  if (Array.isArray(data)) return withValue(document, target, value);
  return withValue(document, group, merged(isData(data) ? data : {}, settings(document, target, entry, value)));
}

const isYears = ({ holder, path }: Entry): boolean => holder === "scenario" && path.join(".") === "horizon.years";

function merged(data: Data, set: Data): Data {
  const kept = Object.entries({ ...data, ...set }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept);
}

/** What a value sets beside its place, keys of the same group; what it takes away is undefined. */
export function settings(document: unknown, target: Path, { holder, path }: Entry, value: unknown): Data {
  const found = valueAt(document, target.slice(0, -1));
  const group = isData(found) ? found : {};
  switch (holder === "contract" || holder === "scenario" ? path.join(".") : "") {
    case "extras.overrun":
      return { ...without(group, []), mode: "overrun", probability: 1, low: value, high: value, law: "uniform" };
    case "extras.mode":
      return { ...without(group, keptIn(value)), mode: value };
    case "exit.reversibilityMonths":
      return { ...atSomeTime(group), reversibilityAmount: undefined, reversibilityMonths: value };
    case "exit.reversibilityAmount":
      return { ...atSomeTime(group), reversibilityMonths: undefined, reversibilityAmount: value };
    default:
      return { [target.at(-1)!]: isNeverRevised(document, target, value) ? [value] : value };
  }
}

/** A table of prices stays one: what replaces it is not revised either. */
const isNeverRevised = (document: unknown, target: Path, value: unknown): boolean =>
  target.at(-1) === "unitPrice" && Array.isArray(valueAt(document, target)) && !Array.isArray(value);

/** What is paid on leaving supposes that one leaves: at the end of the horizon where nothing else is said. */
const atSomeTime = (exit: Data): Data =>
  exit.when === undefined || exit.when === "never" ? { when: "endOfHorizon" } : {};

/** Extras in another mode keep nothing of the one they were in. */
const keptIn = (mode: unknown): readonly string[] =>
  mode === "overrun" ? [...OVERRUN_KEYS] : mode === "workUnits" ? ["items"] : [];
const without = (data: Data, kept: readonly string[]): Data =>
  Object.fromEntries(Object.keys(data).flatMap((key) => (kept.includes(key) ? [] : [[key, undefined]])));
