import { SCENARIO_NAME } from "./port";

/**
 * A formula from left to right: texts, sheets quoted or not with the sheet-level name after them, functions and
 * parentheses. Each is taken whole, whatever follows it, so that no character is looked at again for each one before it.
 */
const TOKENS = /"(?:[^"]|"")*"|'((?:[^']|'')+)'(?:!([\w.\\\p{L}]+))?|([\p{L}\d_.[\]]+)(?:!([\w.\\\p{L}]+)|\()?|\(|\)/gu;

/** INFO's functions, as formulas write them and as files store them. */
const INFO = /^(?:INFO\.|_xldudf_INFO_)/i;

/**
 * The sheet whose scenario a formula asks about: that of the first `Sheet!Scenario` inside an INFO call.
 * Undefined when there is none, or when it stands in another workbook.
 * Example: "='Mon offre'!B2-INFO.TCO('L''offre'!Scenario,3)" is "L'offre".
 */
export function askedSheet(formula: string): string | undefined {
  if (!formula.startsWith("=")) return undefined;
  const calls: string[] = [];
  for (const [token, quoted, ofQuoted, plain, ofPlain] of formula.matchAll(TOKENS)) {
    if (token.endsWith("(")) calls.push(token);
    else if (token === ")") calls.pop();
    else if (
      (ofQuoted ?? ofPlain)?.toLowerCase() === SCENARIO_NAME.toLowerCase() &&
      calls.some((call) => INFO.test(call))
    ) {
      const sheet = quoted?.replaceAll("''", "'") ?? plain!;
      if (!sheet.includes("[")) return sheet;
    }
  }
  return undefined;
}
