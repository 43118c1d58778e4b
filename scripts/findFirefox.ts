import { existsSync } from "node:fs";
import { firefox } from "playwright-core";

/** Every place looked in, in order: FIREFOX_PATH alone when it is set. */
export function firefoxPlaces(chosen = process.env.FIREFOX_PATH): string[] {
  if (chosen) return [chosen];
  const usual = {
    win32: ["C:\\Program Files\\Mozilla Firefox\\firefox.exe"],
    darwin: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
  } as Partial<Record<NodeJS.Platform, string[]>>;
  return [...(usual[process.platform] ?? ["/usr/bin/firefox-esr", "/usr/bin/firefox"]), ...playwrightPath()];
}

/** The Firefox that Playwright would have downloaded for its own version. */
function playwrightPath(): string[] {
  try {
    return [firefox.executablePath()];
  } catch {
    return []; // a platform that Playwright has no Firefox for
  }
}

export const findFirefox = (): string | undefined => firefoxPlaces().find((path) => existsSync(path));

/** The Firefox in which digits are compared, or an error that says where it was looked for and what to do. */
export function requireFirefox(): string {
  const found = findFirefox();
  if (found) return found;
  throw new Error(
    `No Firefox found. Looked for:\n  ${firefoxPlaces().join("\n  ")}\n` +
      "Install it (Debian: apt-get install firefox-esr), run `npx playwright-core install firefox`, " +
      "or set FIREFOX_PATH to its program.",
  );
}
