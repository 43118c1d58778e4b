import type { Rational } from "../rational";

/** Gives the value of an input by its key. */
export type Inputs = (key: string) => Rational;

/** Money rounded to the cent as it is invoiced and shown, or left as it falls (as the simulation counts). */
export type Money = "cents" | "unrounded";
