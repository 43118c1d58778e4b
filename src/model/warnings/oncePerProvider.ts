import type { Scenario } from "../scenario";
import type { Warning } from "./warning";

/**
 * Warnings that say the same of several contracts of one provider as one, at the first of them and under the provider's
 * name: who types each line of an offer as a contract reads them once. What they cost is summed.
 * Example: "Globalis (Postes, Serveurs)", two contracts that nothing is billed on top of.
 */
export function oncePerProvider(warnings: readonly Warning[], { contracts }: Scenario): readonly Warning[] {
  const providers = new Map(contracts.map(({ name, provider }) => [name, provider]));
  const groups = new Map<unknown, Warning[]>();
  for (const warning of warnings) {
    const provider = "contract" in warning ? providers.get(warning.contract) : undefined;
    const key = provider === undefined ? warning : saidOf(provider, warning);
    groups.set(key, [...(groups.get(key) ?? []), warning]);
  }
  return [...groups.values()].map((alike) => together(alike, providers));
}

/** All that a warning says but of which contract, and how much it costs there. */
const saidOf = (provider: string, warning: Warning): string =>
  JSON.stringify([provider, { ...warning, at: undefined, contract: undefined, cost: undefined }]);

function together(alike: readonly Warning[], providers: ReadonlyMap<string, string | undefined>): Warning {
  const [first] = alike as readonly [Warning];
  if (alike.length === 1 || !("contract" in first)) return first;
  const names = alike.map((each) => (each as typeof first).contract);
  const costs = alike.flatMap((each) => ("cost" in each ? [each.cost] : []));
  return {
    ...first,
    contract: `${providers.get(first.contract)} (${names.join(", ")})`,
    ...("cost" in first && {
      cost: costs.reduce((sum, cost) => (sum === undefined || cost === undefined ? undefined : sum + cost), 0),
    }),
  };
}
