import type { CellStyle } from "./sheet-spec";

/** The faces a workbook uses: body of tables, heads, running texts, titles. Names of installed fonts. */
export interface FontScheme {
  readonly body: string;
  readonly head: string;
  readonly text: string;
  readonly title: string;
}

/** Found on every Chinese Windows and in WPS. */
export const SYSTEM_FONTS: FontScheme = { body: "宋体", head: "黑体", text: "仿宋", title: "宋体" };

/** The faces of GB/T 9704-2012; only where an office has installed them. */
export const STANDARD_FONTS: FontScheme = { body: "宋体", head: "黑体", text: "仿宋_GB2312", title: "方正小标宋简体" };

/** Chinese type sizes in points. */
export const FONT_SIZES = { 二号: 22, 小二: 18, 三号: 16, 四号: 14, 小四: 12, 五号: 10.5, 小五: 9 } as const;

/** RRGGBB colours that stay apart as greys on a black-and-white printer. */
export const COLORS = {
  ink: "000000",
  quiet: "595959",
  link: "1F4E79",
  problem: "9C0006",
  headFill: "D9D9D9",
  groupFill: "EDEDED",
  entryFill: "FFF9E5",
  problemFill: "FFC7CE",
  explainFill: "FFEB9C",
  doneFill: "E2EFDA",
} as const;

/** The looks every layout draws from. */
export interface SheetStyles {
  readonly title: CellStyle;
  readonly caption: CellStyle;
  readonly head: CellStyle;
  readonly group: CellStyle;
  /** Short table contents, centred. */
  readonly label: CellStyle;
  /** Table contents of several words, wrapped. */
  readonly text: CellStyle;
  readonly number: CellStyle;
  /** A row of sums; lay it down `bare`. */
  readonly total: CellStyle;
  /** A cell that may be typed into. */
  readonly entry: CellStyle;
  /** A text cell that may be typed into. */
  readonly entryText: CellStyle;
  readonly note: CellStyle;
  readonly signature: CellStyle;
  readonly link: CellStyle;
  readonly key: CellStyle;
  /** The heavier line around a finished table. */
  readonly frame: CellStyle;
}

/** The font of a cell that no format touches; widths count in its digits. */
export const DEFAULT_FONT = { name: SYSTEM_FONTS.body, size: 11 } as const;

/** The styles in the given faces. */
export function sheetStyles(fonts: FontScheme = SYSTEM_FONTS): SheetStyles {
  return { ...lineStyles(fonts), ...headStyles(fonts), ...cellStyles(fonts), frame: { outline: "medium" } };
}

/** Lines outside the table. */
function lineStyles(fonts: FontScheme): Pick<SheetStyles, "title" | "caption" | "note" | "signature" | "link"> {
  const line = { align: "left", vertical: "center", wrap: true } as const;
  return {
    title: {
      ...line,
      font: { name: fonts.title, size: FONT_SIZES.小二, bold: true, color: COLORS.ink },
      align: "center",
    },
    caption: { ...line, font: { name: fonts.text, size: FONT_SIZES.小四, color: COLORS.ink } },
    note: { ...line, font: { name: fonts.text, size: FONT_SIZES.五号, color: COLORS.quiet }, vertical: "top" },
    signature: { ...line, font: { name: fonts.text, size: FONT_SIZES.小四, color: COLORS.ink }, wrap: false },
    link: { font: { color: COLORS.link, underline: true } },
  };
}

function headStyles(fonts: FontScheme): Pick<SheetStyles, "head" | "group"> {
  const font = { name: fonts.head, size: FONT_SIZES.五号, color: COLORS.ink };
  const head = { font, vertical: "center", wrap: true, grid: "thin" } as const;
  return {
    head: { ...head, fill: COLORS.headFill, align: "center" },
    group: { ...head, fill: COLORS.groupFill, align: "left" },
  };
}

function cellStyles(
  fonts: FontScheme,
): Pick<SheetStyles, "label" | "text" | "number" | "total" | "entry" | "entryText" | "key"> {
  const font = { name: fonts.body, size: FONT_SIZES.五号, color: COLORS.ink };
  const textFont = { ...font, name: fonts.text };
  const cell = { font, vertical: "center", grid: "thin" } as const;
  const entry = { fill: COLORS.entryFill, unlocked: true };
  return {
    label: { ...cell, align: "center", wrap: true },
    text: { ...cell, font: textFont, align: "left", wrap: true },
    number: { ...cell, align: "right" },
    total: { ...cell, font: { ...font, bold: true }, fill: COLORS.groupFill, align: "center" },
    entry: { ...cell, ...entry, align: "right" },
    entryText: { ...cell, ...entry, font: textFont, align: "left", wrap: true, numberFormat: "@" },
    key: { font: { ...font, size: FONT_SIZES.小五, color: COLORS.quiet }, numberFormat: "@" },
  };
}
