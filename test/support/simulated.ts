import type { Scenario } from "../../src/model/scenario";
import { simulate } from "../../src/simulation/simulate";
import type { Question } from "../../src/simulation/simulate";
import { scenarioOf } from "./cases";

export type Asked = Partial<Omit<Question, "first" | "rival">>;

/** What a scenario costs in each trial: 4,096 stratified trials of seed 1, unless asked otherwise. */
export const simulated = (scenario: Scenario, asked: Asked = {}): Float64Array =>
  simulate({ first: scenario, measure: "total", method: "stratified", seed: 1, trials: 4096, ...asked }).first;

/** The same of a document that must be right. */
export const simulatedDocument = (document: unknown, asked: Asked = {}): Float64Array =>
  simulated(scenarioOf(document), asked);
