import { SHEET_NAMES } from "../model/office-columns";
import { SheetBuilder } from "../sheet/sheet-builder";
import type { CellStyle, SheetSpec } from "../sheet/sheet-spec";
import { FONT_SIZES, SYSTEM_FONTS } from "../sheet/styles";
import { linkedText } from "./parts/linked-text";
import { noticeParagraphs, noticeTitle, NOTICE_ADDRESSEES, NOTICE_ORGAN } from "./parts/notice-paragraphs";
import { noticeRows } from "./parts/notice-rows";
import type { NoticeInput } from "./parts/notice-sources";
import { paginate } from "./parts/paginate";
import type { LayoutOptions } from "./parts/table-looks";

/** A line of running text between the margins, in Excel characters: 27 or 28 characters of 三号, as in official documents. */
const WIDTH = 73;
const MARGINS = { top: 30, bottom: 26, left: 28, right: 26 } as const;

/** 通报: the month's text, drafted from the figures and free to be edited; its numbers follow their cells. */
export function noticeSheet(input: NoticeInput, options: LayoutOptions = {}): SheetSpec {
  const fonts = options.fonts ?? SYSTEM_FONTS;
  const body: CellStyle = {
    font: { name: fonts.text, size: FONT_SIZES.三号 },
    align: "left",
    vertical: "top",
    wrap: true,
    unlocked: true,
  };
  const heading: CellStyle = { ...body, font: { name: fonts.head, size: FONT_SIZES.三号 } };
  const sheet = new SheetBuilder(SHEET_NAMES.notice, [{ width: WIDTH, style: body }]);
  const title: CellStyle = {
    font: { name: fonts.title, size: FONT_SIZES.二号, bold: true },
    align: "center",
    vertical: "center",
    wrap: true,
    unlocked: true,
  };
  sheet.row(
    [
      {
        // In two lines that part no word.
        content: noticeTitle(input.month.period).replace("创建工作", "\n创建工作"),
        style: title,
        key: "title",
      },
    ],
    { minHeight: 100 },
  );
  sheet.row([NOTICE_ADDRESSEES]);
  const headings: number[] = [];
  for (const { title: words, paragraphs } of noticeParagraphs(input)) {
    headings.push(sheet.nextRow);
    sheet.row([{ content: `　　${words}`, style: heading }]);
    for (const parts of paragraphs) for (const row of noticeRows(["　　", ...parts])) sheet.row([linkedText(row)]);
  }
  const last = sheet.nextRow - 1;
  sheet.gap(1, 24);
  sheet.row([{ content: `${NOTICE_ORGAN}　　　`, style: { align: "right" } }]);
  sheet.row([{ content: "年　　月　　日　　　", style: { align: "right" } }]);
  const spec = sheet.protect().build({ orientation: "portrait", margins: MARGINS, footer: "— &P —" });
  return paginate(spec, { headings, together: [{ first: last, last: sheet.nextRow - 1 }] });
}
