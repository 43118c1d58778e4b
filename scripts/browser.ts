// Finds the browsers of the tests, or gets them, or says what to do: `npm run browser`.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { browserPlaces, findBrowser, requireBrowser } from "./findBrowser";
import { findFirefox, firefoxPlaces, requireFirefox } from "./findFirefox";

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

/** From Debian where that is possible, else from Playwright. */
function get(name: "chromium" | "firefox", debianPackage: string, places: readonly string[]): void {
  console.log(`No ${name} among:\n  ${places.join("\n  ")}`);
  if (isDebianRoot()) {
    run("apt-get", ["update"]);
    run("apt-get", ["install", "-y", "--no-install-recommends", debianPackage]);
  } else {
    const playwright = createRequire(__filename).resolve("playwright-core/package.json");
    const cli = playwright.replace(/package\.json$/, "cli.js");
    const withLibraries = process.platform === "linux" && process.getuid?.() === 0 ? ["--with-deps"] : [];
    run(process.execPath, [cli, "install", ...withLibraries, name]);
  }
}

// A path that leads nowhere is a mistake to correct, not a reason to install another browser.
if (!findBrowser() && !process.env.BROWSER_PATH) get("chromium", "chromium", browserPlaces());
if (!findFirefox() && !process.env.FIREFOX_PATH) get("firefox", "firefox-esr", firefoxPlaces());
try {
  console.log(`Browsers: ${requireBrowser()}, ${requireFirefox()}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
