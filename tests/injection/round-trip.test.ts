/** @jest-environment jsdom */
import "../helpers/browser-globals";
import fc from "fast-check";
import { SheetBuilder } from "../../src/core/sheet/sheet-builder";
import { writableText } from "../../src/core/sheet/writable-text";
import type { WorkbookGrid } from "../../src/core/sheet/grid";
import type { WorkbookSpec } from "../../src/core/sheet/sheet-spec";
import { xlsxReader } from "../../src/xlsx/xlsx-reader";
import { xlsxWriter } from "../../src/xlsx/xlsx-writer";
import { expectNoTroubles, liveExcel } from "../office-js/live-excel";
import { PAYLOADS } from "./payloads";

/** Any text at all, lone halves of surrogate pairs and controls included, and texts that begin like a payload. */
const text = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...PAYLOADS), fc.string({ unit: "binary", maxLength: 5 }))
      .map((both) => both.join("")),
  },
  {
    weight: 1,
    arbitrary: fc.array(fc.nat({ max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
  },
);
const texts = fc.array(text, { minLength: 200, maxLength: 200 });

function columnOf(column: readonly string[]): WorkbookSpec {
  const sheet = new SheetBuilder("表", [{ width: 10 }]);
  for (const each of column) sheet.row([each]);
  return { title: "", sheets: [sheet.build({})], properties: [] };
}

/** What the first column holds, "" for nothing; no cell may be a formula. */
function columnIn({ sheets }: WorkbookGrid, length: number): readonly unknown[] {
  const column: unknown[] = new Array<unknown>(length).fill("");
  for (const { row, cells } of sheets[0]!.rows)
    for (const { value, formula } of cells) column[row] = formula ? { formula: value } : value;
  return column;
}

test("a file gives back every text that it was given, less what no workbook can hold", async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (column) => {
      const read = await xlsxReader.read(await xlsxWriter.write(columnOf(column)));
      if (!read.ok) throw new Error(read.problem.message);
      expect(columnIn(read.value, column.length)).toEqual(column.map(writableText));
    }),
    { numRuns: 15 },
  );
});

describe("Excel", () => {
  afterEach(expectNoTroubles);

  test("gives back every text that it was given, also when what was read is written again", async () => {
    const { open } = await liveExcel({ api: "1.9" });
    let stamp = 900;
    const written = async (column: readonly string[]): Promise<readonly unknown[]> => {
      await open.place(columnOf(column), { show: null, stamp: `2024-03-20 0${(stamp += 1)}` });
      return columnIn(await open.read(["表"]), column.length);
    };
    await fc.assert(
      fc.asyncProperty(texts, async (column) => {
        const once = await written(column);
        expect(once).toEqual(column.map(writableText));
        expect(await written(once as string[])).toEqual(once);
      }),
      { numRuns: 5 },
    );
  });
});
