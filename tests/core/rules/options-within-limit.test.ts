import { meta, optionsWithinLimit } from "../../../src/core/rules/options-within-limit";
import { testCross } from "../../helpers/rule-tester";

const check = (count: number, score: number | null) =>
  optionsWithinLimit({ count, score, mostCount: 3, mostScore: 15 });

testCross(meta, [
  { name: "three options", outcome: check(3, 15), expected: "kept" },
  { name: "not scored", outcome: check(2, null), expected: "kept" },
  { name: "none chosen", outcome: check(0, null), expected: "not-applicable" },
  {
    name: "four options",
    outcome: check(4, 12),
    expected: "broken",
    message: "自选项选定 4 项、计 12 分，超过最多 3 项、15 分。请取消多选的项目。",
  },
  {
    name: "too many marks",
    outcome: check(3, 16),
    expected: "broken",
    message: "自选项选定 3 项、计 16 分，超过最多 3 项、15 分。请取消多选的项目。",
  },
]);
