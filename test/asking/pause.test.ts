import { pause } from "../../src/asking/pause";

test("what the page has to do meanwhile comes first", async () => {
  const order: string[] = [];
  setTimeout(() => order.push("page"), 0);
  await pause();
  order.push("work");
  expect(order).toEqual(["page", "work"]);
});
