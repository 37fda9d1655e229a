import { accepted, refused, returned, type CorpusFile, type Family } from "../corpus-file";
import { PARTS, replaceIn, textOf, withParts } from "../patch-package";
import { typed } from "../sheet-xml";
import { addSheet, copySheet, hideSheet, removeSheet, renameSheet, turnSheets } from "../change-sheets";

const UNIT = "市公安局";
const FORM = "form-changed";
const MANY = Array.from({ length: 11 }, () => FORM);

type Make = CorpusFile["make"];

const good = (name: string, make: Make, ...findings: readonly string[]): CorpusFile => ({
  name: `表-${name}.xlsx`,
  make,
  expect: accepted({ unit: UNIT, findings }),
});
const bad = (name: string, make: Make, says: RegExp): CorpusFile => ({
  name: `表-${name}.xlsx`,
  make,
  expect: refused("structure-changed", says),
});

/** Sheets renamed, copied, put in another order, hidden, taken away or added. */
export const sheetsChanged: Family = {
  name: "工作表改动",
  files: [
    good("指标改名", ({ police }) => renameSheet(police, "指标数据", "3月数据"), FORM),
    good("工作改名", ({ police }) => renameSheet(police, "工作开展情况", "工作"), FORM),
    good("说明改名", ({ police }) => renameSheet(police, "填报说明", "封面"), FORM),
    good("审核改名", ({ police }) => renameSheet(police, "审核结果", "结果"), "extra-sheet"),
    good(
      "三张互换名字",
      ({ police }) =>
        renameSheet(
          renameSheet(renameSheet(police, "指标数据", "甲"), "工作开展情况", "指标数据"),
          "甲",
          "工作开展情况",
        ),
      FORM,
      FORM,
    ),
    good("指标名带副本号", ({ police }) => renameSheet(police, "指标数据", "指标数据 (2)")),
    good("指标名带空格", ({ police }) => renameSheet(police, "指标数据", " 指标数据 ")),
    good("指标名全角括号", ({ police }) => renameSheet(police, "指标数据", "指标数据（3）")),
    good("指标有副本", ({ police }) => copySheet(police, "指标数据", "指标数据 (2)"), "extra-sheet"),
    good(
      "指标副本改了数",
      ({ police }) => {
        const copied = copySheet(police, "指标数据", "指标数据 (2)");
        return replaceIn(copied, "xl/worksheets/copy.xml", /(<c r="F6"[^>]*>)<v>8</, '<c r="F6"><v>800<');
      },
      "extra-sheet",
    ),
    good(
      "指标副本排在前",
      ({ police }) => {
        const copied = turnSheets(copySheet(police, "指标数据", "指标数据 (2)"));
        return replaceIn(copied, "xl/worksheets/copy.xml", /(<c r="F6"[^>]*>)<v>8</, '<c r="F6"><v>800<');
      },
      "extra-sheet",
    ),
    good(
      "名字带空格的副本排在前",
      ({ police }) => {
        const copied = turnSheets(copySheet(police, "指标数据", "指标数据 "));
        return replaceIn(copied, "xl/worksheets/copy.xml", /(<c r="F6"[^>]*>)<v>8</, '<c r="F6"><v>800<');
      },
      "extra-sheet",
    ),
    good("工作有副本", ({ police }) => copySheet(police, "工作开展情况", "工作开展情况 (2)"), "extra-sheet"),
    good("说明有副本", ({ police }) => copySheet(police, "填报说明", "填报说明 (2)"), "extra-sheet"),
    good(
      "说明副本改了单位",
      ({ police }) => {
        const copied = copySheet(police, "填报说明", "填报说明 (2)");
        return replaceIn(
          copied,
          "xl/worksheets/copy.xml",
          /<c r="B3"[^>]*><v>\d+<\/v><\/c>/,
          '<c r="B3" t="str"><v>卡若区</v></c>',
        );
      },
      "extra-sheet",
    ),
    {
      name: "表-只剩副本填了数.xlsx",
      make: ({ police }) =>
        typed(copySheet(police, "指标数据", "指标数据 (2)"), "figures", { F6: null, F7: null, F8: null, F9: null }),
      expect: returned({
        unit: UNIT,
        findings: [
          "check-code-differs",
          "extra-sheet",
          ...["F6", "F7", "F8", "F9"].map((cell) => `required-value 指标数据!${cell}`),
        ],
        figures: { "32-1.num": null, "32-1.den": null, "32-2.num": null, "32-2.den": null },
      }),
    },
    good("次序倒过来", ({ police }) => turnSheets(police)),
    good("没有说明", ({ police }) => removeSheet(police, "填报说明"), ...MANY),
    bad("没有指标", ({ police }) => removeSheet(police, "指标数据"), /找不到「指标数据」的表格/),
    bad("没有工作", ({ police }) => removeSheet(police, "工作开展情况"), /找不到「工作开展情况」的表格/),
    good("没有审核", ({ police }) => removeSheet(police, "审核结果")),
    good("指标隐藏", ({ police }) => hideSheet(police, "指标数据", "hidden")),
    good("指标深藏", ({ police }) => hideSheet(police, "指标数据", "veryHidden")),
    good("全都隐藏", ({ police }) =>
      ["填报说明", "指标数据", "工作开展情况", "审核结果"].reduce(
        (bytes, name) => hideSheet(bytes, name, "hidden"),
        police,
      ),
    ),
    good("名字后带空格的空表", ({ police }) => addSheet(police, "指标数据 ", ""), "extra-sheet"),
    good(
      "三张空表",
      ({ police }) => ["Sheet1", "Sheet2", "Sheet3"].reduce((bytes, name) => addSheet(bytes, name, ""), police),
      "extra-sheet",
    ),
    good(
      "底稿表",
      ({ police }) =>
        addSheet(police, "底稿", '<row r="1"><c r="A1" t="str"><v>32-1.num</v></c><c r="B1"><v>800</v></c></row>'),
      "extra-sheet",
    ),
    good(
      "表名三十一字",
      ({ police }) => addSheet(police, "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一", ""),
      "extra-sheet",
    ),
    good("表名带引号", ({ police }) => addSheet(police, "张三&apos;s &quot;表&quot; &lt;1&gt;", ""), "extra-sheet"),
    good("保护去掉", ({ police }) =>
      withParts(
        police,
        new Map(
          [PARTS.guide, PARTS.figures, PARTS.works].map((part) => [
            part,
            textOf(police, part).replace(/<sheetProtection[^>]*\/>/, ""),
          ]),
        ),
      ),
    ),
    good("验证和条件格式全去掉", ({ police }) =>
      withParts(
        police,
        new Map(
          [PARTS.guide, PARTS.figures, PARTS.works].map((part) => [
            part,
            textOf(police, part).replace(/<(conditionalFormatting|dataValidations)\b.*?<\/\1>/gs, ""),
          ]),
        ),
      ),
    ),
    good("计算改成手动", ({ police }) =>
      replaceIn(police, PARTS.workbook, /<calcPr[^>]*\/>/, '<calcPr calcMode="manual" fullCalcOnLoad="0"/>'),
    ),
  ],
};
