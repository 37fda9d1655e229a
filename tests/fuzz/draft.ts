import type { CellScalar } from "../../src/core/model/expression";
import { deflateRawSync } from "node:zlib";
import { rawZip, type RawEntry } from "../helpers/raw-zip";
import { PARTS } from "../corpus/patch-package";
import type { Original, SheetName } from "./original";
import { sheetText, withAttribute, type XmlCell, type XmlRow, type XmlSheet } from "./xml-sheet";

/** What must hold of a mutant's reading. Each mutation may only loosen it. */
export interface Expectation {
  /** Values that were changed, by name, as a spreadsheet would show them; undefined: the value is gone. */
  readonly changes: Map<string, CellScalar | undefined>;
  /** What is found may differ from what is found in the original. */
  otherFindings: boolean;
  /** Of these values something must be found, or asked, that is not found in the original. */
  readonly toldOf: Set<string>;
  /** So of the file as a whole. */
  told: boolean;
  mayBeRefused: boolean;
  /** Values may be missing, or stand where another stood, as long as something new is found. */
  loose: boolean;
  /** Nobody can say beforehand what the file shows: a second reader decides. */
  open: boolean;
}

const MADE_OF_CELLS: ReadonlySet<string> = new Set([PARTS.guide, PARTS.figures, PARTS.works, PARTS.strings]);

/** A return while it is mutated: first its cells, then the texts of its parts, then the package around them. */
export class Draft {
  readonly expect: Expectation = {
    changes: new Map(),
    toldOf: new Set(),
    otherFindings: false,
    told: false,
    mayBeRefused: false,
    loose: false,
    open: false,
  };
  /** What the zip says of its entries, by part, where that is not the truth. */
  readonly lies = new Map<string, Partial<RawEntry>>();
  readonly zip: { count?: number; zip64?: boolean } = {};
  /** Entries that stand in the zip besides the parts. */
  readonly extra: RawEntry[] = [];
  /** Changes of the finished bytes, in their order. */
  readonly finish: ((bytes: Uint8Array) => Uint8Array)[] = [];
  private readonly parts: Map<string, string | Uint8Array | null>;
  private readonly sheets = new Map<SheetName, XmlSheet>();
  private strings: string[] | null = null;
  private written = false;

  constructor(readonly original: Original) {
    // null: the part as it is in the original.
    this.parts = new Map([...original.pieces.keys()].map((name) => [name, null]));
  }

  /** Says that a value is now another one, and whether something must be found of it. */
  declare(name: string, value: CellScalar | undefined, told = false): void {
    this.expect.changes.set(name, value);
    if (told) this.expect.toldOf.add(name);
    else this.expect.toldOf.delete(name);
  }

  /** A value as it is now expected. */
  expected(name: string): CellScalar | undefined {
    return this.expect.changes.has(name) ? this.expect.changes.get(name) : this.original.values.get(name)?.value;
  }

  /** The rows of a sheet, as long as no sheet's text was looked at. */
  sheet(name: SheetName): XmlSheet {
    if (this.written) throw new Error("mutations of cells come first");
    return this.sheets.get(name) ?? this.original.sheets[name];
  }

  setRows(name: SheetName, rows: readonly XmlRow[]): void {
    this.sheets.set(name, { ...this.sheet(name), rows });
  }

  setSheet(name: SheetName, sheet: XmlSheet): void {
    this.sheets.set(name, sheet);
  }

  cell(sheet: SheetName, address: string): XmlCell | undefined {
    return this.row(sheet, address)?.cells.find(({ attributes }) => attributes.get("r") === address);
  }

  /** Replaces a cell, which must be there; its address and style stay unless the new one says otherwise. */
  putCell(sheet: SheetName, address: string, attributes: ReadonlyMap<string, string | null>, inner: string): void {
    this.changeCell(sheet, address, (cell) => {
      let changed: XmlCell = { ...withAttribute(cell, "t", null), inner };
      for (const [name, value] of attributes) changed = withAttribute(changed, name, value);
      return changed;
    });
  }

  /** Changes a cell, or takes it away. */
  changeCell(sheet: SheetName, address: string, change: (cell: XmlCell) => XmlCell | null): void {
    const at = this.row(sheet, address);
    this.setRows(
      sheet,
      this.sheet(sheet).rows.map((row) =>
        row !== at
          ? row
          : {
              attributes: row.attributes,
              key: row.key,
              cells: row.cells.flatMap((cell) => {
                if (cell.attributes.get("r") !== address) return [cell];
                const changed = change(cell);
                return changed === null ? [] : [changed];
              }),
            },
      ),
    );
  }

  /** The `si` of a cell that refers to the table of texts. */
  sharedOf(cell: XmlCell): string | undefined {
    const index = /^<v>(\d+)<\/v>$/.exec(cell.inner)?.[1];
    return cell.attributes.get("t") === "s" && index !== undefined ? this.table()[Number(index)] : undefined;
  }

  /** The table of texts; it may be changed in place. */
  table(): string[] {
    this.strings ??= [...this.original.strings];
    return this.strings;
  }

  get names(): readonly string[] {
    return [...this.parts.keys()];
  }

  /** A part's text; cells are written out first where it is made of them. */
  text(name: string): string {
    if (MADE_OF_CELLS.has(name)) this.writeCells();
    const part = this.parts.get(name);
    if (part === undefined) return "";
    if (part === null) return this.original.pieces.get(name)!.text;
    return typeof part === "string" ? part : new TextDecoder().decode(part);
  }

  put(name: string, contents: string | Uint8Array): void {
    if (MADE_OF_CELLS.has(name)) this.writeCells();
    this.parts.set(name, contents);
  }

  /** A part's bytes. */
  contents(name: string): Uint8Array {
    this.writeCells();
    const part = this.parts.get(name) ?? null;
    if (part === null) return this.original.pieces.get(name)!.contents;
    return typeof part === "string" ? new TextEncoder().encode(part) : part;
  }

  /** Whether a part is text that nothing was yet encoded in another way. */
  isText(name: string): boolean {
    const part = this.parts.get(name);
    return part === null || typeof part === "string";
  }

  /** Puts the parts in another order, under other names or away; names that are not among the parts are left out. */
  arrange(order: readonly (readonly [name: string, as: string])[]): void {
    this.writeCells();
    const parts = new Map(this.parts);
    const contents = order.map(([name, as]) => {
      const part = parts.get(name);
      return [as, part === null && name !== as ? this.original.pieces.get(name)!.contents : part] as const;
    });
    this.parts.clear();
    for (const [name, part] of contents) if (part !== undefined) this.parts.set(name, part);
  }

  bytes(): Uint8Array {
    this.writeCells();
    const entries = [...this.parts].map(([name, part]): RawEntry => ({
      ...this.entry(name, part),
      ...this.lies.get(name),
    }));
    const bytes = rawZip([...entries, ...this.extra], this.zip);
    return this.finish.reduce((changed, change) => change(changed), bytes);
  }

  private entry(name: string, part: string | Uint8Array | null): RawEntry {
    if (part === null) {
      const { contents, packed, crc } = this.original.pieces.get(name)!;
      return { name, contents, packed, crc };
    }
    const contents = this.contents(name);
    return { name, contents, packed: new Uint8Array(deflateRawSync(contents, { level: 1 })) };
  }

  private row(sheet: SheetName, address: string): XmlRow | undefined {
    const row = address.replace(/\D/g, "");
    return this.sheet(sheet).rows.find(({ attributes }) => attributes.get("r") === row);
  }

  private writeCells(): void {
    this.written = true;
    const changed = [...this.sheets];
    this.sheets.clear();
    for (const [name, sheet] of changed) this.parts.set(PARTS[name], sheetText(sheet));
    if (this.strings === null) return;
    const table = this.strings;
    this.strings = null;
    const [head = ""] = this.original.pieces.get(PARTS.strings)!.text.split("<si>", 1);
    this.parts.set(PARTS.strings, `${head}${table.join("")}</sst>`);
  }
}
