import { notApplicableHasReason } from "../../../src/core/rules/not-applicable-has-reason";
import { MEASURE, PART, testRule } from "../../helpers/rule-tester";

const message = "「体系检查覆盖率」选了“不适用”，没有写明原因。请在说明栏写明（4 个字以上，如“辖区内无此类企业”）。";
const chosen = { "figure 24-1.num": "不适用" };

testRule(notApplicableHasReason(MEASURE, MEASURE.name, PART), {
  kept: [],
  notApplicable: [{}, { "figure 24-1.num": 0 }],
  explained: [
    { ...chosen, "note 24-1.num": "无此类企业" },
    { ...chosen, "note 24-1.den": "没有企业。" },
  ],
  broken: [
    { cells: chosen, message },
    { cells: { ...chosen, "note 24-1.num": "无" }, message },
    { cells: { ...chosen, "note 24-1.num": "正　常。。！" }, message },
    { cells: { ...chosen, "note 24-1.num": "同上", "note 24-1.den": "同上" }, message },
    { cells: { ...chosen, "note 24-1.num": 12345 }, message },
  ],
});
