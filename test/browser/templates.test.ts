import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { TEMPLATES } from "../../src/model/templates";
import type { TemplateId } from "../../src/model/templates";
import { useBrowser } from "./harness";

jest.setTimeout(180_000);
const browser = useBrowser();
const company = "employees=400&team=6&fee=30000&years=5&discountRate=0.08";

async function openAt(search: string): Promise<Page> {
  const page = await browser.open(`/workbench.html${search}`, { width: 1500, height: 900 });
  await page.waitForSelector("body[data-ready]", { timeout: 60_000 });
  return page;
}

const totalOf = (id: TemplateId): number =>
  Number(JSON.parse(readFileSync(join(__dirname, `../model/templates/${id}.json`), "utf8")).expected.grandTotal);
const column = (page: Page, letter: string) =>
  page.evaluate((c) => window.grid.values(window.grid.selection().sheet, `${c}1:${c}60`).flat(), letter);

/** Calculation may go on after the page is ready. */
async function settledTotal(page: Page, place: string): Promise<unknown> {
  await page.waitForFunction(
    (at) => typeof window.grid.values(window.grid.selection().sheet, at)[0]![0] === "number",
    place,
  );
  return page.evaluate((at) => window.grid.values(window.grid.selection().sheet, at)[0]![0], place);
}

test("each template opens on the total of its golden file, without an error in any cell", async () => {
  const page = await openAt("");
  for (const id of TEMPLATES) {
    await page.goto(`${browser.address()}/workbench.html?template=${id}&${company}`);
    await page.waitForSelector("body[data-ready]", { timeout: 60_000 });
    const place = id === "internal" ? "B5" : "C5";
    expect([id, await settledTotal(page, place)]).toEqual([id, totalOf(id)]);
    const shown = [...(await column(page, "B")), ...(await column(page, "C")), ...(await column(page, "D"))];
    expect(shown.filter((value) => typeof value === "string" && value.startsWith("#"))).toEqual([]);
  }
});

test("the form opens a template, keeps the language, and shows the answers again", async () => {
  const page = await openAt("?lang=en");
  await page.getByLabel("Sourcing model").selectOption("coSourcing");
  await page.getByLabel("Employees").fill("120");
  await page.getByLabel("Discount rate").fill("6.5%");
  await page.getByRole("button", { name: "Open", exact: true }).click();
  await page.waitForURL(/template=coSourcing/);
  await page.waitForSelector("body[data-ready]", { timeout: 60_000 });
  expect(await page.getByLabel("Sourcing model").inputValue()).toBe("coSourcing");
  expect(await page.getByLabel("Discount rate").inputValue()).toBe("6.5%");
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  expect((await column(page, "A"))[0]).toBe("Co-sourcing or internal team? 120 employees");
  expect(await page.getByRole("link", { name: "Français" }).getAttribute("href")).toContain("template=coSourcing");
});

test("wrong answers leave the example open and say what is wrong", async () => {
  const page = await openAt("?template=global&employees=0&years=22");
  const alert = page.getByRole("alert").filter({ hasText: "Le modèle n’a pas pu être ouvert" });
  expect(await alert.getByRole("listitem").count()).toBe(2);
  expect(await settledTotal(page, "C5")).toBe(2444250);
});
