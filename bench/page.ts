import type { Measure } from "./measure";
export async function pageMeasures(): Promise<Measure[]> {
  return [];
}
