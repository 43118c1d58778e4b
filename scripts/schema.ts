/**
 * Writes assets/scenario.schema.json from the table of quantities: `npx tsx scripts/schema.ts`.
 * A test fails while the file is out of date.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { scenarioSchema } from "../src/scenario/jsonSchema";

writeFileSync(join(__dirname, "../assets/scenario.schema.json"), `${JSON.stringify(scenarioSchema(), null, 2)}\n`);
