import { meta, totalWithinMarks } from "../../../src/core/rules/total-within-marks";
import { testCross } from "../../helpers/rule-tester";

testCross(meta, [
  { name: "within", outcome: totalWithinMarks(120, 120), expected: "kept" },
  { name: "not scored", outcome: totalWithinMarks(null, 120), expected: "not-applicable" },
  {
    name: "above",
    outcome: totalWithinMarks(121.5, 120),
    expected: "broken",
    message: "总分 121.5 分，超过 120 分。请核对各部分得分。",
  },
]);
