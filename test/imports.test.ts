import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";

// Imports go one way between files as between layers (eslint.config.js), those of types included.

type Graph = ReadonlyMap<string, readonly string[]>;

/** The files of a folder, each with those of them that it imports. */
function importsIn(folder: string): Graph {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  const places = new Map(files.map((file) => [join(folder, file).replace(/\.tsx?$/, ""), file]));
  return new Map(
    files.map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(join(folder, file), "utf8"));
      const imported = importedFiles.filter(({ fileName }) => fileName.startsWith("."));
      return [
        file,
        imported.flatMap(({ fileName }) => {
          const place = resolve(folder, file, "..", fileName);
          return places.get(place) ?? places.get(join(place, "index")) ?? [];
        }),
      ];
    }),
  );
}

/** Files that import each other, however far round. Source: Tarjan, strongly connected components. */
function circles(graph: Graph): string[][] {
  const found: string[][] = [];
  const ranks = new Map<string, number>();
  const open: string[] = [];
  const lowest = (file: string): number => {
    const rank = ranks.size;
    ranks.set(file, rank);
    const from = open.push(file) - 1;
    let low = rank;
    for (const other of graph.get(file) ?? [])
      if (!ranks.has(other)) low = Math.min(low, lowest(other));
      else if (open.includes(other)) low = Math.min(low, ranks.get(other)!);
    if (low === rank) {
      const circle = open.splice(from);
      if (circle.length > 1) found.push(circle.sort());
    }
    return low;
  };
  for (const file of graph.keys()) if (!ranks.has(file)) lowest(file);
  return found;
}

const graphOf = (text: string): Graph =>
  new Map(text.split(" ").map((line) => [line[0]!, [...line.slice(2)]] as const));

test.each([
  ["a line", "a>b b>c c>", []],
  ["two ways to one file", "a>bc b>d c>d d>", []],
  ["two files", "a>b b>a", [["a", "b"]]],
  ["further round, with a tail", "a>b b>cd c>a d>", [["a", "b", "c"]]],
  ["two circles, one leading to the other", "a>bc b>a c>d d>c", [["c", "d"], ["a", "b"]]],
])("circles in %s", (_title, graph, expected) => expect(circles(graphOf(graph))).toEqual(expected)); // prettier-ignore

test("no file of src imports what imports it, in one step or several: what both need stands apart", () =>
  expect(circles(importsIn(join(__dirname, "../src")))).toEqual([]));
