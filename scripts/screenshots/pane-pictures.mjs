import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { openPage } from "../browser/open-page.mjs";

const WIDTHS = [320, 1280];
const PLACES = ["start", "load", "fill", "consolidate", "score", "settings", "questions", "print", "help"];

const PLAIN_STATES = [
  ...PLACES.map((place) => ({ name: `pane-${place}`, file: `taskpane.html?go=${place}` })),
  { name: "gate-elsewhere", file: "taskpane.html", api: null, widths: [320] },
  { name: "webpage", file: "index.html", api: null },
  { name: "help-page", file: "help.html", api: null },
];

async function picture({ name, file = "taskpane.html", api, workbook, prepare, act }, width, out) {
  const target = path.join(out, `${name}-${width}.png`);
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
  return { target, wrong };
}

/**
 * Pictures of states of the pane and the pages at several widths, one after the other, with what each page did wrong.
 * @param {{ out: string, api: string, statesFile: string | null, names: readonly string[] }} asked
 * @returns {AsyncGenerator<{ target: string, wrong: readonly string[] }>}
 */
export async function* panePictures({ out, api, statesFile, names }) {
  const states =
    statesFile === null ? PLAIN_STATES : (await import(pathToFileURL(path.resolve(statesFile)).href)).states;
  fs.mkdirSync(out, { recursive: true });
  for (const state of states.filter(({ name }) => names.length === 0 || names.includes(name))) {
    for (const width of state.widths ?? WIDTHS) yield picture({ api, ...state }, width, out);
  }
}
