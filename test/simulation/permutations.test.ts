import { permutations, PERMUTATIONS } from "../../src/simulation/permutations";
import { STRATA } from "../../src/simulation/replicates";
import { chiSquare } from "../support/statistics";

const all = permutations();
const each = Array.from({ length: PERMUTATIONS }, (_, p) => [...all.subarray(p * STRATA, (p + 1) * STRATA)]);

test("each leads every stratum to another one", () => {
  expect(each.every((one) => new Set(one).size === STRATA && Math.max(...one) === STRATA - 1)).toBe(true);
});

test("no two are the same, nor the same but for a shift of their places and of where they lead", () => {
  // What a shift changes nothing of: by how much two neighbours lead apart, whatever their order.
  const kind = (one: readonly number[]) =>
    [...new Set(Array.from({ length: STRATA }, (_, d) => one.map((to, i) => to ^ one[i ^ d]!).sort((a, b) => a - b).join()))] // prettier-ignore
      .join(";");
  expect(new Set(each.map(kind)).size).toBe(PERMUTATIONS);
});

// 63 degrees of freedom: 103.4 is exceeded once in 1,000 (R: qchisq(0.999, 63)), and 33.9 not reached as rarely.
test.each([0, 1, 31, 63])("place %i is led to every stratum as often", (place) => {
  const distance = chiSquare(
    Float64Array.from(each, (one) => one[place]! / STRATA),
    STRATA,
  );
  expect(distance).toBeGreaterThan(33.9);
  expect(distance).toBeLessThan(103.4);
});

// Σ i·π(i) of a random permutation: the rank correlation has the variance 1/(n − 1).
test("they are correlated with the order of strata as chance has it", () => {
  const middle = (STRATA - 1) / 2;
  const scale = (STRATA * (STRATA * STRATA - 1)) / 12;
  const z = each.map((one) => (one.reduce((sum, to, i) => sum + (i - middle) * (to - middle), 0) / scale) * Math.sqrt(STRATA - 1)); // prettier-ignore
  const meanSquare = z.reduce((sum, x) => sum + x * x, 0) / PERMUTATIONS;
  expect(Math.abs(meanSquare - 1)).toBeLessThan(4 * Math.sqrt(2 / PERMUTATIONS));
});
