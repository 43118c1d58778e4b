/** A number at its nearest cent: takes the float noise off sums of cents. Example: cents(0.1 + 0.2) is 0.3. */
export const cents = (amount: number): number => Math.round(amount * 100) / 100 || 0;

/** What amounts in whole cents come to. */
export const sumOfCents = (amounts: readonly number[]): number => cents(amounts.reduce((sum, each) => sum + each, 0));
