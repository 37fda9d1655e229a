import fs from "node:fs";
import path from "node:path";

const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

const MAC_PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const WINDOWS_PLACES = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];
const WINDOWS_FOLDERS = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"];

/**
 * A Chromium, Chrome or Edge that is installed here: the variable CHROMIUM, then the search path, then where Windows and
 * macOS put them. Undefined when there is none.
 * @param {{ env?: Record<string, string | undefined>, platform?: string, exists?: (file: string) => boolean }} [computer]
 * @returns {string | undefined}
 */
export function findBrowser({ env = process.env, platform = process.platform, exists = fs.existsSync } = {}) {
  if (env.CHROMIUM) return env.CHROMIUM;
  return placesOn(platform, env).find((place) => exists(place));
}

function placesOn(platform, env) {
  if (platform === "darwin") return MAC_PLACES;
  if (platform === "win32")
    return WINDOWS_FOLDERS.flatMap((folder) =>
      env[folder] ? WINDOWS_PLACES.map((place) => path.win32.join(env[folder], place)) : [],
    );
  const folders = (env.PATH ?? "").split(path.posix.delimiter);
  return COMMANDS.flatMap((command) => folders.map((folder) => path.posix.join(folder, command)));
}
