import { SHEET_NAMES } from "../model/office-columns";
import type { Period } from "../model/unit-return";
import type { CellInput, ColumnDraft } from "../sheet/cell-draft";
import { SheetBuilder } from "../sheet/sheet-builder";
import type { SheetSpec } from "../sheet/sheet-spec";
import type { SheetStyles } from "../sheet/styles";
import { paginate } from "./parts/paginate";
import { dateWords, periodWords } from "./parts/period-words";
import { standing } from "./parts/standing";
import { tableLooks } from "./parts/table-looks";
import type { LayoutOptions } from "./parts/table-looks";

/** A return that goes back to its unit. */
export interface ReturnSlip {
  readonly unit: string;
  /** Contact and telephone, as the office keeps them. */
  readonly contact: string;
  /** YYYY-MM-DD; null where nothing could be taken. */
  readonly received: string | null;
  readonly file: string | null;
  readonly lines: readonly { readonly grade: string; readonly place: string; readonly message: string }[];
}

/** What 退回单 shows. */
export interface ReturnSlipsInput {
  readonly period: Period;
  readonly slips: readonly ReturnSlip[];
  /** Until when the units are to send again, YYYY-MM-DD; null leaves a blank to be filled in by hand. */
  readonly resendBy: string | null;
}

/** Title of each unit's slip; a page begins with it. */
export const SLIP_TITLE = "食品安全示范城市创建月报退回单";

/** How slips are printed. */
export const SLIP_PRINT = {
  orientation: "portrait",
  margins: { top: 20, bottom: 18, left: 18, right: 15 },
  footer: "第 &P 页",
} as const;

const HEADS = ["序号", "等级", "位置", "问题和处理办法", "办理情况"];
const BLANK_DATE = "　　年　　月　　日";
const SIGNATURES = [
  "市食安办（盖章）：　　　　　　　　　　经办人（签字）：　　　　　　　　　　　　年　　月　　日",
  "填报单位签收（签字）：　　　　　　　　联系电话：　　　　　　　　　　　　　　　年　　月　　日",
];

/** 退回单: for each unit whose return is sent back one page with the cell, the problem, what to do, the date to send again and the signatures. A long list goes on over further pages. */
export function returnSlipSheet(input: ReturnSlipsInput, options: LayoutOptions = {}): SheetSpec {
  const looks = tableLooks(options, 10.5);
  const sheet = new SheetBuilder(SHEET_NAMES.returnSlips, columns(looks));
  const headings: number[] = [];
  const together: { first: number; last: number }[] = [];
  for (const slip of input.slips) {
    sheet.breakPage();
    headings.push(...laySlip(sheet, slip, input, looks));
    const first = sheet.nextRow;
    layClosing(sheet, input, looks);
    together.push({ first, last: sheet.nextRow - 1 });
  }
  return paginate(sheet.protect().build(SLIP_PRINT), { headings, together });
}

function columns(looks: SheetStyles): ColumnDraft[] {
  return [
    { width: 6, style: looks.label },
    { width: 9, style: looks.label },
    { width: 17, style: looks.text },
    { width: 46, style: looks.text },
    { width: 12, style: { ...looks.entryText } },
  ];
}

/** Lays title, facts and list of a unit; gives the rows that never end a page. */
function laySlip(
  sheet: SheetBuilder,
  slip: ReturnSlip,
  { period }: ReturnSlipsInput,
  looks: SheetStyles,
): readonly number[] {
  const title = sheet.nextRow;
  sheet.banner({ content: SLIP_TITLE, style: looks.title }, { minHeight: 40 });
  for (const content of factsOf(slip, period)) sheet.banner({ content, style: looks.caption });
  sheet.banner({ content: whyOf(slip), style: looks.caption });
  sheet.gap(1, 6);
  const head = sheet.nextRow;
  sheet.row(
    HEADS.map((content): CellInput => ({ content, style: looks.head })),
    { minHeight: 24 },
  );
  slip.lines.forEach(({ grade, place, message }, index) => {
    sheet.row([
      index + 1,
      { content: grade, style: standing(grade) },
      place,
      message,
      {
        content: null,
        key: `${slip.unit}#${index + 1}`,
        entry: { allow: { kind: "text-length", max: 200 }, prompt: null, alert: null },
      },
    ]);
  });
  sheet.frame(head, looks.frame);
  return Array.from({ length: head - title + 1 }, (_, index) => title + index);
}

function factsOf({ unit, contact, received, file }: ReturnSlip, period: Period): readonly string[] {
  return [
    [`填报单位：${unit}`, `报告期：${periodWords(period)}`, `联系人：${contact}`].join("　　"),
    [`收到日期：${received === null ? "—" : dateWords(received)}`, ...(file === null ? [] : [`来件：${file}`])].join(
      "　　",
    ),
  ];
}

function whyOf({ lines }: ReturnSlip): string {
  return `你单位报送的月报经审核有以下 ${lines.length} 处需要处理。标「错误」的请改正；标「需说明」的，属实请在「说明」栏写明原因，不属实请改正。`;
}

function layClosing(sheet: SheetBuilder, { resendBy }: ReturnSlipsInput, looks: SheetStyles): void {
  sheet.gap(1, 8);
  sheet.banner({
    content: `请于 ${resendBy === null ? BLANK_DATE : dateWords(resendBy)} 前，用原报表改好后重新报送市食安办。`,
    style: { ...looks.caption, font: { ...looks.caption.font, bold: true } },
  });
  sheet.gap(1, 12);
  for (const content of SIGNATURES)
    sheet.banner({ content, style: { ...looks.signature, unlocked: true } }, { height: 32 });
}
