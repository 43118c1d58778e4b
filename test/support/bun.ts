import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/**
 * The program of the npm package `bun`. It comes in a package of the platform (@oven/bun-linux-x64, ...); the install
 * script of `bun`, where npm runs it, moves it over the placeholder node_modules/bun/bin/bun.exe (of every platform).
 */
function findBun(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const platform = `bun-${system}-${process.arch === "arm64" ? "aarch64" : process.arch}`;
  const bun = dirname(require.resolve("bun/package.json"));
  const places = [
    ...[platform, `${platform}-musl`].map((name) => join(bun, "..", "@oven", name, "bin", "bun")),
    join(bun, "bin", "bun.exe"),
  ].flatMap((path) => (system === "windows" ? [`${path}.exe`, path] : [path]));
  const isProgram = (path: string) => existsSync(path) && statSync(path).size > 1_000_000; // the placeholder is a text
  const found = places.find(isProgram);
  if (found) return found;
  throw new Error(`Bun is not installed: run \`npm ci\`. Looked for:\n  ${places.join("\n  ")}`);
}

/** Runs a script (JavaScript, already bundled) in Bun, whose engine is Safari's; returns what it prints. */
export function inBun(script: string): string {
  const bun = findBun();
  const folder = mkdtempSync(join(tmpdir(), "bun-"));
  try {
    const file = join(folder, "script.js");
    writeFileSync(file, script);
    const { status, stdout, stderr, error } = spawnSync(bun, ["--no-install", file], {
      encoding: "utf8",
      timeout: 60_000,
      maxBuffer: 1e9,
      env: { ...process.env, DO_NOT_TRACK: "1" },
    });
    if (error) throw error;
    if (status !== 0) throw new Error(`The script failed in Bun (exit code ${status}):\n${stderr}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
