/** A group of values by key, as JSON has them. */
export type Data = Readonly<Record<string, unknown>>;

/** Whether a value is a group of values, rather than a list, a text, a number or nothing. */
export const isData = (value: unknown): value is Data =>
  typeof value === "object" && value !== null && !Array.isArray(value);
