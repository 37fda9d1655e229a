import { execFileSync } from "node:child_process";
import { fileURLToPath, URL } from "node:url";

const WRITE = fileURLToPath(new URL("../../tests/print/write-prints.cjs", import.meta.url));

/** Writes the PDFs of the demo month into a folder: all print-outs, or those whose names hold one of the words; `--scored` among them: after a meeting. */
export function makePdfs(out, words) {
  execFileSync(process.execPath, [WRITE, out, ...words], { stdio: ["ignore", "ignore", "inherit"] });
}
