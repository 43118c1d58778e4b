import type { LeafField } from "./names";

/** Whether a field is a share or a rate, which cells give formatted as a percentage. */
export const isShare = (field: LeafField): boolean =>
  "unit" in field && (field.unit === "share" || field.unit === "rate");

/** The most that a share may be: what is more in a row of percentages is a number of per cent. */
export const mostShare = (field: LeafField): number => (field.type === "quantity" ? Math.max(field.max, 1) : 1);

/**
 * Whether a bare number in a row of percentages may be per cent as well as a share: 0.5 of what is usually a few per cent.
 * Then it is refused, and has to be said in full: "50 %".
 */
export function isUnclearShare(field: LeafField, value: number): boolean {
  const usual = field.type === "overrun" ? USUAL_OVERRUN : field.type === "quantity" ? field.usual?.[1] : undefined;
  return usual !== undefined && Math.abs(value) > usual && Math.abs(value) <= mostShare(field);
}
/** Whether a bare number in a row of percentages is read as all of something, where 1 % may have been meant. */
export const isWholeShare = (value: number): boolean => value === 1;
/** Overruns of nearly all of the fee have been seen; 1 is more likely 1 %. */
const USUAL_OVERRUN = 0.9;
