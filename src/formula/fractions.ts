import Fraction from "fraction.js";
import type { BoundedCells } from "./bounded";
import type { Inputs, Money } from "./exact";
import type { Layout, Place } from "./layout";
import { root, roundHalfAway } from "./rational";
import type { Timeline } from "./timeline";

/**
 * The exact values behind the cells of a reading, worked out one by one when they are asked for. Cells already rounded
 * or decided are read back from their float, which determines them, so that an answer costs a few operations.
 */
export class Fractions {
  private worked: (Fraction | undefined)[] = [];
  private inputs: Inputs = () => {
    throw new Error("nothing has been read yet");
  };
  private money: Money = "cents";

  constructor(
    private readonly cells: BoundedCells,
    private readonly layout: Layout,
    private readonly timeline: Timeline,
  ) {}

  /** Forgets the reading before. */
  restart(inputs: Inputs, money: Money): void {
    this.inputs = inputs;
    this.money = money;
    if (this.worked.length > 0) this.worked = [];
  }

  /** The exact value of a cell. */
  at(place: Place, column: number): Fraction {
    const t = place.width === 1 ? 0 : column;
    return (this.worked[place.start + t] ??= this.decided(place, t) ?? this.evaluate(place, t));
  }

  private decided({ operation, start }: Place, t: number): Fraction | undefined {
    const value = this.cells.value[start + t]!;
    if (this.cells.error[start + t] === 0 && Number.isSafeInteger(value)) return new Fraction(BigInt(value));
    switch (operation.kind) {
      case "ceil":
      case "floor":
      case "upTo":
      case "is":
        return decimal(value, 0);
      case "round":
        return decimal(value, operation.decimals);
      case "cents":
        return this.money === "cents" ? decimal(value, 2) : undefined;
      default:
        return undefined;
    }
  }

  /** The exact value of a cell from those of its operands, whatever its float says. */
  evaluate(place: Place, t: number): Fraction {
    const { operation, row } = place;
    const operand = (i: number, column = t) => this.at(this.layout.place.get(row.operands[i]!)!, column);
    switch (operation.kind) {
      case "input":
        return this.inputs(operation.key).fraction;
      case "constant":
        return operation.value.fraction;
      case "firstMonth":
        return new Fraction(this.timeline[operation.axis][t]!.from);
      case "lastMonth":
        return new Fraction(this.timeline[operation.axis][t]!.to);
      case "plus":
        return operand(0).add(operand(1));
      case "minus":
        return operand(0).sub(operand(1));
      case "times":
        return operand(0).mul(operand(1));
      case "per":
        return operand(1).n === 0n ? NOTHING : operand(0).div(operand(1));
      case "least":
        return operand(0).compare(operand(1)) <= 0 ? operand(0) : operand(1);
      case "most":
        return operand(0).compare(operand(1)) >= 0 ? operand(0) : operand(1);
      case "power":
        return power(operand(0), operand(1).n);
      case "root":
        return root(operand(0), operation.degree);
      case "round":
        return roundHalfAway(operand(0), operation.decimals);
      case "cents":
        return this.money === "cents" ? roundHalfAway(operand(0), 2) : operand(0);
      case "ceil":
        return operand(0).ceil();
      case "floor":
        return operand(0).floor();
      case "upTo":
        return operand(0).compare(operand(1)) <= 0 ? ONE : NOTHING;
      case "is":
        return operand(0).equals(operand(1)) ? ONE : NOTHING;
      case "when":
        return operand(0).n ? operand(1) : operand(2);
      case "before":
        return t > 0 ? operand(0, t - 1) : NOTHING;
      case "recall":
        return operand(0);
      case "total": {
        const columns = [...place.groups.keys()].filter((column) => place.groups[column] === t);
        return columns.reduce((sum, column) => sum.add(operand(0, column)), NOTHING);
      }
    }
  }
}

const NOTHING = new Fraction(0);
const ONE = new Fraction(1);

const power = (base: Fraction, exponent: bigint): Fraction =>
  new Fraction(base.s ** exponent * base.n ** exponent, base.d ** exponent);

/** The decimal of which `value` is the nearest float; undefined where floats are too coarse to tell. */
function decimal(value: number, decimals: number): Fraction | undefined {
  const integer = Math.round(value * POWERS[decimals]!);
  if (Math.abs(integer) > Number.MAX_SAFE_INTEGER / 1000) return undefined;
  return new Fraction(BigInt(integer), BigInt(POWERS[decimals]!));
}

/** 10 to the number of decimals of a rounding. */
export const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10];
