import { strToU8, unzipSync } from "fflate";
import { XLSX_LIMITS } from "../../../src/xlsx/read/limits";
import { noReadCounts } from "../../../src/xlsx/read/read-counts";
import { createXlsxReader } from "../../../src/xlsx/xlsx-reader";
import { minimalParts, zipOf } from "../../helpers/xlsx-parts";

const ROWS =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="0"/><c r="C1"><v>5</v></c></row><row r="2"><c r="A2"><f>C1</f></c></row>';

test("the work is counted; small parts that were in an earlier file are not inflated again", async () => {
  const observe = noReadCounts();
  const reader = createXlsxReader(null, undefined, { observe });
  const file = zipOf(minimalParts(ROWS));
  const sizes = Object.entries(unzipSync(file)).map(([name, { length }]) => [name, length] as const);
  const all = sizes.reduce((sum, [, length]) => sum + length, 0);
  await reader.read(file);
  const once = { files: 1, parts: 7, inflatedBytes: all, cells: 4, keptCells: 3, strings: 2, carefulParts: 0 };
  expect(observe).toEqual(once);
  await reader.read(file);
  const again = sizes
    .filter(([name]) => /sheet1|sharedStrings/.test(name))
    .reduce((sum, [, length]) => sum + length, 0);
  expect(observe).toEqual({
    files: 2,
    parts: 9,
    inflatedBytes: all + again,
    cells: 8,
    keptCells: 6,
    strings: 4,
    carefulParts: 0,
  });
});

test("parts that are written in an unusual way are counted", async () => {
  const observe = noReadCounts();
  const odd = { "xl/sharedStrings.xml": "<sst><si><t>甲</t><rPh><t>乙</t></rPh></si></sst>" };
  await createXlsxReader(null, undefined, { observe }).read(zipOf(minimalParts("<row><!-- --></row>", odd)));
  expect(observe).toMatchObject({ carefulParts: 2, strings: 1, cells: 0 });
});

test("parts known from an earlier file count for a file's own limit all the same", async () => {
  const file = zipOf(minimalParts(ROWS));
  const bytes = Object.values(unzipSync(file)).reduce((sum, { length }) => sum + length, 0);
  // The relationships of the package and of the workbook are looked into again for what they lead to outside.
  const reader = createXlsxReader({ ...XLSX_LIMITS, readBytes: bytes });
  const first = await reader.read(file);
  expect(first).toMatchObject({ ok: false, problem: { code: "too-large" } });
  expect(await reader.read(file)).toEqual(first);
});

test("the same packed bytes under another name, or said to hold something else, are read anew", async () => {
  const reader = createXlsxReader();
  const parts = minimalParts(ROWS);
  const one = await reader.read(zipOf(parts));
  const styles = "xl/styles.xml";
  const other = await reader.read(
    zipOf({ ...parts, [styles]: strToU8('<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>') }),
  );
  expect(one).toMatchObject({ ok: true, value: { sheets: [{ rows: [{ cells: [{}, { date: false }] }, {}] }] } });
  expect(other).toMatchObject({ ok: true, value: { sheets: [{ rows: [{ cells: [{}, { date: true }] }, {}] }] } });
});
