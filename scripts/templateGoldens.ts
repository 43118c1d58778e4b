/**
 * Writes test/model/templates/*.json: the document of each template for the answers of the example company, of some with
 * the lines of a quote or without any quote, and what the independent evaluator of test/reference makes of it. Run it after
 * a change of defaults (`npx tsx scripts/templateGoldens.ts`), and read the difference: a number that moves must have a
 * reason.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { template, TEMPLATES } from "../src/model/templates";
import { completed } from "../test/support/completed";
import { evaluate } from "../test/reference/evaluate";

const company = { employees: 400, team: 6, monthlyFee: 30000, years: 5, discountRate: 0.08 };

/** What a quote may say of its lines, and a company of what it spends; prices of a test, proposed to nobody. */
const quotes = {
  msp: { servers: 24, serverPrice: 145, auditPrice: 4200 },
  applications: { workUnits: 60, workUnitPrice: 540 },
  cloud: { instances: 12, instancePrice: 64.5, gigabytes: 3500, gigabytePrice: 0.024 },
  global: { toolsCost: { low: 3, high: 8 }, serversCost: 7, backupCost: 3.5, premisesCost: 9966 },
};

/** Nobody has quoted a fee: what is counted, or else supposed. */
const { monthlyFee: _quoted, ...unquoted } = company;
const unpriced = {
  multiProvider: { servers: 24, sites: 2 },
  coSourcing: {},
  infrastructureB: { servers: 24, serverPrice: { low: 120, high: 200 } },
  bpo: { team: 2, price: { low: 16, high: 20 } },
};

const goldens = [
  ...TEMPLATES.map((id) => ({ id, name: `${id}.json`, answers: company })),
  ...(Object.keys(quotes) as (keyof typeof quotes)[]).map((id) => ({
    id,
    name: `${id}.quote.json`,
    answers: { ...company, ...quotes[id] },
  })),
  ...(Object.keys(unpriced) as (keyof typeof unpriced)[]).map((id) => ({
    id,
    name: `${id}.market.json`,
    answers: { ...unquoted, ...unpriced[id] },
  })),
];

async function writeGoldens(): Promise<void> {
  for (const { id, name, answers } of goldens) {
    const outcome = template(id, answers, "fr", completed);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    const document = completed(outcome.value);
    const { lines, total, grandTotal, npv } = evaluate(document, "expected");
    const others = (["low", "likely", "high"] as const).map((each) => [each, evaluate(document, each).grandTotal]);
    const golden = {
      origin: "numbers: test/reference/evaluate.ts, the cost model written a second time from MODEL.md",
      answers,
      document: outcome.value,
      expected: { lines, total, grandTotal, npv },
      grandTotals: Object.fromEntries(others) as Record<string, string>,
    };
    const file = join(__dirname, "../test/model/templates", name);
    writeFileSync(file, await format(JSON.stringify(golden), { parser: "json", printWidth: 120 }));
  }
}

void writeGoldens();
