import { buildSync } from "esbuild";
import { digits } from "../support/digits";
import { inBun } from "../support/bun";
import { inFirefox } from "../support/firefox";
import { useBrowser } from "./harness";

// The same workbook gives the same digits wherever it is opened: the answers of a simulation, bit for bit, in V8 (here
// and in Chromium), in JavaScriptCore (Safari's and Bun's) and in SpiderMonkey (Firefox's), with and without WebAssembly.

const [bundle] = buildSync({
  stdin: { contents: 'globalThis.answer = require("./test/support/digits").digits();', resolveDir: process.cwd() },
  bundle: true,
  format: "iife",
  write: false,
}).outputFiles;
const script = `
  const answers = [];
  {${bundle!.text}}
  answers.push(globalThis.answer);
  globalThis.WebAssembly = undefined;
  {${bundle!.text}}
  answers.push(globalThis.answer);
`;
const expected = digits();
const browser = useBrowser();

const expectSame = (text: string) => {
  const answers = JSON.parse(text) as string[];
  expect(answers).toHaveLength(2);
  answers.forEach((answer) => expect(answer === expected).toBe(true));
};

test("JavaScriptCore", () => expectSame(inBun(`${script}; console.log(JSON.stringify(answers));`)), 60_000);

test("SpiderMonkey", async () => expectSame(await inFirefox(`${script}; report(JSON.stringify(answers));`)), 90_000);

test("V8 in Chromium", async () => {
  const page = await browser.open("/help/en/TCO.html");
  await page.addScriptTag({ content: `${script}; globalThis.answers = answers;` });
  expectSame(await page.evaluate(() => JSON.stringify((globalThis as unknown as { answers: string[] }).answers)));
}, 60_000);
