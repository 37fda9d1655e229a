import { deflateRawSync } from "node:zlib";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { crc32 } from "../../src/xlsx/read/crc32";
import { rawZip, type RawEntry } from "../helpers/raw-zip";

/** Contents of parts by name; null takes the part away. */
export type PartChanges = ReadonlyMap<string, string | Uint8Array | null>;

/** Packages that were opened or made, and parts that were packed: hundreds of files are made from the same few, and nobody changes their bytes. */
const opened = new WeakMap<Uint8Array, ReadonlyMap<string, Uint8Array>>();
const packed = new WeakMap<Uint8Array, Pick<RawEntry, "packed" | "crc">>();

/** The parts of a package in their order. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const known = opened.get(bytes);
  if (known !== undefined) return known;
  const parts = new Map(Object.entries(unzipSync(bytes)));
  opened.set(bytes, parts);
  return parts;
}

/** The text of a part. */
export function textOf(bytes: Uint8Array, part: string): string {
  const contents = partsOf(bytes).get(part);
  if (contents === undefined) throw new Error(`no part ${part}`);
  return strFromU8(contents);
}

/** The package with parts replaced, added or taken away. */
export function withParts(bytes: Uint8Array, changes: PartChanges): Uint8Array {
  const files = new Map<string, Uint8Array>(partsOf(bytes));
  for (const [name, contents] of changes) {
    if (contents === null) files.delete(name);
    else files.set(name, typeof contents === "string" ? strToU8(contents) : contents);
  }
  const made = rawZip([...files].map(([name, contents]) => entryOf(name, contents)));
  opened.set(made, files);
  return made;
}

function entryOf(name: string, contents: Uint8Array): RawEntry {
  const known = packed.get(contents) ?? { packed: deflateRawSync(contents, { level: 1 }), crc: crc32(contents) };
  packed.set(contents, known);
  return { name, contents, ...known };
}

/** The package with a piece of one part's text replaced; the piece must be there. */
export function replaceIn(bytes: Uint8Array, part: string, piece: string | RegExp, by: string): Uint8Array {
  const text = textOf(bytes, part);
  const changed = text.replace(piece, () => by);
  if (changed === text) throw new Error(`${part} has no ${String(piece)}`);
  return withParts(bytes, new Map([[part, changed]]));
}

/** The parts as entries for `rawZip`, those named with a change. */
export function rawEntriesOf(
  bytes: Uint8Array,
  changes: ReadonlyMap<string, Partial<RawEntry>> = new Map(),
): readonly RawEntry[] {
  return [...partsOf(bytes)].map(([name, contents]) => {
    const { crc: _, ...entry } = entryOf(name, contents);
    return { ...entry, ...changes.get(name) };
  });
}

/** Where the sheets of a return lie. */
export const PARTS = {
  guide: "xl/worksheets/sheet1.xml",
  figures: "xl/worksheets/sheet2.xml",
  works: "xl/worksheets/sheet3.xml",
  findings: "xl/worksheets/sheet4.xml",
  workbook: "xl/workbook.xml",
  strings: "xl/sharedStrings.xml",
  styles: "xl/styles.xml",
  types: "[Content_Types].xml",
  packageLinks: "_rels/.rels",
  workbookLinks: "xl/_rels/workbook.xml.rels",
  properties: "docProps/custom.xml",
} as const;

/** The package with a cell of one part given another type and content; its style stays. The cell must be there. */
export function withCell(bytes: Uint8Array, part: string, cell: string, attributes: string, inner: string): Uint8Array {
  const pattern = new RegExp(`<c r="${cell}"((?: [a-z]+="[^"]*")*?)(?:/>|>.*?</c>)`);
  const style = / s="\d+"/.exec(pattern.exec(textOf(bytes, part))?.[1] ?? "")?.[0] ?? "";
  return replaceIn(bytes, part, pattern, `<c r="${cell}"${style} ${attributes}>${inner}</c>`);
}
