import type { LedgerRow } from "../model/consolidation";
import type { CellScalar } from "../model/expression";
import { LEDGER_COLUMNS, SHEET_NAMES } from "../model/office-columns";
import type { Block, CellContent, CellStyle, FormatSpec, SheetSpec } from "../sheet/sheet-spec";
import { sheetStyles, SYSTEM_FONTS } from "../sheet/styles";
import { dateContent } from "./parts/date-content";
import type { LayoutOptions } from "./parts/table-looks";

type Column = keyof typeof LEDGER_COLUMNS;

/** Key first, then the columns as people read them, each with its width. */
const COLUMNS: readonly (readonly [Column, number])[] = [
  ["period", 9],
  ["unit", 15],
  ["key", 12],
  ["label", 42],
  ["value", 20],
  ["note", 20],
  ["state", 12],
  ["file", 28],
  ["sheet", 13],
  ["cell", 8],
  ["revision", 9],
  ["received", 12],
  ["submitted", 12],
  ["content", 14],
];
const HEAD_HEIGHT = 22;
/** Columns whose texts look like numbers or dates to a spreadsheet: months, keys, digests. */
const TEXT_COLUMNS: readonly Column[] = ["period", "key", "cell", "content"];
const TEXT: CellStyle = { numberFormat: "@" };
const DATE: CellStyle = { numberFormat: "yyyy-mm-dd", align: "center" };

/**
 * 台账: one plain row per value of all months, with where it came from. Laid down as one block with a handful of formats,
 * whatever the number of rows. `labelOf` says in words what a key asks for.
 */
export function ledgerSheet(
  rows: readonly LedgerRow[],
  labelOf: (key: string) => string,
  options: LayoutOptions = {},
): SheetSpec {
  const contents = [
    ["键", ...COLUMNS.map(([column]) => LEDGER_COLUMNS[column])],
    ...rows.map((row) => [keyOf(row), ...COLUMNS.map(([column]) => contentOf(row, column, labelOf))]),
  ];
  const area = { row: 0, column: 0, rows: contents.length, columns: COLUMNS.length + 1 };
  return {
    name: SHEET_NAMES.ledger,
    columns: [{ width: 8, hidden: true }, ...COLUMNS.map(([, width]) => ({ width }))],
    rowHeights: [{ row: 0, height: HEAD_HEIGHT }],
    hiddenRows: [],
    blocks: [{ at: { row: 0, column: 0 }, contents }] as readonly Block[],
    merges: [],
    formats: formats(contents.length, options),
    entryRules: [],
    highlights: [],
    dataBars: [],
    charts: [],
    names: [],
    links: [],
    freeze: { rows: 1, columns: 0 },
    protected: false,
    print: {
      paper: "A3",
      orientation: "landscape",
      fitToWidth: true,
      titleRows: { first: 0, last: 0 },
      area,
      margins: { top: 12, bottom: 14, left: 10, right: 10 },
      centered: true,
      footer: "第 &P 页 共 &N 页",
      header: null,
      breaksBefore: [],
    },
    tabColor: null,
    hidden: false,
    fields: [],
  };
}

function keyOf({ period, unit, key, revision }: LedgerRow): string {
  return `${period}|${unit}|${key}|${revision}`;
}

function contentOf(row: LedgerRow, column: Column, labelOf: (key: string) => string): CellContent {
  switch (column) {
    case "label":
      return labelOf(row.key);
    case "value":
      return plain(row.value);
    case "sheet":
      return row.location.sheet;
    case "cell":
      return row.location.cell;
    case "received":
    case "submitted":
      return dateContent(row[column]);
    case "revision":
      return row.revision;
    default:
      return row[column] === "" ? null : row[column];
  }
}

function plain(value: CellScalar): CellContent {
  return value !== null && typeof value === "object" ? value.error : value;
}

/** A few rectangles over whole columns; nothing by the row. */
function formats(rows: number, options: LayoutOptions): readonly FormatSpec[] {
  const fonts = options.fonts ?? SYSTEM_FONTS;
  const { head } = sheetStyles(fonts);
  const all = { row: 0, column: 0, rows, columns: COLUMNS.length + 1 };
  const body = rows - 1;
  const over = (column: Column, style: CellStyle): FormatSpec[] =>
    body === 0
      ? []
      : [
          {
            area: { row: 1, column: COLUMNS.findIndex(([name]) => name === column) + 1, rows: body, columns: 1 },
            style,
          },
        ];
  return [
    { area: all, style: { font: { name: fonts.body, size: 9 }, vertical: "center" } },
    ...TEXT_COLUMNS.flatMap((column) => over(column, TEXT)),
    ...over("received", DATE),
    ...over("submitted", DATE),
    { area: { ...all, rows: 1 }, style: head },
  ];
}
