import { deflateRawSync } from "node:zlib";
import { strToU8 } from "fflate";
import { xlsxReader } from "../../src/xlsx/xlsx-reader";
import { rawZip } from "../helpers/raw-zip";
import { minimalParts, worksheet } from "../helpers/xlsx-parts";

/** 台账 of the sample month with all 34 units has 8,836 rows of 14 cells. */
const YEAR = 12 * 8_836;
const COLUMNS = "ABCDEFGHIJKLMN";

/** A year of 台账: mostly texts from the table of texts, as the product writes it. */
function ledgerOfYear(): Uint8Array {
  const rows = Array.from({ length: YEAR }, (_, row) => {
    const cells = [...COLUMNS].map((column, index) => {
      const place = `r="${column}${row + 1}"`;
      return index === 3 ? `<c ${place} s="0"><v>${row}</v></c>` : `<c ${place} t="s" s="0"><v>${row % 2}</v></c>`;
    });
    return `<row r="${row + 1}" ht="20.5" customHeight="1">${cells.join("")}</row>`;
  });
  return rawZip(
    Object.entries(minimalParts("", { "xl/worksheets/sheet1.xml": worksheet(rows.join("")) })).map(([name, text]) => {
      const contents = strToU8(String(text));
      return { name, contents, packed: deflateRawSync(contents, { level: 1 }) };
    }),
  );
}

test("the office's ledger of a whole year is read; from a unit it is refused at once, and the limit is named", async () => {
  const ledger = ledgerOfYear();
  const began = performance.now();
  expect(await xlsxReader.read(ledger)).toMatchObject({
    ok: false,
    problem: { code: "too-large", message: expect.stringMatching(/sheet1\.xml 展开后 \d+.*MB，上限 16 MB/) as string },
  });
  expect(performance.now() - began).toBeLessThan(1_000);
  const read = await xlsxReader.read(ledger, "office");
  if (!read.ok) throw new Error(read.problem.message);
  const { rows } = read.value.sheets[0]!;
  expect(rows).toHaveLength(YEAR);
  expect(rows[YEAR - 1]!.cells.map(({ value }) => value).slice(2, 5)).toEqual(["乙", YEAR - 1, "乙"]);
}, 90_000);
