/**
 * The lowest gross salary of a full-time year in France: 12.31 € an hour, 35 hours a week.
 * Source: official payroll model (npm modele-social 11.1.0), SMIC in force since June 2026: 12.31 × 35 × 52.
 */
export const MINIMUM_WAGE = { hourly: 12.31, yearly: 22404.2, since: "2026-06" } as const;
