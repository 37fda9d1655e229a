import { returnKnowledge } from "../../src/app/return-knowledge";
import { checkFiles, type CheckedFile } from "../../src/app/check-files";
import type { WorkbookReader } from "../../src/app/ports/workbook-reader";
import { crc32 } from "../../src/xlsx/read/crc32";
import { corpusBase, WORKSPACE } from "../corpus/corpus-base";
import { partsOf, PARTS } from "../corpus/patch-package";
import { deflateRawSync } from "node:zlib";
import { rowKeyOf, valuesOf, type ReadValue } from "./values";
import { cutSheet, type XmlSheet } from "./xml-sheet";

/** The sheets whose cells are mutated. */
export type SheetName = "guide" | "figures" | "works";

/** A part that nothing was done to: packed once for all mutants. */
export interface Piece {
  readonly contents: Uint8Array;
  readonly packed: Uint8Array;
  readonly crc: number;
  readonly text: string;
}

/** Where a value stands. */
export interface Place {
  readonly name: string;
  readonly sheet: SheetName;
  readonly cell: string;
  readonly sort: "number" | "date" | "given" | "note" | "status" | "text";
}

/** A valid return, taken apart, with what the product says of it. */
export interface Original {
  readonly unit: string;
  readonly pieces: ReadonlyMap<string, Piece>;
  readonly sheets: Readonly<Record<SheetName, XmlSheet>>;
  /** The entries of the table of texts. */
  readonly strings: readonly string[];
  readonly checked: CheckedFile;
  readonly values: ReadonlyMap<string, ReadValue>;
  readonly places: readonly Place[];
}

/** The units whose returns are mutated. */
export const UNITS = ["市食安办", "市市场监管局", "卡若区"] as const;
/** A unit whose return stays as it is, beside all mutants. */
export const BYSTANDER = "贡觉县";
/** A unit of whose returns there is none. */
export const OTHER_UNIT = "江达县";

const SHEETS: Readonly<Record<string, SheetName>> = { 指标数据: "figures", 工作开展情况: "works" };
const KNOWN = returnKnowledge(WORKSPACE);

/** Whether a figure is a day. */
export function isDateFigure(key: string): boolean {
  return KNOWN.figures.get(key)?.kind === "date";
}

/** One file as `check` judges it. */
export async function checkBytes(file: string, bytes: Uint8Array, reader: WorkbookReader): Promise<CheckedFile> {
  const picked = { name: file, modified: null, bytes: () => Promise.resolve(bytes) };
  const [checked] = await checkFiles([picked], WORKSPACE, { reader, progress: () => undefined });
  return checked!;
}

/** The originals by unit, the bystander among them. */
export async function readOriginals(reader: WorkbookReader): Promise<ReadonlyMap<string, Original>> {
  const originals = new Map<string, Original>();
  const { byUnit } = await corpusBase();
  for (const unit of [...UNITS, BYSTANDER]) originals.set(unit, await takeApart(unit, byUnit.get(unit)!, reader));
  return originals;
}

async function takeApart(unit: string, bytes: Uint8Array, reader: WorkbookReader): Promise<Original> {
  const pieces = new Map<string, Piece>();
  for (const [name, contents] of partsOf(bytes)) {
    const packed = new Uint8Array(deflateRawSync(contents, { level: 1 }));
    pieces.set(name, { contents, packed, crc: crc32(contents), text: new TextDecoder().decode(contents) });
  }
  const checked = await checkBytes(`${unit}.xlsx`, bytes, reader);
  if (checked.unitReturn === null) throw new Error(`${unit} cannot be read`);
  const values = valuesOf(checked.unitReturn, isDateFigure);
  const places = [...values].flatMap(([name, value]) => placeOf(name, value));
  const cut = (sheet: SheetName): XmlSheet => cutSheet(pieces.get(PARTS[sheet])!.text, keysOf(sheet, places));
  return {
    unit,
    pieces,
    sheets: { guide: cut("guide"), figures: cut("figures"), works: cut("works") },
    strings: [...pieces.get(PARTS.strings)!.text.matchAll(/<si>.*?<\/si>|<si\/>/gs)].map(([si]) => si),
    checked,
    values,
    places,
  };
}

function placeOf(name: string, { location }: ReadValue): readonly Place[] {
  const sheet = location === null ? undefined : SHEETS[location.sheet];
  return location === null || sheet === undefined ? [] : [{ name, sheet, cell: location.cell, sort: sortOf(name) }];
}

function sortOf(name: string): Place["sort"] {
  if (name.endsWith("#note")) return "note";
  const figure = KNOWN.figures.get(name);
  if (figure !== undefined) {
    if (figure.given) return "given";
    return figure.kind === "number" || figure.kind === "date" ? figure.kind : "text";
  }
  if (name.endsWith(".evidenceDate")) return "date";
  return name.endsWith(".status") ? "status" : "text";
}

/** What each row of a sheet asks for, by row number. */
function keysOf(sheet: SheetName, places: readonly Place[]): ReadonlyMap<number, string> {
  return new Map(
    places
      .filter((place) => place.sheet === sheet)
      .map(({ name, cell }) => [Number(cell.replace(/\D/g, "")), rowKeyOf(name)]),
  );
}
