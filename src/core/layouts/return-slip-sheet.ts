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

const SLIP_TITLE = "食品安全示范城市创建月报退回单";

/** How slips are printed. Each goes to another unit, so that pages of the whole sheet are not counted. */
export const SLIP_PRINT = {
  orientation: "portrait",
  margins: { top: 20, bottom: 18, left: 18, right: 15 },
  footer: null,
} as const;

/** Whether a cell's text begins a page: a slip, or its next page. */
export function beginsSlipPage(text: unknown): boolean {
  return text === SLIP_TITLE || (typeof text === "string" && /退回单（续，第\d+页）$/.test(text));
}

const HEADS = ["序号", "等级", "位置", "问题和处理办法", "办理情况"];
const RECEIPT = "填报单位签收（签字）：　　　　　　　　　　　　　　年　　月　　日";

/** 退回单: a letter to each unit whose return is sent back, on a page of its own: to whom, why, each place with what to do, until when to send again, whom to ask, signatures. A long list goes on over further pages, each with its head. */
export function returnSlipSheet(input: ReturnSlipsInput, options: LayoutOptions = {}): SheetSpec {
  const looks = tableLooks(options, 10.5);
  const pageStarts = new Set<string>();
  for (;;) {
    const { spec, lines } = laySlips(input, looks, pageStarts);
    const torn = spec.print.breaksBefore.map((row) => lines.get(row)).find((line) => line !== undefined);
    if (torn === undefined || pageStarts.has(torn)) return spec;
    // The head that is laid down there moves what follows.
    pageStarts.add(torn);
  }
}

interface LaidSlips {
  readonly spec: SheetSpec;
  /** Which line of which slip stands in a row; those under a head of their page are left out. */
  readonly lines: ReadonlyMap<number, string>;
}

function laySlips(input: ReturnSlipsInput, looks: SheetStyles, pageStarts: ReadonlySet<string>): LaidSlips {
  const sheet = new SheetBuilder(SHEET_NAMES.returnSlips, columns(looks));
  const headings: number[] = [];
  const together: { first: number; last: number }[] = [];
  const lines = new Map<number, string>();
  for (const slip of input.slips) {
    sheet.breakPage();
    layOpening(sheet, slip, input, looks);
    layLines(sheet, slip, looks, { pageStarts, lines });
    // Signatures never stand on a page without a line of the list.
    const first = sheet.nextRow - 1;
    layClosing(sheet, slip, input, looks);
    together.push({ first, last: sheet.nextRow - 1 });
  }
  for (let row = 0; row < sheet.nextRow; row += 1)
    if (!lines.has(row) && !together.some(({ first, last }) => row >= first && row <= last)) headings.push(row);
  return { spec: paginate(sheet.protect().build(SLIP_PRINT), { headings, together }), lines };
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

function layOpening(sheet: SheetBuilder, slip: ReturnSlip, { period }: ReturnSlipsInput, looks: SheetStyles): void {
  sheet.banner({ content: SLIP_TITLE, style: looks.title }, { minHeight: 40 });
  sheet.banner({ content: `${slip.unit}：`, style: { ...looks.caption, font: { ...looks.caption.font, bold: true } } });
  sheet.banner({ content: slipReason(slip, period), style: looks.caption });
  sheet.gap(1, 6);
}

function layLines(
  sheet: SheetBuilder,
  slip: ReturnSlip,
  looks: SheetStyles,
  { pageStarts, lines }: { readonly pageStarts: ReadonlySet<string>; readonly lines: Map<number, string> },
): void {
  let head = layHead(sheet, looks);
  let page = 1;
  slip.lines.forEach(({ grade, place, message }, index) => {
    const key = `${slip.unit}#${index + 1}`;
    if (pageStarts.has(key)) {
      sheet.frame(head, looks.frame);
      sheet.breakPage();
      page += 1;
      sheet.banner({ content: `${slip.unit}退回单（续，第${page}页）`, style: looks.caption });
      head = layHead(sheet, looks);
    }
    lines.set(sheet.nextRow, key);
    sheet.row([
      index + 1,
      { content: grade, style: standing(grade) },
      place,
      message,
      { content: null, key, entry: { allow: { kind: "text-length", max: 200 }, prompt: null, alert: null } },
    ]);
  });
  sheet.frame(head, looks.frame);
}

/** Lays the head of a list and gives its row. */
function layHead(sheet: SheetBuilder, looks: SheetStyles): number {
  const row = sheet.nextRow;
  sheet.row(
    HEADS.map((content): CellInput => ({ content, style: looks.head })),
    { minHeight: 24 },
  );
  return row;
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
