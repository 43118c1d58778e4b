import { LexerTreeBuilder, type ISequenceNode } from "@univerjs/engine-formula";
import type { Injector } from "@univerjs/core";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { withInvariantMarks } from "./formulaConversion";
import { frenchNames } from "./frenchFunctions";

type SequenceNodes = (ISequenceNode | string)[];

/**
 * Reads formulas for Univer's editor: colours, help, completion, picking cells. Those of a French user
 * are read through a copy with invariant separators, which has the same length, and given back as they
 * were typed. Invariant formulas come out of it as from Univer's own reader.
 */
class FrenchLexer extends LexerTreeBuilder {
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
  return nodes.flatMap((node): SequenceNodes => {
    const length = typeof node === "string" ? node.length : node.token.length;
    const text = typed.slice(at, (at += length));
    if (typeof node === "string") return [text];
    // On leaving the editor, Univer rewrites numbers as it reads them, and would read 1,234 as a
    // thousand: characters on their own are left alone.
    return text === node.token || !/^[\d.,eE+-]+$/.test(text) ? [{ ...node, token: text }] : [...text];
  });
}

/** To be called before Univer first reads a formula. */
export function installFrenchLexer(injector: Injector): void {
  injector.replace([LexerTreeBuilder, { useClass: FrenchLexer }]);
}

/** Offers ordinary functions under their French names, with the help that Univer has in French. */
export function installFrenchHelp(injector: Injector): void {
  const descriptions = injector.get(IDescriptionService);
  const known = [...frenchNames].flatMap(([english, french]) => {
    const help = descriptions.getFunctionInfo(english);
    return help ? [{ english, help: { ...help, functionName: french } }] : [];
  });
  // All English names first: TRIM is one function in English and another in French.
  descriptions.unregisterDescriptions(known.map(({ english }) => english));
  descriptions.registerDescriptions(known.map(({ help }) => help));
}
