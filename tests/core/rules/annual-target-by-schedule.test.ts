import { MEASURES } from "../../../src/core/catalogue/measures";
import type { Measure } from "../../../src/core/model/measure";
import { annualTargetBySchedule, meta } from "../../../src/core/rules/annual-target-by-schedule";
import { testCross } from "../../helpers/rule-tester";

const measure = MEASURES.find(({ id }) => id === "30-2") as Measure;
const check = (part: number, month: number) =>
  annualTargetBySchedule(measure, { part, whole: 40, month, tolerance: 10 });
const message = (value: string, standing: string) =>
  `「在产食品生产企业监督抽检覆盖率（含省级）」全年目标 100%，到6月 ${value}%，进度${standing}。年底前不作未达标，请按计划推进。`;

testCross(meta, [
  { name: "reached", outcome: check(40, 6), expected: "kept" },
  { name: "ahead", outcome: check(25, 6), expected: "broken", message: message("62.5", "提前") },
  { name: "as due", outcome: check(20, 6), expected: "broken", message: message("50", "正常") },
  { name: "behind", outcome: check(15, 6), expected: "broken", message: message("37.5", "滞后") },
  { name: "at the year's end it is 未达标", outcome: check(39, 12), expected: "not-applicable" },
  {
    name: "not judged by schedule",
    outcome: annualTargetBySchedule({ ...measure, judge: "水平" }, null),
    expected: "not-applicable",
  },
  {
    name: "no data",
    outcome: annualTargetBySchedule(measure, null),
    expected: "not-run",
    message: `未能核对：${meta.requirement}（没有数据）`,
  },
]);
