/** Gives the page its time between two steps of long work. */
export const pause = (): Promise<void> => new Promise((resume) => setTimeout(resume, 0));

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
