import { percentAsFraction } from "../../../src/core/rules/percent-as-fraction";
import type { RuleMeasure } from "../../../src/core/rules/rule-target";
import { MEASURE, testRule } from "../../helpers/rule-tester";

const SCORE = { key: "73-1.value", label: "满意度得分", unit: "分" };
const SURVEY: RuleMeasure = {
  ...MEASURE,
  clause: 73,
  measure: "73-1",
  name: "群众食品安全满意度",
  notes: [SCORE.key],
  num: null,
  den: null,
  value: SCORE,
};
const message = (value: string, proposed: string): string =>
  `「群众食品安全满意度：满意度得分」填的是 ${value}，此处应填 0—100 的数。可能是 ${proposed}，请核对后改填。`;

testRule(percentAsFraction(SURVEY, SCORE), {
  kept: [
    { "figure 73-1.value": 84.6 },
    { "figure 73-1.value": 0 },
    { "figure 73-1.value": -0.5 },
    { "figure 73-1.value": 1.01 },
  ],
  notApplicable: [{}, { "figure 73-1.value": "待报" }, { "figure 73-1.value": "0.85" }],
  notRun: [],
  broken: [
    { cells: { "figure 73-1.value": 0.85 }, message: message("0.85", "85") },
    { cells: { "figure 73-1.value": 0.57 }, message: message("0.57", "57") },
    { cells: { "figure 73-1.value": 0.846 }, message: message("0.846", "84.6") },
    { cells: { "figure 73-1.value": 1 }, message: message("1", "100") },
  ],
});
