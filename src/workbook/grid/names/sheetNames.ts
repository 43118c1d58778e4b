import { quotedSheetName, unquotedSheetName } from "../address";
import { formulaTokens, invariantConvention, isFunctionName, type FormulaToken } from "../language/formulaTokens";

/**
 * Sheet-level names. Univer resolves names by their text alone, whatever the sheet: of two sheets with
 * a `Scenario` each, one would answer for both. So the name `Scenario` of the sheet Globale is kept as
 * a workbook name spelled `Globale!Scenario`, and formulas always spell it so.
 */
export function qualifiedName(sheet: string, name: string): string {
  return `${quotedSheetName(sheet)}!${name}`;
}

/**
 * An invariant formula of a sheet with its names spelled as they are kept: a bare `Scenario` becomes
 * `Globale!Scenario` where the sheet has such a name, and case and quotes follow the definition.
 *
 * @param names the names kept in the workbook, qualified or not
 */
export function withQualifiedNames(formula: string, sheet: string, names: Iterable<string>): string {
  const kept = new Map([...names].map((name) => [name.toLowerCase(), name]));
  return mapped(formula, (tokens, index) => {
    const { kind, text } = tokens[index] as FormulaToken;
    if (kind !== "name" || isFunctionName(tokens, index)) return text;
    const before = tokens[index - 1];
    if (before?.kind !== "sheet")
      return kept.get(qualifiedName(sheet, text).toLowerCase()) ?? kept.get(text.toLowerCase()) ?? text;
    const owner = unquotedSheetName(before.text);
    return kept.get(qualifiedName(owner, text).toLowerCase()) ?? before.text + text;
  });
}

/** The formula after a sheet has changed its name: every `Old!` in it becomes `New!`. */
export function withRenamedSheet(formula: string, from: string, to: string): string {
  return formulaTokens(formula, invariantConvention)
    .map(({ kind, text }) =>
      kind === "sheet" && unquotedSheetName(text).toLowerCase() === from.toLowerCase()
        ? `${quotedSheetName(to)}!`
        : text,
    )
    .join("");
}

/** Rewrites the tokens one by one; a sheet's prefix is left to the name that follows it. */
function mapped(formula: string, text: (tokens: readonly FormulaToken[], index: number) => string): string {
  const tokens = formulaTokens(formula, invariantConvention);
  return tokens
    .map((token, index) => (token.kind === "sheet" && tokens[index + 1]?.kind === "name" ? "" : text(tokens, index)))
    .join("");
}
