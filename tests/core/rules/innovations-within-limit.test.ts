import { innovationsWithinLimit, meta } from "../../../src/core/rules/innovations-within-limit";
import { testCross } from "../../helpers/rule-tester";

const check = (count: number, score: number | null) =>
  innovationsWithinLimit({ count, score, mostCount: 2, mostScore: 5 });

testCross(meta, [
  { name: "two", outcome: check(2, 5), expected: "kept" },
  { name: "none chosen", outcome: check(0, null), expected: "not-applicable" },
  {
    name: "three",
    outcome: check(3, 5),
    expected: "broken",
    message: "机制创新选定 3 项、计 5 分，超过最多 2 项、5 分。请取消多选的项目。",
  },
]);
