import { mutatedSheet } from "../support/mutatedSheets";
import { readingOf } from "../support/sameReading";

// 100,000 of them: npm run mutated.
test("2,000 sheets typed as different people do read as they are documented, or are refused at a row", () => {
  const endings = Array.from({ length: 2000 }, (_, i) => [i, readingOf(mutatedSheet(1_000_000 + i))] as const);
  expect(endings.filter(([, ending]) => typeof ending !== "string")).toEqual([]);
  expect(endings.filter(([, ending]) => ending === "same").length).toBeGreaterThan(1600);
});
