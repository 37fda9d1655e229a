import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { staticFiles } from "../serve/static-files.mjs";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** The folder a build for production makes. */
export const WEB_FOLDER = path.join(ROOT, "dist/web");
const HOST_FOLDER = path.join(ROOT, "dist/host");
const HOST_TAG = '<script src="host/host.js"></script>';
const FIRST_SCRIPT = /<script/;

/** The formula library of the in-memory Excel is WebAssembly, which the product's policy rightly forbids. */
const forFormulas = (html) =>
  html
    .replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
    .replace("connect-src 'none'", "connect-src 'self'");

/**
 * Serves the production folder unchanged; with `host`, taskpane.html gets one more script tag, the in-memory Excel, before
 * every other. With `formulas` that Excel may load its formula library, so the policy is a little wider than the product's. Resolves with the address and a function that ends it.
 * @param {{ host?: boolean, formulas?: boolean, folder?: string }} [options]
 * @returns {Promise<{ origin: string, stop: () => Promise<void> }>}
 */
export async function serveWeb({ host = false, formulas = false, folder = WEB_FOLDER } = {}) {
  if (!fs.existsSync(path.join(folder, "taskpane.html"))) throw new Error("还没有构建：请先运行 npm run build。");
  if (host && !fs.existsSync(path.join(HOST_FOLDER, "host.js"))) {
    throw new Error("还没有构建内存里的 Excel：请先运行 npm run build:host。");
  }
  const product = staticFiles(folder, (name, content) => {
    if (!host || name !== "taskpane.html") return content;
    const html = content.toString().replace(FIRST_SCRIPT, `${HOST_TAG}\n    $&`);
    return formulas ? forFormulas(html) : html;
  });
  const hostFiles = staticFiles(path.dirname(HOST_FOLDER));
  const server = http.createServer((request, response) => {
    const asksForHost = host && request.url?.startsWith("/host/");
    (asksForHost ? hostFiles : product)(request, response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve(undefined));
      }),
  };
}
