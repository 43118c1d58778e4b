/** Rows of a matrix over {0, 1}, each a bit mask. */
type Rows = readonly number[];

/** The first 2^m points of a Sobol dimension as the matrix that makes the first m bits of a point from its number. */
export const leadingRows = (directions: Int32Array, m: number): Rows =>
  Array.from({ length: m }, (_, bit) => {
    let row = 0;
    for (let k = 0; k < m; k++) row |= ((directions[k]! >>> (31 - bit)) & 1) << k;
    return row;
  });

/** The rank of rows over {0, 1}. */
function rank(rows: Rows): number {
  const basis: number[] = [];
  for (const row of rows) {
    const rest = basis.reduce((left, each) => Math.min(left, left ^ each), row);
    if (rest !== 0) basis.push(rest);
  }
  return basis.length;
}

/**
 * The t of two dimensions: of their first 2^m points, every box 2^−d by 2^−(m−t−d) holds 2^t. It is 0 at best, m at worst.
 * Source: Niederreiter, Random Number Generation and Quasi-Monte Carlo Methods (1992), theorem 4.28: with m − t leading
 * rows, however they are shared between the dimensions, none depends on the others.
 */
export function tValue(first: Rows, second: Rows): number {
  const m = first.length;
  const independent = (count: number) =>
    Array.from({ length: count + 1 }, (_, d) => [...first.slice(0, d), ...second.slice(0, count - d)]).every(
      (rows) => rank(rows) === count,
    );
  let t = 0;
  while (!independent(m - t)) t++;
  return t;
}
