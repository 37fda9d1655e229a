import { changeWords } from "../../../src/app/intake/change-words";
import { findingsText } from "../../../src/app/intake/findings-text";
import { pickedAmong } from "../../../src/app/intake/picked-among";
import type { CheckedFile } from "../../../src/app/check-files";
import { SMALL_MONTH } from "../../helpers/small-month";
import { picked } from "./intake-desk";

test("a pick: leftovers are named, the rest comes in name order, equal names are told apart", () => {
  const names = ["b.xlsx", "~$b.xlsx", "a.xlsx", "b.xlsx", "Thumbs.db"];
  const { files, ignored } = pickedAmong(names.map((name) => picked(name, new Uint8Array())));
  expect(files.map(({ name }) => name)).toEqual(["a.xlsx", "b.xlsx", "b.xlsx（同名第2份）"]);
  expect(ignored).toEqual(["~$b.xlsx", "Thumbs.db"]);
});

test("changed figures in words; a long text is cut, a blank one said", () => {
  const changes = [
    { unit: "卡若区", key: "46-1.num", from: 200, to: null },
    { unit: "卡若区", key: "46.progress", from: "", to: "完".repeat(50) },
  ];
  expect(changeWords({ consolidation: { ...SMALL_MONTH, changes } })).toEqual([
    "卡若区　食品安全抽检量：抽检批次（批次）：200 → （空）",
    `卡若区　第46条工作进展：（空） → ${"完".repeat(40)}…`,
  ]);
});

test("the text of a check: every file with all that was found", () => {
  const finding = {
    rule: "figure-in-range",
    grade: "错误",
    clause: 46,
    key: "46-1.num",
    sheet: "指标数据",
    cell: "F9",
    message: "不能小于 0，请改正。",
    explained: false,
  } as const;
  const returned: Partial<CheckedFile> = {
    file: "甲.xlsx",
    verdict: "returned",
    reason: null,
    unitReturn: { unit: "卡若区", period: "2024-03" } as NonNullable<CheckedFile["unitReturn"]>,
    findings: [finding],
    readings: [{ key: "46-2.num", sheet: "指标数据", cell: "F11", raw: "2000万", proposed: 20000000, accepted: false }],
  };
  const refused: Partial<CheckedFile> = {
    file: "乙.xls",
    verdict: "refused",
    reason: { code: "legacy-format", message: "是旧格式。" },
    unitReturn: null,
    findings: [],
    readings: [],
  };
  expect(findingsText([returned, refused] as CheckedFile[]).split("\r\n")).toEqual([
    "【退回】甲.xlsx（卡若区 2024-03）",
    "1. 错误　指标数据 F9　不能小于 0，请改正。",
    "读数：指标数据 F11 写的是「2000万」，是不是 20000000？",
    "",
    "【不能收】乙.xls",
    "是旧格式。",
    "",
  ]);
});
