import { meta, sectionWithinMarks } from "../../../src/core/rules/section-within-marks";
import { testCross } from "../../helpers/rule-tester";

testCross(meta, [
  { name: "within", outcome: sectionWithinMarks({ section: "五", score: 40, marks: 40 }), expected: "kept" },
  {
    name: "not scored",
    outcome: sectionWithinMarks({ section: "五", score: null, marks: 40 }),
    expected: "not-applicable",
  },
  {
    name: "above",
    outcome: sectionWithinMarks({ section: "五", score: 41, marks: 40 }),
    expected: "broken",
    message: "第五部分得 41 分，超过 40 分。请核对各要点得分和选定项。",
  },
]);
