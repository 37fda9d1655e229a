import { SHEET_NAMES } from "../model/office-columns";
import { SheetBuilder } from "../sheet/sheet-builder";
import type { CellStyle, SheetSpec } from "../sheet/sheet-spec";
import { FONT_SIZES, SYSTEM_FONTS } from "../sheet/styles";
import { linkedText } from "./parts/linked-text";
import { noticeParagraphs, noticeTitle, NOTICE_ADDRESSEES, NOTICE_ORGAN } from "./parts/notice-paragraphs";
import type { NoticeInput } from "./parts/notice-sources";
import { paginate } from "./parts/paginate";
import type { LayoutOptions } from "./parts/table-looks";

/** A line of running text on A4, in Excel characters. */
const WIDTH = 80;

/** 通报: the month's text, drafted from the figures and free to be edited; its numbers follow their cells. */
export function noticeSheet(input: NoticeInput, options: LayoutOptions = {}): SheetSpec {
  const fonts = options.fonts ?? SYSTEM_FONTS;
  const body: CellStyle = {
    font: { name: fonts.text, size: FONT_SIZES.四号 },
    align: "left",
    vertical: "top",
    wrap: true,
    unlocked: true,
  };
  const heading: CellStyle = { ...body, font: { name: fonts.head, size: FONT_SIZES.四号 } };
  const sheet = new SheetBuilder(SHEET_NAMES.notice, [{ width: WIDTH, style: body }]);
  const title: CellStyle = {
    font: { name: fonts.title, size: FONT_SIZES.小二, bold: true },
    align: "center",
    vertical: "center",
    wrap: true,
    unlocked: true,
  };
  sheet.row(
    [
      {
        content: noticeTitle(input.month.period),
        style: title,
        key: "title",
      },
    ],
    { minHeight: 60 },
  );
  sheet.row([NOTICE_ADDRESSEES]);
  const headings: number[] = [];
  for (const { title: words, paragraphs } of noticeParagraphs(input)) {
    headings.push(sheet.nextRow);
    sheet.row([{ content: `　　${words}`, style: heading }]);
    for (const parts of paragraphs) sheet.row([linkedText(["　　", ...parts])]);
  }
  const last = sheet.nextRow - 1;
  sheet.gap(1, 24);
  sheet.row([{ content: `${NOTICE_ORGAN}　　　`, style: { align: "right" } }]);
  sheet.row([{ content: "年　　月　　日　　　", style: { align: "right" } }]);
  const spec = sheet
    .protect()
    .build({ orientation: "portrait", margins: { top: 28, bottom: 22, left: 26, right: 24 }, footer: "— &P —" });
  return paginate(spec, { headings, together: [{ first: last, last: sheet.nextRow - 1 }] });
}
