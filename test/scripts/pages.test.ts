import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defaultsPage } from "../../scripts/defaultsPage";
import { templatesPage } from "../../scripts/templatesPage";

const page = (name: string) => readFileSync(join(__dirname, "../../docs", name), "utf8");

test.each([
  ["defaults.md", defaultsPage],
  ["templates.md", templatesPage],
])("docs/%s is up to date: else run `npm run schema`", (name, written) => expect(page(name)).toBe(written()));

test("a value never given is shown as unknown or not counted, never as 0", () => {
  const cells = page("defaults.md")
    .split("\n")
    .map((row) => row.split("|")[5]?.trim());
  expect(cells.filter((cell) => cell === "0" || cell === "0 %")).toEqual([]);
});
