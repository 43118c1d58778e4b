import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { useBrowser } from "./harness";

const dist = join(__dirname, "..", "..", "dist");
const read = (file: string) => readFileSync(join(dist, file), "utf8");

interface FunctionsFile {
  functions: { id: string; name: string; helpUrl: string; parameters: { name: string }[] }[];
  allowCustomDataForDataTypeAny?: boolean;
}

const browser = useBrowser();

test("the build holds everything that the manifest names", () => {
  const urls = [...read("manifest.xml").matchAll(/"(https:[^"]+)"/g)].map((match) => new URL(match[1]!));
  expect(urls.length).toBeGreaterThan(10);
  for (const { pathname } of urls) expect([pathname, existsSync(join(dist, pathname))]).toEqual([pathname, true]);
});

test("French and English metadata have the same functions and arguments, each with a help page", () => {
  const english = JSON.parse(read("functions.json")) as FunctionsFile;
  const french = JSON.parse(read("functions.fr-FR.json")) as FunctionsFile;
  expect(english.allowCustomDataForDataTypeAny).toBeUndefined();
  expect(french.functions.map(({ id, name, parameters }) => [id, name, parameters.length])).toEqual(
    english.functions.map(({ id, name, parameters }) => [id, name, parameters.length]),
  );
  for (const { helpUrl } of [...english.functions, ...french.functions]) {
    expect([helpUrl, existsSync(join(dist, new URL(helpUrl).pathname))]).toEqual([helpUrl, true]);
  }
});

test("the bundle tells Excel about every function", () => {
  const bundle = read("functions.js");
  const { functions } = JSON.parse(read("functions.json")) as FunctionsFile;
  for (const { id } of functions) expect(bundle).toContain(`CustomFunctions.associate("${id}"`);
});

test("the workbench opens without Office", async () => {
  const page = await browser.open("/workbench.html");
  expect(await page.title()).toContain("INFO");
  expect(await page.evaluate(() => "Office" in window)).toBe(false);
});

test("a help page leads to its other language", async () => {
  const { functions } = JSON.parse(read("functions.fr-FR.json")) as FunctionsFile;
  const page = await browser.open(new URL(functions[0]!.helpUrl).pathname);
  await page.getByRole("link", { name: "English" }).click();
  await page.getByRole("link", { name: "Français" }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
});
