/**
 * The law that employer costs follow: the rules in force that day, as the official model has them. A day that is written
 * here, not the one of the clock: the same salary costs the same whenever it is asked.
 */
export const RULES_DATE = "01/07/2026";
export const RULES_YEAR = 2026;
