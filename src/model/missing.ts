import type { LineId } from "./lines";
import { isNothing, isQuantity } from "./quantity";
import type { Scenario } from "./scenario";

// Why a plan does not have a line: what the line waits for, and the scenario does not say.

/** What must be given, by its place in what holds it; a choice must be the one named, any but "none" or "never" otherwise. */
type Need = string | readonly [place: string, choice: string];

const DECIDED: readonly Need[] = [["exit/when", "decision"]];
const REPLACED: readonly Need[] = [...DECIDED, "exit/destination"];
const FEE: readonly Need[] = ["units", "unitPrice"];

type Holder = "team" | "roles" | "contracts" | "otherCosts" | "vat";
const needs: Readonly<Record<LineId, { readonly of: Holder; readonly all: readonly Need[] }>> = {
  salaries: { of: "roles", all: ["fte", "grossSalary"] },
  bonuses: { of: "roles", all: ["fte", "grossSalary", "bonus"] },
  employerCharges: { of: "roles", all: ["fte", "grossSalary", "charges"] },
  onCall: { of: "team", all: ["roles", "onCallWeekly"] },
  replacement: { of: "team", all: ["roles", "turnover", "recruitmentFee"] },
  training: { of: "team", all: ["roles", "trainingPerFte"] },
  tools: { of: "team", all: ["roles", "toolsPerFte"] },
  premises: { of: "team", all: ["roles", "premisesPerFte"] },
  equipment: { of: "team", all: ["equipment"] },
  management: { of: "team", all: ["roles", "managementShare"] },
  fee: { of: "contracts", all: FEE },
  additionalCharges: { of: "contracts", all: [...FEE, "volumeGrowth", "arcShare"] },
  reducedCredits: { of: "contracts", all: [...FEE, "volumeGrowth", "rrcShare"] },
  overrun: { of: "contracts", all: [...FEE, ["extras/mode", "overrun"], "extras/overrun"] },
  workUnits: { of: "contracts", all: [["extras/mode", "workUnits"], "extras/items"] },
  serviceCredits: { of: "contracts", all: [...FEE, "credits/missedMonths", "credits/share", "credits/cap"] },
  governance: { of: "contracts", all: [...FEE, "governance"] },
  selection: { of: "contracts", all: [...FEE, "selection"] },
  setup: { of: "contracts", all: ["setup"] },
  doubleRunIn: { of: "contracts", all: ["transitionIn", "transitionIn/months", "transitionIn/replacedMonthlyCost"] },
  reversibility: { of: "contracts", all: ["exit/when", "exit/reversibilityMonths"] },
  indemnity: { of: "contracts", all: [...DECIDED, "term", "exit/indemnity"] },
  newSolution: { of: "contracts", all: [...REPLACED, "exit/newMonthlyCost"] },
  oneOff: { of: "contracts", all: [...REPLACED, "exit/oneOff"] },
  otherCosts: { of: "otherCosts", all: ["amount"] },
  vat: { of: "vat", all: ["rate"] },
};

const holders: Readonly<Record<Holder, string>> = {
  team: "/team",
  roles: "/team/roles",
  contracts: "/contracts",
  otherCosts: "/otherCosts",
  vat: "/vat",
};

/**
 * What keeps a line out of a plan: for each contract, role or cost the first place where the scenario says nothing, 0,
 * or another choice; the list itself where it is empty. Empty when the line is there, or is nothing by its numbers.
 */
export function missingFor(scenario: Scenario, line: LineId): readonly string[] {
  const { of, all } = needs[line];
  const holder = holders[of];
  const held = valueAt(scenario, holder);
  if (!Array.isArray(held)) return firstMissing(held, holder, all);
  if (held.length === 0) return [holder];
  return held.flatMap((item, i) => firstMissing(item, `${holder}/${i}`, all));
}

function firstMissing(holder: unknown, at: string, all: readonly Need[]): readonly string[] {
  for (const need of all) {
    const [place, choice] = typeof need === "string" ? [need] : need;
    if (isMissing(valueAt(holder, `/${place}`), choice)) return [`${at}/${place}`];
  }
  return [];
}

function isMissing(value: unknown, choice?: string): boolean {
  if (typeof value === "string") return choice === undefined ? value === "none" || value === "never" : value !== choice;
  if (typeof value !== "object" || value === null) return true;
  return Array.isArray(value) ? value.length === 0 : isQuantity(value) && isNothing(value);
}

const valueAt = (data: unknown, at: string): unknown =>
  at
    .split("/")
    .slice(1)
    .reduce<unknown>((node, key) => (node as Readonly<Record<string, unknown>> | undefined)?.[key], data);
