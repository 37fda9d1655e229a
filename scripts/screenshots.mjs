// Pictures of the pane and the pages, to be looked at:
//   node scripts/screenshots.mjs [--out=folder] [--api=1.9] [--states=file.mjs] [names...]
// A states file exports `states`: [{ name, file?, api?, workbook?, widths?, prepare?(page), act?(page) }]; without one, every place of
// the pane as it opens. Needs dist/web and dist/host (npm run build, npm run build:host). The pictures stay out of git.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { openPage } from "./browser/open-page.mjs";

const option = (name, fallback) =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? fallback;

const OUT = path.resolve(option("out", path.join(os.tmpdir(), "shian-screenshots")));
const API = option("api", "1.9");
const WIDTHS = [320, 1280];
const PLACES = ["start", "load", "fill", "consolidate", "score", "settings", "questions", "print", "help"];

const PLAIN_STATES = [
  ...PLACES.map((place) => ({ name: `pane-${place}`, file: `taskpane.html?go=${place}` })),
  { name: "gate-elsewhere", file: "taskpane.html", api: null, widths: [320] },
  { name: "webpage", file: "index.html", api: null },
  { name: "help-page", file: "help.html", api: null },
];

async function statesAsked() {
  const file = option("states", null);
  const states = file === null ? PLAIN_STATES : (await import(pathToFileURL(path.resolve(file)).href)).states;
  const names = process.argv.slice(2).filter((word) => !word.startsWith("--"));
  return names.length === 0 ? states : states.filter(({ name }) => names.includes(name));
}

/** Whether the picture came about; what the page did wrong is printed beside it. */
async function picture({ name, file = "taskpane.html", api = API, workbook, prepare, act }, width) {
  const target = path.join(OUT, `${name}-${width}.png`);
  const excel = api === null ? {} : { api, formulas: true, workbook };
  const opened = await openPage({ file, width, ...excel, ...(prepare && { prepare }) });
  const { page, watch, close } = opened;
  const wrong = [];
  try {
    await page.waitForLoadState("networkidle");
    await act?.(page);
    await page.waitForTimeout(300);
  } catch (error) {
    wrong.push(error.message);
  }
  try {
    await page.screenshot({ path: target, fullPage: true });
    wrong.push(...watch.foreign, ...watch.refused, ...watch.errors);
  } finally {
    await close();
  }
  process.stdout.write(`${target}\n${wrong.map((line) => `  ${line}\n`).join("")}`);
  return wrong.length === 0;
}

fs.mkdirSync(OUT, { recursive: true });
for (const state of await statesAsked()) {
  for (const width of state.widths ?? WIDTHS) if (!(await picture(state, width))) process.exitCode = 1;
}
