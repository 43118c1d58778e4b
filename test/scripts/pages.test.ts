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

test("each model is shown in the unit and at the price of its market, but for global outsourcing and its fee", () => {
  const sections = page("templates.md").split("\n### ").slice(1); // prettier-ignore
  const priceOf = (id: string) => /^Prix : (.*?) ; sur devis/m.exec(sections.find((each) => each.includes(`(\`${id}\`)`))!)![1]; // prettier-ignore
  expect(priceOf("global")).toBe("utilisateurs : 400 × 75 € par mois");
  expect(priceOf("bpo")).toBe("processus métier : 400 × 15 à 35 € par mois");
  expect(priceOf("support")).toBe("support utilisateurs : 400 × 20 à 30 € par mois");
});

// .96 of 6 FTE; half an FTE of the team stays, and a pilot is hired.
test("the pilot that multi-provider hires is no FTE fewer", () =>
  expect(page("templates.md")).toMatch(/^\| Multi-prestataires .* \| 5,76 → 4,5 \| /m));

test("what was observed of 23 contracts of global outsourcing is told of that model alone", () => {
  const sections = page("templates.md").split("\n### ").slice(1);
  const observed = sections.filter((each) => /Observé, sans date.*3 entreprises sur 4/.test(each));
  expect(observed.map((each) => each.split("\n")[0])).toEqual(["Infogérance globale / Global outsourcing (`global`)"]);
});
