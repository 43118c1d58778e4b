import * as ts from "typescript";

/** One small change of a source file: what stands from `start` to `end` is replaced, or left out where it is a statement. */
export interface Mutation {
  readonly start: number;
  readonly end: number;
  readonly replacement: string | undefined;
  readonly line: number;
  /** For whoever judges it: before → after. */
  readonly told: string;
}

/** A mutation with the number that switches it on. */
export interface Mutant extends Mutation {
  readonly id: number;
}

const operators: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.LessThanToken, "<="],
  [ts.SyntaxKind.LessThanEqualsToken, "<"],
  [ts.SyntaxKind.GreaterThanToken, ">="],
  [ts.SyntaxKind.GreaterThanEqualsToken, ">"],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, "!=="],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, "==="],
  [ts.SyntaxKind.PlusToken, "-"],
  [ts.SyntaxKind.MinusToken, "+"],
  [ts.SyntaxKind.AsteriskToken, "/"],
  [ts.SyntaxKind.SlashToken, "*"],
  [ts.SyntaxKind.AmpersandAmpersandToken, "||"],
  [ts.SyntaxKind.BarBarToken, "&&"],
  [ts.SyntaxKind.QuestionQuestionToken, "&&"],
]);

/** The operators of rows, written as methods. */
const methods: ReadonlyMap<string, string> = new Map([
  ["plus", "minus"],
  ["minus", "plus"],
  ["times", "per"],
  ["per", "times"],
  ["atLeast", "atMost"],
  ["atMost", "atLeast"],
  ["ceil", "floor"],
  ["floor", "ceil"],
  ["upTo", "is"],
]);

const isText = (node: ts.Node): boolean =>
  ts.isStringLiteralLike(node) ||
  ts.isTemplateExpression(node) ||
  (ts.isBinaryExpression(node) && (isText(node.left) || isText(node.right)));

/** The literal that stands for another: 1 and 0 for each other, any other number for the next. Texts are left alone. */
function otherLiteral(node: ts.Node): string | undefined {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return "false";
  if (node.kind === ts.SyntaxKind.FalseKeyword) return "true";
  const [one, written] = [ts.isBigIntLiteral(node) ? "1n" : "1", node.getText()];
  if (!ts.isBigIntLiteral(node) && !ts.isNumericLiteral(node)) return undefined;
  if (Number(node.text.replace("n", "")) === 0) return one;
  return written === one ? one.replace("1", "0") : `(${written} + ${one})`;
}

const isCondition = (node: ts.Node): boolean =>
  (ts.isIfStatement(node.parent) && node.parent.expression === node) ||
  (ts.isConditionalExpression(node.parent) && node.parent.condition === node);

/** Whether an expression may be written in brackets, as it stands, without another meaning. */
function standsAlone(node: ts.Node): boolean {
  const { parent } = node;
  if (node.flags & ts.NodeFlags.OptionalChain) return false;
  if (ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)) return parent.name !== node;
  if (ts.isBinaryExpression(parent) && parent.left === node) {
    const { kind } = parent.operatorToken;
    return kind < ts.SyntaxKind.FirstAssignment || kind > ts.SyntaxKind.LastAssignment;
  }
  return !ts.isForOfStatement(parent) || parent.initializer !== node;
}

/**
 * Every small change of a source file that a test should notice: comparisons, arithmetic (of numbers and of rows),
 * `&&`, `||`, `??`, numbers, booleans, conditions, statements and elements left out. What only types see is left alone.
 */
export function mutationsOf(file: string, text: string): readonly Mutation[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Mutation[] = [];

  function change(node: ts.Node, replacement: string | undefined, told = `→ ${replacement}`, at = node): void {
    const line = source.getLineAndCharacterOfPosition(at.getStart()).line + 1;
    const words = `${at.getText()} ${told}`.replace(/\s+/g, " ");
    found.push({ start: node.getStart(), end: node.getEnd(), replacement, line, told: words });
  }

  function visit(node: ts.Node): void {
    if (ts.isTypeNode(node) || ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isImportDeclaration(node)) return;
    if (ts.isExpression(node) && standsAlone(node)) expression(node);
    if (ts.isExpressionStatement(node) || ts.isThrowStatement(node)) change(node, undefined, "left out");
    ts.forEachChild(node, visit);
  }

  function expression(node: ts.Expression): void {
    const literal = otherLiteral(node);
    if (literal !== undefined) change(node, literal);
    if (ts.isBinaryExpression(node) && !isText(node)) {
      const other = operators.get(node.operatorToken.kind);
      if (other) change(node, `${node.left.getText()} ${other} ${node.right.getText()}`);
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { expression: of, name } = node.expression;
      const other = methods.get(name.text);
      if (other) change(node, `${of.getText()}.${other}(${node.arguments.map((each) => each.getText()).join(", ")})`);
    }
    if (ts.isArrayLiteralExpression(node))
      for (const element of node.elements) {
        const others = node.elements.filter((each) => each !== element);
        change(node, `[${others.map((each) => each.getText()).join(", ")}]`, "left out of its list", element);
      }
    if (isCondition(node)) change(node, `!(${node.getText()})`);
  }

  visit(source);
  return found;
}

/**
 * The text of a file with all its mutants in it, asleep: each place asks the global function `mutant`, with its number,
 * whether to be as it is mutated. One tree, compiled once, thus serves every mutant.
 */
export function switched(text: string, mutants: readonly Mutant[]): string {
  // The outermost first; of two at one place, the one within the other.
  const ordered = [...mutants].sort((a, b) => a.start - b.start || b.end - a.end);

  function written(start: number, end: number, inside: readonly Mutant[]): string {
    const [first, ...others] = inside;
    if (!first) return text.slice(start, end);
    const within = others.filter((each) => each.start < first.end);
    const after = others.slice(within.length);
    const original = written(first.start, first.end, within);
    const asks = `isAwake$(${first.id})`;
    const either =
      first.replacement === undefined
        ? `{ if (!${asks}) { ${original} } }`
        : `(${asks} ? (${first.replacement}) : (${original}))`;
    return text.slice(start, first.start) + either + written(first.end, end, after);
  }
  // Asked for once a file: globals are slow where tests run.
  return `const isAwake$ = globalThis.mutant ?? (() => false); ${written(0, text.length, ordered)}`;
}
