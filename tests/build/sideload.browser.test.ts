import fs from "node:fs";
import https from "node:https";
import os from "node:os";
import path from "node:path";
import { startScript } from "../helpers/start-script";

const ROOT = path.resolve(__dirname, "../..");

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "shian-sideload-"));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** A built folder as far as the server is concerned: a manifest for that address, and a file to ask for. */
function webFolder(address: string): string {
  const web = fs.mkdtempSync(path.join(folder, "web-"));
  const manifest = fs.readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
  fs.writeFileSync(path.join(web, "manifest.xml"), manifest.split("https://localhost:3000").join(address));
  fs.writeFileSync(path.join(web, "help.html"), "<title>帮助</title>");
  return web;
}

const freePort = () => 39_000 + (process.pid % 900);
const folders = (web: string) => [`--web=${web}`, `--certificate=${path.join(folder, "certificate")}`];
const SERVING = /没有证书警告就是通了/;

function ask(address: string, ca: Buffer): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    https
      .get(address, { ca }, (response) => {
        let body = "";
        response.setEncoding("utf8").on("data", (text: string) => (body += text));
        response.on("end", () => resolve({ status: response.statusCode, body }));
      })
      .on("error", reject);
  });
}

describe("npm run sideload", () => {
  test("serves the folder over HTTPS, trusted by whoever trusts the authority it made", async () => {
    const port = freePort();
    const web = webFolder(`https://localhost:${port}`);
    const running = startScript("sideload.mjs", folders(web));
    try {
      await running.until(SERVING);
      expect(running.printed()).toContain(`正在提供 https://localhost:${port} `);
      expect(running.printed()).toContain(path.join(web, "manifest.xml"));
      const ca = fs.readFileSync(path.join(folder, "certificate/ca.crt"));
      expect(await ask(`https://localhost:${port}/help.html`, ca)).toEqual({
        status: 200,
        body: "<title>帮助</title>",
      });
      expect((await ask(`https://localhost:${port}/%2e%2e/certificate/localhost.key`, ca)).status).toBe(404);
      expect(fs.readdirSync(path.join(folder, "certificate")).sort()).toEqual([
        "ca.crt",
        "localhost.crt",
        "localhost.key",
      ]);
    } finally {
      await running.end("SIGTERM");
    }
  });

  test("refuses a folder built for another server", async () => {
    const running = startScript("sideload.mjs", folders(webFolder("https://shian.example.cn")));
    expect(await running.code).toBe(1);
    expect(running.printed()).toMatch(/是给 https:\/\/shian\.example\.cn 构建的.*重新运行 npm run build/);
  });

  test("asks for a build when there is none", async () => {
    const running = startScript("sideload.mjs", folders(path.join(folder, "nothing")));
    expect(await running.code).toBe(1);
    expect(running.printed()).toBe("还没有构建，请先运行 npm run build。\n");
  });
});

describe("npm start -- --excel", () => {
  test("serves the same, and ends at once and without a fault at Ctrl+C", async () => {
    const port = freePort();
    const web = webFolder(`https://localhost:${port}`);
    const running = startScript("start.mjs", ["--excel", "--no-build", ...folders(web)]);
    await running.until(SERVING);
    expect(running.printed()).toContain(
      `正在提供 https://localhost:${port} ，按 Ctrl+C 结束。Serving the pane to Excel`,
    );
    expect(running.printed()).toContain(path.join(web, "manifest.xml"));
    const ca = fs.readFileSync(path.join(folder, "certificate/ca.crt"));
    expect((await ask(`https://localhost:${port}/help.html`, ca)).status).toBe(200);
    const { code, took } = await running.end("SIGINT");
    expect(code).toBe(0);
    expect(took).toBeLessThan(2000);
  });
});
