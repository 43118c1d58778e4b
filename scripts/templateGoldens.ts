/**
 * Writes test/model/templates/*.json: the document of each template for the answers of the example company, and what the
 * independent evaluator of test/reference makes of it. Run it after a change of defaults (`npx tsx
 * scripts/templateGoldens.ts`), and read the difference: a number that moves must have a reason.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { template, TEMPLATES } from "../src/model/templates";
import { evaluate } from "../test/reference/evaluate";

const answers = { employees: 400, team: 6, monthlyFee: 30000, years: 5, discountRate: 0.08 };

async function writeGoldens(): Promise<void> {
  for (const id of TEMPLATES) {
    const outcome = template(id, answers, "fr");
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    const { lines, total, grandTotal, npv } = evaluate(outcome.value, "expected");
    const others = (["low", "likely", "high"] as const).map((each) => [each, evaluate(outcome.value, each).grandTotal]);
    const golden = {
      origin: "numbers: test/reference/evaluate.ts, the cost model written a second time from MODEL.md",
      answers,
      document: outcome.value,
      expected: { lines, total, grandTotal, npv },
      grandTotals: Object.fromEntries(others) as Record<string, string>,
    };
    const file = join(__dirname, "../test/model/templates", `${id}.json`);
    writeFileSync(file, await format(JSON.stringify(golden), { parser: "json", printWidth: 120 }));
  }
}

void writeGoldens();
