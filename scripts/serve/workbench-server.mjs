import http from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { localOnly } from "./local-only.mjs";
import { staticFiles } from "./static-files.mjs";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const PANE = "/pane/";
const HOST_TAG = '<script src="../pane-host.js"></script>';
const FIRST_SCRIPT = /<script/;

/** The pane's page with one more script tag, before every other: the in-memory Excel. Everything else is served as it was built. */
const withHost = (name, content) =>
  name === "taskpane.html" ? content.toString().replace(FIRST_SCRIPT, `${HOST_TAG}\n    $&`) : content;

/**
 * The preview at `/`, and the production folder, unchanged but for that tag, at `/pane/`.
 * @param {{ web?: string, workbench?: string }} [folders]
 * @returns {import("node:http").Server}
 */
export function workbenchServer({
  web = path.join(ROOT, "dist/web"),
  workbench = path.join(ROOT, "dist/workbench"),
} = {}) {
  const product = staticFiles(web, withHost);
  const preview = staticFiles(workbench);
  const answer = localOnly((request, response) => {
    if (request.url?.startsWith(PANE) !== true) return preview(request, response);
    request.url = request.url.slice(PANE.length - 1);
    return product(request, response);
  });
  return http.createServer(answer);
}
