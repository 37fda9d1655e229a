import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startOffice, writeProfile } from "./office-process";
import { runProgram } from "./run-program";

/** A file by name; the name decides what LibreOffice takes it for. */
export interface OfficeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** `xlsx` recalculates every formula on loading; `csv` gives one file per sheet, `<name>-<sheet>.csv`, UTF-8. */
export type OfficeFormat = "xlsx" | "csv" | "pdf" | "xls" | "ods";

const FILTERS: Record<OfficeFormat, string> = {
  xlsx: "xlsx:Calc MS Excel 2007 XML",
  // Comma, double quotes, UTF-8, from row 1, all sheets (-1).
  csv: "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
  pdf: "pdf:calc_pdf_Export",
  xls: "xls:MS Excel 97",
  ods: "ods:calc8",
};

/** Converts files with a headless LibreOffice in a profile of its own; results by file name. Throws when it fails or exceeds the time limit (milliseconds). */
export async function convertWithOffice(
  files: readonly OfficeFile[],
  format: OfficeFormat,
  timeLimit = 120_000,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), "shian-office-"));
  try {
    const [profile, input, output] = ["profile", "in", "out"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    await Promise.all([mkdir(input), mkdir(output)]);
    await writeProfile(profile);
    const paths = files.map(({ name }) => join(input, name));
    await Promise.all(files.map(({ bytes }, index) => writeFile(paths[index]!, bytes)));
    await startOffice(profile, ["--convert-to", FILTERS[format], "--outdir", output, ...paths], timeLimit);
    const names = await readdir(output);
    if (names.length < files.length) throw new Error(`LibreOffice made ${names.length} of ${files.length} files`);
    return new Map(
      await Promise.all(names.map(async (name) => [name, new Uint8Array(await readFile(join(output, name)))] as const)),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The text of a PDF, laid out as on the page; pages end with a form feed. */
export async function textOfPdf(pdf: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "shian-pdf-"));
  try {
    const path = join(folder, "file.pdf");
    await writeFile(path, pdf);
    return await runProgram({ command: "pdftotext", parameters: ["-layout", path, "-"], timeLimit: 30_000 });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
