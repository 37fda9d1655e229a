import { SheetBuilder } from "../../src/core/sheet/sheet-builder";
import type { WorkbookSpec } from "../../src/core/sheet/sheet-spec";
import { COLORS, sheetStyles } from "../../src/core/sheet/styles";

const styles = sheetStyles();

const CLAUSES = [
  "党委政府落实食品安全工作责任情况。将食品安全工作列入本地区经济社会发展规划、年度重点工作，作为党政领导班子和领导干部综合考核评价的重要内容，党委常委会会议、政府常务会议每年至少2次专题研究食品安全工作。",
  "食品抽检量达到4批次/千人·年，其中：食用农产品（含“三小”）抽检占比不低于40%；不合格食品处置率100%，信息公示率100%。",
  "建立食品安全风险监测、评估和交流机制（详见食安办发〔2021〕7号）。",
  "对辖区内学校（含托幼机构）食堂、养老机构食堂、集体用餐配送单位、中央厨房、大型餐饮服务单位和网络餐饮第三方平台开展全覆盖监督检查，“明厨亮灶”覆盖率达到100%，学校食堂“互联网+明厨亮灶”覆盖率达到95%以上；推进HACCP、ISO22000等先进质量管理体系认证，食品生产企业自查报告率达到90%以上，规模以上食品生产企业自建检验室（Food Safety Laboratory）比例逐年提高。",
];

/** A workbook that uses every feature of a `SheetSpec`; the formulas' cached values are wrong on purpose when `poisoned`. */
export function richWorkbook(poisoned = false): WorkbookSpec {
  const wrong = <Value>(value: Value, poison: Value): Value => (poisoned ? poison : value);

  const table = new SheetBuilder("指标 数据's", [
    { width: 9, hidden: true, style: styles.key },
    { width: 5, style: styles.label },
    { width: 12, style: styles.label },
    { width: 46, style: styles.text },
    { width: 10, style: styles.label },
    { width: 14, style: styles.entry },
    { width: 14, style: styles.number },
    { width: 22, style: styles.entryText },
  ]);
  table.banner("国家食品安全示范城市评价细则（2021版）指标任务责任分解表", { style: styles.title });
  table.banner("填报单位：卡若区　　报告期：2024年3月　　（单位负责人签字、盖章后报送）", { style: styles.caption });
  const first = table.nextRow;
  table.head(
    [
      [
        "键",
        { content: "序号", rows: 2 },
        { content: "考评要点", rows: 2 },
        { content: "评价内容", rows: 2 },
        { content: "本期填报", columns: 3 },
        { content: "说明", rows: 2 },
      ],
      [null, "计量单位", "本期累计", "占比"],
    ],
    { style: styles.head },
  );
  for (let group = 0; group < 8; group += 1) {
    CLAUSES.forEach((text, index) => {
      const no = group * CLAUSES.length + index + 1;
      table.row([
        `${no}-1.num`,
        no,
        ...(index === 0
          ? [
              {
                content: ["党政同责", "抽检监测", "风险评估与预警交流机制建设", "全覆盖监督检查和“互联网+明厨亮灶”"][
                  group % 4
                ]!,
                rows: CLAUSES.length,
              },
            ]
          : []),
        text,
        "批次",
        {
          content: no * 10,
          key: `${no}-1.num`,
          entry: {
            allow: { kind: "list", choices: ["不适用", "待报"] },
            prompt: {
              title: "本期累计",
              text: "填自1月1日起的累计数；没有发生填0，不涉及选“不适用”，暂时没有选“待报”。",
            },
            alert: null,
          },
        },
        {
          content: (cells) => ({
            formula: `IF(ISNUMBER(${cells.relative(`${no}-1.num`)}),${cells.relative(`${no}-1.num`)}/${cells.absolute("total")},"")`,
            value: wrong((no * 10) / 5280, -1),
          }),
          style: { numberFormat: "0.00%" },
        },
        index === 1 ? "较上月下降，主要原因是春节期间停产企业较多，3月下旬已全部恢复，4月起补齐。" : null,
      ]);
    });
  }
  table.row(
    [
      "total",
      { content: "合　计", columns: 4 },
      {
        content: (cells) => ({ formula: `SUM(${cells.range("1-1.num", "32-1.num")})`, value: wrong(5280, 7) }),
        key: "total",
      },
      null,
      null,
    ],
    { style: styles.total, bare: true },
  );
  table.frame(first, styles.frame);
  table.highlight({
    area: { row: first + 2, column: 5, rows: 32, columns: 1 },
    formula: (cells) => `${cells.relative("1-1.num")}="待报"`,
    style: { fill: COLORS.problemFill, bold: true },
  });
  table.banner(
    "注：1. 数据以部门业务系统为准；2. 比率由系统按分子、分母计算，不四舍五入后判断；\n3. 联系电话：0895-4821234。",
    { style: styles.note },
  );
  table.freezeColumns(3).keepGroupsOnOnePage().protect().tabColor("1F4E79");

  const facts = new SheetBuilder("填报说明", [
    { width: 16, style: styles.label },
    { width: 30, style: styles.text },
  ]);
  facts.banner("填报说明", { style: styles.title });
  facts.row(["填报单位", { content: "卡若区", name: "shian_unit", key: "unit" }]);
  facts.row(["报告期", { content: "2024-03", name: "shian_period", style: { numberFormat: "@" } }]);
  facts.row([
    "日期",
    {
      content: 45356,
      style: { numberFormat: 'yyyy"年"m"月"d"日"', align: "left" },
      entry: {
        allow: { kind: "date", from: "2024-01-01", to: "2024-12-31" },
        prompt: null,
        alert: { title: "日期", text: "请填2024年内的日期。" },
      },
    },
  ]);
  facts.row(["总数", { content: () => ({ formula: `${table.referenceTo("total")}*2`, value: wrong(10560, 1) }) }]);
  facts.row(["已完成", { content: { formula: "B5>1", value: wrong(true, false) } }]);
  facts.row(["提示", { content: { formula: 'IF(B5>1,"共"&B5,"")', value: wrong("共10560", "错") } }]);
  facts.row(["空文本", { content: { formula: 'IF(B5>1,"",1)', value: wrong("", "错") } }]);
  facts.row([
    "跳转",
    {
      content: "到合计",
      style: styles.link,
      link: { sheet: table.name, cell: () => table.cellOf("total"), tip: "转到“合计”" },
    },
  ]);
  facts.row(["真假", { content: true }]);
  facts.row(["像公式", "=1+1"]);
  facts.row(["像错误", "#N/A"]);
  facts.row(["像转义", "_x0041_ _x005F_"]);
  facts.row(["符号", "<&>\"' \t末尾空格 "]);
  facts.row([
    "数量",
    {
      content: 3,
      entry: {
        allow: { kind: "whole", min: 0, max: 100 },
        prompt: null,
        alert: { title: "数量", text: "请填0到100的整数。" },
      },
    },
  ]);
  facts.row([
    "比例",
    { content: 0.5, entry: { allow: { kind: "decimal", min: 0, max: 1 }, prompt: null, alert: null } },
  ]);
  facts.row([
    "公式规则",
    {
      content: 1,
      entry: {
        allow: (cells) => ({ kind: "formula", formula: `ISNUMBER(B${cells.here.row + 1})` }),
        prompt: null,
        alert: { title: "数", text: "请填数。" },
      },
    },
  ]);
  facts.row([
    "名单",
    { content: "甲", entry: { allow: { kind: "list-of", formula: "名单!$A$1:$A$3" }, prompt: null, alert: null } },
  ]);
  facts.row([
    "文字",
    {
      content: "不超过二十字",
      entry: { allow: { kind: "text-length", max: 20 }, prompt: null, alert: { title: "文字", text: "不超过20字。" } },
    },
  ]);
  facts.row(["辅助", "隐藏的行"], { hidden: true });
  facts.breakPage();
  facts.row(["签字", "第二页"], { minHeight: 40 });

  const lists = new SheetBuilder("名单", [{ width: 10 }]).row(["甲"]).row(["乙"]).row(["丙"]).hide();

  return {
    title: "卡若区 2024年3月 月报",
    sheets: [
      facts.build({ paper: "A4", orientation: "portrait", header: "食品安全示范城市创建月报" }),
      table.build({ paper: "A4", orientation: "landscape" }),
      lists.build(),
    ],
    properties: [
      ["shian_unit", "卡若区"],
      ["shian_period", "2024-03"],
    ],
  };
}
