import type { Area } from "../../../core/sheet/area";
import { flag, list, members, number } from "../engine/arguments";
import type { Argument } from "../engine/host-class";
import type { HostContext } from "../engine/host-context";
import { HostError } from "../engine/host-error";
import type { RangeEdge, RangeTarget } from "../engine/objects";
import type { Json } from "../engine/protocol";
import { lowerFirst, upperFirst } from "../engine/wire-names";
import type { Sheet } from "../model/sheet";
import { drawLine } from "./borders";
import { guardSheet } from "./guard";
import { putHyperlink } from "./hyperlinks";
import { FILL_CHANGES, FONT_CHANGES, FORMAT_CHANGES, LOCK_CHANGES } from "./look-changes";
import type { LookChange } from "./look-changes";
import { hideColumns, hideRows, setColumnWidth, setRowHeight } from "./sizes";
import { restyle } from "./styles";

const EDGES: Readonly<Record<string, RangeEdge>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

/** Looks and links cell by cell, as `setCellProperties` takes them. */
export function setCellProperties(range: RangeTarget, data: Argument, context: HostContext): void {
  const { sheet, area } = range;
  guardSheet(sheet, "allowFormatCells");
  list(data, area.rows).forEach((cells, row) =>
    list(cells, area.columns).forEach((cell, column) => {
      const at = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
      const { format, hyperlink } = members(cell, ["format", "hyperlink", "style"]);
      if (format !== undefined) putFormat(sheet, at, format, []);
      if (hyperlink !== undefined) putHyperlink({ sheet, area: at }, hyperlink, context);
    }),
  );
}

/** Heights, looks and hiding row by row. */
export function setRowProperties({ sheet, area }: RangeTarget, data: Argument): void {
  guardSheet(sheet, "allowFormatRows");
  list(data, area.rows).forEach((entry, index) => {
    const row = { ...area, row: area.row + index, rows: 1 };
    const { format, rowHidden } = members(entry, ["format", "rowHidden", "style"]);
    if (format !== undefined) {
      const { rowHeight } = putFormat(sheet, row, format, ["rowHeight"]);
      if (rowHeight !== undefined) setRowHeight(sheet, row, number(rowHeight, 0, 409.5));
    }
    if (rowHidden !== undefined) hideRows(sheet, row, flag(rowHidden));
  });
}

/** Widths, looks and hiding column by column. */
export function setColumnProperties({ sheet, area }: RangeTarget, data: Argument): void {
  guardSheet(sheet, "allowFormatColumns");
  list(data, area.columns).forEach((entry, index) => {
    const column = { ...area, column: area.column + index, columns: 1 };
    const { format, columnHidden } = members(entry, ["format", "columnHidden", "style"]);
    if (format !== undefined) {
      const { columnWidth } = putFormat(sheet, column, format, ["columnWidth"]);
      if (columnWidth !== undefined) setColumnWidth(sheet, column, number(columnWidth, 0, 1540));
    }
    if (columnHidden !== undefined) hideColumns(sheet, column, flag(columnHidden));
  });
}

/** Puts looks; gives back the members the caller sees to itself. */
function putFormat(sheet: Sheet, area: Area, format: Json, own: readonly string[]): { readonly [name: string]: Json } {
  const plain = Object.keys(FORMAT_CHANGES).map(lowerFirst);
  const given = members(format, ["fill", "font", "borders", "protection", ...plain, ...own]);
  const changes = [
    ...changesOf(given.fill, FILL_CHANGES),
    ...changesOf(given.font, FONT_CHANGES),
    ...changesOf(given.protection, LOCK_CHANGES),
    ...Object.entries(given).flatMap(([name, value]) => changeOf(FORMAT_CHANGES[upperFirst(name)], value)),
  ];
  if (changes.length > 0) restyle(sheet, area, (style) => changes.reduce((made, change) => change(made), style));
  if (given.borders !== undefined) putBorders(sheet, area, given.borders);
  return given;
}

function changesOf(part: Json, known: Readonly<Record<string, LookChange>>) {
  if (part === undefined || part === null) return [];
  const given = members(part, Object.keys(known).map(lowerFirst));
  return Object.entries(given).flatMap(([name, value]) => changeOf(known[upperFirst(name)], value));
}

function changeOf(change: LookChange | undefined, value: Json) {
  return change === undefined || value === undefined || value === null ? [] : [change(value)];
}

function putBorders(sheet: Sheet, area: Area, borders: Json): void {
  for (const [side, line] of Object.entries(members(borders, Object.keys(EDGES))))
    for (const [name, value] of Object.entries(members(line, ["style", "weight", "color"])))
      drawLine(sheet, [area], EDGES[side]!, upperFirst(name) as "Style", value);
}

/** The looks of every cell as far as asked for. */
export function cellProperties({ sheet, area }: RangeTarget, options: Argument): Json {
  const asked = members(options, ["address", "format", "hyperlink", "style"]);
  if (asked.hyperlink !== undefined || asked.style !== undefined) throw new HostError("ApiNotFound");
  const format =
    asked.format === undefined
      ? {}
      : members(asked.format, ["fill", "font", "protection", ...Object.keys(FORMAT_CHANGES).map(lowerFirst)]);
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => {
      const style = sheet.styleAt(area.row + row, area.column + column);
      const whole: Readonly<Record<string, Json>> = {
        ...(style as unknown as Record<string, Json>),
        fill: { color: style.fill },
        protection: { locked: style.locked, formulaHidden: style.formulaHidden },
      };
      return {
        format: Object.fromEntries(Object.entries(format).map(([name, part]) => [name, only(whole[name], part)])),
      };
    }),
  );
}

function only(value: Json, asked: Json): Json {
  if (asked === true || typeof value !== "object" || value === null) return value;
  const names = Object.keys(members(asked, Object.keys(value)));
  return Object.fromEntries(names.map((name) => [name, (value as Record<string, Json>)[name]]));
}
