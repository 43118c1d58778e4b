import type { Row } from "../row";

/** What a formula writes for what is computed elsewhere in the sheet. */
export interface Surroundings {
  /** The cell of a row that has one; undefined when the formula of the row is to be written in its place. */
  readonly reference: (row: Row) => string | undefined;
  /** The sum of a row over the columns that fall in this one. */
  readonly total: (total: Row) => string;
  /** Settings that make every spreadsheet forgive float noise alike: a factor just above 1, and a small number. */
  readonly roundingGuard: string;
  readonly wholeTolerance: string;
}

/** How tightly a formula holds together; a part that holds less than its place asks for is put in parentheses. */
enum Level {
  Comparison,
  Sum,
  Product,
  Power,
  Atom,
}
interface Text {
  readonly text: string;
  readonly level: Level;
}

/** The formula of a row, without its =, in invariant English. */
export function formulaText(row: Row, surroundings: Surroundings): string {
  const { reference, total, roundingGuard, wholeTolerance } = surroundings;
  return asNumber(written(row));

  function part(operand: Row): Text {
    const cell = reference(operand);
    return cell === undefined ? written(operand) : { text: cell, level: Level.Atom };
  }

  function held(operand: Row, least: Level): string {
    const { text, level } = part(operand);
    return level < least ? `(${text})` : text;
  }

  function written(row: Row): Text {
    const { operation } = row;
    const [a, b, c] = row.operands as [Row, Row, Row];
    const infix = (sign: string, level: Level, left: Level, right: Level): Text => ({
      text: held(a, left) + sign + held(b, right),
      level,
    });
    const call = (name: string, ...parts: readonly string[]): Text => ({
      text: `${name}(${parts.join(",")})`,
      level: Level.Atom,
    });
    const argument = (operand: Row) => asNumber(part(operand));
    const rounded = (decimals: number) => call("ROUND", `${held(a, Level.Product)}*${roundingGuard}`, String(decimals));
    switch (operation.kind) {
      case "constant": {
        const value = operation.value.float;
        return { text: String(value), level: value < 0 ? Level.Sum : Level.Atom };
      }
      case "plus":
        return infix("+", Level.Sum, Level.Sum, Level.Sum);
      case "minus":
        return infix("-", Level.Sum, Level.Sum, Level.Product);
      case "times":
        return infix("*", Level.Product, Level.Product, Level.Product);
      case "per":
        return infix("/", Level.Product, Level.Product, Level.Power);
      case "power":
        return infix("^", Level.Power, Level.Atom, Level.Atom);
      case "root":
        return { text: `${held(a, Level.Atom)}^(1/${operation.degree})`, level: Level.Power };
      case "upTo":
        return infix("<=", Level.Comparison, Level.Sum, Level.Sum);
      case "is":
        return infix("=", Level.Comparison, Level.Sum, Level.Sum);
      case "least":
        return call("MIN", argument(a), argument(b));
      case "most":
        return call("MAX", argument(a), argument(b));
      case "when":
        return call("IF", part(a).text, argument(b), argument(c));
      case "round":
        return rounded(operation.decimals);
      case "cents":
        return rounded(2);
      case "floor":
        return call("INT", `${held(a, Level.Sum)}+${wholeTolerance}`);
      case "ceil":
        return call("CEILING", `${held(a, Level.Sum)}-${wholeTolerance}`, "1");
      case "recall":
      case "count":
        return part(a);
      case "total":
        return { text: total(row), level: Level.Atom };
      case "input":
      case "firstMonth":
      case "lastMonth":
      case "before":
        throw new Error(`${operation.kind} is not written as a formula: it has a cell`);
    }
  }
}

/** TRUE and FALSE count as 1 and 0 between operators only: elsewhere they are made numbers. */
const asNumber = ({ text, level }: Text): string => (level === Level.Comparison ? `IF(${text},1,0)` : text);
