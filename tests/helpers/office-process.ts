import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runProgram } from "./run-program";

/** Cached values are thrown away on loading: mode 0 is "always recalculate". */
const RECALCULATE = ["OOXMLRecalcMode", "ODFRecalcMode"].map(
  (mode) =>
    `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="${mode}" oor:op="fuse"><value>0</value></prop></item>`,
);

/** Makes a folder a profile of LibreOffice that works out all formulas of a file it opens; `more` are further settings. */
export async function writeProfile(folder: string, ...more: readonly string[]): Promise<void> {
  await mkdir(join(folder, "user"), { recursive: true });
  await writeFile(
    join(folder, "user", "registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${[...RECALCULATE, ...more].join("\n")}
</oor:items>
`,
  );
}

/** Starts LibreOffice without a window in a profile and waits for its end. Throws when it fails or exceeds the time limit (milliseconds). */
export async function startOffice(profile: string, parameters: readonly string[], timeLimit: number): Promise<void> {
  const own = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore", "--nolockcheck"];
  await runProgram({ command: process.env.SOFFICE ?? "soffice", parameters: [...own, ...parameters], timeLimit });
}
