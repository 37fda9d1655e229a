import type { DocumentCatalogue, Repair } from "../model/catalogue";
import { SHEET_NAMES } from "../model/office-columns";
import type { DecisionSetting } from "../model/settings";
import type { CellInput } from "../sheet/cell-draft";
import { SheetBuilder } from "../sheet/sheet-builder";
import type { SheetSpec } from "../sheet/sheet-spec";
import { closedDecisionCells, decisionCells, decisionColumns, DECISION_HEADS } from "./parts/decision-cells";
import { keyedHeads } from "./parts/keyed-heads";
import { lineNumbers } from "./parts/line-numbers";
import { paginate } from "./parts/paginate";
import { tableLooks } from "./parts/table-looks";
import type { LayoutOptions } from "./parts/table-looks";

const CHOICES = ["待定", "采用", "不采用"];
const NOTE =
  "导入文件时对原文的读法作了以下处理，打印的责任分解表仍用原文。选「不采用」即恢复原文读法；写「—」的只涉及拼接排版，不需决定。";

/** 修订记录: every reading that differs from the print, old and new, for 食安办 to keep or refuse. */
export function repairsSheet(
  catalogue: DocumentCatalogue,
  decisions: readonly DecisionSetting[] = [],
  options: LayoutOptions = {},
): SheetSpec {
  const looks = tableLooks(options, 10);
  const sheet = new SheetBuilder(SHEET_NAMES.repairs, [
    { width: 8, hidden: true, style: looks.key },
    { width: 5, style: looks.label },
    { width: 14, style: { ...looks.text, numberFormat: "@" } },
    { width: 11, style: looks.label },
    { width: 19, style: looks.text },
    { width: 16, style: looks.text },
    { width: 31, style: looks.text },
    ...decisionColumns(looks),
  ]);
  sheet.banner({ content: "文件读取修订记录", style: looks.title }, { minHeight: 32 });
  sheet.banner({ content: NOTE, style: looks.note });
  const head = sheet.nextRow;
  const heads = ["编号", "序号", "原文行号", "位置", "原文", "读作", "理由", ...DECISION_HEADS];
  sheet.head([keyedHeads(heads, looks)], { minHeight: 22 });
  catalogue.repairs.forEach((repair, index) => sheet.row(repairCells(repair, index + 1, decisions)));
  sheet.frame(head, looks.frame);
  return paginate(sheet.protect().build());
}

function repairCells(repair: Repair, no: number, decisions: readonly DecisionSetting[]): CellInput[] {
  const held = decisions.find(({ id }) => id === repair.id);
  const line = { decision: repair.decision, by: held?.by ?? "", date: held?.date ?? "", basis: held?.basis ?? "" };
  return [
    { content: repair.id, key: repair.id },
    no,
    lineNumbers(repair.lines),
    repair.field,
    repair.from,
    repair.to === "" ? "（删去）" : repair.to,
    repair.reason,
    ...(repair.refusable ? decisionCells(repair.id, line, CHOICES) : closedDecisionCells()),
  ];
}
