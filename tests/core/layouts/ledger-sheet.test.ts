import { ledgerSheet } from "../../../src/core/layouts/ledger-sheet";
import { fieldWords } from "../../../src/core/layouts/parts/field-words";
import { LEDGER_COLUMNS } from "../../../src/core/model/office-columns";
import { sheetText } from "../../helpers/sheet-text";
import { SMALL_MEASURES, SMALL_MONTH } from "../../helpers/small-month";

const WORDS = fieldWords(SMALL_MEASURES);

test("reads as laid down, with every column that is read back", () => {
  const sheet = ledgerSheet(SMALL_MONTH.ledger, WORDS);
  expect(sheetText(sheet)).toMatchSnapshot();
  for (const name of Object.values(LEDGER_COLUMNS)) expect(sheet.blocks[0]?.contents[0]).toContain(name);
});

test("fifty thousand rows take one block and as many formats as three rows", () => {
  const row = SMALL_MONTH.ledger[0]!;
  const rows = Array.from({ length: 50_000 }, (_, index) => ({ ...row, revision: index }));
  const start = Date.now();
  const sheet = ledgerSheet(rows, WORDS);
  expect(Date.now() - start).toBeLessThan(2000);
  expect(sheet.blocks).toHaveLength(1);
  expect(sheet.formats).toHaveLength(ledgerSheet(SMALL_MONTH.ledger, WORDS).formats.length);
  expect(sheet.rowHeights).toHaveLength(1);
});

test("an empty ledger is only its head", () => {
  expect(ledgerSheet([], WORDS).blocks[0]?.contents).toHaveLength(1);
});
