import type { LineId } from ".";

/**
 * What the lines of a plan have in common for who looks at a budget: too many lines make no picture. In the order in
 * which they are stacked.
 */
export const FAMILIES = ["team", "fee", "extras", "governance", "transition", "newSolution", "other"] as const;
export type Family = (typeof FAMILIES)[number];

const lines: Readonly<Record<Exclude<Family, "other">, readonly LineId[]>> = {
  team: [
    "salaries",
    "bonuses",
    "employerCharges",
    "onCall",
    "replacement",
    "training",
    "tools",
    "premises",
    "equipment",
    "management",
  ],
  fee: ["fee", "additionalCharges", "reducedCredits", "serviceCredits"],
  extras: ["overrun", "workUnits"],
  governance: ["governance"],
  transition: ["selection", "setup", "doubleRunIn", "reversibility", "indemnity", "oneOff"],
  newSolution: ["newSolution"],
};

const families = new Map(
  Object.entries(lines).flatMap(([family, ids]) => ids.map((id) => [id, family as Family] as const)),
);

/** The family of a line; what no family claims is another cost: so is VAT, which is paid on several of them. */
export const familyOf = (line: LineId): Family => families.get(line) ?? "other";
