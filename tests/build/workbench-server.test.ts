import fs from "node:fs";
import http from "node:http";
import type net from "node:net";
import os from "node:os";
import path from "node:path";
import { workbenchServer } from "../../scripts/serve/workbench-server.mjs";

const FILES = {
  "web/taskpane.html": `<head><script defer src="gate.js"></script><script src="b.js"></script></head>`,
  "web/gate.js": "gate",
  "web/assets/a.png": "png",
  "web/manifest.xml": "<a/>",
  "workbench/index.html": "<title>工作台</title>",
  "workbench/taskpane.html": "<script></script>",
  "workbench/formulas.wasm": "wasm",
  "workbench/看 一看.txt": "text",
  "secret.txt": "secret",
};

let folder: string;
let port: number;
let server: http.Server;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "shian-server-"));
  for (const [name, content] of Object.entries(FILES)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), content);
  }
  server = workbenchServer({ web: path.join(folder, "web"), workbench: path.join(folder, "workbench") });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as net.AddressInfo).port;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  fs.rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** Sends the path as it stands: `fetch` would tidy it up. */
function ask(address: string, { method = "GET", host = `localhost:${port}` } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    http
      .request({ port, host: "127.0.0.1", path: address, method, headers: { Host: host } }, (response) => {
        let body = "";
        response.setEncoding("utf8").on("data", (text: string) => (body += text));
        response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
      })
      .on("error", reject)
      .end();
  });
}

describe("the workbench's server", () => {
  test.each([
    ["/", "<title>工作台</title>", "text/html; charset=utf-8"],
    ["/index.html?go=fill", "<title>工作台</title>", "text/html; charset=utf-8"],
    ["/formulas.wasm", "wasm", "application/wasm"],
    ["/%E7%9C%8B%20%E4%B8%80%E7%9C%8B.txt", "text", "text/plain; charset=utf-8"],
    ["/taskpane.html", "<script></script>", "text/html; charset=utf-8"],
    ["/pane/gate.js", "gate", "text/javascript; charset=utf-8"],
    ["/pane/assets/a.png", "png", "image/png"],
    ["/pane/manifest.xml", "<a/>", "application/xml; charset=utf-8"],
  ])("answers %s", async (address, content, type) => {
    const { status, headers, body } = await ask(address);
    expect({ status, body }).toEqual({ status: 200, body: content });
    expect(headers).toMatchObject({
      "content-type": type,
      "content-length": String(Buffer.byteLength(content)),
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "x-frame-options": "SAMEORIGIN",
      "content-security-policy": "frame-ancestors 'self'",
    });
  });

  test("puts the host before the first script of the pane, and changes nothing else of it", async () => {
    const { body } = await ask("/pane/taskpane.html?go=fill");
    expect(body.replace('<script src="../pane-host.js"></script>\n    ', "")).toBe(FILES["web/taskpane.html"]);
    expect(body.indexOf("pane-host.js")).toBeLessThan(body.indexOf("gate.js"));
  });

  test.each([
    "/nothing.js",
    "/gate.js",
    "/pane",
    "/pane/",
    "/pane/nothing.js",
    "/assets",
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/..%5csecret.txt",
    "/pane/../../secret.txt",
    "/pane/%2e%2e%2fsecret.txt",
    "/pane/..%2fworkbench/index.html",
    "//../secret.txt",
    "/index.html/x",
    "/%00",
    "/index.html%00.js",
    "/%E7%",
    `/${"a".repeat(4000)}`,
  ])("has nothing at %s", async (address) => {
    expect(await ask(address)).toMatchObject({ status: 404, body: "没有这个文件" });
    expect((await ask("/")).status).toBe(200);
  });

  test("tells the size alone when only the head is asked for", async () => {
    const { status, headers, body } = await ask("/formulas.wasm", { method: "HEAD" });
    expect({ status, body, length: headers["content-length"] }).toEqual({ status: 200, body: "", length: "4" });
  });

  test.each(["POST", "PUT", "DELETE", "OPTIONS"])("is read only: %s is refused", async (method) => {
    const { status, headers } = await ask("/", { method });
    expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: "GET, HEAD" });
  });

  test.each(["localhost", "LOCALHOST:3000", "127.0.0.1:3000", "[::1]:3000"])("answers %s", async (host) => {
    expect((await ask("/", { host })).status).toBe(200);
  });

  test.each([
    "evil.example",
    "evil.example:3000",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "10.0.0.1",
    "shian.local",
  ])("answers nobody who asks for “%s”", async (host) => {
    for (const address of ["/", "/pane/gate.js"]) {
      const { status, body } = await ask(address, { host });
      expect([status, body]).toEqual([403, "只供本机使用。For this computer only."]);
    }
  });
});
