// Draws the PNG icons from their SVG sources: `npm run icons`, after changing a drawing.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { browserArguments, requireBrowser } from "./findBrowser";

const folder = join("assets", "icons");
const sizes = [16, 32, 64, 80];

async function drawIcons(): Promise<void> {
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: browserArguments() });
  const page = await browser.newPage();
  for (const size of sizes) {
    const drawing = readFileSync(join(folder, size === 16 ? "icon-small.svg" : "icon.svg"), "utf8");
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawing}`,
    );
    writeFileSync(join(folder, `icon-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
}

void drawIcons();
