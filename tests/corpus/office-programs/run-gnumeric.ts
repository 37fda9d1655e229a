import { runProgram } from "../../helpers/run-program";
import type { GnumericFormat, GnumericStep } from "./program-step";
import type { ProgramJob } from "./program-job";

const EXPORTERS: Readonly<Record<GnumericFormat, string>> = {
  xlsx: "Gnumeric_Excel:xlsx",
  "iso.xlsx": "Gnumeric_Excel:xlsx2",
  xls: "Gnumeric_Excel:excel_biff8",
  "5.xls": "Gnumeric_Excel:excel_biff7",
  ods: "Gnumeric_OpenCalc:odf",
  gnumeric: "Gnumeric_XmlIO:sax",
  csv: "Gnumeric_stf:stf_csv",
  html: "Gnumeric_html:xhtml",
  slk: "Gnumeric_sylk:sylk",
  dif: "Gnumeric_dif:dif",
};

/** What is typed is taken in the system's character set. */
const UTF8 = { LC_ALL: "C.UTF-8" };

/** The jobs one after another, each a start of ssconvert, which takes a third of a second. */
export async function runGnumeric(jobs: readonly ProgramJob<GnumericStep>[], timeLimit: number): Promise<void> {
  for (const { source, target, step } of jobs) {
    const typed = step.typed.flatMap(([cell, text]) => ["--set", `${cell}=${text}`]);
    await runProgram({
      command: process.env.SSCONVERT ?? "ssconvert",
      parameters: [`--export-type=${EXPORTERS[step.format]}`, ...typed, source, target],
      variables: UTF8,
      timeLimit,
    });
  }
}
