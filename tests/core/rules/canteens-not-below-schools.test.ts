import { canteensNotBelowSchools, meta } from "../../../src/core/rules/canteens-not-below-schools";
import { testCross } from "../../helpers/rule-tester";

testCross(meta, [
  { name: "equal", outcome: canteensNotBelowSchools("卡若区", 90, 90), expected: "kept" },
  { name: "more canteens", outcome: canteensNotBelowSchools("卡若区", 95, 90), expected: "kept" },
  {
    name: "fewer canteens",
    outcome: canteensNotBelowSchools("卡若区", 80, 90),
    expected: "broken",
    message: "卡若区学校食堂 80 个，小于开学检查应检查学校 90 所。请核对两项的口径；属实的请说明。",
  },
  { name: "不适用", outcome: canteensNotBelowSchools("卡若区", "不适用", null), expected: "not-applicable" },
  {
    name: "missing",
    outcome: canteensNotBelowSchools("卡若区", null, 90),
    expected: "not-run",
    message: `未能核对：${meta.requirement}（卡若区缺学校食堂数）`,
  },
]);
