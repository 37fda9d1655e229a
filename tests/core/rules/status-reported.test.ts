import { statusReported } from "../../../src/core/rules/status-reported";
import { testRule } from "../../helpers/rule-tester";

testRule(statusReported({ clause: 7, measure: null, notes: [] }), {
  kept: [{ "work 7 status": "已完成" }, { "work 7 status": "进行中" }],
  broken: [{ cells: {}, message: "第7条没有选工作状态，汇总时按缺报统计。请选“未启动”“推进中”“已完成”或“不适用”。" }],
});
