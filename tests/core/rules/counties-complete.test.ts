import { countiesComplete, meta } from "../../../src/core/rules/counties-complete";
import { testCross } from "../../helpers/rule-tester";

testCross(meta, [
  { name: "all reported", outcome: countiesComplete("抽检批次", 11, []), expected: "kept" },
  {
    name: "some are missing",
    outcome: countiesComplete("抽检批次", 11, ["江达县", "边坝县"]),
    expected: "broken",
    message: "「抽检批次」应报 11 个单位，已报 9 个，缺：江达县、边坝县。全市数不完整，请催报。",
  },
]);
