import { meta, scoreWithinMarks } from "../../../src/core/rules/score-within-marks";
import { testCross } from "../../helpers/rule-tester";

const check = (score: number | null) =>
  scoreWithinMarks({ no: 24, name: "群众满意度", kind: "自评", score, marks: 10 });

testCross(meta, [
  { name: "full marks", outcome: check(10), expected: "kept" },
  { name: "none", outcome: check(0), expected: "kept" },
  { name: "not scored", outcome: check(null), expected: "not-applicable" },
  {
    name: "too much",
    outcome: check(10.5),
    expected: "broken",
    message: "第24点「群众满意度」自评 10.5 分，应在 0 至 10 分之间。请改正。",
  },
  {
    name: "negative",
    outcome: check(-1),
    expected: "broken",
    message: "第24点「群众满意度」自评 -1 分，应在 0 至 10 分之间。请改正。",
  },
]);
