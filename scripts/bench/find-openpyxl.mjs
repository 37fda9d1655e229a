import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

const COMMANDS = ["python3", "python"];

/** A Python that has openpyxl (the variable OPENPYXL_PYTHON, then the search path), and openpyxl's version; null when there is none. */
export function findOpenpyxl() {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const ending = process.platform === "win32" ? ".exe" : "";
  const found = COMMANDS.flatMap((name) => folders.map((folder) => path.join(folder, name + ending)));
  const candidates = process.env.OPENPYXL_PYTHON
    ? [process.env.OPENPYXL_PYTHON]
    : found.filter((file) => fs.existsSync(file));
  for (const python of candidates) {
    const { status, stdout } = spawnSync(python, ["-c", "import openpyxl; print(openpyxl.__version__)"], {
      encoding: "utf8",
      timeout: 60_000,
    });
    if (status === 0) return { python, version: stdout.trim() };
  }
  return null;
}
