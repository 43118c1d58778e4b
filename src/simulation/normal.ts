// The standard normal law: quantile, density, distribution. Rational approximations, hence the same digits everywhere.

import { exp, ln } from "./elementary";

/** Coefficients of a polynomial, highest power first. */
type Polynomial = readonly number[];

function at(polynomial: Polynomial, x: number): number {
  let sum = 0;
  for (let i = 0; i < polynomial.length; i++) sum = sum * x + polynomial[i]!;
  return sum;
}

/** A quotient of polynomials. */
interface Rational {
  readonly over: Polynomial;
  readonly under: Polynomial;
}

const ratio = ({ over, under }: Rational, x: number): number => at(over, x) / at(under, x);

/** AS241, of 0.425² − (p − ½)², where |p − ½| ≤ 0.425. */
const QUANTILE_CENTRE: Rational = {
  over: [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
    133.14166789178438, 3.3871328727963665,
  ],
  under: [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
    42.31333070160091, 1,
  ],
};
/** AS241, of √(−ln p) − 1.6, where that root is 5 at most. */
const QUANTILE_TAIL: Rational = {
  over: [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  under: [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
};
/** AS241, of √(−ln p) − 5. */
const QUANTILE_END: Rational = {
  over: [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
    1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  under: [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133, 0.014875361290850615,
    0.1369298809227358, 0.599832206555888, 1,
  ],
};

/**
 * z of the lower tail: P(Z ≤ z) = tail, for 0 < tail ≤ ½; by symmetry −normalQuantile(t) is the z of the upper tail t.
 * Source: M. J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988) 477–484; relative error below 10⁻¹⁵.
 * Example: normalQuantile(0.025) is −1.959963984540054.
 */
export function normalQuantile(tail: number): number {
  const q = tail - 0.5;
  if (q >= -0.425) return q * ratio(QUANTILE_CENTRE, 0.180625 - q * q);
  const r = Math.sqrt(-ln(tail));
  return r <= 5 ? -ratio(QUANTILE_TAIL, r - 1.6) : -ratio(QUANTILE_END, r - 5);
}

const INVERSE_ROOT_2PI = 0.3989422804014327;

/** The density e^(−z²/2)/√(2π). Example: normalDensity(0) is 0.3989422804014327. */
export const normalDensity = (z: number): number => INVERSE_ROOT_2PI * exp(-0.5 * z * z);

/** Cody: (P(Z ≤ z) − ½)/z of z², to the quartiles. */
const CDF_CENTRE: Rational = {
  over: [0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.6894854603709, 18154.98125334356],
  under: [1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673],
};
/** Cody: the tail over e^(−z²/2) of |z|, to √32. */
const CDF_TAIL: Rational = {
  over: [
    1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377, 93.50665613217785, 597.2702763948002,
    2494.5375852903726, 6848.190450536283, 11602.65143764735, 9842.714838383978,
  ],
  under: [
    1, 22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761, 18615.571640885097,
    34900.95272114598, 38912.00328609327, 19685.429676859992,
  ],
};
/** Cody: what the tail over e^(−z²/2) lacks of 1/(|z|√(2π)), times |z|³, of 1/z². */
const CDF_END: Rational = {
  over: [
    0.023073441764940174, 0.215898534057957, 0.12740116116024736, 0.022235277870649807, 0.0014216191932278934,
    2.9112874951168793e-5,
  ],
  under: [1, 1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824, 7.297515550839662e-5],
};

/** P(Z ≤ −y) for y beyond the quartile. */
function tailBeyond(y: number): number {
  if (y > 38.6) return 0; // less than the smallest float64
  const inverse = 1 / (y * y);
  const share = y < 5.656854249492381 ? ratio(CDF_TAIL, y) : (INVERSE_ROOT_2PI - inverse * ratio(CDF_END, inverse)) / y;
  // y² of a multiple of 1/16 is exact: the exponential of a rounded square would lose digits far out.
  const short = Math.floor(y * 16) / 16;
  return exp(-0.5 * short * short) * exp(-0.5 * (y - short) * (y + short)) * share;
}

/**
 * P(Z ≤ z): from 0 to 1 as z goes from −∞ to ∞, the lower tail to about 15 digits of its own.
 * Source: W. J. Cody, Rational Chebyshev approximations for the error function, Math. Comp. 23 (1969) 631–637, in the
 * form of ANORM in his SPECFUN (ACM Algorithm 715, 1993).
 * Example: normalCdf(1.959963984540054) is 0.975.
 */
export function normalCdf(z: number): number {
  const y = Math.abs(z);
  if (y <= 0.67448975) return 0.5 + z * ratio(CDF_CENTRE, z * z);
  return z < 0 ? tailBeyond(y) : 1 - tailBeyond(y);
}
