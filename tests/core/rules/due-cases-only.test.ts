import { dueCasesOnly } from "../../../src/core/rules/due-cases-only";
import { testRule } from "../../helpers/rule-tester";

const due = { key: "32-2.den", label: "应办结数（到期）", unit: "件" };
const filed = { key: "32-1.num", label: "立案数", unit: "件" };
const closed = { key: "32-2.num", label: "办结数", unit: "件" };

testRule(dueCasesOnly({ clause: 32, measure: "32-2", notes: [] }, { closed, due, filed }), {
  kept: [
    { "figure 32-2.num": 16, "figure 32-2.den": 18, "figure 32-1.num": 20 },
    { "figure 32-2.num": 20, "figure 32-2.den": 20, "figure 32-1.num": 20 },
  ],
  notApplicable: [{ "figure 32-2.den": 20, "figure 32-1.num": 20 }],
  notRun: [{ "figure 32-2.num": 18, "figure 32-2.den": 20 }],
  broken: [
    {
      cells: { "figure 32-2.num": 18, "figure 32-2.den": 20, "figure 32-1.num": 20 },
      message: "应办结 20 件与立案 20 件相同，但只办结 18 件。办案期限未到的案件不计入应办结，请核对应办结数。",
    },
  ],
});
