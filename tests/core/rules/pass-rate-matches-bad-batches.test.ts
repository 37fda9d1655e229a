import { passRateMatchesBadBatches } from "../../../src/core/rules/pass-rate-matches-bad-batches";
import { testRule } from "../../helpers/rule-tester";

const [passed, tested, bad] = ["num", "den", "bad"].map((key) => ({ key: `75-1.${key}`, label: key, unit: "批次" }));
if (passed === undefined || tested === undefined || bad === undefined) throw new Error("three parts");

testRule(passRateMatchesBadBatches({ clause: 75, measure: "75-1", notes: ["75-1.num"] }, { passed, tested, bad }), {
  kept: [{ "figure 75-1.num": 297, "figure 75-1.den": 300, "figure 75-1.bad": 3 }],
  notApplicable: [
    { "figure 75-1.num": 297, "figure 75-1.den": 300 },
    { "figure 75-1.den": 300, "figure 75-1.bad": 3 },
    { "figure 75-1.num": 297, "figure 75-1.den": "不适用", "figure 75-1.bad": 3 },
  ],
  notRun: [{ "figure 75-1.num": 297, "figure 75-1.bad": 3 }],
  explained: [
    { "figure 75-1.num": 296, "figure 75-1.den": 300, "figure 75-1.bad": 3, "note 75-1.num": "一批次尚未出结果" },
  ],
  broken: [
    {
      cells: { "figure 75-1.num": 296, "figure 75-1.den": 300, "figure 75-1.bad": 3 },
      message:
        "合格 296 批次加不合格 3 批次为 299 批次，与抽检 300 批次不一致。请核对；有尚未出结果的，请在说明栏写明批次。",
    },
  ],
});
