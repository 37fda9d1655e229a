import fs from "node:fs";
import path from "node:path";
import { URL } from "node:url";

const TYPES = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".png", "image/png"],
  [".wasm", "application/wasm"],
  [".xml", "application/xml; charset=utf-8"],
  [".txt", "text/plain; charset=utf-8"],
  [".md", "text/plain; charset=utf-8"],
]);

/** The file a request asks for, or null when there is none within the folder. */
function fileFor(folder, address) {
  let name;
  try {
    name = decodeURIComponent(new URL(address, "http://localhost").pathname);
  } catch {
    return null;
  }
  const file = path.join(folder, name.endsWith("/") ? `${name}index.html` : name);
  const isWithin = file.startsWith(folder + path.sep);
  return isWithin && fs.statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

/**
 * Answers requests with the files of a folder, never from a cache.
 * @param {string} folder
 * @param {(name: string, content: Buffer) => Buffer | string} [change] what to serve instead of a file's content
 * @returns {import("node:http").RequestListener}
 */
export function staticFiles(folder, change = (_name, content) => content) {
  const root = path.resolve(folder);
  return (request, response) => {
    const file = request.method === "GET" || request.method === "HEAD" ? fileFor(root, request.url ?? "/") : null;
    const headers = { "Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff" };
    if (file === null) {
      response.writeHead(404, { ...headers, "Content-Type": "text/plain; charset=utf-8" }).end("没有这个文件");
      return;
    }
    const type = TYPES.get(path.extname(file)) ?? "application/octet-stream";
    const name = path.relative(root, file).split(path.sep).join("/");
    response.writeHead(200, { ...headers, "Content-Type": type });
    response.end(request.method === "HEAD" ? undefined : change(name, fs.readFileSync(file)));
  };
}
