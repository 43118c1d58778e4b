let signal: AbortSignal | undefined;

/** Aborted when whoever made the call that is under way does not want its result any more; undefined where nobody may say so. */
export const signalUnderway = (): AbortSignal | undefined => signal;

/** Makes a call under a signal, which `cancelable` then finds: functions have no parameter for it. */
export function underSignal<R>(given: AbortSignal, call: () => R): R {
  const before = signal;
  signal = given;
  try {
    return call();
  } finally {
    signal = before;
  }
}
