import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { LicensedPackage } from "./licenses";
import { shippedPackages, type LockFile } from "./shipped-packages";

const LICENSE_FILE = /^(?:licen[cs]e|copying|copyright ?notice)(?:\.(?:md|txt))?$/i;

/** The shipped packages of a checkout with their licences, as installed. */
export async function readLicensed(root: string): Promise<readonly LicensedPackage[]> {
  const lock = JSON.parse(await readFile(path.join(root, "package-lock.json"), "utf8")) as LockFile;
  return Promise.all(
    shippedPackages(lock).map(async (shipped) => {
      const folder = path.join(root, shipped.folder);
      const file = (await readdir(folder)).sort().find((name) => LICENSE_FILE.test(name));
      return { ...shipped, text: file === undefined ? null : await readFile(path.join(folder, file), "utf8") };
    }),
  );
}
