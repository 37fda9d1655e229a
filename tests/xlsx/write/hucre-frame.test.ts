import { cellLooks } from "../../../src/core/sheet/cell-looks";
import { SheetBuilder } from "../../../src/core/sheet/sheet-builder";
import type { SheetSpec, WorkbookSpec } from "../../../src/core/sheet/sheet-spec";
import { hucreFrame } from "../../../src/xlsx/write/hucre-frame";

const area = (row: number, rows: number) => ({ row, column: 0, rows, columns: 3 });
const plain = new SheetBuilder("表", [{ width: 10 }]).build();
const book = (...sheets: readonly Partial<SheetSpec>[]): WorkbookSpec => ({
  title: "",
  sheets: sheets.map((change, index) => ({ ...plain, name: `表${index}`, ...change })),
  properties: [],
});
const cellsOf = (xml: string): number => xml.match(/<c /g)?.length ?? 0;

test("hucre gets each look once, however many cells have it", async () => {
  const formats = [
    { area: area(0, 400), style: { fill: "D9D9D9" } },
    { area: area(400, 400), style: { fill: "FFC7CE" } },
  ];
  const { parts, styles } = await hucreFrame(book({ formats }, { formats: [{ area: area(0, 9), style: {} }] }));
  expect(cellsOf(parts.get("xl/worksheets/sheet1.xml")!)).toBe(3);
  expect(cellsOf(parts.get("xl/worksheets/sheet2.xml")!)).toBe(0);
  expect([...styles.values()]).toEqual([1, 2, 3]);
});

test("looks that are equal have one style, whatever sheets they are on", async () => {
  const grey = { area: area(0, 1), style: { fill: "D9D9D9" } };
  const workbook = book({ formats: [grey] }, { formats: [{ ...grey, area: area(5, 2) }] });
  const { styles } = await hucreFrame(workbook);
  const [first, second] = workbook.sheets.map(({ formats }) => cellLooks(formats).at(5, 0));
  expect(styles.get(second!)).toBe(1);
  expect(styles.get(first!)).toBeUndefined();
  expect([...styles.values()]).toEqual([1, 1]);
});

test("there is a part for texts where cells share one", async () => {
  const of = async (content: string | number) => {
    const blocks = [{ at: { row: 1, column: 1 }, contents: [[content]] }];
    return (await hucreFrame(book({}, { blocks }))).parts.has("xl/sharedStrings.xml");
  };
  expect(await of("内容")).toBe(true);
  expect(await of("#N/A")).toBe(false);
  expect(await of(7)).toBe(false);
});

test("a link on a cell that shows a look stays", async () => {
  const links = [{ at: { row: 0, column: 0 }, sheet: "表0", cell: { row: 4, column: 2 }, tip: "转到" }];
  const formats = [{ area: area(0, 1), style: { fill: "D9D9D9" } }];
  const { parts } = await hucreFrame(book({ links, formats, blocks: [{ at: links[0]!.at, contents: [["内容"]] }] }));
  expect(parts.get("xl/worksheets/sheet1.xml")).toContain('<hyperlink ref="A1" location="&apos;表0&apos;!C5"');
});
