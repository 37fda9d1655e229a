import { writeFileSync } from "node:fs";
import path from "node:path";

/** Shows a suite's table: to whoever runs all tests, who prints it at the end, or else on standard output. */
export function showTable(name: string, text: string): void {
  const folder = process.env["REPORT_FOLDER"];
  if (folder === undefined) process.stdout.write(text);
  else writeFileSync(path.join(folder, `${name}.txt`), text);
}
