import { pair } from "../../src/simulation/pair";
import { sensitivity } from "../../src/simulation/sensitivity";
import { simulate } from "../../src/simulation/simulate";
import type { Question } from "../../src/simulation/simulate";
import { standardErrors, summary } from "../../src/simulation/summary";
import benchmark from "../../bench/peers/scenario.json";
import { scenarioOf } from "../../bench/scenarioOf";
import { everyLaw } from "./everyLaw";

/** Every digit of what a simulation answers, as text: the same in every JavaScript engine, or something is wrong. */
export function digits(): string {
  const [first, rival] = [benchmark, everyLaw].map(scenarioOf);
  const answers = (["stratified", "random"] as const).map((method) => {
    const question: Question = { first: first!, rival, measure: "npv", method, seed: 7, trials: 20_001 };
    const outcomes = simulate(question);
    return [
      pair(outcomes.first, outcomes.rival!, method),
      standardErrors(outcomes.rival!, method),
      summary(simulate({ ...question, rival: undefined, measure: "total" }).first, method),
      sensitivity({ ...question, trials: 2_000 }),
      [...outcomes.rival!.subarray(0, 50)],
    ];
  });
  return JSON.stringify(answers, (_key, value: unknown) => (typeof value === "number" ? bits(value) : value));
}

const bits = (value: number): string => new BigUint64Array(Float64Array.of(value).buffer)[0]!.toString(16);
