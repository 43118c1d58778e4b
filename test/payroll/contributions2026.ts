import type { Employment } from "../../src/model/reading/blankCharges";

// What a French employer pays in a year, written by hand from the published rates of 2026, line by line: the test oracle
// of the official model, with which it shares no code. Origins:
// - health 13 %, old age 8.55 % and 2.11 %, family 5.25 %: table of social security contributions at 1 January 2026,
//   jurisalliance.notaires.fr/pro/cotisations-de-securite-sociale; with solidarity for autonomy, 0.3 %, 13.3 %;
// - housing fund 0.10 % up to the ceiling below 50 employees, 0.50 % of everything from 50 on: urssaf.fr, Fnal;
// - supplementary pension 4.72 % and 12.95 %, general balance 1.29 % and 1.62 %, technical balance 0.21 % once pay is
//   above the ceiling; ceiling of 4,005 € a month: efl.fr, Agirc-Arrco, 16 January 2026;
// - general reduction: decree 2025-1446 of 31 December 2025 (article D241-7 of the code of social security), as told by
//   dvlog.net, ffbatiment.fr and paie-rh.com: Tmin 0.02, maximum 0.3981 or 0.4021, power 1.75, below 3 SMIC in force;
// - unemployment 4 % (since May 2025) and wage guarantee 0.25 % up to four ceilings: Unédic, AGS;
// - training 0.55 % below 11 employees, 1 % from 11 on: synasav.fr and the labour code, L6331-1 and L6331-3;
//   apprenticeship 0.59 % + 0.09 %, and 0.4 % more from 250 on, 0.6 % from 2,000 on, for who employs fewer than
//   1 % of apprentices (labour code, L6242-1); dialogue 0.016 % (labour code, D2135-34); housing effort 0.45 % from 50 on;
// - managers: APEC 0.036 % up to four ceilings, death insurance 1.5 % up to the ceiling (agreement of 17 November 2017);
// - mobility levy from 11 employees on, of all pay, at the rate of the place: CGCT, L2333-64;
// - salary tax of who recovers no VAT, on pay and the employer's insurances, without the CSG's deduction of 1.75 %: CGI,
//   article 231, as told by ffco.org and the Feuillet hebdo de la Revue fiduciaire of 6 December 2018; 4.25, 8.5 and
//   13.6 %, brackets of 2026 (9,229 and 18,423 €): jfmeheust.com, Les Echos Publishing, 2026;
// - forfait social 8 % of both insurances from 11 employees on (code of social security, L137-15 and L137-16).

const CEILING = 12 * 4005;
/**
 * 12.02 € an hour since 1 January 2026 (decree 2025-1228 of 17 December 2025), 1,820 hours a year: the reduction keeps it
 * all year by the decree of June 2026, announced by the Bulletin officiel de la Sécurité sociale.
 */
export const SMIC = 12.02 * 1820;

/** Yearly cost to the employer, before it is rounded to the cent. */
export function costIn2026(employment: Employment): number {
  const { yearlyPay: pay, isManagerial, headcount, accidentRate, mobilityRate, healthInsurance, salaryTaxShare } = employment; // prettier-ignore
  const insurance = 12 * healthInsurance;
  const upTo = (ceilings: number) => Math.min(pay, ceilings * CEILING);
  const between = (low: number, high: number) => upTo(high) - upTo(low);
  const socialSecurity = pay * (0.13 + 0.003 + 0.0211 + 0.0525 + accidentRate) + upTo(1) * 0.0855;
  const housing = headcount < 50 ? upTo(1) * 0.001 : pay * (0.005 + 0.0045);
  const unemployment = upTo(4) * (0.04 + 0.0025);
  const pension =
    upTo(1) * (0.0472 + 0.0129) + between(1, 8) * (0.1295 + 0.0162) + (pay > CEILING ? upTo(8) * 0.0021 : 0);
  const training =
    pay *
    ((headcount < 11 ? 0.0055 : 0.01) + 0.0059 + 0.0009 + (headcount < 250 ? 0 : headcount < 2000 ? 0.004 : 0.006));
  const dialogue = pay * 0.00016;
  const deathInsurance = isManagerial ? upTo(1) * 0.015 : 0;
  const apec = isManagerial ? upTo(4) * 0.00036 : 0;
  const forfaitSocial = headcount < 11 ? 0 : (insurance + deathInsurance) * 0.08;
  const contributions =
    socialSecurity + housing + unemployment + pension + training + dialogue + deathInsurance + apec + forfaitSocial;
  const mobility = headcount < 11 ? 0 : pay * mobilityRate;
  const taxed = pay + insurance + deathInsurance;
  const tax = 0.0425 * taxed + 0.0425 * Math.max(taxed - 9229, 0) + 0.051 * Math.max(taxed - 18_423, 0);
  return pay + contributions + insurance + mobility + salaryTaxShare * tax - pay * reduction(pay, headcount);
}

/** The coefficient of the general reduction, to four decimals. */
function reduction(pay: number, headcount: number): number {
  if (pay >= 3 * SMIC) return 0;
  const most = headcount < 50 ? 0.3981 : 0.4021;
  const coefficient = 0.02 + (most - 0.02) * ((3 * SMIC) / pay / 2 - 0.5) ** 1.75;
  return Math.round(1e4 * Math.min(coefficient, most)) / 1e4;
}
