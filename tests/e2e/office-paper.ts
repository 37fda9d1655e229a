import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const PAPERS: ReadonlyMap<string, string> = new Map([
  ["595x842", "A4"],
  ["842x595", "A4"],
  ["842x1191", "A3"],
  ["1191x842", "A3"],
]);
const MORE_THAN_ANY = "9999";

/** The papers that a PDF's pages are on, each once; a size in points where it is neither A4 nor A3. */
export async function pageSizes(pdf: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "shian-pdf-"));
  try {
    const file = path.join(folder, "file.pdf");
    await writeFile(file, pdf);
    const { stdout } = await promisify(execFile)("pdfinfo", ["-f", "1", "-l", MORE_THAN_ANY, file]);
    const sizes = [...stdout.matchAll(/size:\s+([\d.]+) x ([\d.]+) pts/g)].map(([, width, height]) =>
      [width, height].map(Number).map(Math.round).join("x"),
    );
    return [...new Set(sizes.map((size) => PAPERS.get(size) ?? size))];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
