import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

// npm run --silent bench -- [--json]: the benchmark, bundled as the product is, so that what is measured is what runs.
const webpack = ["node_modules/webpack/bin/webpack.js", "--mode", "production"];
const built = spawnSync(process.execPath, webpack, { stdio: ["ignore", "ignore", "inherit"] });
if (built.status !== 0) throw new Error("the page could not be built: run `npm run build` to see why");

const folder = mkdtempSync(join(tmpdir(), "bench-"));
const outfile = join(folder, "bench.cjs");
await build({
  entryPoints: ["bench/index.ts"],
  bundle: true,
  platform: "node",
  outfile,
  logLevel: "error",
  packages: "external",
});
const nodePath = join(process.cwd(), "node_modules");
const { status } = spawnSync(process.execPath, ["--expose-gc", outfile, ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...process.env, NODE_PATH: nodePath },
});
rmSync(folder, { recursive: true });
process.exitCode = status ?? 1;
