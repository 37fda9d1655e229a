import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath, URL } from "node:url";

const FOLDER = fileURLToPath(new URL("peers", import.meta.url));
const INSTALL_MINUTES = 5;

/** Libraries that are compared with, and the versions they are pinned to. They are installed beside the bench, never with the product. */
const PINNED = JSON.parse(fs.readFileSync(path.join(FOLDER, "package.json"), "utf8")).dependencies;

/** Installs what is missing; gives the names and versions that are there, and for the others why not. */
export function installedPeers(say) {
  if (Object.keys(PINNED).some((name) => !isThere(name))) install(say);
  const names = Object.keys(PINNED);
  return {
    there: names.filter(isThere).map((name) => ({ name, version: PINNED[name] })),
    missing: names.filter((name) => !isThere(name)),
  };
}

/** Loads a library that was installed beside the bench. */
export function requirePeer(name) {
  return createRequire(path.join(FOLDER, "package.json"))(name);
}

function isThere(name) {
  try {
    const file = path.join(FOLDER, "node_modules", name, "package.json");
    return JSON.parse(fs.readFileSync(file, "utf8")).version === PINNED[name];
  } catch {
    return false;
  }
}

function install(say) {
  say("安装用来比较的库（只装在 scripts/bench/peers 里）……");
  const words = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const options = { cwd: FOLDER, stdio: ["ignore", "ignore", "inherit"], timeout: INSTALL_MINUTES * 60_000 };
  const { status, error } = spawnSync("npm", words, { ...options, shell: process.platform === "win32" });
  if (status !== 0) say(`没有装成（${error?.message ?? `npm 退出码 ${status}`}）。`);
}
