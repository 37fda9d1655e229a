import fc from "fast-check";
import type { WorkbookReader } from "../../src/app/ports/workbook-reader";
import type { WorkbookWriter } from "../../src/app/ports/workbook-writer";
import type { WorkbookGrid } from "../../src/core/sheet/grid";
import { SheetBuilder } from "../../src/core/sheet/sheet-builder";
import { SheetSpecError } from "../../src/core/sheet/sheet-limits";
import type { WorkbookSpec } from "../../src/core/sheet/sheet-spec";
import { arbitraryWorkbook, TRAPS, UNWRITABLE } from "../helpers/arbitrary-workbook";
import { richWorkbook } from "../helpers/rich-workbook";
import { expectedGrid } from "./expected-grid";

/** An adapter: one way of writing workbooks and reading them again. */
export interface Adapter {
  readonly writer: WorkbookWriter;
  readonly reader: WorkbookReader;
}

/** What every adapter promises: what was written is what is read. */
export function describeAdapterContract(name: string, { writer, reader }: Adapter): void {
  async function writeAndRead(workbook: WorkbookSpec): Promise<Omit<WorkbookGrid, "parts">> {
    const result = await reader.read(await writer.write(workbook));
    if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
    const { parts: _, ...grid } = result.value;
    return grid;
  }

  const column = (texts: readonly string[]): WorkbookSpec => {
    const builder = new SheetBuilder("表", [{ width: 20 }, { width: 20 }]);
    for (const text of texts) builder.row([text, { content: { formula: "A1", value: text } }]);
    return { title: "", sheets: [builder.build()], properties: [] };
  };

  describe(`${name} keeps the adapter contract`, () => {
    test("a workbook with every feature comes back", async () => {
      const workbook = richWorkbook();
      expect(await writeAndRead(workbook)).toEqual(expectedGrid(workbook));
    });

    test("any workbook comes back", async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryWorkbook, async (workbook) =>
          expect(await writeAndRead(workbook)).toEqual(expectedGrid(workbook)),
        ),
        { numRuns: 150 },
      );
    });

    test("any text comes back as the same text, never as a formula, a number or an error", async () => {
      const workbook = column(TRAPS);
      expect(await writeAndRead(workbook)).toEqual(expectedGrid(workbook));
    });

    test("what no file can hold is left out of a text, the rest stays", async () => {
      const grid = await writeAndRead(column(UNWRITABLE.map(([text]) => text)));
      expect(grid).toEqual(expectedGrid(column(UNWRITABLE.map(([, left]) => left))));
    });

    test("writing does not change what it is given", async () => {
      const workbook = richWorkbook();
      await writer.write(workbook);
      expect(workbook).toStrictEqual(richWorkbook());
    });

    test("what Excel cannot hold is our own mistake and says where it stands", async () => {
      await expect(writer.write(column(["长".repeat(32_768)]))).rejects.toThrow(SheetSpecError);
    });
  });
}
