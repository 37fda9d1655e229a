/** A cell as it is written: its attributes in their order, still escaped, and what stands between its tags. */
export interface XmlCell {
  readonly attributes: ReadonlyMap<string, string>;
  readonly inner: string;
}

/** A row as it is written. */
export interface XmlRow {
  readonly attributes: ReadonlyMap<string, string>;
  readonly cells: readonly XmlCell[];
  /** Of the figure or clause that the row asks for; it stays with the row wherever the row goes. */
  readonly key: string | null;
  /** The row as it was found, as long as nothing in it was changed. */
  readonly source?: string;
}

/** A sheet's part cut into rows, with all that stands before and after them. */
export interface XmlSheet {
  readonly head: string;
  readonly rows: readonly XmlRow[];
  readonly tail: string;
}

const ROW = /<row((?: [\w:]+="[^"]*")*)(?:\/>|>(.*?)<\/row>)/gs;
const CELL = /<c((?: [\w:]+="[^"]*")*)(?:\/>|>(.*?)<\/c>)/gs;

/** Cuts a sheet as our writer writes it; `keys` by row number. */
export function cutSheet(text: string, keys: ReadonlyMap<number, string>): XmlSheet {
  const start = text.indexOf("<sheetData>") + "<sheetData>".length;
  const end = text.indexOf("</sheetData>");
  const rows = [...text.slice(start, end).matchAll(ROW)].map(([source, attributes = "", inner = ""]): XmlRow => {
    const of = attributesOf(attributes);
    return { attributes: of, cells: cellsOf(inner), key: keys.get(Number(of.get("r"))) ?? null, source };
  });
  return { head: text.slice(0, start), rows, tail: text.slice(end) };
}

/** The sheet's part again. */
export function sheetText({ head, rows, tail }: XmlSheet): string {
  return head + rows.map(rowText).join("") + tail;
}

function rowText({ source, attributes, cells }: XmlRow): string {
  if (source !== undefined) return source;
  return cells.length === 0
    ? `<row${attributesText(attributes)}/>`
    : `<row${attributesText(attributes)}>${cells.map(cellText).join("")}</row>`;
}

function cellText({ attributes, inner }: XmlCell): string {
  return inner === "" ? `<c${attributesText(attributes)}/>` : `<c${attributesText(attributes)}>${inner}</c>`;
}

function cellsOf(text: string): readonly XmlCell[] {
  return [...text.matchAll(CELL)].map(([, attributes = "", inner = ""]) => ({
    attributes: attributesOf(attributes),
    inner,
  }));
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(/ ([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]));
}

function attributesText(attributes: ReadonlyMap<string, string>): string {
  return [...attributes].map(([name, value]) => ` ${name}="${value}"`).join("");
}

/** The row with other cells; no longer as it was found. */
export function withCells({ attributes, key }: XmlRow, cells: readonly XmlCell[]): XmlRow {
  return { attributes, key, cells };
}

/** The row in another place, its cells with it. */
export function placedAt({ attributes, cells, key }: XmlRow, row: number): XmlRow {
  return {
    attributes: new Map([...attributes, ["r", String(row)]]),
    cells: cells.map((cell) => withAttribute(cell, "r", columnOf(cell) + row)),
    key,
  };
}

/** The cell with one attribute set, or taken away. */
export function withAttribute({ attributes, inner }: XmlCell, name: string, value: string | null): XmlCell {
  const changed = new Map(attributes);
  if (value === null) changed.delete(name);
  else changed.set(name, value);
  return { attributes: changed, inner };
}

/** The letters of a cell's address. */
export function columnOf({ attributes }: XmlCell): string {
  return (attributes.get("r") ?? "").replace(/\d/g, "");
}

/** Text as it is written between tags. */
export function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r/g, "_x000D_");
}
