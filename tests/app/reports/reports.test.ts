import { checkReport } from "../../../src/app/reports/check-report";
import { scoreReport } from "../../../src/app/reports/score-report";
import type { CheckedFile } from "../../../src/app/check-files";
import type { ScoreSummary } from "../../../src/core/model/consolidation";
import type { Finding } from "../../../src/core/model/finding";

const finding = (rule: string, changes: Partial<Finding> = {}): Finding => ({
  rule,
  grade: "错误",
  clause: 46,
  key: "46-1.num",
  sheet: "指标数据",
  cell: "F9",
  message: "「抽检批次」未填。",
  explained: false,
  ...changes,
});

const checked = (changes: Partial<CheckedFile>): CheckedFile => ({
  file: "一.xlsx",
  verdict: "refused",
  reason: null,
  unitReturn: null,
  findings: [],
  readings: [],
  values: null,
  content: "",
  modified: null,
  own: null,
  ...changes,
});

describe("check", () => {
  const reading = { key: "46-1.num", sheet: "指标数据", cell: "F9", raw: "约800", proposed: 800, accepted: false };

  test("a reading is shown where no error says the same", () => {
    expect(
      checkReport([checked({ verdict: "returned", readings: [reading], findings: [finding("figure-unread")] })]),
    ).not.toContain("读数");
    const others = [
      { ...reading, key: "46-2.num", proposed: null },
      { ...reading, key: "46-2.den" },
    ];
    const report = checkReport([checked({ verdict: "returned", readings: others })]);
    expect(report).toContain("  读数：指标数据!F9 写的是「约800」，读不出数");
    expect(report).toContain("  读数：指标数据!F9 写的是「约800」，是不是 800？");
  });

  test("of many alike the first four are shown, five are shown in full", () => {
    const lines = (count: number) =>
      checkReport([checked({ findings: Array.from({ length: count }, () => finding("required-value")) })]).split("\n");
    expect(lines(5).filter((line) => line.includes("未填"))).toHaveLength(5);
    expect(lines(6).filter((line) => line.includes("未填"))).toHaveLength(4);
    expect(lines(6)).toContain("  错误　……同类还有 2 条");
  });

  test("explained findings say so, findings without a place stand alone", () => {
    const report = checkReport([
      checked({
        findings: [
          finding("a", { grade: "需说明", explained: true }),
          finding("b", { grade: "提示", sheet: null, cell: null, message: "没有填。" }),
        ],
      }),
    ]);
    expect(report).toContain("  需说明（已说明）　指标数据!F9　「抽检批次」未填。");
    expect(report).toContain("  提示　没有填。");
  });
});

describe("score", () => {
  const summary: ScoreSummary = {
    total: 6.666666,
    scored: 2,
    of: 36,
    sections: [
      { id: "一", score: null, marks: 30, scored: 0, of: 11 },
      { id: "二", score: 0, marks: 15, scored: 1, of: 7 },
    ],
    veto: [{ clause: 90, state: "无数据", reason: "" }],
    unconfirmed: ["甲", "乙"],
    points: [],
    findings: [],
  };

  test("unscored is no 0, numbers are tidy, 无数据 is never called safe", () => {
    expect(scoreReport(summary).split("\n")).toEqual([
      "总分：6.67 分（已评 2 项，共 36 项）",
      "  一：未评 / 30 分（已评 0/11）",
      "  二：0 分 / 15 分（已评 1/7）",
      "  否决项（90）：无数据",
      "待食安办确认的设置 2 项：甲、乙。",
    ]);
    expect(scoreReport({ ...summary, total: null, unconfirmed: [] })).toMatch(
      /^总分：尚未评分（已评 2 项，共 36 项）[^]*无数据$/,
    );
  });
});
