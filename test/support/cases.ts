import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PlanAnswer } from "../../src/model/plan/answer";
import type { Case } from "../../src/model/quantity";
import { readScenario } from "../../src/model/reading/readScenario";
import type { Scenario } from "../../src/model/scenario";

/** A scenario worked out to the cent by an independent exact-decimal program (test/cases). */
export interface WorkedCase {
  readonly file: string;
  readonly title: string;
  readonly scenario: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<Case, PlanAnswer>>;
}

const folder = join(__dirname, "..", "cases");

export const workedCases: readonly WorkedCase[] = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .sort()
  .map((file) => ({ file, ...JSON.parse(readFileSync(join(folder, file), "utf8")) }));

export const workedCase = (number: string): WorkedCase => workedCases.find(({ file }) => file.startsWith(number))!;

/** The scenario of a document that must be right; a fragment that says no cost has one of nothing. */
export function scenarioOf(document: unknown): Scenario {
  const whole = readScenario(document);
  const isFragment = !whole.ok && whole.problems.every(({ code }) => code === "noCost");
  const outcome = isFragment ? readScenario({ ...(document as object), otherCosts: [{ amount: 0 }] }) : whole;
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.problems)}`);
  return outcome.value;
}
