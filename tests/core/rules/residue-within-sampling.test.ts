import { residueWithinSampling } from "../../../src/core/rules/residue-within-sampling";
import { testRule } from "../../helpers/rule-tester";

const residue = { key: "46-2.num", label: "农兽药残留抽检批次", unit: "批次" };
const sampling = { key: "46-1.num", label: "抽检批次", unit: "批次" };

testRule(residueWithinSampling({ clause: 46, measure: "46-2", notes: ["46-2.num"] }, residue, sampling), {
  kept: [{ "figure 46-2.num": 5, "figure 46-1.num": 5 }],
  notApplicable: [{ "figure 46-1.num": 5 }, { "figure 46-2.num": "不适用", "figure 46-1.num": 5 }],
  notRun: [{ "figure 46-2.num": 5 }, { "figure 46-2.num": 5, "figure 46-1.num": "待报" }],
  explained: [{ "figure 46-2.num": 6, "figure 46-1.num": 5, "note 46-2.num": "两项分开统计" }],
  broken: [
    {
      cells: { "figure 46-2.num": 6, "figure 46-1.num": 5 },
      message: "农兽药残留抽检批次 6 大于食品安全抽检批次 5。请核对；两者分开统计的，请在说明栏写明。",
    },
  ],
});
