import { cellLooks } from "../../../src/core/sheet/cell-looks";
import { SheetBuilder } from "../../../src/core/sheet/sheet-builder";
import type { CellContent, SheetSpec } from "../../../src/core/sheet/sheet-spec";
import { QuotedStyles } from "../../../src/xlsx/write/quoted-styles";
import { sheetData } from "../../../src/xlsx/write/sheet-data";
import { SharedTexts } from "../../../src/xlsx/write/shared-texts";

const STYLES = '<cellXfs count="2"><xf numFmtId="0"/><xf fontId="1"><alignment wrapText="1"/></xf></cellXfs>';
const bare: SheetSpec = { ...new SheetBuilder("表", []).build(), columns: [], formats: [], rowHeights: [] };

function written(change: Partial<SheetSpec>) {
  const sheet = { ...bare, ...change };
  const looks: (readonly [ReturnType<ReturnType<typeof cellLooks>["at"]>, number])[] = [];
  cellLooks(sheet.formats).forEach((_row, _column, look) => looks.push([look, 1]));
  const commons = { styles: new Map(looks), quotedStyles: new QuotedStyles(STYLES), texts: new SharedTexts() };
  return { ...sheetData(sheet, commons), texts: commons.texts.xml(), styles: commons.quotedStyles.xml() };
}

const block = (row: number, column: number, ...contents: readonly CellContent[]): Partial<SheetSpec> => ({
  blocks: [{ at: { row, column }, contents: [contents] }],
});

test("a sheet with nothing has no rows and takes no area", () => {
  expect(written({})).toMatchObject({ rows: "", dimension: null });
});

test.each<[string, Partial<SheetSpec>, string]>([
  ["columns", { columns: [{ width: 9 }, { width: 9 }] }, "A1:B1"],
  ["heights", { rowHeights: [{ row: 4, height: 20 }] }, "A1:A5"],
  ["hidden rows", { hiddenRows: [6] }, "A1:A7"],
  ["contents", block(2, 27, 1), "A1:AB3"],
  ["links", { links: [{ at: { row: 3, column: 2 }, sheet: "表", cell: { row: 0, column: 0 }, tip: "" }] }, "A1:C4"],
  ["looks", { formats: [{ area: { row: 1, column: 1, rows: 2, columns: 3 }, style: {} }] }, "A1:D3"],
])("the area of a sheet with %s", (_, change, dimension) => {
  expect(written(change).dimension).toBe(dimension);
});

test("every kind of content, with and without a look", () => {
  const contents = [7, true, "字", { formula: "1<2", value: "" }, null];
  expect(written(block(0, 0, ...contents)).rows).toBe(
    '<row r="1"><c r="A1"><v>7</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="s"><v>0</v></c><c r="D1" t="str"><f>1&lt;2</f><v/></c></row>',
  );
  const formats = [{ area: { row: 0, column: 0, rows: 1, columns: 5 }, style: {} }];
  expect(written({ ...block(0, 0, ...contents), formats }).rows).toBe(
    '<row r="1"><c r="A1" s="1"><v>7</v></c><c r="B1" t="b" s="1"><v>1</v></c><c r="C1" t="s" s="1"><v>0</v></c><c r="D1" s="1" t="str"><f>1&lt;2</f><v/></c><c r="E1" s="1"/></row>',
  );
});

test("a text is kept once, and its blanks count", () => {
  const { rows, texts } = written(block(0, 0, "a\n<b>", "二", "a\n<b>", "", " c"));
  expect(rows.match(/<v>\d+<\/v>/g)).toEqual(["<v>0</v>", "<v>1</v>", "<v>0</v>", "<v>2</v>", "<v>3</v>"]);
  expect(texts).toContain(
    ' count="4" uniqueCount="4"><si><t xml:space="preserve">a\n&lt;b&gt;</t></si><si><t>二</t></si><si><t/></si><si><t xml:space="preserve"> c</t></si></sst>',
  );
});

test("texts that a workbook cannot tell apart are one", () => {
  const { rows } = written(block(0, 0, "a\u0001", "a"));
  expect(rows.match(/<v>0<\/v>/g)).toHaveLength(2);
});

test("texts that look like formulas share a style that differs by the mark alone", () => {
  const formats = [{ area: { row: 0, column: 0, rows: 1, columns: 2 }, style: {} }];
  const { rows, styles } = written({ ...block(0, 0, "=1", "+2"), formats });
  expect(rows).toContain('<c r="A1" s="2" t="s"><v>0</v></c><c r="B1" s="2" t="s"><v>1</v></c>');
  expect(styles).toContain('count="3"');
  expect(styles).toContain('<xf quotePrefix="1" fontId="1"><alignment wrapText="1"/></xf></cellXfs>');
});

test("heights are fixed but where a text is typed; hidden rows say so", () => {
  const formats = [{ area: { row: 1, column: 0, rows: 1, columns: 1 }, style: { unlocked: true, wrap: true } }];
  const rowHeights = [0, 1].map((row) => ({ row, height: 20.25 }));
  expect(written({ rowHeights, hiddenRows: [0, 3], formats }).rows).toBe(
    '<row r="1" ht="20.25" customHeight="1" hidden="1"/><row r="2" ht="20.25"><c r="A2" s="1"/></row><row r="4" hidden="1"/>',
  );
});
