import { fromCellReference } from "../../core/sheet/cell-reference";
import type {
  DataBarSpec,
  HighlightSpec,
  LinkSpec,
  NameSpec,
  SheetSpec,
  WorkbookSpec,
} from "../../core/sheet/sheet-spec";
import { COLUMN_MARGIN } from "../../core/sheet/text-metrics";
import { columnPoints } from "../../office-js/render/sizes";
import { formatsOfLooks } from "../../xlsx/spec/formats-of-looks";
import { movedFormula } from "../host/model/formula-references";
import type { ConditionalFormat, Hyperlink } from "../host/model/parts";
import type { Sheet } from "../host/model/sheet";
import type { Workbook } from "../host/model/workbook";
import { printOf } from "./host-page";
import { lookOfHostStyle } from "./host-style";
import { entryRulesOfHost } from "./host-validation";

/**
 * What stands in the host as a specification that the file writer takes. Settings of the add-in, comments, charts, tables, links to the
 * web, single lines between cells and names of anything but one cell are no part of one and are left out. Throws for validations that
 * specifications do not have.
 */
export function specFromHostWorkbook(workbook: Workbook): WorkbookSpec {
  return {
    title: workbook.title,
    sheets: workbook.sheets.map((sheet) => sheetSpecOf(sheet, namesOn(workbook, sheet))),
    properties: [...workbook.customProperties].map(([name, value]) => [name, String(value)] as const),
  };
}

function sheetSpecOf(sheet: Sheet, names: readonly NameSpec[]): SheetSpec {
  const used = sheet.usedArea(false) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  return {
    name: sheet.name,
    ...sizesOf(sheet),
    blocks: blocksOf(sheet),
    merges: sheet.merges,
    formats: formatsOfLooks(used, (row, column) => lookOfHostStyle(sheet.styleAt(row, column))),
    entryRules: sheet.validations.flatMap(entryRulesOfHost),
    highlights: sheet.conditionalFormats.flatMap(highlightsOf),
    dataBars: sheet.conditionalFormats.flatMap(dataBarsOf),
    charts: [],
    names,
    links: sheet.hyperlinks.flatMap(linksOf),
    freeze: sheet.freeze,
    protected: sheet.protection !== null,
    print: printOf(sheet.page),
    tabColor: sheet.tabColor === "" ? null : sheet.tabColor.slice(1),
    hidden: sheet.visibility !== "Visible",
    fields: [],
  };
}

/** By column: those after the last one with a size of its own have the standard one. */
function sizesOf(sheet: Sheet): Pick<SheetSpec, "columns" | "rowHeights" | "hiddenRows"> {
  const last = Math.max(-1, ...sheet.columns.keys());
  const perCharacter = columnPoints(1) - columnPoints(0);
  const rows = [...sheet.rows].sort(([above], [below]) => above - below);
  return {
    columns: Array.from({ length: last + 1 }, (_, index) => {
      const band = sheet.columns.get(index);
      const width = (band?.size ?? sheet.standardColumnWidth) / perCharacter - COLUMN_MARGIN;
      return { width: Math.round(width * 1e4) / 1e4, ...(band?.hidden === true ? { hidden: true } : {}) };
    }),
    rowHeights: rows.flatMap(([row, { size }]) => (size === null ? [] : [{ row, height: size }])),
    hiddenRows: rows.flatMap(([row, { hidden }]) => (hidden ? [row] : [])),
  };
}

function blocksOf(sheet: Sheet): SheetSpec["blocks"] {
  return [...sheet.entries()].flatMap(({ row, column, cell: { value, formula } }) => {
    if (formula === null && value === "") return [];
    return [{ at: { row, column }, contents: [[formula === null ? value : { formula: formula.slice(1), value }]] }];
  });
}

function dataBarsOf({ areas, bar }: ConditionalFormat): readonly DataBarSpec[] {
  return bar === null
    ? []
    : areas.map((area) => ({ area, min: bar.min ?? 0, max: bar.max ?? 1, color: bar.color.slice(1) }));
}

function highlightsOf({ areas, bar, formula, fill, color, bold }: ConditionalFormat): readonly HighlightSpec[] {
  if (bar !== null) return [];
  const [first] = areas;
  const style = {
    ...(fill === null ? {} : { fill: fill.slice(1) }),
    ...(color === null ? {} : { color: color.slice(1) }),
    ...(bold === null ? {} : { bold }),
  };
  return areas.map((area) => {
    const by = { row: area.row - first!.row, column: area.column - first!.column };
    return { area, formula: movedFormula(formula.slice(1), by), style };
  });
}

function linksOf({ area, documentReference, screenTip }: Hyperlink): readonly LinkSpec[] {
  const place = documentReference === null ? null : fromCellReference(documentReference);
  if (place === null) return [];
  return [{ at: { row: area.row, column: area.column }, sheet: place.sheet, cell: place.cell, tip: screenTip ?? "" }];
}

function namesOn(workbook: Workbook, sheet: Sheet): readonly NameSpec[] {
  return workbook.names.flatMap(({ name, scope, formula }) => {
    const place = fromCellReference(formula.slice(1));
    return scope === null && place?.sheet === sheet.name ? [{ name, cell: place.cell }] : [];
  });
}
