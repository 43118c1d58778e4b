import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluate } from "./evaluate";

const folder = join(__dirname, "..", "cases");
const cases = ["expected", "low", "likely", "high"] as const;

describe.each(
  readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort(),
)("%s", (file) => {
  const { scenario, expected } = JSON.parse(readFileSync(join(folder, file), "utf8"));

  test.each(cases)("meets the %s plan to the cent", (which) => {
    const plan = evaluate(scenario, which);
    expect(plan).toEqual(expected[which]);
    expect(Object.keys(plan.lines)).toEqual(Object.keys(expected[which].lines));
  });
});
