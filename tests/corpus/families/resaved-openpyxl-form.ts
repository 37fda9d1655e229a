import { accepted, refused, returned, type CorpusFile } from "../corpus-file";
import type { ProgramFamily, ProgramFile } from "../office-programs/program-family";
import { libreOffice, openpyxl, type Change } from "../office-programs/program-step";
import { changes, lower, movedFindings } from "./resaved-places";

const FIGURES = "指标数据";
const GUIDE = "填报说明";
const WORKS = "工作开展情况";
const FINDINGS = "审核结果";

const file = (name: string, expect: CorpusFile["expect"], ...made: readonly Change[]): ProgramFile => ({
  name: `openpyxl-${name}.xlsx`,
  steps: [openpyxl(...made)],
  expect,
});
/** The smallest return will do. */
const small = (name: string, expect: CorpusFile["expect"], ...made: readonly Change[]): ProgramFile => ({
  ...file(name, expect, ...made),
  from: "office",
});
const UNIT = { unit: "市食安办" };
const nowhere = (column: string): CorpusFile["expect"] =>
  refused("structure-changed", new RegExp(`「指标数据」里找不到「${column}」列，请用下发的空白表重填`));
const withMoved = ({ findings, gone }: ReturnType<typeof lower>, ...more: readonly string[]): CorpusFile["expect"] =>
  accepted({ findings: [...findings, ...more], gone });
const noSheet = (name: string): CorpusFile["expect"] =>
  refused("structure-changed", new RegExp(`找不到「${name}」的表格.*请用下发的空白表重填`));

/**
 * What scripts and clerks do to the form itself. openpyxl moves cells and leaves formulas as they are: a formula that reads as it was issued is no
 * change of its own, what is told is that its row moved.
 */
export const resavedOpenpyxlForm: ProgramFamily = {
  name: "openpyxl 改表",
  files: [
    file("插入一行", withMoved(lower(20, 1), ...changes(1)), ["insert_rows", FIGURES, 20, 1]),
    file(
      "删去一项",
      returned({
        figures: { "29-3.found": undefined },
        findings: [...lower(32, -1).findings, "row-missing"],
        gone: lower(32, -1).gone,
      }),
      ["delete_rows", FIGURES, 32, 1],
    ),
    file("删去大半张表", refused("structure-changed", /少了\d+行应填的内容.*请用下发的空白表重填/), [
      "delete_rows",
      FIGURES,
      30,
      60,
    ]),
    file(
      "插入一列",
      withMoved(
        movedFindings((_, row) => ["G", row]),
        ...changes(1),
      ),
      ["insert_columns", FIGURES, 6, 1],
    ),
    file("删去说明列", nowhere("说明"), ["delete_columns", FIGURES, 10, 1]),
    file("删去隐藏的键列", noSheet(FIGURES), ["delete_columns", FIGURES, 1, 1]),
    file("整块下移三行", withMoved(lower(1, 3), ...changes(1)), ["move_area", FIGURES, "A4:Q84", 3, 0]),
    file("表头上移盖住标题", accepted({ findings: changes(2) }), ["move_area", FIGURES, "A4:Q4", -2, 0]),
    file("表头删去", noSheet(FIGURES), ["clear", FIGURES, "B4:Q4"]),
    file("上月表头改字", accepted({ findings: ["form-changed 指标数据!G4"] }), ["put", FIGURES, "G4", "上月"]),
    file(
      "隐藏、筛选、露出键列",
      accepted(),
      ["hide_rows", FIGURES, 6, 84],
      ["hide_columns", FIGURES, "FGH"],
      ["show_columns", WORKS, "AOP"],
      ["filter_rows", FIGURES, "B4:L84"],
    ),
    file("排序漏了键列", refused("structure-changed", /第\d+行原属.*漏了隐藏的A列.*请用下发的空白表重填/), [
      "sort_rows",
      FIGURES,
      26,
      32,
      6,
      2,
    ]),
    file("排序带着键列", accepted({ findings: ["form-changed", "form-changed 指标数据!H28"] }), [
      "sort_rows",
      FIGURES,
      26,
      32,
      6,
      1,
    ]),
    file(
      "工作情况排序漏了键列",
      refused("structure-changed", /「工作开展情况」第\d+行原属第\d+条.*漏了隐藏的A列.*请用下发的空白表重填/),
      ["sort_rows", WORKS, 153, 154, 8, 2],
    ),
    file(
      "数据表改名",
      withMoved(
        movedFindings((column, row) => [column, row], "指标"),
        ...changes(1),
      ),
      ["rename", FIGURES, "指标"],
    ),
    file("说明页改名", accepted({ findings: changes(1) }), ["rename", GUIDE, "封面"]),
    file("复制一张表", accepted({ findings: ["extra-sheet"] }), ["copy_sheet", FIGURES, "指标数据 (2)"]),
    small("表的次序换了", accepted(UNIT), ["move_sheet", FIGURES, -1], ["move_sheet", FINDINGS, -2]),
    small("删去审核结果", accepted(UNIT), ["remove_sheet", FINDINGS]),
    small("删去工作情况", noSheet(WORKS), ["remove_sheet", WORKS]),
    small("多一张深藏表", accepted({ ...UNIT, findings: ["file-carries-more"] }), ["new_sheet", "台账", "veryHidden"]),
    small("深藏数据表", accepted(UNIT), ["hide_sheet", FIGURES, "veryHidden"]),
    small("多一张图表页", accepted({ ...UNIT, findings: ["extra-sheet"] }), ["chart_sheet", "图", FIGURES]),
    file(
      "批注和链接",
      accepted({ findings: ["file-carries-more"] }),
      ["comment", FIGURES, "F6", "已与粮食局核对"],
      ["link", FIGURES, "J6", "file:///C:/台账/本单位.xlsx"],
    ),
    small("锁了工作簿", accepted(UNIT), ["protect_book"], ["protect_sheets"]),
    small("解除保护", accepted(UNIT), ["unprotect_sheets"]),
    small("换了样子", accepted(UNIT), ["other_looks"], ["without_theme"]),
    file("日期从1904年起", accepted(), ["days_from_1904"]),
    {
      name: "openpyxl-日期从1904年起再LibreOffice.xlsx",
      from: "office",
      steps: [openpyxl(["days_from_1904"]), libreOffice()],
      expect: accepted(UNIT),
    },
    file("拆了合并", accepted(), ["unmerge_all", FIGURES], ["unmerge_all", WORKS], ["unmerge_all", GUIDE]),
    file(
      "合并盖住一个数",
      returned({
        figures: { "19-1.den": null },
        findings: ["required-value 指标数据!F7", "part-not-above-whole 指标数据!F6"],
      }),
      ["merge", FIGURES, "F6:F7"],
    ),
    file("合并盖住名称", accepted({ findings: ["form-changed 指标数据!C7"] }), ["merge", FIGURES, "C6:C7"]),
    file(
      "验证全删",
      accepted({ figures: { "19-1.num": 140 } }),
      ["drop_validation", FIGURES],
      ["put", FIGURES, "F6", 140],
    ),
    small("验证盖住全表", accepted(UNIT), ["validate_all", FIGURES]),
    file(
      "旁边下面打草稿",
      accepted(),
      ["fill_area", FIGURES, "S6:U12", 999],
      ["put", FIGURES, "S4", "本期累计"],
      ["fill_area", FIGURES, "B90:L95", 12345],
      ["chart_beside", FIGURES, "W4"],
    ),
    file("下面抄一行", accepted(), ["copy_cells", FIGURES, "A6:L6", "A90"]),
    file(
      "下面抄一行又改数",
      returned({ findings: ["key-repeated 指标数据!F90"] }),
      ["copy_cells", FIGURES, "A6:L6", "A90"],
      ["put", FIGURES, "F90", 999],
    ),
    file("改口径", accepted({ findings: ["form-changed 指标数据!L6"] }), ["put", FIGURES, "L6", "按自己的口径填"]),
    file("审核写成通过", accepted({ findings: ["form-changed 指标数据!K6"] }), ["put", FIGURES, "K6", "通过"]),
    file("完成情况写成数", returned({ findings: ["form-changed 指标数据!I6", "ratio-equals-parts 指标数据!F6"] }), [
      "put",
      FIGURES,
      "I6",
      50,
    ]),
    file("核对码写成字", accepted({ findings: ["form-changed 填报说明!D21", "check-code-differs"] }), [
      "put",
      GUIDE,
      "D21",
      "1234-5678",
    ]),
    file(
      "改键",
      returned({
        figures: { "19-1.num": undefined },
        findings: ["row-missing", "row-not-asked", "form-changed 指标数据!A6"],
      }),
      ["put", FIGURES, "A6", "19-9.num"],
    ),
  ],
};
