import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { parse } from "acorn";
import { addressesOf } from "../../scripts/manifest/rules/addresses.mjs";
import { parseXml } from "../../scripts/manifest/parse-xml.mjs";
import { builtFiles } from "../helpers/built-files";
import { showTable } from "../helpers/show-table";

const WEB = path.resolve(__dirname, "../../dist/web");
const PACKAGE = path.dirname(require.resolve("@microsoft/office-js/package.json"));
const MOST_INITIAL_KB = 220;

const OFFICE_JS = [
  "en-us/office_strings.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "excel-win32-16.01.js",
  "o15apptofilemappingtable.js",
  "office.js",
  "telemetry/oteljs_agave.js",
  "zh-cn/office_strings.js",
];
const PAGES = ["help.html", "index.html", "taskpane.html"];
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'none'; worker-src 'self'; base-uri 'none'; form-action 'none'";

const FILES = builtFiles(WEB);
const read = (name: string) => fs.readFileSync(path.join(WEB, name), "utf8");
const sha256 = (file: string) => createHash("sha256").update(fs.readFileSync(file)).digest("hex");
const ourScripts = FILES.filter((name) => name.endsWith(".js") && !name.startsWith("office-js/"));
const gateScript = () => ourScripts.filter((name) => name.startsWith("gate."));
const gzipKb = (name: string) => gzipSync(fs.readFileSync(path.join(WEB, name))).length / 1024;

/** The scripts a page loads at once, office.js left out. */
function initialScripts(page: string): string[] {
  const html = read(page);
  const tags = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, file]) => file ?? "");
  const [, admitted = ""] = /data-scripts="([^"]*)"/.exec(html) ?? [];
  return [...tags, ...admitted.split(" ")].filter((file) => file !== "" && !file.startsWith("office-js/"));
}

describe("the production folder", () => {
  test("holds the three pages and nothing but scripts, pictures and the manifest besides", () => {
    expect(FILES.filter((name) => name.endsWith(".html"))).toEqual(PAGES);
    const others = FILES.filter(
      (name) => !/\.html$|^[\w.-]+\.[0-9a-f]{12}\.js(\.LICENSE\.txt)?$|^assets\/[a-z]+-\d\d\.png$/.test(name),
    );
    expect(others).toEqual(["manifest.xml", "office-js/LICENSE.md", ...OFFICE_JS.map((name) => `office-js/${name}`)]);
  });

  test("has office.js byte for byte as the package has it", () => {
    for (const name of OFFICE_JS) {
      expect([name, sha256(path.join(WEB, "office-js", name))]).toEqual([
        name,
        sha256(path.join(PACKAGE, "dist", name)),
      ]);
    }
  });

  test.each(PAGES)("%s carries the policy before anything is loaded, and no script or handler of its own", (page) => {
    const html = read(page);
    const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? [];
    expect(policy).toBe(POLICY);
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.search(/<script|<link|<style/));
    expect(html).not.toMatch(/<script(?![^>]* src=)|<script[^>]*>[^<]|\son[a-z]+=|javascript:|<%/);
    expect(html.match(/(?:src|href)="(?!#)[^"]*"/g)?.filter((address) => address.includes("//"))).toEqual([]);
  });

  test("names files for everything its pages and its manifest ask for", () => {
    for (const page of PAGES) {
      const local = [...read(page).matchAll(/(?:src|href)="([^"#?]+)/g)].map(([, file]) => file);
      for (const file of [...local, ...initialScripts(page)]) expect(FILES).toContain(file);
    }
    for (const { address } of addressesOf(parseXml(read("manifest.xml")))) {
      expect(FILES).toContain(new URL(address ?? "").pathname.slice(1));
    }
  });

  test("is written in ES2019, and the gate in ES5", () => {
    for (const name of ourScripts) expect(() => parse(read(name), { ecmaVersion: 2019 })).not.toThrow();
    expect(gateScript()).toHaveLength(1);
    for (const name of gateScript()) expect(() => parse(read(name), { ecmaVersion: 5 })).not.toThrow();
  });

  test("evaluates no text as code", () => {
    // The bundler's last resort where neither `globalThis` nor `this` is the global object; never reached.
    const lastResort = 'Function("return this")';
    for (const name of ourScripts) {
      const script = read(name).split(lastResort).join("");
      expect([name, /\beval\(|[^.\w]Function\(["'`]/.exec(script)]).toEqual([name, null]);
    }
  });

  test("has no trace of the in-memory Excel", () => {
    for (const name of FILES.filter((each) => /\.(js|html)$/.test(each))) {
      expect([
        name,
        /__host|ProcessQuery|GetSupportedMatrix/.exec(name.startsWith("office-js/") ? "" : read(name)),
      ]).toEqual([name, null]);
    }
  });

  test(`loads at most ${MOST_INITIAL_KB} KB of script for the pane to begin with, packed`, () => {
    const total = initialScripts("taskpane.html").reduce((kb, name) => kb + gzipKb(name), 0);
    const later = ourScripts.filter((name) => !initialScripts("taskpane.html").includes(name));
    const sum = (names: readonly string[]) => names.reduce((kb, name) => kb + gzipKb(name), 0).toFixed(1);
    showTable(
      "build-sizes",
      `脚本大小（gzip，不含 office.js）：任务窗格开始时 ${total.toFixed(1)} KB（上限 ${MOST_INITIAL_KB}），以后才取 ${later.length} 个共 ${sum(later)} KB；网页版开始时 ${sum(initialScripts("index.html"))} KB\n`,
    );
    expect(total).toBeLessThanOrEqual(MOST_INITIAL_KB);
  });
});
