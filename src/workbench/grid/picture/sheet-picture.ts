import type { IStyleData, IWorksheetData } from "@univerjs/core";
import type { Sheet } from "../../host/model/sheet";
import { DEFAULT_STYLE } from "../../host/model/style";
import type { Frame } from "./frame";
import { univerFreeze } from "./frame-steps";
import { namedStyle } from "./named-style";
import type { SheetPicture, ShownCell } from "./picture-types";
import { pixels } from "./pixels";
import { SheetState } from "./sheet-state";
import type { SheetNews } from "./sheet-state";
import { tabOf } from "./tab";
import { NO, YES } from "./univer-numbers";
import { univerRange } from "./univer-range";

/** Pictures a whole sheet. Its conditional formats are asked of the formula library, which has to be loaded. */
export function sheetPicture(sheet: Sheet): SheetPicture {
  const shown = new SheetState(sheet.id);
  const news = shown.news(sheet);
  shown.frame = news.frame;
  const { cellData, styles } = cellsOf(news);
  return {
    data: { ...frameData(sheet, news.frame), cellData },
    styles,
    rules: { validations: [...news.frame.lists.values()].map((rule) => ({ ...rule })) },
    shown,
  };
}

function cellsOf({ changes }: SheetNews): {
  readonly cellData: Record<number, Record<number, ShownCell>>;
  readonly styles: Record<string, IStyleData>;
} {
  const cellData: Record<number, Record<number, ShownCell>> = {};
  const styles: Record<string, IStyleData> = {};
  for (const { row, column, picture } of changes) {
    if (picture === null) continue;
    (cellData[row] ??= {})[column] = picture.cell;
    styles[picture.look.name] ??= JSON.parse(JSON.stringify(picture.look.data)) as IStyleData;
  }
  return { cellData, styles };
}

function frameData(sheet: Sheet, frame: Frame): Partial<IWorksheetData> {
  const plain = namedStyle(DEFAULT_STYLE, {
    kind: "blank",
    numberFormat: "General",
    fontSize: DEFAULT_STYLE.font.size,
  });
  const { ff, fs, cl, vt } = plain.data;
  return {
    id: sheet.id,
    ...tabOf(sheet),
    freeze: univerFreeze(frame),
    rowCount: frame.rows.length,
    columnCount: frame.columns.length,
    defaultRowHeight: pixels(sheet.standardRowHeight),
    defaultColumnWidth: pixels(sheet.standardColumnWidth),
    defaultStyle: { ff, fs, cl, vt } as IStyleData,
    mergeData: [...frame.merges.values()].map(univerRange),
    rowData: { ...frame.rows.map(({ pixels: h, hidden }) => ({ h, ia: NO, hd: hidden ? YES : NO })) },
    columnData: { ...frame.columns.map(({ pixels: w, hidden }) => ({ w, hd: hidden ? YES : NO })) },
    showGridlines: frame.gridlines ? YES : NO,
    ...(sheet.showHeadings ? {} : { rowHeader: { width: 0, hidden: YES }, columnHeader: { height: 0, hidden: YES } }),
  };
}
