import { createRequire } from "node:module";

const LOCK = createRequire(import.meta.url)("../../package-lock.json");

/** The version of a package that is installed with the project. */
export function lockedVersion(name) {
  return LOCK.packages[`node_modules/${name}`].version;
}
