/**
 * Gives the page its time between two steps of long work. By a message, not by a timer: the timers of a page that nobody
 * sees fire once a second, or once a minute.
 */
export function pause(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resume) => {
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(undefined);
  });
}

/** A page that answers nobody for longer feels stuck. */
const SLICE_MS = 50;

/** A pause for work of many small steps, to be awaited between them: one is made when they have taken long together. */
export function pauses(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE_MS) return;
    await pause();
    since = performance.now();
  };
}
