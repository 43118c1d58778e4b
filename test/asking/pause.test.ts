import { pause, pauses } from "../../src/asking/pause";

/** What else the page was told meanwhile. */
function told(then: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    then();
  };
  port2.postMessage(undefined);
}

test("what the page has to do meanwhile comes first", async () => {
  const order: string[] = [];
  told(() => order.push("page"));
  await pause();
  order.push("work");
  expect(order).toEqual(["page", "work"]);
});

test("a page that nobody sees, whose timers wait, goes on working", async () => {
  jest.useFakeTimers();
  await pause();
  expect(jest.getTimerCount()).toBe(0);
  jest.useRealTimers();
});

test("steps are paused between once they have taken long together", async () => {
  const order: string[] = [];
  const clock = jest.spyOn(performance, "now").mockReturnValue(0);
  const paused = pauses();
  told(() => order.push("page"));
  await paused();
  order.push("a short step");
  clock.mockReturnValue(60);
  await paused();
  order.push("after a long one");
  expect(order).toEqual(["a short step", "page", "after a long one"]);
  clock.mockRestore();
});
