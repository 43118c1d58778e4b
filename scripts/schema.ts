/**
 * Writes what is read from the table of quantities: assets/scenario.schema.json, and the table of labels in
 * docs/scenario-block.md. Run it after a change of that table (`npx tsx scripts/schema.ts`); a test fails until then.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { scenarioSchema } from "../src/scenario/jsonSchema";
import { withLabelTable } from "./labelTable";

const root = join(__dirname, "..");
writeFileSync(join(root, "assets/scenario.schema.json"), `${JSON.stringify(scenarioSchema(), null, 2)}\n`);

const page = join(root, "docs/scenario-block.md");
writeFileSync(page, withLabelTable(readFileSync(page, "utf8")));
