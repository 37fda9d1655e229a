import fc from "fast-check";
import type { Grid, WorkbookGrid } from "../../src/core/sheet/grid";
import { SheetBuilder } from "../../src/core/sheet/sheet-builder";
import { SheetSpecError } from "../../src/core/sheet/sheet-limits";
import type { WorkbookSpec } from "../../src/core/sheet/sheet-spec";
import { arbitraryWorkbook, TRAPS, UNWRITABLE } from "../helpers/arbitrary-workbook";
import { richWorkbook } from "../helpers/rich-workbook";
import { chartWorkbook } from "../helpers/chart-workbook";
import { DRAWN } from "./charts";
import type { WriteAndDraw } from "./charts";
import { expectedGrid } from "./expected-grid";
import { expectedLooks, withSharedLines } from "./looks";
import type { SheetLooks } from "./looks";

/** An adapter: one way of writing workbooks and reading them again. */
export interface Adapter {
  /** Writes a workbook to where nothing was before, and reads it back. */
  readonly writeAndRead: (workbook: WorkbookSpec) => Promise<WorkbookGrid>;
  /** Writes a workbook and tells how its cells look to whoever opens it. */
  readonly writeAndLook: (workbook: WorkbookSpec) => Promise<ReadonlyMap<string, SheetLooks>>;
  /** Writes a workbook and tells what charts and data bars whoever opens it finds. */
  readonly writeAndDraw: WriteAndDraw;
  /** A file keeps an empty text as a text and what a formula came to when it was written; Excel empties the cell and works formulas out anew. */
  readonly keeps: "everything" | "what Excel works out";
  readonly runs: number;
}

/** What every adapter promises: what was written is what is read. */
export function describeAdapterContract(name: string, adapter: Adapter): void {
  const writeAndRead = async (workbook: WorkbookSpec): Promise<Omit<WorkbookGrid, "parts">> => {
    const { parts: _, ...grid } = await adapter.writeAndRead(workbook);
    return grid;
  };
  const expected = (workbook: WorkbookSpec): Omit<WorkbookGrid, "parts"> => {
    const grid = expectedGrid(workbook, adapter.keeps === "everything");
    return adapter.keeps === "everything" ? grid : { ...grid, sheets: grid.sheets.map(withoutEmptyTexts) };
  };

  const column = (texts: readonly string[]): WorkbookSpec => {
    const builder = new SheetBuilder("表", [{ width: 20 }, { width: 20 }]);
    // What a formula comes to is kept by files alone.
    for (const text of texts)
      builder.row(adapter.keeps === "everything" ? [text, { content: { formula: "A1", value: text } }] : [text]);
    return { title: "", sheets: [builder.build()], properties: [] };
  };

  describe(`${name} keeps the adapter contract`, () => {
    test("a workbook with every feature comes back", async () => {
      const workbook = richWorkbook();
      expect(await writeAndRead(workbook)).toEqual(expected(workbook));
    });

    test("each keyed value stands where its field says", async () => {
      const workbook = richWorkbook();
      const { sheets } = await writeAndRead(workbook);
      for (const [index, sheet] of workbook.sheets.entries()) {
        for (const [key, { row, column: at }] of sheet.fields) {
          const found = sheets[index]!.rows.find((line) => line.row === row)?.cells.find((cell) => cell.column === at);
          expect([key, found?.value]).toEqual([key, fieldValue(sheet.blocks, row, at)]);
        }
      }
    });

    test("every cell looks as its formats laid over each other say", async () => {
      const workbook = richWorkbook();
      const found = await adapter.writeAndLook(workbook);
      const shared = (looks: ReadonlyMap<string, SheetLooks>) =>
        new Map([...looks].map(([sheet, cells]) => [sheet, withSharedLines(cells)]));
      expect(shared(found)).toEqual(shared(expectedLooks(workbook)));
    });

    test("charts stand over the cells they were given, with their series, axes and greys; so do data bars", async () => {
      expect(await adapter.writeAndDraw(chartWorkbook())).toEqual(DRAWN);
    });

    test("any workbook comes back", async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryWorkbook.map(adapter.keeps === "everything" ? same : computed), async (workbook) =>
          expect(await writeAndRead(workbook)).toEqual(expected(workbook)),
        ),
        { numRuns: adapter.runs },
      );
    }, 20_000);

    test("any text comes back as the same text, never as a formula, a number or an error", async () => {
      const workbook = column(TRAPS);
      expect(await writeAndRead(workbook)).toEqual(expected(workbook));
    });

    test("what no file can hold is left out of a text, the rest stays", async () => {
      const grid = await writeAndRead(column(UNWRITABLE.map(([text]) => text)));
      expect(grid).toEqual(expected(column(UNWRITABLE.map(([, left]) => left))));
    });

    test("writing does not change what it is given", async () => {
      const workbook = richWorkbook();
      await adapter.writeAndRead(workbook);
      expect(workbook).toStrictEqual(richWorkbook());
    });

    test("what Excel cannot hold is our own mistake and says where it stands", async () => {
      await expect(adapter.writeAndRead(column(["长".repeat(32_768)]))).rejects.toThrow(SheetSpecError);
    });
  });
}

function same(workbook: WorkbookSpec): WorkbookSpec {
  return workbook;
}

/** Arbitrary workbooks have one formula, `1+1`. */
function computed(workbook: WorkbookSpec): WorkbookSpec {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map(({ at, contents }) => ({
      at,
      contents: contents.map((line) =>
        line.map((content) => (content !== null && typeof content === "object" ? { ...content, value: 2 } : content)),
      ),
    })),
  }));
  return { ...workbook, sheets };
}

function withoutEmptyTexts(sheet: Grid): Grid {
  const rows = sheet.rows
    .map(({ row, cells }) => ({ row, cells: cells.filter(({ value, formula }) => value !== "" || formula) }))
    .filter(({ cells }) => cells.length > 0);
  return { ...sheet, rows };
}

function fieldValue(blocks: WorkbookSpec["sheets"][number]["blocks"], row: number, column: number): unknown {
  for (const { at, contents } of blocks) {
    const content = contents[row - at.row]?.[column - at.column];
    if (content !== undefined && content !== null) return typeof content === "object" ? content.value : content;
  }
  return undefined;
}
