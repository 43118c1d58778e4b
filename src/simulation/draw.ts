import type { Program } from "../formula/trials/program";
import type { Value } from "../formula/trials/step";
import type { Steps } from "../formula/trials/lookup";
import { root } from "../formula/trials/nearby";
import { recent } from "../ground/recent";
import { NEVER } from "../model/quantity";
import type { Hazard, Law, Quantity } from "../model/quantity";
import { lognormal, pert, standardNormal } from "./curves";
import { ln } from "./elementary";
import { listed } from "./steps";

/**
 * The value of a quantity at a uniform u: its quantile, written into the program that computes trials. Values are worked
 * out at once where u is a number. An overrun takes one uniform for whether it comes and how large it is: nothing up to
 * 1 − p, then its law (MODEL.md 7).
 */
export function drawn(program: Program, quantity: Quantity, u: Value): Value {
  const { law, probability, hazard, bounds, expected } = quantity;
  if (hazard)
    return hazard.perYear === 0
      ? expected.float
      : program.apply({ kind: "steps", steps: exits(Object.values(hazard).join(" "), hazard) }, u);
  if (!law) return expected.float;
  if (bounds) {
    const above = program.apply({ kind: "most" }, quantile(program, law, u), bounds.min);
    return program.apply({ kind: "least" }, above, bounds.max);
  }
  if (!probability) return quantile(program, law, u);
  const p = probability.float;
  if (p === 0) return 0;
  const share = program.per(program.minus(u, 1 - p), p);
  return program.when(program.apply({ kind: "upTo" }, u, 1 - p), 0, quantile(program, law, share));
}

/**
 * The month of an exit: each month from the first on has the same probability to be the last one, given that it was
 * reached, such that twelve of them make the yearly one.
 */
const exits = recent(64, (_key, { fromMonth, perYear, lastMonth }: Hazard): Steps => {
  const stay = root(1 - perYear, 12);
  const months: number[] = [];
  const weights: number[] = [];
  let left = 1;
  for (let month = fromMonth; month <= lastMonth; month++) {
    months.push(month);
    weights.push(left * (1 - stay));
    left *= stay;
  }
  return listed([...months, NEVER], [...weights, left]);
});

/** The quantile of a law at u in ]0, 1[. */
export function quantile(program: Program, law: Law, u: Value): Value {
  switch (law.name) {
    case "uniform":
      return scaled(program, law.low.float, law.high.float - law.low.float, u);
    case "triangular":
      return triangular(program, law.low.float, law.mode!.float, law.high.float, u);
    case "pert": {
      const [low, mode, high] = [law.low.float, law.mode!.float, law.high.float];
      if (low === high) return low;
      return scaled(program, low, high - low, curve(program, pert((mode - low) / (high - low)), u));
    }
    case "normal":
      return scaled(program, law.mean.float, law.sd.float, curve(program, standardNormal(), u));
    case "lognormal": {
      const spread = law.sd.float / law.mean.float;
      const inflation = 1 + spread * spread;
      const sd = Math.sqrt(ln(inflation));
      return program.times(law.mean.float / Math.sqrt(inflation), curve(program, lognormal(sd), u));
    }
  }
}

const curve = (program: Program, table: ReturnType<typeof standardNormal>, u: Value): Value =>
  program.apply({ kind: "curve", curve: table }, u);

const scaled = (program: Program, start: number, width: number, x: Value): Value =>
  program.plus(start, program.times(width, x));

function triangular(program: Program, low: number, mode: number, high: number, u: Value): Value {
  const width = high - low;
  if (width === 0) return low;
  const squareRoot = (value: Value) => program.apply({ kind: "root", degree: 2 }, value);
  const rising = program.plus(low, squareRoot(program.times(width * (mode - low), u)));
  const falling = program.minus(high, squareRoot(program.times(width * (high - mode), program.minus(1, u))));
  return program.when(program.apply({ kind: "upTo" }, u, (mode - low) / width), rising, falling);
}
