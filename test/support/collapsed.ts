/* eslint-disable @typescript-eslint/no-explicit-any -- documents */

/**
 * A document with every range collapsed to a point, its mean (MODEL.md 3): (a + b)/2, (a + m + b)/3 or (a + 4m + b)/6. An
 * overrun becomes certain, with p × mean for both bounds. Numbers of work units stay what they are: what varies of them
 * is their number in a year, which is no range.
 */
export function collapsed(value: any): any {
  if (Array.isArray(value)) return value.map(collapsed);
  if (typeof value !== "object" || value === null) return value;
  if (value.mode === "overrun") {
    const { mode, probability = 1, low, likely, high, law } = value;
    const share = Number(probability) * meanOf({ low, mode: likely, high, law });
    return { mode, probability: 1, low: share, high: share };
  }
  if ("mean" in value || "low" in value) return meanOf(value);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, collapsed(each)]));
}

function meanOf({ low, mode, high, law, mean }: any): number {
  if (mean !== undefined) return Number(mean);
  const [a, b] = [Number(low), Number(high)];
  if (mode === undefined || law === "uniform") return (a + b) / 2;
  return law === "triangular" ? (a + Number(mode) + b) / 3 : (a + 4 * Number(mode) + b) / 6;
}
