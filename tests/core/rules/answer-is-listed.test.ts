import { answerIsListed } from "../../../src/core/rules/answer-is-listed";
import { MEASURE, testRule } from "../../helpers/rule-tester";

const rule = answerIsListed(MEASURE, {
  at: "90-1.value",
  cell: { of: "figure", key: "90-1.value" },
  label: "是否发生",
  choices: ["否", "是"],
});

testRule(rule, {
  kept: [{ "figure 90-1.value": "是" }, { "figure 90-1.value": "否 " }],
  notApplicable: [{}, { "figure 90-1.value": "" }],
  broken: [
    { cells: { "figure 90-1.value": "没有" }, message: "「是否发生」填的是“没有”，不在列表中。请从 否、是 中选择。" },
    { cells: { "figure 90-1.value": 0 }, message: "「是否发生」填的是“0”，不在列表中。请从 否、是 中选择。" },
    { cells: { "figure 90-1.value": false }, message: "「是否发生」填的是“FALSE”，不在列表中。请从 否、是 中选择。" },
  ],
});
