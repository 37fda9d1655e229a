import { returnDiffersFromLastMonth } from "../../../src/core/rules/return-differs-from-last-month";
import { testRule } from "../../helpers/rule-tester";

const growing = [{ key: "46-1.num", label: "抽检批次", unit: "批次" }];
const others = [{ key: "43-1.num", label: "专业化人员数", unit: "人" }];
const notes = ["46-1.num", "43-1.num"];
const message = "本表所有数字都与上月相同，可能误用了上月的表。请核对；属实的，请在任一指标的说明栏写明。";

testRule(returnDiffersFromLastMonth({ growing, others, notes }, 3), {
  kept: [
    { "figure 46-1.num": 5, "previous 46-1.num 1": 4 },
    { "figure 46-1.num": 4, "previous 46-1.num 1": 4, "figure 43-1.num": 9, "previous 43-1.num 1": 8 },
    { "figure 46-1.num": 4, "previous 46-1.num 1": 4, "figure 43-1.num": 9 },
    { "figure 46-1.num": 4, "previous 46-1.num 1": 4, "figure 43-1.num": "待报", "previous 43-1.num 1": 8 },
  ],
  notApplicable: [{}, { "figure 46-1.num": 4 }, { "figure 43-1.num": 9, "previous 43-1.num 1": 9 }],
  explained: [{ "figure 46-1.num": 4, "previous 46-1.num 1": 4, "note 43-1.num": "本月没有新增" }],
  broken: [
    { cells: { "figure 46-1.num": 4, "previous 46-1.num 1": 4 }, message },
    {
      cells: { "figure 46-1.num": 4, "previous 46-1.num 1": 4, "figure 43-1.num": 8, "previous 43-1.num 1": 8 },
      message,
    },
  ],
});

test("not in January, nor for units whose figures need not move", () => {
  expect(returnDiffersFromLastMonth({ growing, others, notes }, 1)).toBeNull();
  expect(returnDiffersFromLastMonth({ growing: [], others, notes }, 3)).toBeNull();
});
