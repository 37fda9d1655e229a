import { spawn } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { startScript, type Running } from "../helpers/start-script";

const MOST_MILLISECONDS_TO_END = 2000;

let folder: string;
const servers: net.Server[] = [];
const started: Running[] = [];

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "shian-start-"));
  for (const [name, page] of [
    ["web", "taskpane.html"],
    ["workbench", "index.html"],
  ] as const) {
    fs.mkdirSync(path.join(folder, name));
    fs.writeFileSync(path.join(folder, name, page), `<title>${name}</title>`);
  }
});

afterEach(async () => {
  await Promise.all(started.splice(0).map(({ end }) => end("SIGKILL")));
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
});

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

function start(words: readonly string[], variables?: NodeJS.ProcessEnv): Running {
  const running = startScript("start.mjs", words, variables);
  started.push(running);
  return running;
}

const builtFolders = () => [`--web=${path.join(folder, "web")}`, `--workbench=${path.join(folder, "workbench")}`];

/** Starts it on ready-made folders and waits for its address. */
async function startBuilt(port: number): Promise<{ running: Running; port: number }> {
  const running = start(["--no-build", `--port=${port}`, ...builtFolders()]);
  await running.until(/Ctrl\+C/);
  const [, digits] = /http:\/\/localhost:(\d+)/.exec(running.printed()) ?? [];
  return { running, port: Number(digits) };
}

/** A server of another program at that address; resolves with its port. */
async function occupy(address: string, port = 0): Promise<number> {
  const server = net.createServer();
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(port, address, resolve));
  return (server.address() as net.AddressInfo).port;
}

/** Asks once and keeps the connection open, as browsers do. */
function ask(port: number): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const agent = new http.Agent({ keepAlive: true });
    http
      .get({ port, agent, host: "127.0.0.1" }, (response) => {
        let body = "";
        response.setEncoding("utf8").on("data", (text: string) => (body += text));
        response.on("end", () => resolve({ status: response.statusCode, body }));
      })
      .on("error", reject);
  });
}

describe("npm start", () => {
  test("says in both languages what to open, how to get into Excel and how to stop", async () => {
    const { running, port } = await startBuilt(0);
    const printed = running.printed();
    expect(printed).toContain(`打开 Open:          http://localhost:${port}\n`);
    expect(printed).toMatch(/这是预览，不是 Excel/);
    expect(printed).toMatch(/a preview, not Excel/);
    expect(printed).toMatch(/真正的 Excel: .*npm start -- --excel/);
    expect(printed).toMatch(/Real Excel: .*npm start -- --excel/);
    expect(printed).toMatch(/结束 Stop: +Ctrl\+C/);
    expect(await ask(port)).toEqual({ status: 200, body: "<title>workbench</title>" });
  });

  test.each(["127.0.0.1", "::1"])(
    "takes another port when the one asked for is taken at %s, and says so",
    async (at) => {
      const taken = await occupy(at);
      const { running, port } = await startBuilt(taken);
      expect(port).not.toBe(taken);
      expect(running.printed()).toContain(
        `端口 ${taken} 已被占用，改用 ${port}。Port ${taken} is taken, using ${port}.`,
      );
      expect((await ask(port)).status).toBe(200);
    },
  );

  test.each(["SIGINT", "SIGTERM"] as const)(
    "ends at once and without a fault at %s, connections open",
    async (signal) => {
      const { running, port } = await startBuilt(0);
      await ask(port);
      const { code, took } = await running.end(signal);
      expect(code).toBe(0);
      expect(took).toBeLessThan(MOST_MILLISECONDS_TO_END);
      expect(running.printed()).toMatch(/已结束。Stopped\.\n$/);
      await expect(ask(port)).rejects.toThrow(/ECONNREFUSED/);
    },
  );

  test("ends with npm, which does not hand on that it was stopped", async () => {
    const words = ["scripts/start.mjs", "--no-build", "--port=0", ...builtFolders()];
    const shell = `require("child_process").spawn(process.execPath, ${JSON.stringify(words)}, { stdio: "inherit" })`;
    const npm = spawn(process.execPath, ["-e", shell], {
      cwd: path.resolve(__dirname, "../.."),
      env: { ...process.env, npm_lifecycle_event: "start" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let printed = "";
    const ended = new Promise((resolve) => npm.stdout.on("close", resolve));
    npm.stdout.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      if (printed.includes("Ctrl+C")) npm.kill("SIGTERM");
    });
    await ended;
    expect(printed).toMatch(/已结束。Stopped\.\n$/);
  });

  test("ends at once while it builds", async () => {
    const running = start([]);
    await running.until(/Building/);
    const { code, took } = await running.end("SIGINT");
    expect(code).toBe(0);
    expect(took).toBeLessThan(MOST_MILLISECONDS_TO_END);
    expect(running.printed()).not.toContain("http://");
  });
});

describe("npm start cannot", () => {
  test.each([
    [["--fast"], "不认识“--fast”。Unknown option: --fast"],
    [["3001"], "不认识“3001”。Unknown option: 3001"],
    [["--port"], "端口要写成 --port=3001，等号后面是 0 到 65535 的整数。Write --port=3001 (0 to 65535)."],
    [["--port=65536"], "端口要写成 --port=3001，等号后面是 0 到 65535 的整数。Write --port=3001 (0 to 65535)."],
    [
      ["--excel", "--port=3001"],
      "Excel 只认清单里写的端口，--excel 不能再选端口。The manifest fixes the port of --excel.",
    ],
  ])("be called with %j", async (words, sentence) => {
    const running = start(words);
    expect(await running.code).toBe(2);
    expect(running.printed().split("\n")[0]).toBe(sentence);
    expect(running.printed()).toContain("npm start -- --no-build");
  });

  test("see an option that npm kept for itself: it says what is missing", async () => {
    const running = start([], { npm_config_excel: "true" });
    expect(await running.code).toBe(2);
    expect(running.printed()).toBe("要多写两个减号 Two more dashes are needed: npm start -- --excel\n");
  });

  test("serve what nobody has built", async () => {
    const running = start(["--no-build", `--web=${folder}`]);
    expect(await running.code).toBe(1);
    expect(running.printed()).toMatch(/还没有构建好的 taskpane\.html，请去掉 --no-build .*Not built yet/);
  });
});
