import { columnLetters, fromA1 } from "../../src/core/sheet/a1";
import { addressParts, formulaTokens } from "../../src/core/sheet/formula-tokens";
import { shiftFormula } from "../../src/core/sheet/shift-formula";
import { PARTS, textOf, withParts } from "./patch-package";
import { escaped, SheetXml, withSheets, type RowXml, type SheetPart } from "./sheet-xml";

/** Where a row or column goes to, both counted from 0; null: it is deleted. */
export type Moved = (index: number) => number | null;

const NAMES: Readonly<Record<SheetPart, string>> = {
  guide: "填报说明",
  figures: "指标数据",
  works: "工作开展情况",
  findings: "审核结果",
};
const SHEETS = Object.keys(NAMES) as SheetPart[];
const STAYS: Moved = (index) => index;

/** `count` rows or columns put in before one. */
export const inserted =
  (at: number, count = 1): Moved =>
  (index) =>
    index >= at ? index + count : index;
/** Some taken away, those behind them moved up. */
export const deleted =
  (first: number, last = first): Moved =>
  (index) =>
    index < first ? index : index <= last ? null : index - (last - first + 1);
/** One cut out and put in before another. */
export const cutTo =
  (from: number, before: number): Moved =>
  (index) => {
    const to = from < before ? before - 1 : before;
    if (index === from) return to;
    const left = index > from ? index - 1 : index;
    return left >= to ? left + 1 : left;
  };

/**
 * Rows and columns of one sheet inserted, deleted, or cut and put in elsewhere as spreadsheet programs do it: formulas everywhere, joined areas,
 * rules of cells and the workbook's names follow.
 */
export function moveCells(
  bytes: Uint8Array,
  part: SheetPart,
  { rows = STAYS, columns = STAYS }: { readonly rows?: Moved; readonly columns?: Moved },
): Uint8Array {
  const move = (formula: string, own: boolean): string => movedFormula(formula, own, NAMES[part], rows, columns);
  const sheets = SHEETS.map((each): readonly [SheetPart, SheetXml] => {
    const sheet = SheetXml.of(bytes, each);
    for (const row of sheet.rows.values())
      for (const [column, xml] of row.cells)
        row.cells.set(
          column,
          withFormula(xml, (text) => move(text, each === part)),
        );
    if (each === part) moveRows(sheet, rows, columns);
    if (each === part) sheet.after = movedAreas(sheet.after, (text) => move(text, true));
    return [each, sheet];
  });
  const workbook = textOf(bytes, PARTS.workbook).replace(
    /(<definedName\b[^>]*>)([^<]*)</g,
    (_, tag: string, text: string) => `${tag}${escaped(move(plain(text), false))}<`,
  );
  return withParts(withSheets(bytes, sheets), new Map([[PARTS.workbook, workbook]]));
}

/** Rows put in another order as sorting does it: `order` names for each place, from `first` on, the row that comes there. Only the columns named move; formulas read as if copied. */
export function sortRows(
  bytes: Uint8Array,
  part: SheetPart,
  first: number,
  order: readonly number[],
  sorts: (column: number) => boolean = () => true,
): Uint8Array {
  const sheet = SheetXml.of(bytes, part);
  const before = new Map([...sheet.rows].map(([row, { cells }]) => [row, new Map(cells)]));
  order.forEach((from, index) => {
    const to = sheet.row(first + index);
    for (const column of new Set([...to.cells.keys(), ...before.get(from)!.keys()])) {
      if (!sorts(column)) continue;
      const xml = before.get(from)!.get(column);
      if (xml === undefined) to.cells.delete(column);
      else
        to.cells.set(
          column,
          withFormula(xml, (formula) => shiftFormula(formula, first + index - from, 0)),
        );
    }
  });
  return withSheets(bytes, [[part, sheet]]);
}

/** A row copied over another one, formulas and all. */
export function copyRow(bytes: Uint8Array, part: SheetPart, from: number, to: number): Uint8Array {
  const sheet = SheetXml.of(bytes, part);
  const { attributes, cells } = sheet.row(from);
  sheet.rows.set(to, {
    attributes,
    cells: new Map(
      [...cells].map(([column, xml]) => [column, withFormula(xml, (formula) => shiftFormula(formula, to - from, 0))]),
    ),
  });
  return withSheets(bytes, [[part, sheet]]);
}

/** Every formula of a sheet replaced by the value it shows. */
export function pastedAsValues(bytes: Uint8Array, part: SheetPart): Uint8Array {
  const sheet = SheetXml.of(bytes, part);
  for (const { cells } of sheet.rows.values())
    for (const [column, xml] of cells) cells.set(column, xml.replace(/<f\b[^>]*?(?:\/>|>.*?<\/f>)/s, ""));
  return withSheets(bytes, [[part, sheet]]);
}

function moveRows(sheet: SheetXml, rows: Moved, columns: Moved): void {
  const moved: (readonly [number, RowXml])[] = [];
  for (const [row, { attributes, cells }] of sheet.rows) {
    const to = rows(row);
    if (to === null) continue;
    const kept = [...cells].flatMap(([column, xml]) => {
      const place = columns(column);
      return place === null ? [] : [[place, xml] as const];
    });
    moved.push([to, { attributes, cells: new Map(kept) }]);
  }
  sheet.rows.clear();
  for (const [row, one] of moved) sheet.rows.set(row, one);
}

function withFormula(xml: string, change: (formula: string) => string): string {
  return xml.replace(
    /(<f\b[^>]*>)([^<]*)<\/f>/,
    (_, tag: string, text: string) => `${tag}${escaped(change(plain(text)))}</f>`,
  );
}

/** Joined areas and rules of cells; those whose cells are all gone lose their area with the rest. */
function movedAreas(xml: string, move: (formula: string) => string): string {
  return xml
    .replace(/ (ref|sqref)="([^"]*)"/g, (_, name: string, areas: string) => {
      const kept = areas.split(" ").map(move);
      return ` ${name}="${kept.filter((area) => !area.includes("#REF!")).join(" ")}"`;
    })
    .replace(/<mergeCell ref=""\/>|<(conditionalFormatting|dataValidation)\b[^>]* sqref=""[^>]*>.*?<\/\1>/gs, "")
    .replace(/ count="\d+"/g, "")
    .replace(/(<formula[12]?>)([^<]*)</g, (_, tag: string, text: string) => `${tag}${escaped(move(plain(text)))}<`);
}

function plain(xml: string): string {
  return xml
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}

function movedFormula(formula: string, own: boolean, name: string, rows: Moved, columns: Moved): string {
  const tokens = formulaTokens(formula);
  const written: string[] = [];
  let here = own;
  for (let at = 0; at < tokens.length; at += 1) {
    const { kind, text } = tokens[at]!;
    if (kind === "sheet") here = text.replace(/^'|'?!$/g, "") === name;
    if (kind !== "address") {
      written.push(text);
      continue;
    }
    const isArea = tokens[at + 1]?.text === ":" && tokens[at + 2]?.kind === "address";
    const last = isArea ? tokens[at + 2]!.text : text;
    written.push(here ? movedArea(text, last, rows, columns) : isArea ? `${text}:${last}` : text);
    if (isArea) at += 2;
    here = own;
  }
  return written.join("");
}

/** An area shrinks by what is deleted in it; one that is all gone is an error. */
function movedArea(first: string, last: string, rows: Moved, columns: Moved): string {
  const [from, to] = [addressParts(first)!, addressParts(last)!];
  const places = (low: number, high: number, moved: Moved): readonly number[] =>
    (low === high ? [low] : [low, ...between(low, high), high]).flatMap((index) => moved(index) ?? []);
  const line = places(from.cell.row, to.cell.row, rows);
  const across = places(from.cell.column, to.cell.column, columns);
  if (line.length === 0 || across.length === 0) return "#REF!";
  const address = ({ fixedColumn, fixedRow }: typeof from, row: number, column: number): string =>
    `${fixedColumn ? "$" : ""}${columnLetters(column)}${fixedRow ? "$" : ""}${row + 1}`;
  // Cut and put in elsewhere, an area goes where its corners go.
  const start = address(from, Math.min(...line), Math.min(...across));
  return first === last && fromA1(first) !== null
    ? start
    : `${start}:${address(to, Math.max(...line), Math.max(...across))}`;
}

function between(low: number, high: number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.min(high - low - 1, 2_000)) }, (_, index) => low + 1 + index);
}
