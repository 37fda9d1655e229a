import { textRepeated } from "../../../src/core/rules/text-repeated";
import { testRule } from "../../helpers/rule-tester";

const same = { "work 1 progress": "已印发方案", "previousWork 1 progress": "已印发方案" };

testRule(textRepeated({ clause: 1, measure: null, notes: [] }), {
  kept: [{ "work 1 status": "推进中", "work 1 progress": "已印发方案并部署", "previousWork 1 progress": "已印发方案" }],
  notApplicable: [
    { ...same },
    { ...same, "work 1 status": "已完成" },
    { "work 1 status": "推进中", "work 1 progress": "已印发方案" },
    { "work 1 status": "推进中", "work 1 progress": "本月无新进展", "previousWork 1 progress": "本月无新进展" },
  ],
  broken: [
    {
      cells: { ...same, "work 1 status": "推进中" },
      message: "第1条工作推进中，进展文字与上月完全相同。请写明本月进展；确无新进展的，请选“本月无新进展”。",
    },
  ],
});
