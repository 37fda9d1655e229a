import type { Consolidation, ReceiptLine } from "../model/consolidation";
import { RECEIPT_COLUMNS, SHEET_NAMES } from "../model/office-columns";
import type { CellDraft, CellInput, Late } from "../sheet/cell-draft";
import { SheetBuilder } from "../sheet/sheet-builder";
import type { CellContent, SheetSpec } from "../sheet/sheet-spec";
import type { SheetStyles } from "../sheet/styles";
import { countWords } from "./parts/count-words";
import { RECEIPT_COUNTS } from "./parts/coverage-line";
import { DATE_ENTRY, DATE_STYLE, dateContent } from "./parts/date-content";
import { keyedHeads } from "./parts/keyed-heads";
import { dateWords, periodWords } from "../model/chinese-dates";
import { paginate } from "./parts/paginate";
import { standing } from "./parts/standing";
import { tableLooks } from "./parts/table-looks";
import type { LayoutOptions } from "./parts/table-looks";

/** What 报送情况 shows. */
export type ReceiptsInput = Pick<
  Consolidation,
  "period" | "due" | "receipts" | "late" | "expected" | "received" | "onTime" | "returned" | "missing" | "counts"
>;

type Column = keyof typeof RECEIPT_COLUMNS;

const ORDER: readonly Column[] = [
  "unit",
  "state",
  "punctual",
  "due",
  "received",
  "receivedFrom",
  "receivedTyped",
  "revision",
  "errors",
  "toExplain",
  "hints",
  "reminder",
  "remark",
  "contact",
  "file",
];

/** 报送情况: who has reported when, what came of it, and the text of the reminder. The office types dates and remarks; they are kept over re-runs. */
export function receiptsSheet(input: ReceiptsInput, options: LayoutOptions = {}): SheetSpec {
  const looks = tableLooks(options, 9);
  const sheet = new SheetBuilder(SHEET_NAMES.receipts, columns(looks));
  sheet.banner({ content: `${periodWords(input.period)}月报报送情况`, style: looks.title }, { minHeight: 32 });
  sheet.banner({
    content: `截止日期：${dateWords(input.due)}　「${RECEIPT_COLUMNS.receivedTyped}」「${RECEIPT_COLUMNS.remark}」由市食安办填写，再次汇总时保留。\n${countWords(input.counts)}`,
    style: looks.note,
  });
  layCounts(sheet, input, looks);
  const head = sheet.nextRow;
  sheet.head([keyedHeads(["键", ...ORDER.map((column) => RECEIPT_COLUMNS[column])], looks)], { minHeight: 30 });
  const late = new Set(input.late);
  for (const line of input.receipts) sheet.row(receiptCells(line, late.has(line.unit)));
  sheet.frame(head, looks.frame);
  return paginate(sheet.freezeColumns(2).protect().build());
}

function columns(looks: SheetStyles): ConstructorParameters<typeof SheetBuilder>[1] {
  const date = { ...looks.label, ...DATE_STYLE };
  const styles: Readonly<Record<Column, readonly [number, object]>> = {
    unit: [11.5, looks.text],
    state: [6, looks.label],
    punctual: [6, looks.label],
    due: [9.5, date],
    received: [9.5, date],
    receivedFrom: [7.5, looks.label],
    receivedTyped: [9.5, { ...looks.entry, ...DATE_STYLE }],
    revision: [5, looks.label],
    errors: [5, looks.label],
    toExplain: [5, looks.label],
    hints: [5, looks.label],
    reminder: [41, looks.text],
    remark: [11, looks.entryText],
    contact: [8, looks.text],
    file: [14, looks.text],
  };
  return [
    { width: 8, hidden: true, style: looks.key },
    ...ORDER.map((column) => ({ width: styles[column][0], style: styles[column][1] })),
  ];
}

function layCounts(sheet: SheetBuilder, input: ReceiptsInput, looks: SheetStyles): void {
  const { receipts } = input;
  const first = receipts[0]?.unit;
  const last = receipts[receipts.length - 1]?.unit;
  const count = (
    formula: (range: (column: string) => string) => string,
    value: number,
  ): CellContent | Late<CellContent> =>
    first === undefined || last === undefined
      ? value
      : (cells) => ({ formula: formula((column) => cells.range(`${first}#${column}`, `${last}#${column}`)), value });
  const counts: readonly (readonly [string, keyof typeof RECEIPT_COUNTS, CellContent | Late<CellContent>])[] = [
    ["应报", "expected", count((range) => `ROWS(${range("state")})`, input.expected)],
    ["已报", "received", count((range) => `ROWS(${range("state")})-COUNTIF(${range("state")},"缺报")`, input.received)],
    ["按时", "onTime", count((range) => `COUNTIF(${range("punctual")},"按时")`, input.onTime)],
    ["迟报", "late", count((range) => `COUNTIF(${range("punctual")},"迟报")`, input.late.length)],
    ["退回", "returned", count((range) => `COUNTIF(${range("state")},"退回")`, input.returned.length)],
    ["缺报", "missing", count((range) => `COUNTIF(${range("state")},"缺报")`, input.missing.length)],
  ];
  sheet.row(
    counts.map(([content]): CellDraft => ({ content, style: looks.head })),
    { from: 1 },
  );
  sheet.row(
    counts.map(([, key, content]): CellDraft => ({
      content,
      key: RECEIPT_COUNTS[key],
      style: { ...looks.label, font: { ...looks.label.font, bold: true }, numberFormat: "0" },
    })),
    { from: 1 },
  );
  sheet.gap(1, 6);
}

function receiptCells(line: ReceiptLine, isLate: boolean): CellInput[] {
  const { unit } = line;
  const punctual = line.state === "缺报" ? "—" : isLate ? "迟报" : "按时";
  const cells: Readonly<Record<Column, CellDraft>> = {
    unit: { content: unit },
    state: { content: line.state, key: `${unit}#state`, style: standing(line.state) },
    punctual: { content: punctual, key: `${unit}#punctual` },
    due: { content: dateContent(line.due) },
    received: { content: dateContent(line.received) },
    receivedFrom: { content: line.receivedFrom },
    receivedTyped: {
      content: dateContent(line.receivedTyped),
      key: `${unit}#receivedTyped`,
      entry: {
        ...DATE_ENTRY,
        prompt: { title: RECEIPT_COLUMNS.receivedTyped, text: "与实际收到日期不同时填写，以此为准。" },
      },
    },
    revision: { content: line.revision === 0 ? null : line.revision },
    errors: { content: line.errors },
    toExplain: { content: line.toExplain },
    hints: { content: line.hints },
    reminder: { content: line.reminder },
    remark: {
      content: line.remark === "" ? null : line.remark,
      key: `${unit}#remark`,
      entry: { allow: { kind: "text-length", max: 200 }, prompt: null, alert: null },
    },
    contact: { content: line.contact },
    file: { content: line.file },
  };
  return [{ content: unit, key: unit }, ...ORDER.map((column) => cells[column])];
}
