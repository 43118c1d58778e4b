import type { Injector } from "@univerjs/core";
import { LexerNode, LexerTreeBuilder, type ISequenceNode } from "@univerjs/engine-formula";
import { withInvariantMarks } from "./formulaConversion";
import { formulaTokens, invariantConvention } from "./formulaTokens";
import type { Language } from "../../../ground/label";

type Names = Parameters<LexerTreeBuilder["treeBuilder"]>[2];
type SequenceNodes = (ISequenceNode | string)[];

/**
 * Univer's reader of formulas, with one mend: it forgets which names a formula uses, so that a name
 * which leads elsewhere, after a row was inserted for example, went on giving the old cells.
 */
class GridLexer extends LexerTreeBuilder {
  override treeBuilder(formula: string, transformSuffix?: boolean, names?: Names) {
    const tree = super.treeBuilder(formula, transformSuffix, names);
    if (tree instanceof LexerNode && names) tree.setDefinedNames(namesIn(formula, names));
    return tree;
  }
}

function namesIn(formula: string, names: NonNullable<Names>): string[] {
  const { unitId } = names;
  if (!unitId) return [];
  const tokens = formulaTokens(formula, invariantConvention);
  return tokens.flatMap(({ kind, text }, index) => {
    if (kind !== "name") return [];
    const before = tokens[index - 1];
    const name = before?.kind === "sheet" ? before.text + text : text;
    return names.getValueByName(unitId, name)?.name ?? [];
  });
}

/**
 * Reads formulas for the editor too: colours, help, completion, picking cells. Those of a French user
 * are read through a copy with invariant separators, which has the same length, and given back as they
 * were typed. Invariant formulas come out of it as from Univer's own reader.
 */
class FrenchLexer extends GridLexer {
  override sequenceNodesBuilder(formula: string): SequenceNodes | undefined {
    const nodes = super.sequenceNodesBuilder(withInvariantMarks(formula));
    return nodes && asTyped(nodes, formula.replace(/^=/, ""));
  }

  override getFunctionAndParameter(formula: string, index: number) {
    return super.getFunctionAndParameter(withInvariantMarks(formula), index);
  }

  override checkIfAddBracket(formula: string): number {
    return super.checkIfAddBracket(withInvariantMarks(formula));
  }
}

function asTyped(nodes: SequenceNodes, typed: string): SequenceNodes {
  let at = 0;
  const restored = nodes.flatMap((node): SequenceNodes => {
    const length = typeof node === "string" ? node.length : node.token.length;
    const text = typed.slice(at, (at += length));
    if (typeof node === "string") return [text];
    // On leaving the editor, Univer rewrites numbers as it reads them, and would read 1,234 as a
    // thousand: characters on their own are left alone.
    return text === node.token || !/^[\d.,eE+-]+$/.test(text) ? [{ ...node, token: text }] : [...text];
  });
  // A space at the end has no node, and without one no reference is put after it.
  return [...restored, ...typed.slice(at)];
}

/** To be called before Univer first reads a formula. */
export function installLexer(injector: Injector, language: Language): void {
  injector.replace([LexerTreeBuilder, { useClass: language === "fr" ? FrenchLexer : GridLexer }]);
}
