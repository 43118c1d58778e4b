// Finds a browser for the tests, or gets one, or says what to do: `npm run browser`.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { browserPlaces, findBrowser, requireBrowser } from "./findBrowser";

function run(command: string, args: string[]): void {
  console.log(`> ${command} ${args.join(" ")}`);
  spawnSync(command, args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
}

function isDebianRoot(): boolean {
  return (
    process.getuid?.() === 0 &&
    existsSync("/usr/bin/apt-get") &&
    /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"))
  );
}

function getBrowser(): void {
  console.log(`No browser among:\n  ${browserPlaces().join("\n  ")}`);
  if (isDebianRoot()) {
    run("apt-get", ["update"]);
    run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
  } else {
    const playwright = createRequire(__filename).resolve("playwright-core/package.json");
    const cli = playwright.replace(/package\.json$/, "cli.js");
    const withLibraries = process.platform === "linux" && process.getuid?.() === 0 ? ["--with-deps"] : [];
    run(process.execPath, [cli, "install", ...withLibraries, "chromium"]);
  }
}

// A BROWSER_PATH that leads nowhere is a mistake to correct, not a reason to install another browser.
if (!findBrowser() && !process.env.BROWSER_PATH) getBrowser();
try {
  console.log(`Browser: ${requireBrowser()}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
