import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { type AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { browserArguments, requireBrowser } from "../../scripts/findBrowser";

const root = join(__dirname, "..", "..");
const dist = join(root, "dist");
const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const mimeTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
};

/** Serves dist/ on a free port of localhost. */
export async function serveDist(): Promise<{ address: string; close(): void }> {
  if (!existsSync(join(dist, "workbench.html"))) {
    throw new Error("dist/ is missing or incomplete: run `npm run build` before the browser tests.");
  }
  const server: Server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    try {
      const body = readFileSync(join(dist, path));
      response.writeHead(200, { "content-type": mimeTypes[extname(path)] ?? "application/octet-stream" });
      response.end(body);
    } catch {
      response.writeHead(404);
      response.end(`${path}: not in dist/`);
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}

export interface OpenOptions {
  /** BCP 47 language of the browser; French unless told. */
  readonly language?: string;
  readonly width?: number;
  readonly height?: number;
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
  let server: Awaited<ReturnType<typeof serveDist>> | undefined;
  let address = process.env.PAGES_URL?.replace(/\/$/, "") ?? "";
  const contexts: BrowserContext[] = [];
  let faults: string[] = [];

  beforeAll(async () => {
    if (!address) {
      server = await serveDist();
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
      await page.goto(`${address}${path}`);
      return page;
    },

    /** The faults seen so far, taken off the list: for a test that expects one. */
    takeFaults: () => faults.splice(0),
  };
}
