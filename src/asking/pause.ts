/** Gives the page its time between two steps of long work. */
export const pause = (): Promise<void> => new Promise((resume) => setTimeout(resume, 0));
