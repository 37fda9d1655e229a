import { accepted, returned, type ExpectedReturn } from "../corpus-file";
import type { ProgramFamily, ProgramFile } from "../office-programs/program-family";
import { libreOffice, openpyxl, type Change } from "../office-programs/program-step";

const FIGURES = "指标数据";
const GUIDE = "填报说明";
const WORKS = "工作开展情况";

const file = (name: string, change: Change, expect: ExpectedReturn): ProgramFile => ({
  name: `openpyxl-${name}.xlsx`,
  steps: [openpyxl(change)],
  expect,
});
/** 19-1.num in F6: 136.7 as issued, 91.1 the month before, of 2096.2. */
const typed = (name: string, value: string | number | boolean, expect: ExpectedReturn): ProgramFile =>
  file(name, ["put", FIGURES, "F6", value], expect);
/** A text where 19-1.num belongs. */
const unread = (text: string): ExpectedReturn =>
  returned({
    figures: { "19-1.num": text },
    findings: ["figure-unread 指标数据!F6", "cumulative-not-below-previous 指标数据!F6"],
  });
/** 29-1.num in F26: 52 as issued, 35 the month before. */
const formula = (name: string, text: string, expect: ExpectedReturn, ...more: ProgramFile["steps"]): ProgramFile => ({
  name: `openpyxl-${name}.xlsx`,
  steps: [openpyxl(["put", FIGURES, "F26", text]), ...more],
  expect,
});

/** What scripts and clerks write into cells. Formulas have no results after openpyxl: no check code is there to differ. */
export const resavedOpenpyxlCells: ProgramFamily = {
  name: "openpyxl 改格子",
  files: [
    typed("改了数", 140, accepted({ figures: { "19-1.num": 140 } })),
    typed("数写成文本", "136.7", unread("136.7")),
    typed(
      "真假值",
      true,
      returned({
        figures: { "19-1.num": true },
        findings: ["figure-is-number 指标数据!F6", "cumulative-not-below-previous 指标数据!F6"],
      }),
    ),
    file("数填成日期", ["put_date", FIGURES, "F6", "2024-03-20"], unread("2024-03-20")),
    file("数设成日期格式", ["put_plain", FIGURES, "F6", 136.7, "yyyy-mm-dd"], unread("1900-05-15")),
    file("数设成文本格式", ["put_plain", FIGURES, "F6", 136.7, "@"], accepted()),
    file(
      "数清空",
      ["clear", FIGURES, "F6:F6"],
      returned({ figures: { "19-1.num": null }, findings: ["required-value 指标数据!F6"] }),
    ),
    typed(
      "错误值",
      "#DIV/0!",
      returned({
        figures: { "19-1.num": { error: "#DIV/0!" } },
        findings: ["cell-shows-error 指标数据!F6"],
      }),
    ),
    formula(
      "公式没有结果",
      "=G26+17",
      returned({ figures: { "29-1.num": null }, findings: ["formula-without-result 指标数据!F26"] }),
    ),
    formula(
      "公式由LibreOffice算出",
      "=G26+17",
      accepted({ findings: ["entry-is-formula 指标数据!F26"] }),
      libreOffice(),
    ),
    formula(
      "引用别的文件",
      "='C:\\台账\\[本单位.xlsx]表1'!$B$2",
      returned({ figures: { "29-1.num": null }, findings: ["formula-without-result 指标数据!F26"] }),
    ),
    file("日期另填", ["put_date", GUIDE, "B21", "2024-03-20"], accepted()),
    file("日期写成文字", ["put", GUIDE, "B21", "2024年3月20日"], accepted()),
    file("日期写成序号", ["put_plain", GUIDE, "B21", 45371, "General"], accepted()),
    file("日期没写年", ["put", GUIDE, "B21", "3月20日"], accepted({ findings: ["not-submitted 填报说明!B21"] })),
    file("日期清空", ["clear", GUIDE, "B21:B21"], accepted({ findings: ["not-submitted 填报说明!B21"] })),
    file("说明写满", ["put", FIGURES, "J6", "说".repeat(32_767)], accepted()),
    file("说明以等号开头", ["put", FIGURES, "J6", "=HYPERLINK(1)"], accepted({ findings: ["file-carries-more"] })),
    file("说明写转义字", ["put", FIGURES, "J6", "_x0041_😀"], accepted()),
    file("状态不在列表", ["put", WORKS, "G5", "办理中"], returned({ findings: ["answer-is-listed 工作开展情况!G5"] })),
  ],
};
