import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startOffice, writeProfile } from "../../helpers/office-process";
import type { ProgramJob } from "./program-job";
import type { Change, LibreOfficeStep, LibreOfficeFormat } from "./program-step";

const FILTERS: Readonly<Record<LibreOfficeFormat, readonly [filter: string, details: string]>> = {
  xlsx: ["Calc MS Excel 2007 XML", ""],
  xlsm: ["Calc MS Excel 2007 VBA XML", ""],
  xltx: ["Calc MS Excel 2007 XML Template", ""],
  xls: ["MS Excel 97", ""],
  ods: ["calc8", ""],
  fods: ["OpenDocument Spreadsheet Flat XML", ""],
  // Comma, double quotes, UTF-8: the sheet in front.
  csv: ["Text - txt - csv (StarCalc)", "44,34,76"],
  pdf: ["calc_pdf_Export", ""],
  html: ["HTML (StarCalc)", ""],
  slk: ["SYLK", ""],
  dif: ["DIF", ""],
};

/** All jobs in one start of LibreOffice. Throws when one of them fails. */
export async function runLibreOffice(jobs: readonly ProgramJob<LibreOfficeStep>[], timeLimit: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "shian-macro-"));
  try {
    const log = join(folder, "log.txt");
    const basic = join(folder, "user", "basic");
    await mkdir(join(basic, "Standard"), { recursive: true });
    await writeProfile(folder, SET_UP);
    await writeFile(join(basic, "script.xlc"), LIBRARIES);
    await writeFile(join(basic, "Standard", "script.xlb"), MODULES);
    const verbs = await readFile(join(__dirname, "clerk.bas"), "utf8");
    await writeFile(join(basic, "Standard", "Clerk.xba"), moduleOf(`${verbs}\n${mainOf(jobs, log)}`));
    await startOffice(folder, ["macro:///Standard.Clerk.Main"], timeLimit);
    const said = await readFile(log, "utf8").catch(() => "did not start");
    if (said.trim() !== "finished") throw new Error(`LibreOffice: ${said}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One procedure per job: an error in one ends that one and is told at the end. */
function mainOf(jobs: readonly ProgramJob<LibreOfficeStep>[], log: string): string {
  const procedures = jobs.map(
    ({ source, target, step }, index) => `Sub Job${index}
  On Error GoTo Failed
  Dim doc As Object
  doc = Opened(${quoted(source)})
${step.changes.map((change) => `  ${callOf(change)}\n`).join("")}  SaveAs(doc, ${[target, ...FILTERS[step.format], step.password].map(quoted).join(", ")})
  Exit Sub
Failed:
  Note(${quoted(log)}, ${quoted(`${target}: `)} & Error$ & " (" & Erl & ")")
End Sub`,
  );
  const calls = jobs.map((_, index) => `  Job${index}\n`).join("");
  return `${procedures.join("\n")}\nSub Main\n${calls}  Note(${quoted(log)}, "finished")\n  StarDesktop.terminate()\nEnd Sub\n`;
}

function callOf([verb, ...details]: Change): string {
  return `${verb}(${["doc", ...details.map((detail) => (typeof detail === "string" ? quoted(detail) : String(detail)))].join(", ")})`;
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

function moduleOf(basic: string): string {
  const escaped = basic.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Clerk" script:language="StarBasic">${escaped}</script:module>
`;
}

/** Without this, the first start puts LibreOffice's own empty library in the place of ours. */
const SET_UP = `<item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item>`;

const LIBRARIES = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library"><library:library library:name="Standard" library:link="false"/></library:libraries>
`;

const MODULES = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Clerk"/></library:library>
`;
