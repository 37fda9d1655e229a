import { figures } from "../../../../src/core/catalogue/parse/figures";
import { readCycle, readMilestones } from "../../../../src/core/catalogue/parse/milestones";
import type { Paragraph } from "../../../../src/core/catalogue/parse/paragraphs";
import { lineAt, paragraphOf, paragraphs, printedPieces } from "../../../../src/core/catalogue/parse/paragraphs";
import { ParseLog } from "../../../../src/core/catalogue/parse/parse-log";
import { readProgrammeUnits } from "../../../../src/core/catalogue/parse/programme-units";
import { sourceLines } from "../../../../src/core/catalogue/parse/source-lines";
import { DEFAULT_REGISTRY } from "../../../../src/core/catalogue/units/default-registry";

const one = (text: string): Paragraph => paragraphOf(text, [10]);
const read = (text: string, log = new ParseLog()) => paragraphs(sourceLines(text), log);

test.each([
  ["a cut sentence is joined", "一、总则\n\n公开、透\n\n明。\n下一段。", ["一、总则", "公开、透明。", "下一段。"]],
  ["headings are not joined", "一、总则\n（一）工作要求\n公开。", ["一、总则", "（一）工作要求", "公开。"]],
  ["bold marks go", "一、总则\n1. **公开。**透明。", ["一、总则", "1. 公开。透明。"]],
  [
    "a list of units goes on after 、 only",
    "一、总则\n责任单位：甲、\n乙\n2. 丙。",
    ["一、总则", "责任单位：甲、乙", "2. 丙。"],
  ],
  ["what precedes the first heading is left out", "通知\n2023年7月28日\n一、总则\n公开。", ["一、总则", "公开。"]],
])("%s", (_, text, expected) => {
  expect(read(text).map((paragraph) => paragraph.text)).toEqual(expected);
});

test("places in a joined paragraph keep their lines, and it can be taken apart and joined again", () => {
  const joined = read("一、总则\n公开、透\n\n明。")[1] ?? one("");
  expect([joined.line, joined.endLine, lineAt(joined, 0), lineAt(joined, 3), lineAt(joined, 4)]).toEqual([
    2, 4, 2, 2, 4,
  ]);
  expect(
    paragraphOf(
      printedPieces(joined),
      joined.pieces.map(({ line }) => line),
    ),
  ).toEqual(joined);
});

test("a sentence that never ends is a problem", () => {
  const log = new ParseLog();
  read("一、总则\n公开、透\n二、其他", log);
  expect(log.problems).toEqual([expect.objectContaining({ line: 2 })]);
});

test.each([
  [
    "满意度达到80分，知晓率达到85%以上。",
    [
      ["满意度", ">=", 80, "分", null],
      ["知晓率", ">=", 85, "%", null],
    ],
  ],
  [
    "覆盖比例不低于库存数量的25%，处置率达到100%。",
    [
      ["覆盖比例", ">=", 25, "%", null],
      ["处置率", "=", 100, "%", null],
    ],
  ],
  ["抽检量达到4批次/千人。", [["抽检量", ">=", 4, "批次/千人", null]]],
  ["确保2023年学校食堂（含托幼）覆盖率达到100%。", [["学校食堂覆盖率", "=", 100, "%", "2023年"]]],
  ["力争到2023年底，每个示范点覆盖面达到100%。", [["每个示范点覆盖面", "=", 100, "%", "2023年底"]]],
  ["组织开展普查建档，争取实现全覆盖。", [["普查建档全覆盖", "=", 100, "%", null]]],
  [
    "三年内，无重大事故发生，无残留超标等事故发生，未引发关注。",
    [
      ["重大事故", "=", 0, "起", null],
      ["残留超标等事故", "=", 0, "起", null],
    ],
  ],
  ["进行为期 15 天的公示，接受监督。", [["公示", "=", 15, "天", null]]],
  ["整治校门外200米范围内的摊贩，认证 ISO22000。", []],
])("figures of %s", (text, expected) => {
  expect(figures(one(text)).map(({ label, op, value, unit, due }) => [label, op, value, unit, due])).toEqual(expected);
});

test.each([
  ["牵头单位：市农业农村局、商务局、市场监管局", ["市农业农村局", "市商务局", "市市场监管局"]],
  [
    "责任单位：各县（区）人民政府、新区管委会，市生态环境局、住房城乡建设局、城市管理和综合执法局",
    ["各县（区）", "新区管委会", "市生态环境局", "市住建局", "市城管执法局"],
  ],
  ["责任单位：各县（市、区）人民政府、新区管委会，市商务局", ["各县（区）", "新区管委会", "市商务局"]],
  ["责任单位：市体育局、气象局", ["市体育局", "气象局"]],
])("%s", (text, expected) => {
  expect(readProgrammeUnits(one(text), DEFAULT_REGISTRY, new ParseLog())).toEqual(expected);
});

test("stages with one month, two months and odd blanks", () => {
  const chapter = [
    "（一）筹备阶段（2022年8月-2023年7月）",
    "1. 起草方案。",
    "（二）启动阶段（2023年7月）",
    "说明。",
    "（三）验收阶段（2025 年 6 月-2025 年 8 月）",
  ].map(one);
  expect(
    readMilestones(chapter, new ParseLog()).map(({ name, from, to, intro, steps }) => [name, from, to, intro, steps]),
  ).toEqual([
    ["筹备阶段", "2022-08", "2023-07", "", ["起草方案。"]],
    ["启动阶段", "2023-07", "2023-07", "说明。", []],
    ["验收阶段", "2025-06", "2025-08", "", []],
  ]);
});

test("the cycle, or none", () => {
  expect(readCycle([one("自2022年8月起开始创建至2025年8月结束（创建时间周期为3年）。")])).toEqual({
    from: "2022-08",
    to: "2025-08",
    line: 10,
  });
  expect(readCycle([one("尽快开始。")])).toBeNull();
});
