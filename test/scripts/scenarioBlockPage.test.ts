import { readFileSync } from "node:fs";
import { withLabelTable } from "../../scripts/labelTable";
import { readScenario } from "../../src/model/reading/readScenario";
import { readBlock } from "../../src/scenario/reading/readBlock";
import { writeBlock } from "../../src/scenario/writing/writeBlock";
import { block, documentOf } from "../scenario/cells";

const page = readFileSync(`${__dirname}/../../docs/scenario-block.md`, "utf8");
const examples = [...page.matchAll(/```\n([\s\S]*?)```/g)].map(([, drawing]) => block(drawing!));
const half = examples.length / 2;
const pairs = examples.slice(0, half).map((french, i) => [french, examples[half + i]!] as const);
const [french] = examples;

test.each(pairs)(
  "the examples of docs/scenario-block.md are read, and say the same in both languages",
  (french, english) => {
    expect(documentOf(french)).toEqual(documentOf(english));
    expect(readBlock(french).language).toBe("fr");
    expect(readBlock(english).language).toBe("en");
  },
);

test("the example written by the add-in says the same", () => {
  const document = documentOf(french);
  expect(readScenario(documentOf(writeBlock(document, "fr").cells))).toEqual(readScenario(document));
});

test("its table of labels is up to date: else run `npx tsx scripts/schema.ts`", () => {
  expect(withLabelTable(page)).toBe(page);
});
