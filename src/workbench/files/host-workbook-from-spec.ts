import { quoteSheet, sheetReference, toA1 } from "../../core/sheet/a1";
import { cellLooks } from "../../core/sheet/cell-looks";
import type { DataBarSpec, HighlightSpec, SheetSpec, WorkbookSpec } from "../../core/sheet/sheet-spec";
import { PROTECTION } from "../../office-js/render/protection";
import { columnPoints } from "../../office-js/render/sizes";
import { STRICT_PROTECTION } from "../host/model/page-defaults";
import type { ConditionalFormat } from "../host/model/parts";
import type { Sheet } from "../host/model/sheet";
import { Workbook } from "../host/model/workbook";
import { pageOf } from "./host-page";
import { styleOfLook } from "./host-style";
import { validationOf } from "./host-validation";

/** The workbook as it stands in Excel once its file is opened; formulas have the values they carry. */
export function hostWorkbookFromSpec(spec: WorkbookSpec): Workbook {
  const workbook = Workbook.withSheets(...spec.sheets.map(({ name }) => name));
  workbook.title = spec.title;
  for (const [name, text] of spec.properties) workbook.customProperties.set(name, text);
  spec.sheets.forEach((sheet, index) => layDown(sheet, workbook.sheets[index]!));
  for (const { name: title, names } of spec.sheets)
    for (const { name, cell } of names)
      workbook.names.push({
        name,
        scope: null,
        formula: `=${sheetReference(title, cell)}`,
        visible: true,
        comment: "",
      });
  workbook.active = workbook.sheets.find(({ visibility }) => visibility === "Visible") ?? null;
  return workbook;
}

function layDown(spec: SheetSpec, sheet: Sheet): void {
  laySizes(spec, sheet);
  layCells(spec, sheet);
  sheet.merges = [...spec.merges];
  sheet.validations = spec.entryRules.map(validationOf);
  sheet.conditionalFormats = [...spec.highlights.map(conditionalFormat), ...spec.dataBars.map(dataBar)];
  sheet.hyperlinks = spec.links.map(({ at, sheet: target, cell, tip }) => ({
    area: { ...at, rows: 1, columns: 1 },
    address: null,
    documentReference: `${quoteSheet(target)}!${toA1(cell)}`,
    screenTip: tip,
  }));
  const { freeze } = spec;
  sheet.freeze = freeze === null || freeze.rows + freeze.columns === 0 ? null : freeze;
  if (spec.protected) sheet.protection = { password: null, options: { ...STRICT_PROTECTION, ...PROTECTION } };
  // Files keep no printed area of a hidden sheet: LibreOffice would print it.
  sheet.page = pageOf(spec.hidden ? { ...spec.print, area: null, titleRows: null } : spec.print);
  sheet.tabColor = spec.tabColor === null ? "" : `#${spec.tabColor}`;
  sheet.visibility = spec.hidden ? "Hidden" : "Visible";
}

/** Rows with wrapped texts to be typed have no size of their own, so that they grow with them. */
function laySizes({ columns, rowHeights, hiddenRows, formats }: SheetSpec, sheet: Sheet): void {
  const growing = new Set<number>();
  cellLooks(formats).forEach((row, _column, { unlocked, wrap }) => {
    if (unlocked && wrap) growing.add(row);
  });
  columns.forEach(({ width, hidden = false }, index) => {
    Object.assign(sheet.columnBand(index), { size: columnPoints(width), hidden });
  });
  for (const { row, height } of rowHeights) if (!growing.has(row)) sheet.rowBand(row).size = height;
  for (const row of hiddenRows) sheet.rowBand(row).hidden = true;
}

function layCells({ formats, blocks }: SheetSpec, sheet: Sheet): void {
  cellLooks(formats).forEach((row, column, look) => {
    sheet.cell(row, column).style = styleOfLook(look);
  });
  for (const { at, contents } of blocks)
    contents.forEach((line, row) =>
      line.forEach((content, column) => {
        if (content === null) return;
        const cell = sheet.cell(at.row + row, at.column + column);
        const formula = typeof content === "object";
        cell.formula = formula ? `=${content.formula}` : null;
        cell.value = formula ? content.value : content;
      }),
    );
}

function conditionalFormat({ area, formula, style }: HighlightSpec, index: number): ConditionalFormat {
  return {
    id: `{00000000-000F-0000-0000-${index.toString(16).padStart(12, "0")}}`,
    areas: [area],
    bar: null,
    formula: `=${formula}`,
    stopIfTrue: false,
    fill: style.fill === undefined ? null : `#${style.fill}`,
    color: style.color === undefined ? null : `#${style.color}`,
    bold: style.bold ?? null,
    italic: null,
    underline: null,
    strikethrough: null,
    numberFormat: null,
  };
}

function dataBar({ area, min, max, color }: DataBarSpec, index: number): ConditionalFormat {
  const none = conditionalFormat({ area, formula: "", style: {} }, index);
  return {
    ...none,
    id: none.id.replace("000F", "00DB"),
    formula: "",
    bar: { min, max, color: `#${color}`, gradient: false },
  };
}
