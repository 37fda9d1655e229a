import { hoursWithinTrained } from "../../../src/core/rules/hours-within-trained";
import { testRule } from "../../helpers/rule-tester";

const reached = { key: "45-2.num", label: "达到40学时人数", unit: "人" };
const trained = { key: "45-1.num", label: "已培训人数", unit: "人" };

testRule(hoursWithinTrained({ clause: 45, measure: "45-2", notes: [] }, reached, trained), {
  kept: [{ "figure 45-2.num": 12, "figure 45-1.num": 12 }],
  notApplicable: [{ "figure 45-1.num": 12 }, { "figure 45-2.num": "不适用", "figure 45-1.num": 12 }],
  notRun: [{ "figure 45-2.num": 12 }, { "figure 45-2.num": "待报", "figure 45-1.num": 12 }],
  broken: [
    {
      cells: { "figure 45-2.num": 13, "figure 45-1.num": 12 },
      message: "达到 40 学时 13 人，大于已培训 12 人，多 1 人。请核对后改正。",
    },
  ],
});
