import { flag, text, whole } from "../engine/arguments";
import type { Argument, HostClass } from "../engine/host-class";
import type { HostContext } from "../engine/host-context";
import { HostError, invalidArgument } from "../engine/host-error";
import { hostObject } from "../engine/objects";
import type { HostObject, Targets } from "../engine/objects";
import type { Json } from "../engine/protocol";
import { intersection } from "../model/geometry";
import type { SheetTable } from "../model/parts";
import { rangeGiven } from "../cells/addresses";
import { putContent } from "../cells/contents";
import { guardSheet } from "../cells/guard";
import { sheetObject } from "./worksheet-collection";
import { upperFirst } from "../engine/wire-names";

type Collection = Targets["TableCollection"];
type Target = Targets["Table"];

function all({ workbook, sheet }: Collection): readonly Target[] {
  const sheets = sheet === null ? workbook.sheets : [sheet];
  return sheets.flatMap((each) => each.tables.map((table) => ({ sheet: each, table })));
}

function find(collection: Collection, key: Argument): HostObject | undefined {
  const wanted = text(key);
  const found = all(collection).find(
    ({ table }) => table.id === wanted || table.name.toUpperCase() === wanted.toUpperCase(),
  );
  return found && hostObject("Table", found);
}

function add(collection: Collection, args: readonly Argument[], context: HostContext): HostObject {
  const [address, hasHeaders] = args;
  const home = collection.sheet ?? collection.workbook.active;
  if (home === null) throw invalidArgument();
  const { sheet, area } = rangeGiven(home, address);
  guardSheet(sheet, null);
  const crossed = [...sheet.tables.map((table) => table.area), ...sheet.merges].some(
    (other) => intersection(other, area) !== null,
  );
  if (crossed) throw new HostError("InvalidOperation");
  const headed = flag(hasHeaders);
  const number = all({ workbook: sheet.workbook, sheet: null }).length + 1;
  const table: SheetTable = {
    id: `{00000000-000C-0000-FFFF-${String(number).padStart(12, "0")}}`,
    name: freeName(collection, number),
    area: headed ? area : { ...area, rows: area.rows + 1 },
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: "TableStyleMedium2",
  };
  // A head row is pushed in where there is none, which moves cells; only free room is taken here.
  if (!headed) throw new HostError("ApiNotFound");
  nameHeads({ sheet, table }, context);
  sheet.tables.push(table);
  return hostObject("Table", { sheet, table });
}

function freeName(collection: Collection, first: number): string {
  for (let number = first; ; number += 1)
    if (find({ ...collection, sheet: null }, `表${number}`) === undefined) return `表${number}`;
}

/** Blank heads get names, as in Excel. */
function nameHeads({ sheet, table: { area } }: Target, context: HostContext): void {
  for (let column = 0; column < area.columns; column += 1)
    if (sheet.valueAt(area.row, area.column + column) === "")
      putContent(sheet, area.row, area.column + column, `列${column + 1}`);
  context.changed(sheet, { ...area, rows: 1 });
}

export const tableCollection: HostClass<"TableCollection"> = {
  levels: { "1.4": "GetCount GetItemOrNullObject" },
  items: (collection) => all(collection).map((target) => hostObject("Table", target)),
  item: find,
  get: { Count: (collection) => all(collection).length },
  call: {
    Add: add,
    GetCount: (collection) => all(collection).length,
    GetItemAt: (collection, [index]) => {
      const tables = all(collection);
      return hostObject("Table", tables[whole(index, 0, tables.length - 1)]!);
    },
    GetItemOrNullObject: (collection, [key]) => find(collection, key) ?? null,
  },
};

const FLAGS = [
  "showHeaders",
  "showTotals",
  "showFilterButton",
  "showBandedRows",
  "showBandedColumns",
  "highlightFirstColumn",
  "highlightLastColumn",
] as const;

export const table: HostClass<"Table"> = {
  id: (target) => target.table.id,
  publicId: true,
  levels: {
    "1.2": "Worksheet ConvertToRange",
    "1.3": "ShowFilterButton ShowBandedRows ShowBandedColumns HighlightFirstColumn HighlightLastColumn",
  },
  get: {
    Id: (target) => target.table.id,
    Name: (target) => target.table.name,
    Style: (target) => target.table.style,
    ...Object.fromEntries(FLAGS.map((key) => [upperFirst(key), (target: Target) => target.table[key]])),
  },
  set: {
    Name: (target, value) => {
      const name = text(value, 255);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw invalidArgument();
      const other = find({ workbook: target.sheet.workbook, sheet: null }, name);
      if (other !== undefined && other.target !== target && (other.target as Target).table !== target.table)
        throw new HostError("ItemAlreadyExists");
      target.table.name = name;
    },
    Style: (target, value) => {
      target.table.style = text(value, 255);
    },
    ...Object.fromEntries(
      FLAGS.map((key) => [
        upperFirst(key),
        (target: Target, value: Json) => {
          target.table[key] = flag(value);
        },
      ]),
    ),
  },
  navigate: { Worksheet: ({ sheet }) => sheetObject(sheet) },
  call: {
    GetRange: ({ sheet, table: { area } }) => hostObject("Range", { sheet, area }),
    GetHeaderRowRange: ({ sheet, table: { area } }) => hostObject("Range", { sheet, area: { ...area, rows: 1 } }),
    GetDataBodyRange: ({ sheet, table: { area } }) =>
      hostObject("Range", { sheet, area: { ...area, row: area.row + 1, rows: Math.max(1, area.rows - 1) } }),
    ConvertToRange: (target) => {
      target.sheet.tables = target.sheet.tables.filter((other) => other !== target.table);
      return hostObject("Range", { sheet: target.sheet, area: target.table.area });
    },
  },
};
