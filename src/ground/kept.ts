/** Longer texts are worked out each time: they are few, and heavy to keep. */
const LONGEST_KEPT = 200;

/**
 * Remembers what `make` finds for each text, up to so many of them, and then begins anew: for the few words that sheets say
 * again in every row. Cheaper than `recent`, which orders what it keeps by use.
 * Example: const plain = kept(5_000, plainly).
 */
export function kept<Result>(most: number, make: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = make(text);
    if (text.length > LONGEST_KEPT) return result;
    if (known.size >= most) known.clear();
    known.set(text, result);
    return result;
  };
}
