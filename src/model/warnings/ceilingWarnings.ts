import { plan } from "../plan/plan";
import type { Scenario } from "../scenario";
import type { Warning } from "./warning";

/** Contracts that bill more than their ceiling: as expected, or in the high case alone (MODEL.md 9). */
export const ceilingWarnings = (scenario: Scenario): Warning[] =>
  scenario.contracts.flatMap(({ name: contract, ceiling }): Warning[] => {
    if (!ceiling) return [];
    const most = ceiling.expected.float;
    const over = (["expected", "high"] as const).find((which) => billedIn(scenario, which, contract) > most);
    if (!over) return [];
    const found = { at: ceiling.at, contract, billed: billedIn(scenario, over, contract), ceiling: most };
    const code = over === "expected" ? "overCeiling" : "mayPassCeiling";
    return [{ ...found, code, currency: scenario.currency }];
  });

const billedIn = (scenario: Scenario, which: "expected" | "high", contract: string): number =>
  plan(scenario, which).contracts.get(contract)!.billed!;
