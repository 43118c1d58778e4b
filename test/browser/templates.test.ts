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

test("the form asks what the quote says of its lines, and each gets its own in the block", async () => {
  const page = await openAt("?lang=fr&template=msp&servers=24");
  expect(await page.getByLabel("Serveurs, dans le forfait").inputValue()).toBe("24");
  await page.getByLabel("Prix mensuel d'un serveur").fill("145");
  await page.getByLabel("Audit annuel, en plus (€/an)").fill("4200");
  await page.getByRole("button", { name: "Ouvrir", exact: true }).click();
  await page.waitForURL(/serverPrice=145&auditPrice=4200/);
  await page.waitForSelector("body[data-ready]", { timeout: 60_000 });
  const lines = await page.evaluate(() => window.grid.values("Externalisation", "A1:D60"));
  const title = lines.findIndex(([first]) => first === "Lignes de prix");
  // 30,000 − 24 × 145 = 26,520, and ÷ 400 = 66.30
  expect(lines.slice(title + 2, title + 5)).toEqual([
    ["Utilisateurs", "mois", 400, 66.3],
    ["Serveurs", "mois", 24, 145],
    ["Audit annuel", "an", 1, 4200],
  ]);
  await page.getByLabel("Prix mensuel d'un serveur").fill("1300");
  await page.getByRole("button", { name: "Ouvrir", exact: true }).click();
  await page.waitForURL(/serverPrice=1300/);
  await page.waitForSelector("body[data-ready]", { timeout: 60_000 });
  // 30,000 ÷ 24 = 1,250
  expect(await page.getByRole("alert").textContent()).toMatch(/Prix mensuel d'un serveur.*1\s?250/);
});

test("the example asks nothing, whatever the address says; a template asks five questions", async () => {
  const page = await openAt("?fee=25000&years=3");
  expect(await page.getByRole("form", { name: "Partir d’un modèle" }).getByRole("textbox").count()).toBe(0);
  expect(await page.getByLabel("Durée (années)").count()).toBe(0);
  expect(await settledTotal(page, "C5")).toBe(2444250);
  await page.getByRole("combobox", { name: "Modèle" }).selectOption("global");
  expect(await page.getByLabel("Durée (années)").inputValue()).toBe("3");
});

test("a discount rate typed 7,5 is 7,5 %; one out of bounds is refused in French, beside what was typed", async () => {
  const page = await openAt("?template=global");
  const rate = page.getByLabel("Taux d'actualisation");
  const open = async (typed: string) => {
    await rate.fill(typed);
    await page.getByRole("button", { name: "Ouvrir", exact: true }).click();
    await page.waitForURL(new RegExp(`discountRate=${encodeURIComponent(typed)}`));
    await page.waitForSelector("body[data-ready]", { timeout: 60_000 });
  };
  await open("7,5");
  expect(await rate.inputValue()).toBe("7,5\u202f%");
  expect(await page.getByRole("alert").count()).toBe(0);
  await open("102,5");
  expect(await rate.inputValue()).toBe("102,5\u202f%");
  expect(await page.getByRole("alert").textContent()).toMatch(/1,025 \(soit 102,5\s%\) est hors limites/);
  await open("beaucoup");
  expect(await rate.inputValue()).toBe("beaucoup");
});

test("on a narrow page the grid keeps half the height, and nothing but the row of questions scrolls sideways", async () => {
  const page = await browser.open("/workbench.html?template=cloud", { width: 350, height: 900 });
  await page.waitForSelector("body[data-ready]", { timeout: 60_000 });
  const grid = (await page.locator("#grid").boundingBox())!;
  expect(grid.width).toBe(350);
  expect(grid.height).toBeGreaterThan(450);
  const extent = () => [document.documentElement.scrollWidth, document.documentElement.scrollHeight];
  expect(await page.evaluate(extent)).toEqual([350, 900]);
  await page.getByLabel("Durée (années)").fill("4");
  await page.getByRole("button", { name: "Ouvrir", exact: true }).click();
  await page.waitForURL(/years=4/);
});

test("wrong answers leave the example open and say what is wrong", async () => {
  const page = await openAt("?template=global&employees=0&years=22");
  const alert = page.getByRole("alert").filter({ hasText: "Le modèle n’a pas pu être ouvert" });
  expect(await alert.getByRole("listitem").count()).toBe(2);
  expect(await settledTotal(page, "C5")).toBe(2444250);
});
