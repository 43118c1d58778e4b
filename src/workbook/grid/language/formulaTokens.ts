/**
 * What a formula is made of, whichever convention it is written in. Texts joined in order give the
 * formula back, so a conversion is a change of some texts and nothing else.
 */
export interface FormulaToken {
  readonly kind:
    | "string" // "text", quotes included
    | "sheet" // Globale! or 'Ma feuille'!, the mark included
    | "name" // a function, a reference, a defined name, TRUE; a table's [columns] included
    | "number"
    | "error" // #N/A
    | "argument" // between arguments
    | "column" // between columns of an array constant
    | "row" // between rows of an array constant
    | "open"
    | "close"
    | "space"
    | "operator"; // the rest: + - * / ^ & = < > : % # @
  readonly text: string;
}

/** How a language writes formulas. Rows of an array constant are parted by ";" in both. */
export interface FormulaConvention {
  readonly decimal: "." | ",";
  readonly argument: "," | ";";
  readonly arrayColumn: "," | ".";
}

/** What is stored in cells, and what Office.js calls `formulas`. */
export const invariantConvention: FormulaConvention = { decimal: ".", argument: ",", arrayColumn: "," };

/** What a French Excel shows and reads. */
export const frenchConvention: FormulaConvention = { decimal: ",", argument: ";", arrayColumn: "." };

const string = /"(?:[^"]|"")*"?/y;
const quotedSheet = /'(?:[^']|'')*(?:'!?)?/y;
const errorValue = /#(?:N\/A|GETTING_DATA|[\p{L}]+(?:\/0)?[!?])/uy;
const name = /[\p{L}_$\\][\p{L}\p{N}_.$\\?]*/uy;
const space = /[\s\u00a0\u202f]+/y;
const wholeNumber = /\d+/y;
const numberIn: Record<"." | ",", RegExp> = {
  ".": /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y,
  // A point is read too: number pads have one, and nobody means anything else by it.
  ",": /(?:\d+(?:[.,]\d+)?|[.,]\d+)(?:[eE][+-]?\d+)?/y,
};
const numberInFrenchArray = /(?:\d+(?:,\d+)?|,\d+)(?:[eE][+-]?\d+)?/y;

/**
 * Cuts a formula into tokens. Never fails: what is not understood, or not finished yet, becomes an
 * operator, so that a formula being typed can be cut too.
 */
export function formulaTokens(formula: string, convention: FormulaConvention): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let inArray = false;
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at, { convention, inArray, before: tokens });
    if (token.text === "{" || token.text === "}") inArray = token.text === "{";
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

interface Context {
  readonly convention: FormulaConvention;
  readonly inArray: boolean;
  readonly before: readonly FormulaToken[];
}

function tokenAt(formula: string, at: number, context: Context): FormulaToken {
  const { convention, inArray } = context;
  const character = formula[at] as string;
  let text: string | undefined;
  if ((text = read(string, formula, at))) return { kind: "string", text };
  if ((text = read(quotedSheet, formula, at))) return { kind: "sheet", text };
  if ((text = read(space, formula, at))) return { kind: "space", text };
  if ((text = read(errorValue, formula, at))) return { kind: "error", text };
  if ((text = read(name, formula, at))) {
    const end = at + text.length;
    if (formula[end] === "!") return { kind: "sheet", text: `${text}!` };
    return { kind: "name", text: text + brackets(formula, end) };
  }
  if ((text = numberAt(formula, at, context))) return { kind: "number", text };
  if (character === "(") return { kind: "open", text: character };
  if (character === ")") return { kind: "close", text: character };
  if (inArray && character === ";") return { kind: "row", text: character };
  if (inArray && [",", convention.arrayColumn].includes(character)) return { kind: "column", text: character };
  // A comma that is no decimal mark separates arguments in French too: the grid itself writes some.
  if ([",", convention.argument].includes(character)) return { kind: "argument", text: character };
  return { kind: "operator", text: character };
}

function numberAt(formula: string, at: number, { convention, inArray, before }: Context): string | undefined {
  const pattern = convention.decimal === "," && inArray ? numberInFrenchArray : numberIn[convention.decimal];
  const text = read(pattern, formula, at);
  if (text === undefined) return undefined;
  if (/^[.,]/.test(text)) return operandExpected(before) ? text : undefined;
  // 2:3 is a range of rows, so that in SUM(2:3,4) the comma is no decimal mark.
  const isRowNumber = before.at(-1)?.text === ":" || formula[at + text.length] === ":";
  return isRowNumber ? read(wholeNumber, formula, at) : text;
}

/** What the sticky pattern finds at this place. */
function read(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** `[…]` after a table's name, nested brackets included, or nothing. */
function brackets(formula: string, start: number): string {
  if (formula[start] !== "[") return "";
  let depth = 0;
  for (let i = start; i < formula.length; i++) {
    if (formula[i] === "[") depth++;
    if (formula[i] === "]" && --depth === 0) return formula.slice(start, i + 1);
  }
  return formula.slice(start);
}

/** Whether a value may start here, so that ",5" is a number rather than a separator and a 5. */
function operandExpected(tokens: readonly FormulaToken[]): boolean {
  const last = tokens.at(-1)?.kind === "space" ? tokens.at(-2) : tokens.at(-1);
  return !last || !(["string", "name", "number", "error", "close"].includes(last.kind) || last.text === "}");
}

/** Whether the token at this index is a function's name: an opening parenthesis follows. */
export function isFunctionName(tokens: readonly FormulaToken[], index: number): boolean {
  if (tokens[index]?.kind !== "name") return false;
  const next = tokens[index + 1]?.kind === "space" ? tokens[index + 2] : tokens[index + 1];
  return next?.kind === "open";
}

export function joinTokens(tokens: readonly FormulaToken[]): string {
  return tokens.map((token) => token.text).join("");
}
