import type { LineId } from ".";
import { isNothing, isQuantity } from "../quantity";
import type { Scenario } from "../scenario";

// Why a plan does not have a line: what the line waits for, and the scenario does not say.

/** What must be given, by its place in what holds it. */
type Need =
  | string
  | {
      readonly place: string;
      /** The choice that is needed: any but "none" or "never" otherwise. */
      readonly choice?: string;
      /** What decides in its place where it is given, be it 0. */
      readonly unless?: string;
    };

const LEFT: Need = { place: "exit/when", unless: "exit/hazard" };
const DECIDED: readonly Need[] = [{ ...LEFT, choice: "decision" }];
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
  overrun: { of: "contracts", all: [...FEE, { place: "extras/mode", choice: "overrun" }, "extras/overrun"] },
  workUnits: { of: "contracts", all: [{ place: "extras/mode", choice: "workUnits" }, "extras/items"] },
  serviceCredits: { of: "contracts", all: [...FEE, "credits/missedMonths", "credits/share", "credits/cap"] },
  governance: { of: "contracts", all: [...FEE, "governance"] },
  selection: { of: "contracts", all: [...FEE, "selection"] },
  setup: { of: "contracts", all: ["setup"] },
  doubleRunIn: { of: "contracts", all: ["transitionIn", "transitionIn/months", "transitionIn/replacedMonthlyCost"] },
  reversibility: {
    of: "contracts",
    all: [LEFT, { place: "exit/reversibilityMonths", unless: "exit/reversibilityAmount" }],
  },
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
    const { place, choice, unless }: Exclude<Need, string> = typeof need === "string" ? { place: need } : need;
    const decides = unless !== undefined && valueAt(holder, `/${unless}`) !== undefined ? unless : place;
    if (isMissing(valueAt(holder, `/${decides}`), choice)) return [`${at}/${decides}`];
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
