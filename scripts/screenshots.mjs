// The pictures of the README, taken anew from the built product:  node scripts/screenshots.mjs [--out=folder] [names...]
// Pictures to be looked at:  … --pane [--api=1.9] [--states=file.mjs]
//   every place of the pane as it opens, or the states that a file exports:
//   [{ name, file?, api?, workbook?, widths?, prepare?(page), act?(page) }]. They stay out of git.
// Builds what it needs first, unless --no-build.
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { panePictures } from "./screenshots/pane-pictures.mjs";
import { readmePictures } from "./screenshots/readme-pictures.mjs";
import { runBuilds } from "./serve/run-builds.mjs";
import { say } from "./serve/say.mjs";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const WEBPACK = path.join(ROOT, "node_modules/webpack-cli/bin/cli.js");

const words = process.argv.slice(2);
const option = (name, fallback) =>
  words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? fallback;

const names = words.filter((word) => !word.startsWith("--"));
const statesFile = option("states", null);
const isPane = words.includes("--pane") || statesFile !== null;

async function built() {
  if (words.includes("--no-build")) return true;
  const needed = ["web", isPane ? "host" : "workbench"];
  const builds = needed.map((name) => ({ name, words: [WEBPACK, "--config-name", name] }));
  const problems = await runBuilds(builds, ROOT, say).problems;
  if (problems.length > 0) say(...problems);
  return problems.length === 0;
}

function pictures() {
  const usual = isPane ? path.join(os.tmpdir(), "shian-screenshots") : path.join(ROOT, "assets/readme");
  const out = path.resolve(option("out", usual));
  return isPane ? panePictures({ out, api: option("api", "1.9"), statesFile, names }) : readmePictures({ out, names });
}

process.exitCode = 1;
if (await built()) {
  process.exitCode = 0;
  for await (const { target, wrong } of pictures()) {
    say(target, ...wrong.map((line) => `  ${line}`));
    if (wrong.length > 0) process.exitCode = 1;
  }
}
