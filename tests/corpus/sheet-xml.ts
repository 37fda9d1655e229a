import { columnLetters, fromA1 } from "../../src/core/sheet/a1";
import { PARTS, textOf, withParts } from "./patch-package";

/** The sheets of a return by the names of their parts. */
export type SheetPart = "guide" | "figures" | "works" | "findings";

/** A row of a worksheet part: its attributes but for `r`, and its cells by column, each as the XML between `<c r="…"` and its end. */
export interface RowXml {
  readonly attributes: string;
  readonly cells: Map<number, string>;
}

/** A worksheet part that can be taken apart and put together again; rows and columns are counted from 0. */
export class SheetXml {
  private constructor(
    private readonly before: string,
    readonly rows: Map<number, RowXml>,
    /** What follows the cells. */
    public after: string,
  ) {}

  static of(bytes: Uint8Array, part: SheetPart): SheetXml {
    const xml = textOf(bytes, PARTS[part]);
    const start = xml.indexOf("<sheetData>") + "<sheetData>".length;
    const end = xml.indexOf("</sheetData>");
    const rows = new Map<number, RowXml>();
    for (const [, number, attributes = "", inner = ""] of xml
      .slice(start, end)
      .matchAll(/<row r="(\d+)"([^>]*?)(?:\/>|>(.*?)<\/row>)/gs))
      rows.set(Number(number) - 1, { attributes, cells: cellsOf(inner) });
    return new SheetXml(xml.slice(0, start), rows, xml.slice(end));
  }

  /** The row, which is made when there is none. */
  row(row: number): RowXml {
    const known = this.rows.get(row) ?? { attributes: "", cells: new Map<number, string>() };
    this.rows.set(row, known);
    return known;
  }

  written(): string {
    const rows = [...this.rows].sort(([left], [right]) => left - right).map(([row, one]) => rowXml(row, one));
    return `${this.before}${rows.join("")}${this.after}`;
  }
}

/** The package with worksheets put in place of its own. */
export function withSheets(bytes: Uint8Array, sheets: readonly (readonly [SheetPart, SheetXml])[]): Uint8Array {
  return withParts(bytes, new Map(sheets.map(([part, sheet]) => [PARTS[part], sheet.written()])));
}

/** What is typed into a cell, or a cell's XML as it is written: attributes, then what stands inside. */
export type Typed = string | number | boolean | null | { readonly attributes: string; readonly inner: string };

/** The package after somebody typed into cells of one sheet; styles stay, nothing is calculated. */
export function typed(bytes: Uint8Array, part: SheetPart, cells: Readonly<Record<string, Typed>>): Uint8Array {
  const sheet = SheetXml.of(bytes, part);
  for (const [address, value] of Object.entries(cells)) {
    const place = fromA1(address);
    if (place === null) throw new Error(`${address} is no cell`);
    const row = sheet.row(place.row);
    const style = / s="\d+"/.exec(/^[^>]*/.exec(row.cells.get(place.column) ?? "")![0])?.[0] ?? "";
    row.cells.set(place.column, cellXml(style, value));
  }
  return withSheets(bytes, [[part, sheet]]);
}

/** The XML of a cell behind its address. */
export function cellXml(style: string, value: Typed): string {
  if (value === null) return `${style}/>`;
  if (typeof value === "number") return `${style}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `${style} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "object")
    return `${style.includes("s=") && value.attributes.includes("s=") ? "" : style} ${value.attributes}>${value.inner}</c>`;
  return `${style} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

export function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

function cellsOf(inner: string): Map<number, string> {
  const cells = new Map<number, string>();
  for (const [, letters, , rest] of inner.matchAll(/<c r="([A-Z]+)(\d+)"((?:[^>]*?)\/>|[^>]*>.*?<\/c>)/gs))
    cells.set(fromA1(`${letters}1`)!.column, rest!);
  return cells;
}

function rowXml(row: number, { attributes, cells }: RowXml): string {
  const written = [...cells]
    .sort(([left], [right]) => left - right)
    .map(([column, rest]) => `<c r="${columnLetters(column)}${row + 1}"${rest}`);
  return `<row r="${row + 1}"${attributes}>${written.join("")}</row>`;
}
