import fs from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { WEB_FOLDER } from "../../scripts/browser/serve-web.mjs";

const KB = 1024;

/** Our own scripts that a page loads before anybody does anything, as gzip sends them. */
function packedScripts(page: string): number {
  const html = fs.readFileSync(path.join(WEB_FOLDER, page), "utf8");
  const named = [...html.matchAll(/(?:src|data-scripts)="([^"]+)"/g)].flatMap(([, names = ""]) => names.split(" "));
  const own = [...new Set(named)].filter((name) => name.endsWith(".js") && !name.startsWith("office-js/"));
  expect(own.length).toBeGreaterThan(1);
  return own.reduce((sum, name) => sum + gzipSync(fs.readFileSync(path.join(WEB_FOLDER, name))).length, 0);
}

/** A little more than they weigh; whoever goes beyond should know why the pages open later. */
test.each([
  ["taskpane.html", 150],
  ["index.html", 360],
])("%s opens with scripts of at most %d KB", (page, most) => {
  expect(Math.ceil(packedScripts(page) / KB)).toBeLessThanOrEqual(most);
});
