import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Grid, WorkbookGrid } from "../../src/core/sheet/grid";
import { toA1 } from "../../src/core/sheet/a1";
import { xlsxReader } from "../../src/xlsx/xlsx-reader";

/** A value to be typed: in the row of a key (hidden column A) under a head, in a named cell, or in a cell by its address. */
export type Typing = { readonly value: string | number | null } & (
  | { readonly sheet: string; readonly key: string; readonly head: string }
  | { readonly name: string }
  | { readonly sheet: string; readonly cell: string }
);

/** A workbook's bytes after somebody has typed into it, as Excel would save them; formulas elsewhere keep their cached values. */
export async function typeInto(bytes: Uint8Array, typings: readonly Typing[]): Promise<Uint8Array> {
  const grid = await readGrid(bytes);
  const files = unzipSync(bytes);
  for (const typing of typings) {
    const { sheet, cell } = placeOf(grid, typing);
    const part = partOf(files, sheet);
    files[part] = strToU8(withCell(strFromU8(files[part]!), cell, typing.value));
  }
  return zipSync(files);
}

/** A workbook as our reader sees it. */
export async function readGrid(bytes: Uint8Array): Promise<WorkbookGrid> {
  const read = await xlsxReader.read(bytes);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

/** What stands in the row of a key under a head; null for blank. */
export async function typedAt(bytes: Uint8Array, sheet: string, key: string, head: string): Promise<unknown> {
  const grid = sheetOf(await readGrid(bytes), sheet);
  const { row, column } = keyedCell(grid, key, head);
  return grid.rows.find((each) => each.row === row)?.cells.find((each) => each.column === column)?.value ?? null;
}

/** A cell's value as text; "" for blank. */
export function cellWords(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function placeOf(grid: WorkbookGrid, typing: Typing): { readonly sheet: string; readonly cell: string } {
  if ("name" in typing) {
    const named = grid.names.get(typing.name);
    if (named === undefined) throw new Error(`no name ${typing.name}`);
    return { sheet: named.sheet, cell: toA1(named.cell) };
  }
  if ("cell" in typing) return typing;
  return { sheet: typing.sheet, cell: toA1(keyedCell(sheetOf(grid, typing.sheet), typing.key, typing.head)) };
}

function sheetOf(grid: WorkbookGrid, name: string): Grid {
  const sheet = grid.sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

function keyedCell(sheet: Grid, key: string, head: string): { readonly row: number; readonly column: number } {
  const plain = (value: unknown) => (typeof value === "string" ? value.replace(/\s/g, "") : value);
  const column = sheet.rows.flatMap(({ cells }) => cells).find(({ value }) => plain(value) === head)?.column;
  const row = sheet.rows.find(({ cells }) =>
    cells.some((cell) => cell.column === 0 && cellWords(cell.value) === key),
  )?.row;
  if (row === undefined || column === undefined) throw new Error(`no cell ${sheet.name} ${key} ${head}`);
  return { row, column };
}

function partOf(files: Record<string, Uint8Array>, sheet: string): string {
  const workbook = strFromU8(files["xl/workbook.xml"]!);
  const id = [...workbook.matchAll(/<sheet\b[^>]*>/g)]
    .find(([tag]) => tag.includes(`name="${sheet}"`))?.[0]
    .match(/r:id="([^"]+)"/)?.[1];
  const relations = strFromU8(files["xl/_rels/workbook.xml.rels"]!);
  const relation = [...relations.matchAll(/<Relationship\b[^>]*>/g)].find(([tag]) => tag.includes(`Id="${id}"`))?.[0];
  const target = relation?.match(/Target="([^"]+)"/)?.[1];
  if (target === undefined) throw new Error(`no part of ${sheet}`);
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

function withCell(xml: string, cell: string, value: Typing["value"]): string {
  const found = new RegExp(`<c r="${cell}"([^>]*?)(/>|>.*?</c>)`, "s").exec(xml);
  const style = found?.[1]?.match(/ s="\d+"/)?.[0] ?? "";
  const written = cellXml(cell, style, value);
  if (found !== null) return xml.slice(0, found.index) + written + xml.slice(found.index + found[0].length);
  const row = new RegExp(`<row r="${cell.replace(/\D/g, "")}"[^>]*>`).exec(xml);
  if (row === null || row[0].endsWith("/>")) throw new Error(`no row for ${cell}`);
  const start = row.index + row[0].length;
  const end = xml.indexOf("</row>", start);
  const after = [...xml.slice(start, end).matchAll(/<c r="([A-Z]+)\d+"/g)].find(([, letters]) =>
    isAfter(letters!, cell.replace(/\d/g, "")),
  );
  const at = after === undefined ? end : start + after.index;
  return xml.slice(0, at) + written + xml.slice(at);
}

function isAfter(one: string, other: string): boolean {
  return one.length > other.length || (one.length === other.length && one > other);
}

function cellXml(cell: string, style: string, value: Typing["value"]): string {
  if (value === null) return `<c r="${cell}"${style}/>`;
  if (typeof value === "number") return `<c r="${cell}"${style}><v>${value}</v></c>`;
  const text = value.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return `<c r="${cell}"${style} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
