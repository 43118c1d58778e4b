/**
 * Writes what is read from the table of quantities: assets/scenario.schema.json, the table of labels in
 * docs/scenario-block.md, docs/defaults.md and docs/templates.md. Run it after a change of that table (`npx tsx scripts/schema.ts`); a test fails until then.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { scenarioSchema } from "./jsonSchema";
import { defaultsPage } from "./defaultsPage";
import { withLabelTable } from "./labelTable";
import { templatesPage } from "./templatesPage";

const root = join(__dirname, "..");
writeFileSync(join(root, "assets/scenario.schema.json"), `${JSON.stringify(scenarioSchema(), null, 2)}\n`);

const page = join(root, "docs/scenario-block.md");
writeFileSync(page, withLabelTable(readFileSync(page, "utf8")));
writeFileSync(join(root, "docs/defaults.md"), defaultsPage());
writeFileSync(join(root, "docs/templates.md"), templatesPage());
