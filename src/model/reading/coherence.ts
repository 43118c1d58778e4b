import type { Problem } from "./problem";
import { isNothing } from "../quantity";
import type { Quantity } from "../quantity";
import { OVERRUN_KEYS } from "../scenario";
import type { Contract, OtherCost, Scenario } from "../scenario";

/** What cannot be seen one value at a time: names given twice, keys that exclude or need each other, months out of order. */
export function coherence(scenario: Pick<Scenario, "team" | "contracts" | "otherCosts">): Problem[] {
  const { team, contracts, otherCosts } = scenario;
  const firstWithName = new Map(contracts.map(({ name }, i) => [name, i] as const).reverse());
  return [
    ...team.roles.flatMap((role) => order(role.from, role.to)),
    ...contracts.flatMap((contract, i) => [
      ...(firstWithName.get(contract.name)! < i
        ? [{ code: "duplicateName", at: `/contracts/${i}/name`, value: contract.name } as const]
        : []),
      ...(contract.end ? order(contract.start, contract.end) : []),
      ...contractCoherence(contract, `/contracts/${i}`),
    ]),
    ...otherCosts.flatMap((cost, i) => otherCostCoherence(cost, `/otherCosts/${i}`)),
  ];
}

function contractCoherence(contract: Contract, at: string): Problem[] {
  const { extras, exit, term, tacitRenewal } = contract;
  const problems: Problem[] = [];
  const needs = (key: string, other: string) => problems.push({ code: "needs", at: `${at}/${key}`, other });
  const excludes = (key: string, other: string, value: unknown) =>
    problems.push({ code: "exclusive", at: `${at}/${key}`, other, value });

  if (tacitRenewal && !term) needs("tacitRenewal", "term");
  const overrunKeys = OVERRUN_KEYS.filter((key) => extras[key] !== undefined);
  if (extras.mode !== "overrun")
    for (const key of overrunKeys) excludes(`extras/${key}`, `mode ${extras.mode}`, shown(extras[key]));
  if (extras.mode !== "workUnits" && extras.items.length > 0)
    excludes("extras/items", `mode ${extras.mode}`, extras.items.length);

  if (exit.reversibilityAmount && !isNothing(exit.reversibilityMonths)) {
    excludes("exit/reversibilityAmount", "reversibilityMonths", shown(exit.reversibilityAmount));
  }
  if (exit.hazard) problems.push(...order(contract.start, exit.hazard.fromMonth));
  if (exit.destination !== "none" && !exit.newMonthlyCost && (exit.when === "decision" || exit.hazard)) {
    needs("exit/destination", "newMonthlyCost");
  }
  if (exit.when !== "decision") return problems;
  if (!exit.decisionMonth) needs("exit/when", "decisionMonth");
  else if (exit.decisionMonth.expected.float < contract.start.expected.float) {
    problems.push({
      code: "decisionBeforeStart",
      at: exit.decisionMonth.at,
      value: shown(exit.decisionMonth),
      start: contract.start.expected.float,
    });
  }
  return problems;
}

function otherCostCoherence({ every, from, to }: OtherCost, at: string): Problem[] {
  if (every === "once") return [];
  if (from.expected.float === 0) return [{ code: "upfrontOnlyOnce", at: `${at}/from`, value: 0 }];
  return order(from, to);
}

function order(from: Quantity, to: Quantity): Problem[] {
  const start = from.expected.float;
  return to.expected.float < start ? [{ code: "endsBeforeStart", at: to.at, value: shown(to), start }] : [];
}

const shown = (value: Quantity | string | undefined): unknown =>
  typeof value === "object" ? value.expected.float : value;
