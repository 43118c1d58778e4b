import Fraction from "fraction.js";
import type { BoundedCells } from "./bounded";
import type { Inputs, Money } from "./inputs";
import type { Layout, Place } from "./layout";
import { partialSums } from "../partialSums";
import { power, root, rootPower, roundHalfAway } from "../rational";
import type { Row } from "../row";
import type { Timeline } from "../timeline";

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
        return operation.decimals <= MOST_BOUNDED ? decimal(value, operation.decimals) : undefined;
      case "cents":
        return this.money === "cents" ? decimal(value, 2) : undefined;
      case "input":
      case "constant":
      case "firstMonth":
      case "lastMonth":
      case "plus":
      case "minus":
      case "times":
      case "per":
      case "least":
      case "most":
      case "power":
      case "root":
      case "when":
      case "before":
      case "recall":
      case "count":
      case "total":
        return undefined;
    }
  }

  /** The exact value of a cell from those of its operands, whatever its float says. */
  evaluate(place: Place, t: number): Fraction {
    const { operation } = place;
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
        return this.added(place, t);
      case "minus":
        return this.operand(place, 0, t).sub(this.operand(place, 1, t));
      case "times":
        return this.operand(place, 0, t).mul(this.operand(place, 1, t));
      case "per":
        return this.operand(place, 1, t).n === 0n ? NOTHING : this.operand(place, 0, t).div(this.operand(place, 1, t));
      case "least":
        return this.operand(place, 0, t).compare(this.operand(place, 1, t)) <= 0
          ? this.operand(place, 0, t)
          : this.operand(place, 1, t);
      case "most":
        return this.operand(place, 0, t).compare(this.operand(place, 1, t)) >= 0
          ? this.operand(place, 0, t)
          : this.operand(place, 1, t);
      case "power":
        return this.raised(place, t);
      case "root":
        return root(this.operand(place, 0, t), operation.degree);
      case "round":
        return roundHalfAway(this.operand(place, 0, t), operation.decimals);
      case "cents":
        return this.money === "cents" ? roundHalfAway(this.operand(place, 0, t), 2) : this.operand(place, 0, t);
      case "ceil":
        return this.operand(place, 0, t).ceil();
      case "floor":
        return this.operand(place, 0, t).floor();
      case "upTo":
        return this.operand(place, 0, t).compare(this.operand(place, 1, t)) <= 0 ? ONE : NOTHING;
      case "is":
        return this.operand(place, 0, t).equals(this.operand(place, 1, t)) ? ONE : NOTHING;
      case "when":
        return this.operand(place, 0, t).n ? this.operand(place, 1, t) : this.operand(place, 2, t);
      case "before":
        return t > 0 ? this.operand(place, 0, t - 1) : NOTHING;
      case "recall":
      case "count":
        return this.operand(place, 0, t);
      case "total": {
        const columns = [...place.groups.keys()].filter((column) => place.groups[column] === t);
        return columns.reduce((sum, column) => sum.add(this.operand(place, 0, column)), NOTHING);
      }
    }
  }

  private added(place: Place, t: number): Fraction {
    const placeOf = (sum: Row) => this.layout.place.get(sum)!;
    const isUnknown = (sum: Row) => this.worked[placeOf(sum).start + (placeOf(sum).width === 1 ? 0 : t)] === undefined;
    for (const sum of partialSums(place.row, isUnknown)) this.at(placeOf(sum), t);
    return this.operand(place, 0, t).add(this.operand(place, 1, t));
  }

  private raised(place: Place, t: number): Fraction {
    const exponent = this.operand(place, 1, t).n;
    const base = this.layout.place.get(place.row.operands[0]!)!;
    if (base.operation.kind !== "root") return power(this.at(base, t), exponent);
    return rootPower(this.operand(base, 0, t), base.operation.degree, exponent);
  }

  private operand({ row }: Place, i: number, column: number): Fraction {
    return this.at(this.layout.place.get(row.operands[i]!)!, column);
  }
}

const NOTHING = new Fraction(0);
const ONE = new Fraction(1);

/** The decimal of which `value` is the nearest float; undefined where floats are too coarse to tell. */
function decimal(value: number, decimals: number): Fraction | undefined {
  const scale = Number(`1e${decimals}`);
  const integer = Math.round(value * scale);
  if (Math.abs(integer) > Number.MAX_SAFE_INTEGER / 1000) return undefined;
  return new Fraction(BigInt(integer), BigInt(scale));
}

/** Beyond so many decimals floats are too coarse to round by. */
export const MOST_BOUNDED = 15;
