import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

/** Where Chromium, Chrome and Edge install themselves. */
function wellKnownPaths(): string[] {
  switch (process.platform) {
    case "win32":
      return [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          join(folder, "Google\\Chrome\\Application\\chrome.exe"),
          join(folder, "Chromium\\Application\\chrome.exe"),
          join(folder, "Microsoft\\Edge\\Application\\msedge.exe"),
        ]);
    case "darwin":
      return ["/Applications", join(homedir(), "Applications")].flatMap((folder) => [
        join(folder, "Google Chrome.app/Contents/MacOS/Google Chrome"),
        join(folder, "Chromium.app/Contents/MacOS/Chromium"),
        join(folder, "Microsoft Edge.app/Contents/MacOS/Microsoft Edge"),
      ]);
    default:
      return [
        "/usr/bin/chromium",
        "/usr/bin/google-chrome",
        "/usr/bin/google-chrome-stable",
        "/opt/google/chrome/chrome",
        "/usr/bin/chromium-browser",
        "/snap/bin/chromium",
        "/usr/bin/microsoft-edge",
      ];
  }
}

/** The browser that Playwright would have downloaded for its own version. */
function playwrightPath(): string[] {
  try {
    return [chromium.executablePath()];
  } catch {
    return []; // a platform that Playwright has no browser for
  }
}

/** Every place looked in, in order: BROWSER_PATH alone when it is set. */
export function browserPlaces(chosen = process.env.BROWSER_PATH): string[] {
  return chosen ? [chosen] : [...wellKnownPaths(), ...playwrightPath()];
}

export function findBrowser(): string | undefined {
  return browserPlaces().find((path) => existsSync(path));
}

/** The browser to drive, or an error that says where it was looked for and what to do. */
export function requireBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  throw new Error(
    `No Chromium, Chrome or Edge found. Looked for:\n  ${browserPlaces().join("\n  ")}\n` +
      "Install one of them, or run `npx playwright-core install chromium`, " +
      "or set BROWSER_PATH to the program of a browser based on Chromium.",
  );
}

/** Nothing kept, nothing called home. The sandbox stays on except for root, who cannot have it. */
export function browserArguments(): string[] {
  const isRoot = process.getuid?.() === 0;
  return [
    "--headless",
    ...(isRoot ? ["--no-sandbox"] : []),
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
}
