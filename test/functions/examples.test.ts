import "../support/customFunctions";
import * as functions from "../../src/functions/functions";
import { functionExamples } from "../../src/messages/help/functionExamples";
import { functionArguments } from "../../src/workbook/grid/calls/functionArguments";
import type { GivenArgument } from "../../src/workbook/grid/calls/functionArguments";
import { gridMessages } from "../../src/workbook/grid/gridMessages";
import { readFunctions } from "../../scripts/build/functionFiles";

/** A number, a percentage, a text or nothing, as it is typed between two separators. */
function typed(text: string): GivenArgument {
  if (text === "") return undefined;
  if (text.startsWith('"')) return text.slice(1, -1);
  const number = Number(text.replace(",", ".").replace("%", ""));
  return text.endsWith("%") ? number / 100 : number;
}

const separators = { fr: ";", en: "," } as const;
const examples = Object.entries(functionExamples).flatMap(([id, each]) =>
  each
    // Without a result an example only shows how to ask about a sheet.
    .filter(({ result }) => result !== "")
    .flatMap(({ fr, en, result }) => [
      { id, formula: fr, language: "fr" as const, result },
      { id, formula: en, language: "en" as const, result },
    ]),
);

test.each(examples)("$formula in $language", async ({ id, formula, language, result }) => {
  const metadata = (await readFunctions("src/functions/functions.ts")).functions.find((each) => each.id === id)!;
  const [, args = ""] = /^=INFO\.\w+\((.*)\)$/.exec(formula) ?? [];
  const given = args.split(separators[language]).map(typed);
  const answer = await (functions[id as keyof typeof functions] as (...args: unknown[]) => unknown)(
    ...functionArguments(metadata, given, gridMessages[language]),
  );
  expect(Array.isArray(answer) ? answer : [[answer]]).toEqual([[result]]);
});
