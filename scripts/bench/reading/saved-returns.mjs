import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const FORMAT = "xlsx:Calc MS Excel 2007 XML";
const MOST_MINUTES = 5;

/** LibreOffice: the variable SOFFICE, then the search path; null when there is none. */
function findOffice() {
  const command = process.env.SOFFICE || "soffice";
  return spawnSync(command, ["--version"], { stdio: "ignore", timeout: 60_000 }).status === 0 ? command : null;
}

/**
 * Has LibreOffice save the first month's returns again, as a clerk's program does with every return; gives a list of them like the list
 * that was given, or null where there is no LibreOffice.
 */
export function savedReturns(list) {
  const office = findOffice();
  if (office === null) return null;
  const [first] = JSON.parse(fs.readFileSync(list, "utf8"));
  const folder = path.join(path.dirname(list), "saved");
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(path.dirname(list), "profile"))}`;
  const words = [profile, "--headless", "--convert-to", FORMAT, "--outdir", folder, ...first.files];
  spawnSync(office, words, { stdio: "ignore", timeout: MOST_MINUTES * 60_000 });
  const files = first.files.map((file) => path.join(folder, path.basename(file)));
  const lost = files.filter((file) => !fs.existsSync(file));
  if (lost.length > 0) throw new Error(`LibreOffice 没有另存 ${lost.length} 份，例如 ${lost[0]}`);
  const saved = path.join(path.dirname(list), "saved.json");
  fs.writeFileSync(saved, JSON.stringify([{ ...first, files }]));
  return { list: saved, count: files.length };
}
