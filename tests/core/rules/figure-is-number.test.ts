import { figureIsNumber } from "../../../src/core/rules/figure-is-number";
import { MEASURE, PART, testRule } from "../../helpers/rule-tester";

testRule(figureIsNumber(MEASURE, PART), {
  kept: [
    { "figure 24-1.num": 0 },
    { "figure 24-1.num": -1 },
    { "figure 24-1.num": "不适用" },
    { "figure 24-1.num": " 待报　" },
  ],
  notApplicable: [{}, { "figure 24-1.num": "　 " }],
  notRun: [{ "figure 24-1.num": { error: "#N/A" } }],
  broken: [
    {
      cells: { "figure 24-1.num": "2000万" },
      message: "「已检查企业数」填的是“2000万”，不是数字。请只填数字，或选“不适用”“待报”。",
    },
    {
      cells: { "figure 24-1.num": "007" },
      message: "「已检查企业数」填的是“007”，不是数字。请只填数字，或选“不适用”“待报”。",
    },
    {
      cells: { "figure 24-1.num": true },
      message: "「已检查企业数」填的是“TRUE”，不是数字。请只填数字，或选“不适用”“待报”。",
    },
    {
      cells: { "figure 24-1.num": "不 适用" },
      message: "「已检查企业数」填的是“不 适用”，不是数字。请只填数字，或选“不适用”“待报”。",
    },
  ],
});
