import { dueNotAboveFound } from "../../../src/core/rules/due-not-above-found";
import { testRule } from "../../helpers/rule-tester";

const due = { key: "29-3.den", label: "应处置批次（到期）", unit: "批次" };
const found = { key: "29-3.found", label: "发现不合格批次", unit: "批次" };

testRule(dueNotAboveFound({ clause: 29, measure: "29-3", notes: [] }, due, found), {
  kept: [{ "figure 29-3.den": 8, "figure 29-3.found": 8 }],
  notApplicable: [
    { "figure 29-3.den": 8 },
    { "figure 29-3.found": 8 },
    { "figure 29-3.den": "不适用", "figure 29-3.found": 8 },
    { "figure 29-3.den": 8, "figure 29-3.found": "不适用" },
  ],
  notRun: [{ "figure 29-3.den": 8, "figure 29-3.found": "待报" }],
  broken: [
    {
      cells: { "figure 29-3.den": 9, "figure 29-3.found": 8 },
      message: "「应处置批次（到期）」9 大于「发现不合格批次」8。请核对后改正。",
    },
  ],
});
