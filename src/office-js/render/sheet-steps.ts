import { columnLetters } from "../../core/sheet/a1";
import type { SheetSpec } from "../../core/sheet/sheet-spec";
import { chartSteps } from "./charts";
import { contentSteps } from "./contents";
import { dataBarSteps } from "./data-bars";
import { entryRuleSteps } from "./entry-rules";
import { highlightSteps } from "./highlights";
import { linkSteps } from "./links";
import { lookSteps } from "./looks";
import { rangeOf } from "./on-areas";
import { layPage } from "./page";
import { PROTECTION } from "./protection";
import { columnSteps, rowSteps } from "./sizes";
import { step } from "./step";
import type { Step } from "./step";

/**
 * Everything that lays a sheet down on an empty worksheet, in Excel's best order: formats of numbers before contents, protection last.
 * `titles` (by lower-case name) are what the sheets of the workbook are called while it is being built.
 */
export function sheetSteps(sheet: SheetSpec, titles: ReadonlyMap<string, string>): readonly Step[] {
  const looks = lookSteps(sheet, true);
  return [
    ...columnSteps(sheet, true),
    ...looks.before,
    ...contentSteps(sheet.blocks, titles),
    ...linkSteps(sheet.links),
    ...looks.after,
    ...sheet.merges.map((area) => step(1, (worksheet) => rangeOf(worksheet, area).merge())),
    ...rowSteps(sheet),
    ...entryRuleSteps(sheet.entryRules, titles),
    ...dataBarSteps(sheet.dataBars),
    ...highlightSteps(sheet.highlights, titles),
    ...chartSteps(sheet.charts),
    step(2 + sheet.print.breaksBefore.length, (worksheet) => finish(worksheet, sheet)),
  ];
}

/** Everything that people destroy by pasting: validations, formats, highlights, widths. Contents, merged cells and heights stay. */
export function mendSteps(sheet: SheetSpec, titles: ReadonlyMap<string, string>): readonly Step[] {
  const looks = lookSteps(sheet, false);
  return [
    ...columnSteps(sheet, false),
    ...looks.before,
    ...looks.after,
    step(2, (worksheet) => {
      rangeOf(worksheet, ALL_ENTRIES).dataValidation.clear();
      rangeOf(worksheet, ALL_ENTRIES).conditionalFormats.clearAll();
    }),
    ...entryRuleSteps(sheet.entryRules, titles),
    ...dataBarSteps(sheet.dataBars),
    ...highlightSteps(sheet.highlights, titles),
  ];
}

/** Our sheets are never larger where people type. */
const ALL_ENTRIES = { row: 0, column: 0, rows: 20_000, columns: 100 };

function finish(worksheet: Excel.Worksheet, sheet: SheetSpec): void {
  const { freeze } = sheet;
  if (freeze !== null) freezeAt(worksheet.freezePanes, freeze);
  if (sheet.tabColor !== null) worksheet.tabColor = `#${sheet.tabColor}`;
  // Some applications print a hidden sheet that has a printed area.
  layPage(worksheet, sheet.hidden ? { ...sheet.print, area: null, titleRows: null } : sheet.print, true);
  if (sheet.protected) worksheet.protection.protect(PROTECTION);
  if (sheet.hidden) worksheet.visibility = "Hidden";
}

function freezeAt(panes: Excel.WorksheetFreezePanes, { rows, columns }: { rows: number; columns: number }): void {
  if (rows > 0 && columns > 0) panes.freezeAt(`A1:${columnLetters(columns - 1)}${rows}`);
  else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
}
