/** Upper ends of the brackets of 2026, in euros of a year's pay, and their rates; the last has no end. */
const BRACKETS = [
  [9229, 0.0425],
  [18_423, 0.085],
  [Infinity, 0.136],
] as const;

/**
 * The salary tax (taxe sur les salaires) of a year's pay, in euros, of an employer none of whose activity is subject to VAT
 * in metropolitan France: 4.25 %, 8.5 % and 13.6 %. Its base is that of the CSG without the deduction of 1.75 %: pay, and
 * what the employer pays of health and death insurance. Rates overseas, the allowance of associations and the rebate of
 * small amounts are left out, since they are not the employee's.
 * Source: CGI, article 231; brackets raised by 0.9 % for pay of 2026. Example: 42,240 € are 4,412.60 €.
 */
export function salaryTax(base: number): number {
  let [tax, from] = [0, 0];
  for (const [to, rate] of BRACKETS) {
    tax += Math.max(Math.min(base, to) - from, 0) * rate;
    from = to;
  }
  return tax;
}
