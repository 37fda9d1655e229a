import type { NamedRange, PageSetup, Sheet } from "hucre";
import type { Cell as HucreCell } from "hucre/xlsx";
import type { Area, Cell } from "../../core/sheet/area";
import { DEFAULT_LOOK } from "../../core/sheet/cell-looks";
import type { CellLook } from "../../core/sheet/cell-looks";
import { fromCellReference } from "../../core/sheet/cell-reference";
import { DEFAULT_PRINT } from "../../core/sheet/sheet-builder";
import type { CellContent, LinkSpec, NameSpec, PrintSpec, SheetSpec } from "../../core/sheet/sheet-spec";
import { COLUMN_MARGIN } from "../../core/sheet/text-metrics";
import { areaOfA1 } from "./area-of-a1";
import { dataBarsOfFile } from "./data-bars-of-file";
import { entryRulesOfFile } from "./entry-rule-of-file";
import { formatsOfLooks } from "./formats-of-looks";
import { highlightsOfFile } from "./highlights-of-file";
import type { LeaveOut } from "./leave-out";
import { lookOfStyle } from "./look-of-style";

const MM_PER_INCH = 25.4;
const DAY = 86_400_000;
/** Day 0 of Excel's 1900 calendar. */
const EPOCH = Date.UTC(1899, 11, 30);
/** Excel's standard width. */
const STANDARD_WIDTH = 8.375;

type Placed = Cell & { readonly cell: HucreCell };

/** A worksheet of a file as a specification. Keys of fields are no part of files; charts are told of and left out. */
export function sheetOfFile(sheet: Sheet, names: readonly NamedRange[], leaveOut: LeaveOut): SheetSpec {
  const cells = placedCells(sheet);
  return {
    name: sheet.name,
    columns: Array.from(sheet.columns ?? [], (column) => ({
      width: rounded((column?.width ?? STANDARD_WIDTH + COLUMN_MARGIN) - COLUMN_MARGIN),
      ...(column?.hidden === true ? { hidden: true } : {}),
    })),
    ...rowsOf(sheet),
    blocks: cells.flatMap(({ row, column, cell }) => {
      const content = contentOf(cell);
      return content === null ? [] : [{ at: { row, column }, contents: [[content]] }];
    }),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    })),
    formats: formatsOf(cells),
    entryRules: (sheet.dataValidations ?? []).flatMap((rule) => entryRulesOfFile(rule, leaveOut)),
    highlights: highlightsOfFile(sheet.conditionalRules ?? [], leaveOut),
    dataBars: dataBarsOfFile(sheet.conditionalRules ?? []),
    charts: [],
    names: namesOf(sheet, names),
    links: cells.flatMap(linksOf),
    freeze:
      sheet.freezePane === undefined
        ? null
        : { rows: sheet.freezePane.rows ?? 0, columns: sheet.freezePane.columns ?? 0 },
    protected: sheet.protection?.sheet === true,
    print: printOf(sheet),
    tabColor: sheet.view?.tabColor?.rgb?.slice(-6) ?? null,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    fields: [],
  };
}

/** hucre gives plain values in rows alone; whatever else a cell has, in a map keyed `row,column`. */
function placedCells({ cells, rows }: Sheet): readonly Placed[] {
  const placed = new Map<string, Placed>();
  rows.forEach((values, row) =>
    values.forEach((value, column) => {
      if (value !== null) placed.set(`${row},${column}`, { row, column, cell: { value, type: "string" } });
    }),
  );
  for (const [key, cell] of cells ?? []) {
    const [row, column] = key.split(",").map(Number) as [number, number];
    placed.set(key, { row, column, cell });
  }
  return [...placed.values()];
}

function rowsOf({ rowDefs }: Sheet): Pick<SheetSpec, "rowHeights" | "hiddenRows"> {
  const rows = [...(rowDefs ?? [])].sort(([above], [below]) => above - below);
  return {
    rowHeights: rows.flatMap(([row, { height }]) => (height === undefined ? [] : [{ row, height }])),
    hiddenRows: rows.flatMap(([row, { hidden }]) => (hidden === true ? [row] : [])),
  };
}

function contentOf({ value, formula, formulaResult, richText }: HucreCell): CellContent {
  const plain = plainOf(formula === undefined ? value : (formulaResult ?? value));
  if (formula !== undefined) return { formula, value: plain ?? "" };
  return richText === undefined ? plain : richText.map(({ text }) => text).join("");
}

function plainOf(value: HucreCell["value"]): null | string | number | boolean {
  return value instanceof Date ? (value.getTime() - EPOCH) / DAY : value;
}

function formatsOf(cells: readonly Placed[]): SheetSpec["formats"] {
  const looks = new Map<string, CellLook>();
  const extent = { row: 0, column: 0, rows: 0, columns: 0 };
  for (const { row, column, cell } of cells) {
    if (cell.style === undefined) continue;
    looks.set(`${row},${column}`, lookOfStyle(cell.style));
    extent.rows = Math.max(extent.rows, row + 1);
    extent.columns = Math.max(extent.columns, column + 1);
  }
  return formatsOfLooks(extent, (row, column) => looks.get(`${row},${column}`) ?? DEFAULT_LOOK);
}

function namesOf({ name: title }: Sheet, names: readonly NamedRange[]): readonly NameSpec[] {
  return names.flatMap(({ name, range }) => {
    const place = name.startsWith("_xlnm.") ? null : fromCellReference(range);
    return place?.sheet === title ? [{ name, cell: place.cell }] : [];
  });
}

function linksOf({ row, column, cell }: Placed): readonly LinkSpec[] {
  const place = cell.hyperlink?.location === undefined ? null : fromCellReference(cell.hyperlink.location);
  if (place === null) return [];
  return [{ at: { row, column }, sheet: place.sheet, cell: place.cell, tip: cell.hyperlink?.tooltip ?? "" }];
}

function printOf({ pageSetup = {}, headerFooter = {}, rowBreaks = [] }: Sheet): PrintSpec {
  const { margins = {} } = pageSetup;
  const millimetres = (inches: number | undefined, otherwise: number): number =>
    inches === undefined ? otherwise : Math.round(inches * MM_PER_INCH * 100) / 100;
  const plain = DEFAULT_PRINT.margins;
  return {
    paper: pageSetup.paperSize === "a3" ? "A3" : "A4",
    orientation: pageSetup.orientation ?? "portrait",
    fitToWidth: pageSetup.fitToPage === true,
    ...(pageSetup.scale === undefined ? {} : { scale: pageSetup.scale }),
    titleRows: titleRowsOf(pageSetup),
    area: areaOrNull(pageSetup.printArea),
    margins: {
      top: millimetres(margins.top, plain.top),
      bottom: millimetres(margins.bottom, plain.bottom),
      left: millimetres(margins.left, plain.left),
      right: millimetres(margins.right, plain.right),
    },
    centered: pageSetup.horizontalCentered === true,
    header: centreOf(headerFooter.oddHeader),
    footer: centreOf(headerFooter.oddFooter),
    // A break is numbered by the row above it.
    breaksBefore: rowBreaks.map((row) => row + 1),
  };
}

function areaOrNull(address: string | undefined): Area | null {
  return address === undefined ? null : areaOfA1(address);
}

function titleRowsOf({ printTitlesRow }: PageSetup): PrintSpec["titleRows"] {
  const match = /^\$?(\d+):\$?(\d+)$/.exec(printTitlesRow ?? "");
  return match === null ? null : { first: Number(match[1]) - 1, last: Number(match[2]) - 1 };
}

function centreOf(text: string | undefined): string | null {
  return text === undefined ? null : text.replace(/^&C/, "");
}

function rounded(width: number): number {
  return Math.round(width * 1e4) / 1e4;
}
