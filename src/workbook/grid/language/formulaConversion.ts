import {
  formulaTokens,
  frenchConvention,
  invariantConvention,
  isFunctionName,
  joinTokens,
  type FormulaConvention,
  type FormulaToken,
} from "./formulaTokens";
import { englishFunctionName, frenchFunctionName } from "./frenchFunctions";
import { frenchError, invariantError } from "./frenchErrors";

/** The invariant formula meant by a formula typed in French: `=SOMME(A1;0,5)` is `=SUM(A1,0.5)`. */
export function invariantFormula(french: string): string {
  return converted(french, frenchConvention, invariantConvention, {
    functionName: englishFunctionName,
    constant: (name) => (/^(vrai|faux)$/i.test(name) ? englishFunctionName(name) : name),
    error: invariantError,
  });
}

/** The same formula as a French Excel shows it: `=SUM(A1,0.5)` is `=SOMME(A1;0,5)`. */
export function frenchFormula(invariant: string): string {
  return converted(invariant, invariantConvention, frenchConvention, {
    functionName: frenchFunctionName,
    constant: (name) => (/^(true|false)$/i.test(name) ? frenchFunctionName(name) : name),
    error: frenchError,
  });
}

/**
 * A formula in French conventions with only its separators and decimal marks made invariant, so that
 * it keeps its length and every position in it.
 */
export function withInvariantMarks(french: string): string {
  return joinTokens(
    formulaTokens(french, frenchConvention).map((token) => ({
      ...token,
      text: withMarks(token, invariantConvention),
    })),
  );
}

interface Words {
  readonly functionName: (name: string) => string;
  readonly constant: (name: string) => string;
  readonly error: (error: string) => string;
}

function converted(formula: string, from: FormulaConvention, to: FormulaConvention, words: Words): string {
  const tokens = formulaTokens(formula, from);
  const text = (token: FormulaToken, index: number): string => {
    if (token.kind === "name")
      return isFunctionName(tokens, index) ? words.functionName(token.text) : words.constant(token.text);
    if (token.kind === "error") return words.error(token.text);
    return withMarks(token, to);
  };
  return tokens.map(text).join("");
}

function withMarks({ kind, text }: FormulaToken, { decimal, argument, arrayColumn }: FormulaConvention): string {
  if (kind === "number") return text.replace(/[.,]/, decimal);
  if (kind === "argument") return argument;
  if (kind === "column") return arrayColumn;
  return text;
}
