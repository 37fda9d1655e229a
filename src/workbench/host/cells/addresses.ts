import { areaAround } from "../../../core/sheet/area-around";
import { areaToA1, columnLetters, fromA1 } from "../../../core/sheet/a1";
import type { Area } from "../../../core/sheet/area";
import type { Argument } from "../engine/host-class";
import { HostError, invalidArgument } from "../engine/host-error";
import { isHostObject } from "../engine/objects";
import type { AreasTarget, RangeTarget } from "../engine/objects";
import { sheetPrefix, titleOfPrefix } from "../model/formula-references";
import { ALL_COLUMNS, ALL_ROWS, WHOLE_SHEET } from "../model/geometry";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";

/** Longest address text Excel takes. */
const LONGEST_ADDRESS = 8192;
const WITH_SHEET = /^('(?:[^']|'')+'|[^'!]+)!(.+)$/u;

/** `A1`, `A1:C3`, `A:C`, `2:5`, with or without `$`; null for anything else. */
export function areaOfAddress(address: string): Area | null {
  const parts = address.replace(/\$/g, "").split(":");
  if (parts.length > 2) return null;
  const areas = parts.map((part) => bandOf(part, parts.length === 2));
  const [first, last = first] = areas;
  if (first == null || last == null) return null;
  if (first.rows !== last.rows || first.columns !== last.columns) return null;
  return areaAround(first, last);
}

function bandOf(part: string, bandsToo: boolean): Area | null {
  const cell = fromA1(part);
  if (cell !== null) return { ...cell, rows: 1, columns: 1 };
  if (!bandsToo) return null;
  if (/^[A-Z]{1,3}$/i.test(part)) {
    const column = fromA1(`${part}1`)?.column;
    return column === undefined ? null : { row: 0, column, rows: ALL_ROWS, columns: 1 };
  }
  if (!/^\d{1,7}$/.test(part) || Number(part) < 1 || Number(part) > ALL_ROWS) return null;
  return { row: Number(part) - 1, column: 0, rows: 1, columns: ALL_COLUMNS };
}

/** An area as Excel writes it: `A1`, `A1:C3`, whole columns `A:C`, whole rows `2:5`. */
export function addressOfArea(area: Area): string {
  if (area.columns === ALL_COLUMNS) return `${area.row + 1}:${area.row + area.rows}`;
  if (area.rows === ALL_ROWS) return `${columnLetters(area.column)}:${columnLetters(area.column + area.columns - 1)}`;
  return areaToA1(area);
}

export function fullAddress({ sheet, area }: RangeTarget): string {
  return `${sheetPrefix(sheet.name)}!${addressOfArea(area)}`;
}

/** The range an address names, read from a sheet: of this sheet, of another one, or by a defined name. */
export function rangeAt(sheet: Sheet, address: string): RangeTarget {
  const match = WITH_SHEET.exec(address);
  const home = match === null ? sheet : sheet.workbook.sheet(titleOfPrefix(match[1]!));
  if (home === undefined) throw invalidArgument();
  const plain = match === null ? address : match[2]!;
  const area = areaOfAddress(plain);
  if (area !== null) return { sheet: home, area };
  const named = namedRange(home, plain) ?? namedRange(null, plain, home.workbook);
  if (named === null) throw invalidArgument();
  return named;
}

function namedRange(scope: Sheet | null, name: string, workbook = scope?.workbook): RangeTarget | null {
  const known = workbook?.definedName(name, scope);
  return known === undefined || workbook === undefined ? null : rangeOfFormula(workbook, known.formula);
}

/** The range a formula such as `=Sheet1!$A$1` points at; null for anything else. */
export function rangeOfFormula(workbook: Workbook, formula: string): RangeTarget | null {
  const match = WITH_SHEET.exec(formula.replace(/^=/, ""));
  const sheet = match === null ? undefined : workbook.sheet(titleOfPrefix(match[1]!));
  const area = match === null ? null : areaOfAddress(match[2]!);
  return sheet === undefined || area === null ? null : { sheet, area };
}

/** A range given as an object or as an address; nothing: the whole sheet. */
export function rangeGiven(sheet: Sheet, value: Argument): RangeTarget {
  if (value === undefined || value === null || value === "") return { sheet, area: WHOLE_SHEET };
  if (isHostObject(value) && value.className === "Range") return value.target;
  if (typeof value !== "string") throw invalidArgument();
  return rangeAt(sheet, value);
}

/** Areas given as a RangeAreas, a Range or addresses with commas between. */
export function areasGiven(sheet: Sheet, value: Argument): AreasTarget {
  if (isHostObject(value) && value.className === "RangeAreas") return value.target;
  if (typeof value !== "string") {
    const { sheet: home, area } = rangeGiven(sheet, value);
    return { sheet: home, areas: [area] };
  }
  if (value.length > LONGEST_ADDRESS) throw invalidArgument();
  const ranges = value.split(",").map((part) => rangeAt(sheet, part.trim()));
  if (ranges.some((range) => range.sheet !== ranges[0]!.sheet)) throw invalidArgument();
  return { sheet: ranges[0]!.sheet, areas: ranges.map(({ area }) => area) };
}

/** An area inside the sheet; anything else is refused. */
export function insideSheet(area: Area): Area {
  const { row, column, rows, columns } = area;
  if (![row, column, rows, columns].every(Number.isInteger)) throw invalidArgument();
  if (row < 0 || column < 0 || rows < 1 || columns < 1 || row + rows > ALL_ROWS || column + columns > ALL_COLUMNS)
    throw new HostError("InvalidArgument");
  return area;
}
