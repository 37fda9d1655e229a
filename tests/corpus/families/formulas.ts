import { accepted, returned, type CorpusFile, type Family } from "../corpus-file";
import { typed, type Typed } from "../sheet-xml";

const UNIT = "市公安局";
const CODE = "check-code-differs";
const KEY = "45-2.lowest";

/** A formula, and what the file says of its result: `<v>…</v>` or nothing. */
const formula = (text: string, result: string, type = ""): Typed => ({
  attributes: type === "" ? "" : `t="${type}"`,
  inner: `<f>${text}</f>${result}`,
});
const inCells =
  (cells: Readonly<Record<string, Typed>>, part: "figures" | "works" | "guide" = "figures"): CorpusFile["make"] =>
  ({ police }) =>
    typed(police, part, cells);
/** A formula in the cell of 45-2.lowest, blank as issued. */
const lowest = (name: string, typedIn: Typed, expect: CorpusFile["expect"]): CorpusFile => ({
  name: `公式-${name}.xlsx`,
  make: inCells({ F16: typedIn }),
  expect,
});
const taken = (value: number): CorpusFile["expect"] =>
  accepted({ unit: UNIT, findings: [CODE, "entry-is-formula 指标数据!F16"], figures: { [KEY]: value } });
const error = (shown: string): CorpusFile["expect"] =>
  returned({ unit: UNIT, findings: [CODE, "cell-shows-error 指标数据!F16"], figures: { [KEY]: { error: shown } } });
const unread = (raw: string, proposed: number | null): CorpusFile["expect"] =>
  returned({
    unit: UNIT,
    findings: [CODE, "figure-unread 指标数据!F16"],
    figures: { [KEY]: raw },
    readings: { [KEY]: proposed },
  });

/** Formulas where values belong, with and without results. */
export const formulas: Family = {
  name: "公式",
  files: [
    lowest("有结果", formula("20+20", "<v>40</v>"), taken(40)),
    lowest("引用别的表", formula("SUM(底稿!A1:A9)", "<v>40</v>"), taken(40)),
    lowest("引用外部文件", formula("[1]台账!$A$1", "<v>40</v>"), taken(40)),
    lowest("随时变", formula("INT(RAND()*100)", "<v>40</v>"), taken(40)),
    lowest("结果是零", formula("0*1", "<v>0</v>"), taken(0)),
    lowest("数组", { attributes: "", inner: '<f t="array" ref="F16">SUM(F6:F7*1)</f><v>16</v>' }, taken(16)),
    lowest(
      "动态数组",
      { attributes: 'cm="1"', inner: '<f t="array" aca="1" ref="F16">_xlfn._xlws.SORT(F6:F7)</f><v>8</v>' },
      taken(8),
    ),
    lowest(
      "没有结果",
      formula("20+20", ""),
      returned({ unit: UNIT, findings: ["formula-without-result 指标数据!F16"] }),
    ),
    lowest(
      "结果是空值",
      formula("20+20", "<v></v>"),
      returned({ unit: UNIT, findings: ["formula-without-result 指标数据!F16"] }),
    ),
    lowest("结果是空文", formula('IF(1=1,"",0)', "<v></v>", "str"), accepted({ unit: UNIT })),
    lowest("除以零", formula("1/0", "<v>#DIV/0!</v>", "e"), error("#DIV/0!")),
    lowest("引用失效", formula("#REF!+1", "<v>#REF!</v>", "e"), error("#REF!")),
    lowest("名称不识", formula("合计(F6)", "<v>#NAME?</v>", "e"), error("#NAME?")),
    lowest("取不到", formula("VLOOKUP(1,F6,1)", "<v>#N/A</v>", "e"), error("#N/A")),
    lowest("溢出", formula("1E300*1E300", "<v>#NUM!</v>", "e"), error("#NUM!")),
    lowest("溢出区被占", formula("SEQUENCE(3)", "<v>#SPILL!</v>", "e"), error("#SPILL!")),
    lowest(
      "忙着取数",
      formula('RTD("a",,"b")', "<v>#GETTING_DATA</v>", "e"),
      returned({
        unit: UNIT,
        findings: [CODE, "cell-shows-error 指标数据!F16", "file-carries-more"],
        figures: { [KEY]: { error: "#GETTING_DATA" } },
      }),
    ),
    lowest("不是公式的错误值", { attributes: 't="e"', inner: "<v>#VALUE!</v>" }, error("#VALUE!")),
    lowest("结果是像数的文字", formula('TEXT(40,"0")', "<v>40</v>", "str"), unread("40", 40)),
    lowest("结果带单位", formula('40&amp;"学时"', "<v>40学时</v>", "str"), unread("40学时", 40)),
    lowest("结果像错误的文字", formula('"#N/A"', "<v>#N/A</v>", "str"), unread("#N/A", null)),
    lowest(
      "结果是真值",
      formula("1=1", "<v>1</v>", "b"),
      returned({
        unit: UNIT,
        findings: [CODE, "figure-is-number 指标数据!F16"],
        figures: { [KEY]: true },
      }),
    ),
    {
      name: "公式-三格共用.xlsx",
      make: inCells({
        F12: { attributes: "", inner: '<f t="shared" si="7" ref="F12:F14">G12+5</f><v>15</v>' },
        F13: { attributes: "", inner: '<f t="shared" si="7"/><v>59</v>' },
        F14: { attributes: "", inner: '<f t="shared" si="7"/><v>15</v>' },
      }),
      expect: accepted({
        unit: UNIT,
        findings: ["F12", "F13", "F14"].map((cell) => `entry-is-formula 指标数据!${cell}`),
      }),
    },
    {
      name: "公式-共用的头没有.xlsx",
      make: inCells({ F13: { attributes: "", inner: '<f t="shared" si="99"/><v>59</v>' } }),
      expect: accepted({ unit: UNIT, findings: ["entry-is-formula 指标数据!F13"] }),
    },
    {
      name: "公式-数据表.xlsx",
      make: inCells({
        F13: { attributes: "", inner: '<f t="dataTable" ref="F13" dt2D="0" dtr="0" r1="F12"/><v>59</v>' },
      }),
      expect: accepted({ unit: UNIT, findings: ["entry-is-formula 指标数据!F13"] }),
    },
    {
      name: "公式-填在说明里.xlsx",
      make: inCells({ J12: formula('"按"&amp;F12&amp;"人计"', "<v>按15人计</v>", "str") }),
      expect: accepted({ unit: UNIT }),
    },
    {
      name: "公式-说明显示错误.xlsx",
      make: inCells({ J12: formula("K99&amp;#REF!", "<v>#REF!</v>", "e") }),
      expect: returned({ unit: UNIT, findings: ["cell-shows-error 指标数据!J12"] }),
    },
    {
      name: "公式-完成情况换成数.xlsx",
      make: inCells({ I6: 100 }),
      expect: accepted({ unit: UNIT, findings: ["form-changed 指标数据!I6"] }),
    },
    {
      name: "公式-完成情况改成别的数.xlsx",
      make: inCells({ I6: 98 }),
      expect: returned({ unit: UNIT, findings: ["form-changed 指标数据!I6", "ratio-equals-parts 指标数据!F6"] }),
    },
    {
      name: "公式-审核换成通过.xlsx",
      make: inCells({ K6: "通过" }),
      expect: accepted({ unit: UNIT, findings: ["form-changed 指标数据!K6"] }),
    },
    {
      name: "公式-核对码换成字.xlsx",
      make: inCells({ D21: "0607-0503" }, "guide"),
      expect: accepted({ unit: UNIT, findings: ["form-changed 填报说明!D21"] }),
    },
    {
      name: "公式-核对码删去.xlsx",
      make: inCells({ D21: null }, "guide"),
      expect: accepted({ unit: UNIT, findings: ["form-changed 填报说明!D21"] }),
    },
    {
      name: "公式-状态有结果.xlsx",
      make: inCells({ G5: formula('IF(1=1,"推进中","")', "<v>推进中</v>", "str") }, "works"),
      expect: accepted({ unit: UNIT }),
    },
    {
      name: "公式-状态显示错误.xlsx",
      make: inCells({ G5: formula("K99", "<v>#N/A</v>", "e") }, "works"),
      expect: returned({ unit: UNIT, findings: [CODE, "cell-shows-error 工作开展情况!G5"] }),
    },
    {
      name: "公式-进展有结果.xlsx",
      make: inCells({ H5: formula('"本月检查"&amp;3&amp;"次"', "<v>本月检查3次</v>", "str") }, "works"),
      expect: accepted({ unit: UNIT }),
    },
    {
      name: "公式-上月数换成公式.xlsx",
      make: inCells({ G12: formula("5+5", "<v>10</v>") }),
      expect: accepted({ unit: UNIT }),
    },
    {
      name: "公式-结果没重算.xlsx",
      make: ({ police }) => typed(police, "figures", { F12: 16 }),
      expect: accepted({ unit: UNIT, findings: [CODE], figures: { "45-1.num": 16 } }),
    },
  ],
};
