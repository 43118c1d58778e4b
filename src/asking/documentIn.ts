import { parseTree, visit } from "jsonc-parser";
import type { JSONVisitor, Node } from "jsonc-parser";
import { keysOf, pointerOf } from "../ground/pointer";
import type { FileProblem } from "../messages/files/fileSentence";

/** A file's document, or everything that keeps it from being one. */
type DocumentRead =
  | {
      readonly ok: true;
      readonly document: unknown;
      /** A value as the file writes it, by JSON pointer; undefined where the file has none. */
      readonly textAt: (at: string) => string | undefined;
    }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Ten thousand contracts with all there is to say of them, ten ranges and five groups each, stay below both. */
export const MOST_BYTES = 10_000_000;
const MOST_GROUPS = 200_000;
/** A scenario has six; what reads a document after this may walk it by recursion. */
const MOST_LEVELS = 50;
/** What is not JSON is shown by its beginning. */
const MOST_FOUND = 30;

/**
 * Reads the bytes of a JSON file, in UTF-8 or UTF-16, with or without byte order mark. A key given twice is refused:
 * JSON.parse would keep the last without a word.
 */
export function documentIn(bytes: Uint8Array): DocumentRead {
  if (bytes.length > MOST_BYTES) return refused({ code: "tooLarge", mostBytes: MOST_BYTES });
  const text = decoded(bytes);
  if (text === undefined) return refused({ code: "unknownEncoding" });
  if (text.trim() === "") return refused({ code: "emptyFile" });
  const problems = problemsOf(text);
  if (problems.length > 0) return refused(...problems);
  return { ok: true, document: JSON.parse(text), textAt: textsOf(text) };
}

const refused = (...problems: readonly FileProblem[]): DocumentRead => ({ ok: false, problems });

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** JSON begins with a character of ASCII: where UTF-16 has no byte order mark, its zero tells (RFC 4627, 3). */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second)) return "utf-16be";
  return "utf-8";
}

/** Thrown to stop reading: what follows the first fault of syntax says nothing, and deep values would end the stack. */
class Unreadable extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.code);
  }
}

function problemsOf(text: string): readonly FileProblem[] {
  const problems: FileProblem[] = [];
  /** The lines of the keys of each group that is open; a list has none. */
  const open: Map<string, number>[] = [];
  let groups = 0;
  const enter = (_offset: number, _length: number, line: number, column: number) => {
    if (++groups > MOST_GROUPS) throw new Unreadable({ code: "tooManyGroups", most: MOST_GROUPS });
    if (open.push(new Map()) > MOST_LEVELS)
      throw new Unreadable({ code: "tooDeep", mostLevels: MOST_LEVELS, line: line + 1, column: column + 1 });
  };
  const leave = () => void open.pop();
  const visitor: JSONVisitor = {
    onObjectBegin: enter,
    onArrayBegin: enter,
    onObjectEnd: leave,
    onArrayEnd: leave,
    onObjectProperty: (key, _offset, _length, line, _column, path) => {
      const lines = open.at(-1)!;
      const first = lines.get(key);
      if (first === undefined) lines.set(key, line + 1);
      else problems.push({ code: "keyTwice", at: pointerOf([...path(), key]), lines: [first, line + 1] });
    },
    onError: (_error, offset, length, line, column) => {
      const found = text.slice(offset, offset + Math.min(length, MOST_FOUND));
      throw new Unreadable({ code: "notJson", found, line: line + 1, column: column + 1 });
    },
  };
  try {
    visit(text, visitor, { disallowComments: true, allowTrailingComma: false });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return [error.problem];
  }
  return problems;
}

/** The tree of the text is made when something is asked of it: most files are right. */
function textsOf(text: string): (at: string) => string | undefined {
  let root: Node | undefined;
  return (at) => {
    const node = keysOf(at).reduce(childOf, (root ??= parseTree(text)));
    return node && text.slice(node.offset, node.offset + node.length);
  };
}

function childOf(node: Node | undefined, key: string): Node | undefined {
  if (node?.type === "array") return node.children?.[Number(key)];
  return node?.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1];
}
