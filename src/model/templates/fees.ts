import type { Preset } from "./presets";
import { takenOver } from "./towers";

/** A fee of a month shared by the contracts of a model as the work each takes over, in cents. */
export const feesOf = ({ lots, workload }: Preset, monthlyFee: number): readonly number[] =>
  splitCents(
    monthlyFee,
    lots.map(({ scope }) => takenOver(workload, scope)),
  );

/** An amount in cents dealt by weight; the last one takes what roundings leave, so that the sum is exact. */
function splitCents(amount: number, weights: readonly number[]): readonly number[] {
  const cents = Math.round(amount * 100);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const first = weights.slice(0, -1).map((weight) => Math.round((cents * weight) / whole));
  return [...first, cents - first.reduce((sum, part) => sum + part, 0)];
}
