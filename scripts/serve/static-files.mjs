import { Buffer } from "node:buffer";
import fs from "node:fs";
import path from "node:path";
import { URL } from "node:url";

const TYPES = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".png", "image/png"],
  [".svg", "image/svg+xml"],
  [".woff2", "font/woff2"],
  [".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  [".wasm", "application/wasm"],
  [".xml", "application/xml; charset=utf-8"],
  [".txt", "text/plain; charset=utf-8"],
  [".md", "text/plain; charset=utf-8"],
]);

const HEADERS = { "Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff" };
const PLAIN = { ...HEADERS, "Content-Type": "text/plain; charset=utf-8" };

/** The file a request asks for and what is in it; null when there is none within the folder, or none any more. */
function fileFor(folder, address) {
  try {
    const name = decodeURIComponent(new URL(address, "http://localhost").pathname);
    const file = path.join(folder, name.endsWith("/") ? `${name}index.html` : name);
    return file.startsWith(folder + path.sep) ? { file, content: fs.readFileSync(file) } : null;
  } catch {
    return null;
  }
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
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { ...PLAIN, Allow: "GET, HEAD" }).end("只能读取");
      return;
    }
    const found = fileFor(root, request.url ?? "/");
    if (found === null) {
      response.writeHead(404, PLAIN).end("没有这个文件");
      return;
    }
    const { file, content } = found;
    const name = path.relative(root, file).split(path.sep).join("/");
    const body = Buffer.from(change(name, content));
    const type = TYPES.get(path.extname(file)) ?? "application/octet-stream";
    response.writeHead(200, { ...HEADERS, "Content-Type": type, "Content-Length": body.length });
    response.end(request.method === "HEAD" ? undefined : body);
  };
}
