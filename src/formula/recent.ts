/**
 * Remembers the most recently used results of `make` by key, at most `size` of them, so that memory stays flat.
 * Example: const graphOf = recent(100, (shape) => build(shape)).
 */
export function recent<Result, Arguments extends unknown[]>(
  size: number,
  make: (key: string, ...rest: Arguments) => Result,
): (key: string, ...rest: Arguments) => Result {
  const known = new Map<string, Result>();
  return (key, ...rest) => {
    let result = known.get(key);
    if (result === undefined) {
      result = make(key, ...rest);
      if (known.size >= size) known.delete(known.keys().next().value!);
    } else {
      known.delete(key);
    }
    known.set(key, result);
    return result;
  };
}
