import { plan } from "../src/model/plan/plan";
import type { Scenario } from "../src/model/scenario";
import case03 from "../test/cases/03-contract-pme-120.json";
import { handwrittenPlan } from "./handwritten";
import type { FeeContract } from "./handwritten";
import { timePerCall, timeRatio } from "./measure";
import type { Measure, Task } from "./measure";
import { scenarioOf } from "./scenarioOf";

/** Case 03 at 64 prices, so that no answer can be kept from one call to the next. */
const prices = Array.from({ length: 64 }, (_, i) => (80 + 0.37 * i).toFixed(2));

function scenarios(): Scenario[] {
  return prices.map((unitPrice) => {
    const { contracts, ...rest } = case03.scenario;
    return scenarioOf({ ...rest, contracts: contracts.map((contract) => ({ ...contract, unitPrice })) });
  });
}

function handwritten(): FeeContract[] {
  const { horizon, contracts } = case03.scenario;
  const numbers = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(numbers);
    if (typeof value === "object" && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, numbers(each)]));
    }
    return typeof value === "string" && !Number.isNaN(Number(value)) ? Number(value) : value;
  };
  const contract = numbers(contracts[0]) as FeeContract & { revision: object; extras: { items: FeeContract["items"] } };
  const base = { ...contract, ...contract.revision, items: contract.extras.items, years: horizon.years };
  return prices.map((price) => ({ ...base, discountRate: Number(horizon.discountRate), unitPrice: Number(price) }));
}

const inTurn = <T>(items: readonly T[], plan: (item: T) => { readonly grandTotal: number }): Task => {
  let i = 0;
  return () => plan(items[i++ % items.length]!).grandTotal;
};

/** The exact reader: against a loop written by hand, in plans a second, and in memory. */
export function planMeasures(): Measure[] {
  const exact = inTurn(scenarios(), (scenario) => plan(scenario));
  const against = timeRatio(exact, inTurn(handwritten(), handwrittenPlan));
  const milliseconds = timePerCall(exact);
  return [
    {
      name: "time of case 03's full plan",
      ratio: against,
      against: "a hand-written float64 loop of its lines",
      aim: 4,
    },
    { name: "full five-year plans a second", ratio: 1000 / milliseconds / 10_000, against: "10,000", aim: 1 },
    { name: "heap after 100,000 plans", ratio: heapGrowth(exact), against: "the heap before them", aim: 1.05 },
  ];
}

function heapGrowth(task: Task): number {
  const collect = (globalThis as { gc?: () => void }).gc;
  const used = () => {
    collect?.();
    return process.memoryUsage().heapUsed;
  };
  for (let i = 0; i < 10_000; i++) task();
  const before = used();
  for (let i = 0; i < 100_000; i++) task();
  return used() / before;
}
