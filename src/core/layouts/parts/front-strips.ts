import type { Consolidation, VetoState } from "../../model/consolidation";
import type { CellDraft } from "../../sheet/cell-draft";
import type { SheetBuilder } from "../../sheet/sheet-builder";
import type { CellContent, CellStyle, SheetSpec } from "../../sheet/sheet-spec";
import type { SheetStyles } from "../../sheet/styles";
import { RECEIPT_COUNTS } from "./coverage-line";
import { FRONT_COLUMNS } from "./fill-page";
import { listNames } from "./list-names";
import { placeOf } from "./place-of";
import { standing } from "./standing";

const BIG = 15;

/** One box of a strip: its heading and what stands under it. */
interface Box {
  readonly head: string;
  readonly content: CellContent;
  readonly style?: CellStyle;
}

/** 报送情况: the counts as large numbers, and who is missing, late or sent back, up to `most` names of each. */
export function layReceipts(
  sheet: SheetBuilder,
  { month, receiptsSheet }: { readonly month: Consolidation; readonly receiptsSheet: SheetSpec },
  most: number,
  looks: SheetStyles,
): void {
  const { expected, received, onTime, late, returned, missing } = month;
  const box = (head: string, key: keyof typeof RECEIPT_COUNTS, value: number, state = ""): Box => ({
    head,
    content: { formula: placeOf(receiptsSheet, RECEIPT_COUNTS[key]), value },
    style: value === 0 ? {} : standing(state),
  });
  layStrip(
    sheet,
    [
      box("应报（家）", "expected", expected),
      box("已报", "received", received),
      box("按时", "onTime", onTime),
      box("迟报", "late", late.length, "迟报"),
      box("退回修改", "returned", returned.length, "退回"),
      box("缺报", "missing", missing.length, "缺报"),
    ],
    looks,
    BIG,
  );
  const names = [named("缺报", missing, most), named("迟报", late, most), named("退回修改", returned, most)].filter(
    (text) => text !== "",
  );
  const content = names.length === 0 ? "各单位均已按时报送，没有退回。" : `${names.join("；")}。`;
  sheet.row([{ content, columns: FRONT_COLUMNS, style: looks.text }]);
}

function named(label: string, units: readonly string[], most: number): string {
  return units.length === 0 ? "" : `${label}：${listNames(units, most)}`;
}

/** 否决项: the five vetoes side by side; what is open about them stands among the decisions. */
export function layVetoes(sheet: SheetBuilder, vetoes: readonly VetoState[], looks: SheetStyles): void {
  if (vetoes.length === 0) {
    sheet.row([{ content: "否决项：无数据", columns: FRONT_COLUMNS, style: standing("无数据") }]);
    return;
  }
  layStrip(
    sheet,
    vetoes.map(({ clause, state }) => ({ head: `否决第${clause}条`, content: state, style: standing(state) })),
    looks,
  );
}

/** States over how often each occurs; with a range, counted live. */
export function layCounts(
  sheet: SheetBuilder,
  states: readonly string[],
  all: readonly string[],
  range: string | null,
  looks: SheetStyles,
): void {
  const boxes = states.map((state): Box => {
    const value = all.filter((each) => each === state).length;
    return {
      head: state,
      content: range === null ? value : { formula: `COUNTIF(${range},"${state}")`, value },
      style: value === 0 ? {} : standing(state),
    };
  });
  layStrip(sheet, boxes, looks, BIG);
}

function layStrip(sheet: SheetBuilder, boxes: readonly Box[], looks: SheetStyles, size?: number): void {
  const end = (index: number): number => Math.floor((index * FRONT_COLUMNS) / boxes.length);
  const span = (index: number): number => end(index + 1) - end(index);
  const font = { ...looks.label.font, bold: true, ...(size === undefined ? {} : { size }) };
  sheet.row(boxes.map(({ head }, index): CellDraft => ({ content: head, columns: span(index), style: looks.head })));
  sheet.row(
    boxes.map(({ content, style }, index): CellDraft => ({
      content,
      columns: span(index),
      style: { ...style, font: { ...font, ...style?.font } },
    })),
  );
}
