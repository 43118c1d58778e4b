import { isData } from "./data";

// Places in JSON data: as keys from its root, and as the text of a JSON pointer (RFC 6901).

/** A place in data: keys and indexes from its root. */
export type Path = readonly (string | number)[];

/** The pointer of what a key holds at a place. Example: pointer("/contracts", 0) is "/contracts/0". */
export const pointer = (at: string, key: string | number): string => `${at}/${escaped(String(key))}`;

/** Almost no key has anything to escape, and each of a scenario is looked at every time it is read. */
const escaped = (key: string): string =>
  key.includes("~") || key.includes("/") ? key.replace(/~/g, "~0").replace(/\//g, "~1") : key;

/** The pointer of a place. Example: ["scope", "a/b"] is "/scope/a~1b". */
export const pointerOf = (path: Path): string => path.reduce<string>(pointer, "");

/** The keys of a pointer; indexes are texts. Example: "/scope/a~1b" is ["scope", "a/b"]. */
export const keysOf = (at: string): readonly string[] =>
  at
    .split("/")
    .slice(1)
    .map((key) => key.replace(/~1/g, "/").replace(/~0/g, "~"));

/** The pointer of what encloses a place. Example: "/contracts/0" for "/contracts/0/units", "" for "/contracts". */
export const enclosing = (at: string): string => at.slice(0, at.lastIndexOf("/"));

const INDEX = /^(?:0|[1-9]\d*)$/;

/** What stands at a place, undefined where there is nothing; only what the data itself holds. */
export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>((node, key) => {
    if (Array.isArray(node)) return INDEX.test(String(key)) ? (node[Number(key)] as unknown) : undefined;
    return isData(node) && Object.hasOwn(node, key) ? node[key] : undefined;
  }, data);

/** A copy of data with what stands at a place replaced; what is not on the way to it is shared. */
export function withValue(data: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(data))
    return data.map((item: unknown, i) => (i === Number(key) ? withValue(item, rest, value) : item));
  const group = isData(data) ? data : {};
  return { ...group, [key]: withValue(valueAt(group, [key]), rest, value) };
}

/** Puts a value at a place of data, with the groups and, above indexes, the lists on the way to it. */
export function put(data: object, path: Path, value: unknown): void {
  let node = data;
  for (const [i, key] of path.entries()) {
    const isLast = i === path.length - 1;
    const held = isLast ? undefined : valueAt(node, [key]);
    const next = isLast ? value : (held ?? (typeof path[i + 1] === "number" ? [] : {}));
    // Defined rather than assigned: free keys may be called anything, `__proto__` included.
    if (held === undefined)
      Object.defineProperty(node, key, { value: next, enumerable: true, writable: true, configurable: true });
    node = next as object;
  }
}
