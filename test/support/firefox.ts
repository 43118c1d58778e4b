import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { requireFirefox } from "../../scripts/findFirefox";

const seconds = 60;

/** No first-run pages, no updates, nothing called home. */
const preferences: Readonly<Record<string, boolean | number | string>> = {
  "app.normandy.enabled": false,
  "app.update.enabled": false,
  "browser.aboutConfig.showWarning": false,
  "browser.newtabpage.enabled": false,
  "browser.region.network.url": "",
  "browser.safebrowsing.blockedURIs.enabled": false,
  "browser.safebrowsing.downloads.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.search.update": false,
  "browser.sessionstore.resume_from_crash": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "browser.startup.page": 0,
  "datareporting.healthreport.uploadEnabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "dom.push.connection.enabled": false,
  "extensions.blocklist.enabled": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.systemAddon.update.enabled": false,
  "extensions.update.enabled": false,
  "geo.enabled": false,
  "media.gmp-manager.updateEnabled": false,
  "messaging-system.rsexperimentloader.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "network.dns.disablePrefetch": true,
  "network.prefetch-next": false,
  "security.OCSP.enabled": 0,
  // What is left goes to a proxy that nobody runs; localhost goes straight there.
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.http_port": 9,
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": 9,
  "network.proxy.no_proxies_on": "localhost, 127.0.0.1",
  "services.settings.server": "http://127.0.0.1:9",
  "toolkit.telemetry.enabled": false,
  "toolkit.telemetry.unified": false,
};

/** Its classic scripts share one scope: `script` calls report(text), and an error in it is posted as such. */
const page = `<!doctype html><meta charset="utf-8"><title>test</title><link rel="icon" href="data:,"><script>
const post = (path, text) => fetch(path, { method: "POST", body: String(text) });
const report = (text) => void post("/report", text);
addEventListener("error", (event) => post("/error", event.error?.stack ? event.message + "\\n" + event.error.stack : event.message));
addEventListener("unhandledrejection", (event) => post("/error", event.reason));
</script><script src="/script.js"></script>`;

/** Serves the page, its script, and takes one answer. */
function serve(script: string, answer: (text: string) => void, failure: (text: string) => void): Server {
  const pages: Readonly<Record<string, [type: string, text: string]>> = {
    "/": ["text/html; charset=utf-8", page],
    "/script.js": ["text/javascript; charset=utf-8", script],
  };
  return createServer((request, response) => {
    if (request.method === "POST") {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        response.end();
        const text = Buffer.concat(chunks).toString("utf8");
        (request.url === "/report" ? answer : failure)(text);
      });
      return;
    }
    const [type, text] = pages[request.url ?? ""] ?? [];
    response.writeHead(text === undefined ? 404 : 200, { "content-type": type ?? "text/plain" });
    response.end(text);
  });
}

/** Firefox is several processes, one group: it and those it started, never others. */
function kill(firefox: ChildProcess | undefined): void {
  if (firefox?.pid === undefined || firefox.exitCode !== null || firefox.signalCode !== null) return;
  try {
    process.kill(-firefox.pid, "SIGKILL");
  } catch {
    // It stopped by itself just now.
  }
}

/**
 * Runs a script (JavaScript, already bundled) in a blank page of a headless Firefox with a throw-away profile;
 * resolves with the text that the script gives to `report(text)`, rejects with its error or after 60 s.
 */
export async function inFirefox(script: string): Promise<string> {
  const program = requireFirefox();
  const profile = mkdtempSync(join(tmpdir(), "firefox-"));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, "user.js"), lines.join("\n"));
  let server: Server | undefined;
  let firefox: ChildProcess | undefined;
  let stopped: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  const killOnExit = () => kill(firefox);
  process.once("exit", killOnExit);
  try {
    return await new Promise<string>((resolve, reject) => {
      let said = "";
      const fail = (text: string) => reject(new Error(`${text}\nFirefox said: ${said.trim() || "nothing"}`));
      timer = setTimeout(() => fail(`No report from the page in Firefox after ${seconds} s`), seconds * 1000);
      server = serve(script, resolve, (text) => fail(`The script failed in Firefox: ${text}`));
      server.listen(0, "127.0.0.1", () => {
        const { port } = server!.address() as AddressInfo;
        const address = `http://localhost:${port}/`;
        firefox = spawn(program, ["--headless", "--no-remote", "--profile", profile, address], {
          detached: true,
          stdio: ["ignore", "pipe", "pipe"],
          env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: "1", MOZ_DATA_REPORTING: "0" },
        });
        const listen = (chunk: Buffer) => (said = (said + chunk.toString("utf8")).slice(-4000));
        firefox.stdout!.on("data", listen);
        firefox.stderr!.on("data", listen);
        firefox.on("error", reject);
        firefox.on("exit", (code) => fail(`Firefox stopped before a report (exit code ${code})`));
        stopped = new Promise((done) => firefox!.once(firefox!.pid === undefined ? "error" : "close", () => done()));
      });
    });
  } finally {
    clearTimeout(timer);
    process.removeListener("exit", killOnExit);
    kill(firefox);
    await stopped;
    server?.closeAllConnections();
    server?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
