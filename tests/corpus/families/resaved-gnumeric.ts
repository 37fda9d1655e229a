import { accepted, returned, type CorpusFile } from "../corpus-file";
import type { ProgramFamily, ProgramFile } from "../office-programs/program-family";
import { gnumeric, openpyxl } from "../office-programs/program-step";

/** 19-1.num in F6: 136.7 as issued, 91.1 the month before; Gnumeric types into the sheet in front. */
const typed = (name: string, text: string, expect: CorpusFile["expect"]): ProgramFile => ({
  name: `Gnumeric-${name}.xlsx`,
  steps: [openpyxl(["activate", "指标数据"]), gnumeric(["F6", text])],
  expect,
});
const dated = (name: string, text: string, expect: CorpusFile["expect"]): ProgramFile => ({
  name: `Gnumeric-${name}.xlsx`,
  steps: [gnumeric(["B21", text])],
  expect,
});
const unread = (text: string): CorpusFile["expect"] =>
  returned({
    figures: { "19-1.num": text },
    findings: ["figure-unread 指标数据!F6", "cumulative-not-below-previous 指标数据!F6"],
  });

/** What clerks type in Gnumeric, which then works out the formulas. */
export const resavedGnumeric: ProgramFamily = {
  name: "Gnumeric 改格子",
  files: [
    typed("改了数", "140", accepted({ figures: { "19-1.num": 140 } })),
    typed("数写成文本", "'140", unread("140")),
    typed("数填成日期", "2024-03-20", unread("2024-03-20")),
    typed(
      "数填成百分比",
      "12%",
      returned({
        figures: { "19-1.num": 0.12 },
        findings: ["cumulative-not-below-previous 指标数据!F6", "progress-on-schedule 指标数据!F6"],
      }),
    ),
    typed(
      "数写成公式",
      "=G6",
      accepted({
        figures: { "19-1.num": 91.1 },
        findings: ["entry-is-formula 指标数据!F6"],
      }),
    ),
    dated("日期另填", "2024-03-20", accepted()),
    dated("日期没写年", "3月20日", accepted({ findings: ["not-submitted 填报说明!B21"] })),
  ],
};
