// `npm start`: the workbench on localhost. `npm run start:excel`: the pages that Excel loads, over https.
import { createRequire } from "node:module";
import { createServer } from "node:net";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";

const require = createRequire(import.meta.url);
const forExcel = process.argv.includes("--excel");
const preferredPort = Number(process.env.PORT ?? 3000);

/** Whether both `localhost` and every interface are free on this port. */
async function isFree(port) {
  for (const host of ["localhost", undefined]) {
    const listens = await new Promise((answer) => {
      const server = createServer();
      server.once("error", () => answer(false));
      server.listen({ port, host }, () => server.close(() => answer(true)));
    });
    if (!listens) return false;
  }
  return true;
}

async function freePort() {
  for (let port = preferredPort; port < preferredPort + 50; port++) if (await isFree(port)) return port;
  throw new Error(`No free port from ${preferredPort} to ${preferredPort + 49}: set PORT to another one.`);
}

async function httpsServer() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return { type: "https", options: await getHttpsServerOptions() };
}

async function start() {
  // The manifest names port 3000: another one would serve nothing to Excel.
  if (forExcel && !(await isFree(3000))) {
    throw new Error("Port 3000 is taken, and manifest.xml names it: stop what listens there, then start again.");
  }
  const port = forExcel ? 3000 : await freePort();
  const config = require("../webpack.config.js")(forExcel ? {} : { page: "workbench" }, { mode: "development" });
  const compiler = webpack({ ...config, infrastructureLogging: { level: "warn" }, stats: "errors-warnings" });
  const server = new WebpackDevServer(
    {
      host: "localhost",
      port,
      server: forExcel ? await httpsServer() : "http",
      static: false,
      hot: false,
      open: false,
      client: { overlay: { errors: true, warnings: false, runtimeErrors: false } },
      headers: forExcel ? { "Access-Control-Allow-Origin": "*" } : {},
    },
    compiler,
  );

  console.log("Préparation de la page… / Preparing the page…");
  let announced = false;
  compiler.hooks.done.tap("announce", (stats) => {
    if (announced || stats.hasErrors()) return;
    announced = true;
    const address = `${forExcel ? "https" : "http"}://localhost:${port}`;
    const lines = forExcel
      ? [
          `Compléments servis : ${address} (chargez manifest.xml dans Excel : npm run sideload)`,
          `Add-in served:       ${address} (load manifest.xml in Excel: npm run sideload)`,
        ]
      : [
          `Ouvrez dans un navigateur : ${address}/workbench.html`,
          `Open in a browser:          ${address}/workbench.html`,
        ];
    console.log(["", ...lines, "Ctrl+C pour arrêter / to stop", ""].join("\n"));
  });
  await server.start();
}

start().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
