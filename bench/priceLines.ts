import { plan } from "../src/model/plan/plan";
import { readScenario } from "../src/model/reading/readScenario";
import { simulate } from "../src/simulation/simulate";
import { summary } from "../src/simulation/summary";
import { timeRatio } from "./measure";
import type { Measure, Task } from "./measure";
import { scenarioOf } from "./scenarioOf";

type PriceLine = Readonly<Record<string, unknown>>;

const users = { name: "Users", per: "month", units: "400", unitPrice: "65" };

/** A managed service as it is printed: six fixed parts and two uses. */
const eight: readonly PriceLine[] = [
  users,
  { name: "Servers", per: "month", units: "35", unitPrice: "118.50" },
  { name: "Firewall", per: "quarter", units: "2", unitPrice: "455.55" },
  { name: "Backup, GB", per: "month", units: "12000", unitPrice: "0.055" },
  { name: "Audit", per: "year", units: "1", unitPrice: ["9500", "9785", "10078.55"] },
  { name: "Security centre", per: "month", units: "1", unitPrice: "2400", from: 13 },
  { name: "Copies", per: "use", perYear: "240000", unitPrice: "0.0062", included: "180000" },
  { name: "Hours", per: "use", perYear: "200", unitPrice: "70", tiers: [{ above: 170, unitPrice: "82.60" }] },
];

const contractOf = (prices: readonly PriceLine[], name: string) => ({
  name,
  horizon: { years: 5, start: "2027-01", discountRate: "0.08" },
  contracts: [
    {
      name: "MSP",
      prices,
      revision: { fixedShare: "0.15", indexGrowth: { low: "0.015", high: "0.035" }, cap: "0.03" },
      extras: { mode: "overrun", probability: "0.75", low: "0.15", high: "0.40" },
      governance: "0.06",
      exit: { when: "endOfHorizon", reversibilityMonths: { low: "4", high: "7" } },
    },
  ],
});

/** A contract of eight price lines beside the same contract of one: reading it, its plan, its simulation. */
export const priceLineMeasures = (): readonly Measure[] => {
  const ratio = (name: string, task: (prices: readonly PriceLine[]) => Task): Measure => ({
    name: `${name} of a contract of eight price lines`,
    ratio: timeRatio(task(eight), task([users])),
    against: "the same contract's of one line",
    aim: 3,
  });
  return [
    ratio("time to read the file", (prices) => {
      let i = 0;
      return () => (readScenario(contractOf(prices, `Scenario ${i++}`)).ok ? 1 : NaN);
    }),
    ratio("time of the plan", (prices) => {
      // At 64 rates, so that no answer can be kept from one call to the next.
      const scenarios = Array.from({ length: 64 }, (_, i) => {
        const { contracts, ...rest } = contractOf(prices, "Rates");
        return scenarioOf({ ...rest, contracts: contracts.map((each) => ({ ...each, governance: 0.06 + i / 1000 })) });
      });
      let i = 0;
      return () => plan(scenarios[i++ % scenarios.length]!).grandTotal;
    }),
    ratio("time of 10,000 trials", (prices) => {
      const scenario = scenarioOf(contractOf(prices, "Trials"));
      let seed = 1;
      return () => {
        const question = {
          first: scenario,
          measure: "total",
          method: "stratified",
          seed: seed++,
          trials: 10_000,
        } as const;
        return summary(simulate(question).first, "stratified").mean;
      };
    }),
  ];
};
