import { accepted, refused, returned, type CorpusFile } from "../corpus-file";
import type { ProgramFamily, ProgramFile } from "../office-programs/program-family";
import { libreOffice, type Change } from "../office-programs/program-step";
import { changes, lower, MANY, movedFindings } from "./resaved-places";

const FIGURES = "指标数据";
const GUIDE = "填报说明";
const WORKS = "工作开展情况";

const file = (name: string, expect: CorpusFile["expect"], ...made: readonly Change[]): ProgramFile => ({
  name: `LibreOffice-${name}.xlsx`,
  steps: [libreOffice(["Unprotect"], ...made)],
  expect,
});
/** The smallest return will do. */
const small = (name: string, expect: CorpusFile["expect"], ...made: readonly Change[]): ProgramFile => ({
  ...file(name, expect, ...made),
  from: "office",
});
const UNIT = { unit: "市食安办" };
const withMoved = ({ findings, gone }: ReturnType<typeof lower>, ...more: readonly string[]): CorpusFile["expect"] =>
  accepted({ findings: [...findings, ...more], gone });
const differ = (label: string): CorpusFile["expect"] =>
  refused("structure-changed", new RegExp(`${label}前后不一.*请用下发的空白表重填`));

/** What clerks do on the screen: formulas follow their cells, and all of them are worked out anew. */
export const resavedLibreOffice: ProgramFamily = {
  name: "LibreOffice 改表",
  files: [
    file("改了数", accepted({ figures: { "19-1.num": 140 } }), ["PutNumber", FIGURES, "F6", 140]),
    file("粘贴上月数", accepted({ figures: { "19-1.num": 91.1, "19-2.num": 3, "19-2.den": 3 } }), [
      "CopyArea",
      FIGURES,
      "G6:G9",
      "F6",
    ]),
    file("插入一行", withMoved(lower(20, 1), ...changes(1)), ["InsertRows", FIGURES, 20, 1]),
    small("工作情况插入三行", accepted({ ...UNIT, findings: changes(1) }), ["InsertRows", WORKS, 8, 3]),
    file("删去小标题行", withMoved(lower(25, -1), ...changes(1)), ["DeleteRows", FIGURES, 25, 1]),
    file(
      "删去一项",
      returned({
        figures: { "29-3.found": undefined },
        findings: [...lower(32, -1).findings, "row-missing"],
        gone: lower(32, -1).gone,
      }),
      ["DeleteRows", FIGURES, 32, 1],
    ),
    file(
      "插入一列",
      withMoved(
        movedFindings((_, row) => ["G", row]),
        ...changes(1),
      ),
      ["InsertColumns", FIGURES, "F", 1],
    ),
    file("删去口径列", accepted({ findings: changes(1) }), ["DeleteColumns", FIGURES, "L", 1]),
    file("两行换到下面", accepted({ findings: changes(1) }), ["MoveRows", FIGURES, 26, 2, 30]),
    file(
      "整块移走",
      withMoved(
        movedFindings((_, row) => ["H", row + 4]),
        ...changes(2),
      ),
      ["MoveArea", FIGURES, "A1:Q84", "C5"],
    ),
    file("排序漏了键列", refused("structure-changed", /第\d+行原属.*漏了隐藏的A列.*请用下发的空白表重填/), [
      "SortArea",
      FIGURES,
      "B26:Q32",
      4,
      true,
    ]),
    file("排序带着键列", accepted({ findings: changes(MANY) }), ["SortArea", FIGURES, "A26:Q32", 5, true]),
    file(
      "数据表改名",
      withMoved(
        movedFindings((column, row) => [column, row], "指标"),
        ...changes(1),
      ),
      ["RenameSheet", FIGURES, "指标"],
    ),
    small("删去审核结果", accepted(UNIT), ["RemoveSheet", "审核结果"]),
    small("删去说明页", accepted({ ...UNIT, findings: changes(6) }), ["RemoveSheet", GUIDE]),
    file("合并而不丢数", accepted(), ["MergeArea", FIGURES, "F6:F7", true]),
    file(
      "加粗、批注、隐藏",
      accepted(),
      ["Annotate", FIGURES, "F6", "已与粮食局核对"],
      ["HideRows", FIGURES, 10, 70],
      ["ShowColumns", FIGURES, "A1:Q1"],
      ["Embolden", FIGURES, "D6", 2],
      ["Embolden", FIGURES, "F11", 2],
      ["Embolden", FIGURES, "J11", 4],
    ),
    file("日期改从1904年起", accepted(), ["DaysFrom1904"]),
    small("改单位名", differ("填报单位"), ["PutText", GUIDE, "B3", "芒康县"]),
    small("改报告期", differ("报告期"), ["PutText", GUIDE, "D3", "2024-04"]),
    file("改公式", accepted({ findings: ["form-changed 指标数据!I6"] }), [
      "PutFormula",
      FIGURES,
      "I6",
      "=ROUND(100*F6/F7,1)",
    ]),
  ],
};
