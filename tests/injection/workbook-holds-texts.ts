import { strFromU8, unzipSync } from "fflate";
import { writableText } from "../../src/core/sheet/writable-text";
import type { WorkbookGrid } from "../../src/core/sheet/grid";
import type { SheetSpec, WorkbookSpec } from "../../src/core/sheet/sheet-spec";
import { toA1 } from "../../src/core/sheet/a1";
import { xlsxReader } from "../../src/xlsx/xlsx-reader";

/** Addresses of a specification's cells: those with formulas of ours, and the texts of the others. */
export function cellsOf({ blocks }: SheetSpec): {
  readonly formulas: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, string>;
} {
  const formulas = new Set<string>();
  const texts = new Map<string, string>();
  for (const { at, contents } of blocks)
    contents.forEach((line, row) =>
      line.forEach((content, column) => {
        const cell = toA1({ row: at.row + row, column: at.column + column });
        if (content !== null && typeof content === "object") formulas.add(cell);
        else if (typeof content === "string" && content !== "") texts.set(cell, content);
      }),
    );
  return { formulas, texts };
}

/** Every text of the specification is a text of the grid, and no cell has a formula that the specification does not give it. */
export function expectTexts(workbook: WorkbookSpec, grid: Pick<WorkbookGrid, "sheets">): void {
  for (const sheet of workbook.sheets) {
    const { formulas, texts } = cellsOf(sheet);
    const found = grid.sheets.find(({ name }) => name === sheet.name)!;
    const cells = found.rows.flatMap(({ row, cells: line }) =>
      line.map((cell) => [toA1({ row, column: cell.column }), cell] as const),
    );
    const values = new Map(cells.map(([cell, { value }]) => [cell, value]));
    const strangers = cells.filter(([cell, { formula }]) => formula && !formulas.has(cell)).map(([cell]) => cell);
    expect({ sheet: sheet.name, strangers }).toEqual({ sheet: sheet.name, strangers: [] });
    const changed = [...texts].filter(([cell, text]) => (values.get(cell) ?? "") !== writableText(text));
    expect({ sheet: sheet.name, changed }).toEqual({ sheet: sheet.name, changed: [] });
  }
}

/** The written file holds the specification's texts as texts, and leads nowhere. */
export async function expectHarmless(workbook: WorkbookSpec, bytes: Uint8Array): Promise<WorkbookGrid> {
  const read = await xlsxReader.read(bytes.slice(), "office");
  if (!read.ok) throw new Error(read.problem.message);
  const grid = read.value;
  expectTexts(workbook, grid);
  expect(grid.carried).toBeUndefined();
  for (const [name, contents] of Object.entries(unzipSync(bytes))) {
    const xml = strFromU8(contents);
    if (name.endsWith(".rels")) expect(xml).not.toContain("External");
    if (/headerFooter/.test(xml))
      for (const [, text] of xml.matchAll(/<odd(?:Header|Footer)>([^<]*)</g))
        expect(text).toMatch(/^&amp;C(?:第 &amp;P 页(?: 共 &amp;N 页)?|— &amp;P —|[^&]*)$/);
  }
  return grid;
}
