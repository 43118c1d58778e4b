import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

// npm run --silent bench -- [--json]: the benchmark, bundled as the product is, so that what is measured is what runs.
if (!existsSync("dist/workbench.html")) {
  spawnSync(process.execPath, ["node_modules/webpack/bin/webpack.js", "--mode", "production"], { stdio: "ignore" });
}
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
