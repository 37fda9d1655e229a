import { surveyHasSource } from "../../../src/core/rules/survey-has-source";
import { testRule } from "../../helpers/rule-tester";

const score = { key: "73-1.value", label: "满意度得分", unit: "分" };
const details = ["date", "source", "sample"].map((key) => ({ key: `73-1.${key}`, label: key, unit: "" }));
const message = "「满意度得分」填了数，但测评日期、测评机构、样本量没有填全。请补填，或在说明栏写明来源。";
const full = {
  "figure 73-1.value": 84.6,
  "figure 73-1.date": "2024-03-18",
  "figure 73-1.source": "某调查机构",
  "figure 73-1.sample": 2400,
};

testRule(surveyHasSource({ clause: 73, measure: "73-1", notes: ["73-1.value"] }, score, details), {
  kept: [full, { ...full, "figure 73-1.date": 45369 }],
  notApplicable: [{}, { "figure 73-1.value": "待报" }],
  explained: [{ "figure 73-1.value": 84.6, "note 73-1.value": "自治区通报" }],
  broken: [
    { cells: { "figure 73-1.value": 84.6 }, message },
    { cells: { ...full, "figure 73-1.source": " " }, message },
    { cells: { ...full, "figure 73-1.sample": null }, message },
  ],
});
