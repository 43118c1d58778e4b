/**
 * Remembers the most recently used results of `make` by key, as long as their weights add up to `capacity` at most, so
 * that memory stays flat. Each weighs 1 unless told.
 * Example: const graphOf = recent(100, (shape) => build(shape)).
 */
export function recent<Result, Arguments extends unknown[]>(
  capacity: number,
  make: (key: string, ...rest: Arguments) => Result,
  weigh: (result: Result, key: string) => number = () => 1,
): (key: string, ...rest: Arguments) => Result {
  const known = new Map<string, { readonly result: Result; readonly weight: number }>();
  let total = 0;
  const forget = (key: string) => {
    total -= known.get(key)!.weight;
    known.delete(key);
  };
  return (key, ...rest) => {
    const found = known.get(key);
    if (found) {
      known.delete(key);
      known.set(key, found);
      return found.result;
    }
    const result = make(key, ...rest);
    const weight = weigh(result, key);
    known.set(key, { result, weight });
    total += weight;
    for (const oldest of known.keys()) {
      if (total <= capacity || oldest === key) break;
      forget(oldest);
    }
    return result;
  };
}
