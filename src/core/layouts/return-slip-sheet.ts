import { SHEET_NAMES } from "../model/office-columns";
import type { Period } from "../model/unit-return";
import type { CellInput, ColumnDraft } from "../sheet/cell-draft";
import { SheetBuilder } from "../sheet/sheet-builder";
import type { SheetSpec } from "../sheet/sheet-spec";
import type { SheetStyles } from "../sheet/styles";
import { paginate } from "./parts/paginate";
import { slipContacts, slipDate, slipDeadline, slipReason } from "./parts/slip-words";
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
  /** Date on the slips, YYYY-MM-DD; null leaves a blank. */
  readonly issued: string | null;
  /** Contact and telephone of the office; "" leaves a blank. */
  readonly office: string;
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
const RECEIPT = "填报单位签收（签字）：　　　　　　　　　　　　　　年　　月　　日";

/** 退回单: a letter to each unit whose return is sent back, on a page of its own: to whom, why, each place with what to do, until when to send again, whom to ask, signatures. A long list goes on over further pages. */
export function returnSlipSheet(input: ReturnSlipsInput, options: LayoutOptions = {}): SheetSpec {
  const looks = tableLooks(options, 10.5);
  const sheet = new SheetBuilder(SHEET_NAMES.returnSlips, columns(looks));
  const headings: number[] = [];
  const together: { first: number; last: number }[] = [];
  for (const slip of input.slips) {
    sheet.breakPage();
    headings.push(...laySlip(sheet, slip, input, looks));
    const first = sheet.nextRow;
    layClosing(sheet, slip, input, looks);
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
  sheet.banner({ content: `${slip.unit}：`, style: { ...looks.caption, font: { ...looks.caption.font, bold: true } } });
  sheet.banner({ content: slipReason(slip, period), style: looks.caption });
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

function layClosing(
  sheet: SheetBuilder,
  slip: ReturnSlip,
  { resendBy, issued, office }: ReturnSlipsInput,
  looks: SheetStyles,
): void {
  sheet.gap(1, 8);
  const bold = { ...looks.caption.font, bold: true };
  sheet.banner({ content: slipDeadline(resendBy), style: { ...looks.caption, font: bold } });
  for (const content of slipContacts(slip, office)) sheet.banner({ content: `　　${content}`, style: looks.caption });
  sheet.gap(1, 14);
  for (const content of ["市食安办（盖章）　　　", `${slipDate(issued)}　　　`])
    sheet.banner({ content, style: { ...looks.signature, align: "right", unlocked: true } }, { height: 24 });
  sheet.gap(1, 10);
  sheet.banner({ content: RECEIPT, style: { ...looks.signature, unlocked: true } }, { height: 32 });
}
