import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startOffice, writeProfile } from "./office-process";

/** Tabs between cells, double quotes around them, UTF-8, from row 1; numbers and dates are looked for, and formulas are worked out: as when text is pasted. */
const PASTING = "Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false,false,false,-1,true";

/** A text pasted into a new sheet of LibreOffice Calc, as the workbook (.xlsx) that comes of it. */
export async function pasteInOffice(text: string, timeLimit = 120_000): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "shian-paste-"));
  try {
    const [profile, output] = ["profile", "out"].map((name) => join(folder, name)) as [string, string];
    await mkdir(output);
    await writeProfile(profile);
    const pasted = join(folder, "粘贴.csv");
    await writeFile(pasted, text);
    const parameters = [`--infilter=${PASTING}`, "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", output];
    await startOffice(profile, [...parameters, pasted], timeLimit);
    return new Uint8Array(await readFile(join(output, "粘贴.xlsx")));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
