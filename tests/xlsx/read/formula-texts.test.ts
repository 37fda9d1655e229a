import type { GridCell } from "../../../src/core/sheet/grid";
import { XLSX_LIMITS } from "../../../src/xlsx/read/limits";
import { createXlsxReader } from "../../../src/xlsx/xlsx-reader";
import { minimalParts, zipOf } from "../../helpers/xlsx-parts";

async function cellsOf(rows: string, formulaLength = XLSX_LIMITS.formulaLength): Promise<readonly GridCell[]> {
  const reader = createXlsxReader({ ...XLSX_LIMITS, formulaLength });
  const read = await reader.read(zipOf(minimalParts(rows)));
  if (!read.ok) throw new Error(read.problem.message);
  return read.value.sheets[0]!.rows.flatMap(({ cells }) => cells);
}

const formulas = async (rows: string, formulaLength?: number) =>
  (await cellsOf(rows, formulaLength)).map(({ formula, formulaText }) => (formula ? (formulaText ?? null) : undefined));

test("a formula is taken down as it is written, beside its cached value", async () => {
  const cells = await cellsOf('<row r="1"><c r="A1"><f>IF(B1&lt;2,"甲",1)</f><v>7</v></c><c r="B1"><v>1</v></c></row>');
  expect(cells).toEqual([
    { column: 0, value: 7, formula: true, formulaText: 'IF(B1<2,"甲",1)', date: false },
    { column: 1, value: 1, formula: false, date: false },
  ]);
});

test("cells that share a formula each have their own", async () => {
  const rows =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+$C$1</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row>' +
    '<row r="3"><c r="A3"><f t="shared" si="0"/><v>1</v></c><c r="D3"><f t="shared" si="9"/><v>1</v></c></row>';
  expect(await formulas(rows)).toEqual(["B1+$C$1", "B2+$C$1", "B3+$C$1", ""]);
});

test("a formula longer than Excel allows, and all beyond the budget, are passed over and nothing else is lost", async () => {
  const long = `1+${"1+".repeat(4_100)}1`;
  expect(
    await formulas(`<row r="1"><c r="A1"><f>${long}</f><v>1</v></c><c r="B1"><f>1+1</f><v>2</v></c></row>`),
  ).toEqual(["", "1+1"]);
  const shared = Array.from(
    { length: 5 },
    (_, index) => `<c r="${"BCDEF"[index]!}1"><f t="shared" si="0"/><v>1</v></c>`,
  );
  const rows = `<row r="1"><c r="A1"><f t="shared" si="0">A9+A8+A7</f><v>1</v></c>${shared.join("")}</row>`;
  expect(await formulas(rows, 30)).toEqual(["A9+A8+A7", "B9+B8+B7", "C9+C8+C7", "", "", ""]);
});

test("blanks between elements, as some programs write them, are nothing", async () => {
  const rows = '\n  <row r="1">\n    <c r="A1">\n      <f>\n 1+1 </f>\n      <v>2</v>\n    </c>\n  </row>\n';
  expect(await cellsOf(rows)).toEqual([{ column: 0, value: 2, formula: true, formulaText: "1+1", date: false }]);
});
