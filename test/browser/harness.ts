import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { browserArguments, requireBrowser } from "../../scripts/findBrowser";
import { serveFolder } from "../../scripts/serveFolder";

const root = join(__dirname, "..", "..");
const dist = join(root, "dist");
const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/";

export interface OpenOptions {
  /** BCP 47 language of the browser; French unless told. */
  readonly language?: string;
  readonly width?: number;
  readonly height?: number;
  /** What the page needs before it loads, such as an init script. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/**
 * A real browser over the built dist/ for the tests of one file. Each opened page is a fresh profile, and each test
 * fails when a page asked for anything outside localhost (office.js of taskpane.html excepted, which is served from
 * node_modules), threw an error, or logged one.
 *
 * PAGES_URL=http://localhost:3000 runs the same tests against `npm start`.
 */
export function useBrowser() {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveFolder>> | undefined;
  let address = process.env.PAGES_URL?.replace(/\/$/, "") ?? "";
  const contexts: BrowserContext[] = [];
  let faults: string[] = [];

  beforeAll(async () => {
    if (!address) {
      server = await serveFolder(dist);
      address = server.address;
    }
    browser = await chromium.launch({ executablePath: requireBrowser(), args: browserArguments() });
  }, 60_000);

  afterEach(async () => {
    const found = faults;
    faults = [];
    for (const context of contexts.splice(0)) await context.close();
    expect(found).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  async function keepInside(context: BrowserContext): Promise<void> {
    const inside = (url: string) => url.startsWith(`${address}/`) || /^(data|blob|about):/.test(url);
    await context.route(
      (url) => !inside(url.href),
      async (route) => {
        const url = route.request().url();
        const fromOffice = url.startsWith(officeJs);
        const file = join(root, "node_modules/@microsoft/office-js/dist", url.slice(officeJs.length));
        if (fromOffice && existsSync(file)) return route.fulfill({ path: file });
        faults.push(`asked for ${url}`);
        return route.abort();
      },
    );
  }

  return {
    address: () => address,

    /** Opens a page of dist/, as `open("/workbench.html")`. */
    async open(path: string, options: OpenOptions = {}): Promise<Page> {
      const { language = "fr-FR", width = 1280, height = 800 } = options;
      const context = await browser.newContext({ locale: language, viewport: { width, height } });
      contexts.push(context);
      await keepInside(context);
      const page = await context.newPage();
      page.on("pageerror", (error) => faults.push(`page error: ${error.message}`));
      page.on("console", (message) => {
        if (message.type() === "error") faults.push(`console error: ${message.text()}`);
      });
      await options.before?.(page);
      await page.goto(`${address}${path}`);
      return page;
    },

    /** The faults seen so far, taken off the list: for a test that expects one. */
    takeFaults: () => faults.splice(0),
  };
}
