import { differences } from "../../reference/compare";

test("5,000 random scenarios over every key, in the four cases, differ from the reference by no cent", () => {
  expect(differences(1, 5000)).toEqual([]);
}, 300_000);
