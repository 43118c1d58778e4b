import "../../support/customFunctions";
import { BREAKEVEN, HISTOGRAM, NPV, PERCENTILE, PROBABILITY, REGRET, SIMULATE, TCO, TORNADO } from "../../../src/functions/functions"; // prettier-ignore
import { pair } from "../../../src/simulation/pair";
import { simulate } from "../../../src/simulation/simulate";
import { scenarioOf } from "../../support/cases";
import { spaced } from "../anything";
import { blockOf } from "../blocks";

// Two ways to spend: 1,000 a month and nothing more, or 40,000 upfront and 200 a month, over five years at 8 %. In all
// 60,000 against 52,000; discounted, 12,000 × 3.99271 = 47,912.52 against 40,000 + 2,400 × 3.99271 = 49,582.50.
const horizon = { years: 5, discountRate: 0.08 };
const otherCosts = (...costs: object[]) => ({ horizon, otherCosts: costs });
const monthly = otherCosts({ name: "Monthly", amount: { low: 900, high: 1100 }, every: "month" });
const upfront = otherCosts({ name: "Upfront", amount: 40_000 }, { name: "Running", amount: 200, every: "month" });
const [first, rival] = [blockOf(monthly), blockOf(upfront)];
const discounted = ["mesure", "VAN"];
const npv = () =>
  simulate({ first: scenarioOf(monthly), rival: scenarioOf(upfront), measure: "npv", method: "stratified", seed: 1, trials: 10_000 }); // prettier-ignore

describe("what is paid, discounted, is asked for as any other assumption", () => {
  test("of a percentile, whose mean is the plan's present value", () => {
    const median = PERCENTILE(first, 0.5, null, null, discounted) as number;
    expect(median).toBeCloseTo(NPV(first), -1);
    expect(PERCENTILE(first, 0.5) as number).toBeCloseTo(TCO(first), -1);
  });
  test("of a simulation, whose columns say so", () => {
    const table = SIMULATE(first, null, null, ["measure", "NPV"]) as unknown[][];
    expect(table[0]).toEqual(["Statistique", "Valeur (VAN)", "Erreur type"]);
    expect(table.find(([label]) => label === "Plan attendu")![1]).toBe(NPV(first));
    expect((SIMULATE(first) as unknown[][])[0]).toEqual(["Statistique", "Valeur", "Erreur type"]);
  });
  test("of a probability and a regret: what is dearer in all may be cheaper discounted", () => {
    const { first: own, rival: other } = npv();
    const compared = pair(own, other!, "stratified");
    expect(PROBABILITY(first, rival) as number).toBe(0);
    expect(PROBABILITY(first, rival, null, null, discounted) as number).toBe(compared.probabilityCheaper);
    expect(REGRET(first, rival, null, null, discounted) as number).toBe(compared.regret);
  });
  test("of a tornado and of a histogram", () => {
    expect(TORNADO(first, undefined, 100, null, discounted)[0]![4]).toBe("Total au bas (VAN)");
    expect(TORNADO(first, rival, 100, null, discounted)[0]![5]).toBe("Écart au haut (VAN)");
    const [head, ...bins] = HISTOGRAM(first, 1, null, null, discounted) as number[][];
    expect(head!.slice(0, 2)).toEqual(["De (VAN)", "À (VAN)"]);
    // 900 and 1,100 a month: 0.9 and 1.1 of 47,912.52
    expect(bins[0]![0]).toBeGreaterThan(43_121);
    expect(bins[0]![1]).toBeLessThan(52_704);
  });
  test("of a break-even, expected and at a percentile", () => {
    const sum = (amount: number) => NPV(blockOf(otherCosts({ name: "Monthly", amount, every: "month" })));
    const value = BREAKEVEN(first, rival, "Montant", null, null, discounted) as number;
    expect([value - 0.01, value + 0.01].map((amount) => Math.sign(sum(amount) - NPV(rival)))).toEqual([-1, 1]);
    // 52,000 / 60 months
    expect(BREAKEVEN(first, rival, "Montant") as number).toBeCloseTo(866.67, 2);
    const certain = blockOf(otherCosts({ name: "Monthly", amount: 1000, every: "month" }));
    return expect(BREAKEVEN(certain, rival, "Montant", 0.8, null, discounted)).resolves.toBeCloseTo(value, 1);
  });
});

describe("overrides of two scenarios", () => {
  test("change the first, and what belongs to the horizon in both", () => {
    // 40,000 at once are less than 60,000 over five years, more than 12 × 200 + … in one year.
    expect(PROBABILITY(rival, first) as number).toBe(1);
    expect(PROBABILITY(rival, first, null, null, ["Durée", 1]) as number).toBe(0);
    expect(PROBABILITY(rival, first, null, null, ["Montant", 2000]) as number).toBe(0);
  });
  test("of a break-even hold while its quantity moves", () => {
    // Over two years: 40,000 + 24 × 200 = 44,800, ÷ 24
    expect(BREAKEVEN(first, rival, "Montant", null, null, ["Durée", 2]) as number).toBeCloseTo(1866.67, 2);
  });
});

describe("is refused", () => {
  test.each<[string, () => unknown, string]>([
    ["a measure that is none", () => PERCENTILE(first, 0.5, null, null, ["mesure", "médiane"]), "« mesure » : « médiane » n'est pas une mesure connue ; il faut « coût total » ou « VAN »."],
    ["two of them", () => PERCENTILE(first, 0.5, null, null, ["mesure", "VAN", "measure", "NPV"]), "« measure » : cette hypothèse est donnée deux fois ; il faut une seule valeur."],
    ["where nothing is simulated", () => TCO(first, null, null, null, ["mesure", "VAN"]), "« mesure » : ce libellé est inconnu"],
    ["the quantity of a break-even among its assumptions", () => BREAKEVEN(first, rival, "Montant", null, null, ["Amount", 900]), "« Montant » : cette hypothèse et « Amount » disent deux fois la même chose"],
    ["two cases", () => TCO(first, null, null, null, ["cas", "haut", "case", "low"]), "« case » : cette hypothèse est donnée deux fois"],
  ])("%s", (_title, call, sentence) => expect(spaced(call)).toThrow(sentence)); // prettier-ignore
  test("but not an empty value, nor the total by its name", () => {
    expect(PERCENTILE(first, 0.5, null, null, ["mesure", ""])).toBe(PERCENTILE(first, 0.5));
    expect(PERCENTILE(first, 0.5, null, null, ["mesure", "coût total"])).toBe(PERCENTILE(first, 0.5));
  });
});
