import { spawn } from "node:child_process";
import fs from "node:fs";
import https from "node:https";
import os from "node:os";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const SCRIPT = path.join(ROOT, "scripts/sideload.mjs");

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

/** Starts the script; resolves with what it has printed once `until` fits or it has ended. */
function sideload(web: string, until: RegExp): Promise<{ printed: string; code: number | null; stop: () => void }> {
  const words = [SCRIPT, `--web=${web}`, `--certificate=${path.join(folder, "certificate")}`];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  return new Promise((resolve) => {
    const done = (code: number | null) => resolve({ printed, code, stop: () => child.kill() });
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      if (until.test(printed)) done(null);
    });
    child.on("close", done);
  });
}

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
    const port = 39_000 + (process.pid % 900);
    const web = webFolder(`https://localhost:${port}`);
    const { printed, stop } = await sideload(web, /没有证书警告就是通了/);
    try {
      expect(printed).toContain(`正在提供 https://localhost:${port} `);
      expect(printed).toContain(path.join(web, "manifest.xml"));
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
      stop();
    }
  });

  test("refuses a folder built for another server", async () => {
    const { printed, code } = await sideload(webFolder("https://shian.example.cn"), /$^/);
    expect(printed).toMatch(/是给 https:\/\/shian\.example\.cn 构建的.*重新运行 npm run build/);
    expect(code).toBe(1);
  });

  test("asks for a build when there is none", async () => {
    const { printed, code } = await sideload(path.join(folder, "nothing"), /$^/);
    expect(printed).toBe("还没有构建，请先运行 npm run build。\n");
    expect(code).toBe(1);
  });
});
