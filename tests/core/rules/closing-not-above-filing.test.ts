import { closingNotAboveFiling } from "../../../src/core/rules/closing-not-above-filing";
import { testRule } from "../../helpers/rule-tester";

const due = { key: "32-2.den", label: "应办结数（到期）", unit: "件" };
const filed = { key: "32-1.num", label: "立案数", unit: "件" };

testRule(closingNotAboveFiling({ clause: 32, measure: "32-2", notes: ["32-2.num", "32-2.den"] }, due, filed), {
  kept: [{ "figure 32-2.den": 16, "figure 32-1.num": 20 }],
  notApplicable: [{ "figure 32-1.num": 20 }, { "figure 32-2.den": 16, "figure 32-1.num": "不适用" }],
  notRun: [{ "figure 32-2.den": 16 }, { "figure 32-2.den": 16, "figure 32-1.num": "二十件" }],
  explained: [{ "figure 32-2.den": 21, "figure 32-1.num": 20, "note 32-2.den": "含上年立案一件" }],
  broken: [
    {
      cells: { "figure 32-2.den": 21, "figure 32-1.num": 20 },
      message: "应办结 21 件大于本年立案 20 件。请核对；含上年立案、本年到期案件的，请在说明栏写明件数。",
    },
  ],
});
