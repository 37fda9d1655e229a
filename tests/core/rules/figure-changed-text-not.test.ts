import { figureChangedTextNot } from "../../../src/core/rules/figure-changed-text-not";
import { testRule } from "../../helpers/rule-tester";

const parts = [
  { key: "24-1.num", label: "已检查企业数", unit: "家" },
  { key: "24-1.den", label: "企业总数", unit: "家" },
];
const same = { "work 24 progress": "已开展检查 ", "previousWork 24 progress": "　已开展检查" };
const moved = { "figure 24-1.num": 3, "previous 24-1.num 1": 2 };
const message =
  "第24条的数字比上月有变化，工作进展却与上月一字不差。请更新工作进展；文字无须改的，请选“本月无新进展”或在该指标的说明栏写明。";

testRule(figureChangedTextNot({ clause: 24, measure: null, notes: ["24-1.num", "24-1.den"] }, parts, 3), {
  kept: [
    { ...same, "figure 24-1.num": 2, "previous 24-1.num 1": 2 },
    { ...same, "figure 24-1.num": 3 },
    { ...moved, "work 24 progress": "又检查一家", "previousWork 24 progress": "已开展检查" },
  ],
  notApplicable: [
    { ...moved },
    { ...moved, "work 24 progress": "已开展检查" },
    { ...moved, "work 24 progress": "本月无新进展", "previousWork 24 progress": "本月无新进展" },
  ],
  explained: [{ ...same, ...moved, "note 24-1.den": "按台账更正" }],
  broken: [
    { cells: { ...same, ...moved }, message },
    { cells: { ...same, "figure 24-1.den": 3, "previous 24-1.den 1": 2 }, message },
  ],
});

test("not in January, when the year's figures restart, nor without figures", () => {
  expect(figureChangedTextNot({ clause: 24, measure: null, notes: [] }, parts, 1)).toBeNull();
  expect(figureChangedTextNot({ clause: 1, measure: null, notes: [] }, [], 3)).toBeNull();
});
