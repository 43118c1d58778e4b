import { usesOf } from "../counted";
import type { Problem } from "./problem";
import { isNothing } from "../quantity";
import type { Quantity } from "../quantity";
import { RESOURCES } from "../table/resources";
import { OVERRUN_KEYS } from "../scenario";
import type { Contract, OtherCost, Scenario, Use } from "../scenario";

/** What cannot be seen one value at a time: names given twice, keys that exclude or need each other, months out of order. */
export function coherence(scenario: Pick<Scenario, "team" | "resources" | "contracts" | "otherCosts">): Problem[] {
  const { team, resources, contracts, otherCosts } = scenario;
  const firstWithName = new Map(contracts.map(({ name }, i) => [name, i] as const).reverse());
  return [
    ...team.roles.flatMap((role) => order(role.from, role.to)),
    ...contracts.flatMap((contract, i) => [
      ...(firstWithName.get(contract.name)! < i
        ? [{ code: "duplicateName", at: `/contracts/${i}/name`, value: contract.name } as const]
        : []),
      ...(contract.end ? order(contract.start, contract.end) : []),
      ...contractCoherence(contract, `/contracts/${i}`),
      ...priceCoherence(contract, `/contracts/${i}`),
    ]),
    ...(resources.heads ? [] : RESOURCES.filter((id) => resources[id]).slice(0, 1)).map((id): Problem => ({
      code: "needs",
      at: `/resources/${id}`,
      other: "employees",
    })),
    ...otherCosts.flatMap((cost) => otherCostCoherence(cost, cost.amount.at.replace(/\/amount$/, ""))),
  ];
}

/** Whether nothing is said of any cost: that is unknown, and no choice that costs nothing. */
export const saysNoCost = ({ team, resources, contracts, otherCosts }: Parameters<typeof coherence>[0]): boolean =>
  team.roles.length + contracts.length + otherCosts.length === 0 && isNothing(team.equipment) && !resources.heads;

function contractCoherence(contract: Contract, at: string): Problem[] {
  const { extras, exit, term, tacitRenewal, renewal } = contract;
  const problems: Problem[] = [];
  const needs = (key: string, other: string) => problems.push({ code: "needs", at: `${at}/${key}`, other });
  const excludes = (key: string, other: string, value: unknown) =>
    problems.push({ code: "exclusive", at: `${at}/${key}`, other, value });

  if (tacitRenewal && !term) needs("tacitRenewal", "term");
  if (renewal && !tacitRenewal) needs("renewal", "tacitRenewal");
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

/** Price lines by their names and months, what is paid by use by its tiers, a revision by its clause. */
function priceCoherence({ prices, extras, revision }: Contract, at: string): Problem[] {
  const firstWithName = new Map(prices.map(({ name }, i) => [name, i] as const).reverse());
  const { escalator, fixedShare, indexGrowth, cap, upwardOnly } = revision;
  const indexed = {
    fixedShare: !isNothing(fixedShare) && fixedShare,
    indexGrowth: !isNothing(indexGrowth) && indexGrowth,
    cap,
    upwardOnly,
  };
  return [
    ...prices.flatMap((line, i) => [
      ...(firstWithName.get(line.name)! < i
        ? [{ code: "duplicateName", at: `${at}/prices/${i}/name`, value: line.name } as const]
        : []),
      ...(line.from && line.to ? order(line.from, line.to) : []),
    ]),
    ...usesOf({ prices, extras }).flatMap(({ tiers }) => tierOrder(tiers)),
    ...(escalator
      ? Object.entries(indexed).flatMap(([key, value]) =>
          value ? [{ code: "exclusive", at: `${at}/revision/${key}`, other: "escalator" } as const] : [],
        )
      : []),
  ];
}

/** Each tier begins above the one before. */
const tierOrder = (tiers: Use["tiers"]): Problem[] =>
  tiers.slice(1).flatMap(({ above }, i) => {
    const before = tiers[i]!.above.expected;
    return above.expected.fraction.compare(before.fraction) > 0
      ? []
      : [{ code: "unorderedTiers", at: above.at, value: above.expected.float, before: before.float } as const];
  });

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
