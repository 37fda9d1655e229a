import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

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

/** Cached values are thrown away on loading: mode 0 is "always recalculate". */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

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
    await Promise.all([mkdir(join(profile, "user"), { recursive: true }), mkdir(input), mkdir(output)]);
    await writeFile(join(profile, "user", "registrymodifications.xcu"), PROFILE);
    const paths = files.map(({ name }) => join(input, name));
    await Promise.all(files.map(({ bytes }, index) => writeFile(paths[index]!, bytes)));
    await run(
      "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--headless",
        "--norestore",
        "--nolockcheck",
        "--convert-to",
        FILTERS[format],
        "--outdir",
        output,
        ...paths,
      ],
      timeLimit,
    );
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
    return await run("pdftotext", ["-layout", path, "-"], 30_000);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(command: string, parameters: readonly string[], timeLimit: number): Promise<string> {
  return new Promise((resolve, reject) => {
    // A group of its own: soffice is a script that starts the real program.
    const child = spawn(command, parameters, { detached: true, stdio: ["ignore", "pipe", "pipe"] });
    const out: Buffer[] = [];
    const problems: Buffer[] = [];
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      reject(new Error(`${command} took longer than ${timeLimit} ms`));
    }, timeLimit);
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => problems.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      clearTimeout(timer);
      if (code === 0) resolve(Buffer.concat(out).toString("utf8"));
      else
        reject(new Error(`${command} ended with ${code}: ${Buffer.concat(problems).toString("utf8").slice(0, 500)}`));
    });
  });
}
