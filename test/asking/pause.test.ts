import { pause, pauses } from "../../src/asking/pause";

test("what the page has to do meanwhile comes first", async () => {
  const order: string[] = [];
  setTimeout(() => order.push("page"), 0);
  await pause();
  order.push("work");
  expect(order).toEqual(["page", "work"]);
});

test("steps are paused between once they have taken long together", async () => {
  const order: string[] = [];
  const clock = jest.spyOn(performance, "now").mockReturnValue(0);
  const paused = pauses();
  setTimeout(() => order.push("page"), 0);
  await paused();
  order.push("a short step");
  clock.mockReturnValue(60);
  await paused();
  order.push("after a long one");
  expect(order).toEqual(["a short step", "page", "after a long one"]);
  clock.mockRestore();
});
