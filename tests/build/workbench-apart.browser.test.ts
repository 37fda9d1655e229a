import { createHash } from "node:crypto";
import fs from "node:fs";
import type net from "node:net";
import path from "node:path";
import { workbenchServer } from "../../scripts/serve/workbench-server.mjs";
import { builtFiles } from "../helpers/built-files";

const ROOT = path.resolve(__dirname, "../..");
const WEB = path.join(ROOT, "dist/web");
const WORKBENCH = path.join(ROOT, "dist/workbench");
const ADDED = '<script src="../pane-host.js"></script>\n    ';

const isText = (name: string) => /\.(js|html|xml)$/.test(name);
const textsOf = (folder: string, names: readonly string[]) =>
  names.filter(isText).map((name) => ({ name, text: fs.readFileSync(path.join(folder, name), "utf8") }));
const sha256 = (content: Uint8Array) => createHash("sha256").update(content).digest("hex");

/** Words of the workbench's own code, its in-memory Excel, its formula library and its grid: minifiers keep them. */
const TRACES = ["__bench", "pane-host", "工作台预览", "GetSupportedMatrix", "ironcalc", "univer", "WebAssembly"];

describe("the production folder", () => {
  const product = builtFiles(WEB);
  const preview = builtFiles(WORKBENCH);

  test("has no file of the workbench", () => {
    expect(preview).toEqual(expect.arrayContaining(["index.html", "pane-host.js"]));
    const scripts = preview.filter((name) => name.endsWith(".js") || name.endsWith(".wasm"));
    expect(scripts.filter((name) => product.includes(name))).toEqual([]);
    expect(product.filter((name) => name.endsWith(".wasm"))).toEqual([]);
  });

  test.each(TRACES)("has no trace of the workbench's “%s”", (trace) => {
    const holding = (folder: string, names: readonly string[]) =>
      textsOf(
        folder,
        names.filter((name) => !name.startsWith("office-js/")),
      )
        .filter(({ text }) => text.toLowerCase().includes(trace.toLowerCase()))
        .map(({ name }) => name);
    expect(holding(WORKBENCH, preview)).not.toEqual([]);
    expect(holding(WEB, product)).toEqual([]);
  });
});

describe("the pane that the workbench shows", () => {
  const server = workbenchServer();
  let origin: string;

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${(server.address() as net.AddressInfo).port}`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const served = async (name: string) => Buffer.from(await (await fetch(`${origin}/pane/${name}`)).arrayBuffer());

  test("runs the JavaScript of production, byte for byte", async () => {
    const scripts = builtFiles(WEB).filter((name) => name.endsWith(".js"));
    expect(scripts.length).toBeGreaterThan(20);
    expect(scripts).toContain("office-js/office.js");
    for (const name of scripts) {
      expect([name, sha256(await served(name))]).toEqual([name, sha256(fs.readFileSync(path.join(WEB, name)))]);
    }
  });

  test("differs from production by one script tag, before every other", async () => {
    const html = (await served("taskpane.html")).toString();
    expect(html.split(ADDED)).toHaveLength(2);
    expect(html.replace(ADDED, "")).toBe(fs.readFileSync(path.join(WEB, "taskpane.html"), "utf8"));
    expect(html.search(/<script/)).toBe(html.indexOf(ADDED));
    for (const name of builtFiles(WEB).filter((each) => each.endsWith(".html") && each !== "taskpane.html")) {
      expect([name, sha256(await served(name))]).toEqual([name, sha256(fs.readFileSync(path.join(WEB, name)))]);
    }
  });
});
