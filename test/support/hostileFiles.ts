import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Output } from "../../src/cli/command";
import { workedCases } from "./cases";

/** A file that means no good, and how it was made. */
export interface HostileFile {
  readonly kind: string;
  readonly bytes: Uint8Array;
}

const templates = join(__dirname, "..", "model", "templates");
const texts: readonly string[] = [
  ...workedCases.map(({ scenario }) => JSON.stringify(scenario, null, 2)),
  ...readdirSync(templates)
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.stringify(JSON.parse(readFileSync(join(templates, name), "utf8")).document)),
];

/** What may stand where a value is due, as a file writes it. */
const hostileValue = fc.oneof(
  fc.constantFrom("0.5", "3", '"0.25"', '{"low": 1, "high": 2}', '{"mean": 1, "sd": 0.1}', "false"),
  fc.constantFrom("1e999", "-1E400", "0.1e-400", "-0", "1e308", "-1e-320", "12345678901234567890.123456789", "0.30000000000000004"),
  fc.constantFrom("null", "true", "[]", "{}", '""', '" "', '"\\ud800"', '"\\u0000\\u0007"', '"\\u202e"', '"=1+1"', '"2027-13"', '"1e999"', '"__proto__"'),
  fc.constantFrom('{"__proto__": 1}', '{"low": 2, "high": 1}', '{"low": 1}', '{"mean": 1, "sd": 1e999}', '{"low": [], "high": {}}', '{"law": "normal"}'),
  fc.constantFrom("NaN", "01", "0x10", ".5", "1_000", "'a'", "nul", "// a", "[1,]", "1 2"),
  fc.constantFrom(1, 40, 60, 10_000).map((deep) => "[".repeat(deep) + "]".repeat(deep)),
  fc.constantFrom(100, 10_000, 200_000).map((long) => `"${"x".repeat(long)}"`),
  fc.constantFrom(100, 10_000).map((long) => `"${"9".repeat(long)}"`),
  fc.constantFrom(20, 1_000, 10_000).map((many) => `[${Array(many).fill('{"name": "A"}').join(",")}]`),
  fc.json({ maxDepth: 3 }),
); // prettier-ignore

const hostileKey = fc.oneof(
  fc.constantFrom('"__proto__"', '"constructor"', '"toString"', '""', '"name"', '"years"', '"a/b~c"', '"\\ud800"'),
  fc.string().map((key) => JSON.stringify(key)),
);

const KEY_OR_VALUE = /("(?:[^"\\]|\\.)*"\s*:)|"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|\{|\[/g;

/** A right scenario with some of its keys and values replaced. */
const replaced = fc
  .tuple(fc.constantFrom(...texts), fc.array(fc.tuple(fc.nat(), hostileKey, hostileValue), { minLength: 1, maxLength: 3 }))
  .map(([text, changes]) =>
    changes.reduce((before, [at, key, value]) => {
      const places = [...before.matchAll(KEY_OR_VALUE)];
      const place = places[at % Math.max(places.length, 1)];
      if (!place) return before;
      const end = place.index + (/^[{[]$/.test(place[0]) ? 0 : place[0].length);
      return before.slice(0, place.index) + (place[1] ? `${key}:` : value) + before.slice(end);
    }, text),
  ); // prettier-ignore

/** A right scenario with characters struck out, put in or doubled, or cut. */
const spoilt = fc
  .tuple(fc.constantFrom(...texts), fc.nat(), fc.nat(40), fc.constantFrom("", "\u0000", ",", "}", "]", '"', "\\", "\ufeff", "-", "e"))
  .map(([text, at, length, by]) => {
    const start = at % text.length;
    return text.slice(0, start) + by + text.slice(start + (at % 3 === 0 ? text.length : length));
  }); // prettier-ignore

/** Many of what a scenario may have many of, right or wrong. */
const many = fc
  .tuple(fc.constantFrom(100, 300), fc.constantFrom("otherCosts", "team", "contracts", "correlations", "keys"))
  .map(([count, list]) => {
    const items = (item: (i: number) => unknown) => Array.from({ length: count }, (_, i) => item(i));
    if (list === "keys") return JSON.stringify(Object.fromEntries(items((i) => [`key${i}`, i]) as [string, number][]));
    if (list === "team") return JSON.stringify({ team: { roles: items((i) => ({ name: `R${i}`, fte: 1, grossSalary: 30_000, charges: 0.4 })) } }); // prettier-ignore
    if (list === "contracts") return JSON.stringify({ contracts: items((i) => ({ name: `C${i}`, units: 1, unitPrice: i })) });
    if (list === "correlations") return JSON.stringify({ correlations: items((i) => [`overrun/C${i}`, "inflation", 0.1]) });
    return JSON.stringify({ otherCosts: items((i) => ({ label: `Cost ${i}`, amount: i })) });
  }); // prettier-ignore

const structure = fc.oneof(
  fc.constantFrom("", " \n", "null", "12", '"text"', "[]", "{}", "{", "[".repeat(100_000), '{"a":'.repeat(100_000)),
  fc.constantFrom("\u0000".repeat(1000), "\ufeff", '{"name": 1, "name": 2}', `[${"{},".repeat(60_000)}{}]`, " ".repeat(10_000_001)),
  fc.json(),
); // prettier-ignore

const encoded = (text: string, encoding: string): Uint8Array => {
  const swapped = () => Buffer.from(text, "utf16le").swap16();
  switch (encoding) {
    case "UTF-16 with mark":
      return Buffer.from(`\ufeff${text}`, "utf16le");
    case "UTF-16, big end first":
      return swapped();
    case "Latin-1":
      return Buffer.from(text, "latin1");
    default:
      return Buffer.from(text, "utf8");
  }
};

const encoding = fc.oneof(
  { weight: 8, arbitrary: fc.constant("UTF-8") },
  { weight: 1, arbitrary: fc.constantFrom("UTF-16 with mark", "UTF-16, big end first", "Latin-1") },
);
const ofKind = (kind: string, text: fc.Arbitrary<string>) =>
  fc
    .tuple(text, encoding)
    .map(([written, by]): HostileFile => ({ kind: `${kind}, ${by}`, bytes: encoded(written, by) }));

/** Files of every kind, mostly scenarios with a few things wrong. */
export const hostileFile: fc.Arbitrary<HostileFile> = fc.oneof(
  { weight: 10, arbitrary: ofKind("replaced", replaced) },
  { weight: 5, arbitrary: ofKind("spoilt", spoilt) },
  { weight: 1, arbitrary: ofKind("many", many) },
  { weight: 2, arbitrary: ofKind("structure", structure) },
);

/** What is wrong with the output of a command, undefined where it is an answer or a refusal as they have to be. */
export function outputFault({ stdout, stderr, exitCode }: Output): string | undefined {
  const line = stderr.find((each) => each.length > 1000 || /[\p{Cc}\p{Cs}]|undefined|\[object|^\s+at /u.test(each));
  if (line !== undefined) return `says ${line}`;
  if (stderr.length > 51) return `says ${stderr.length} lines`;
  if (exitCode === 2)
    return stdout.length === 0 && stderr.length > 0 ? undefined : "refuses with an answer or no reason";
  const isFinite = !/NaN|Infinity/.test(stdout.join()) && stdout.every((each) => Boolean(JSON.parse(each)));
  return stdout.length === 1 && isFinite ? undefined : `answers ${stdout.join("\n").slice(0, 200)}`;
}
