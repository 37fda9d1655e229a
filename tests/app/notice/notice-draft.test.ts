import { noticeDraft, noticeText, type NoticeDraft } from "../../../src/app/notice/notice-draft";
import { SHEET_NAMES } from "../../../src/core/model/office-columns";
import { MemoryWorkbook } from "../../helpers/memory-workbook";
import { smallOffice } from "../scoring/small-workbook";

// Two months are laid out before there is anything to look at.
jest.setTimeout(20_000);

let workbook: MemoryWorkbook;
let draft: NoticeDraft;
beforeAll(async () => {
  workbook = await smallOffice(["2024-02", "2024-03"]);
  const made = await noticeDraft(workbook);
  if (!made.ok) throw new Error(made.problem.sentences.join(""));
  draft = made.value;
});

test("reads as the sheet 通报 of the workbook does", async () => {
  const grid = await workbook.read([SHEET_NAMES.notice]);
  const cells = grid.sheets[0]!.rows.flatMap((row) =>
    row.cells.map(({ value }) => (typeof value === "string" ? value : "")),
  );
  const shown = (text: string) => text.replace(/[\s　]/g, "");
  expect(shown(noticeText(draft))).toBe(shown(cells.join("")));
});

test("every number that follows a cell says which, and the cell holds it", () => {
  const numbers = draft.lines.flat().flatMap(({ text, from }) => (from === null ? [] : [{ text, from }]));
  expect(numbers.length).toBeGreaterThan(20);
  const sheets = new Set(numbers.map(({ from }) => from.sheet));
  expect([...sheets].sort()).toEqual(["报送情况", "指标汇总", "月度汇总表", "未达标清单"].sort());
  for (const { text, from } of numbers.filter(({ text: words }) => /^[差多]\d/.test(words)))
    expect([from.sheet, workbook.valueIn(from.sheet, from.cell)]).toEqual(["未达标清单", text]);
  for (const { text, from } of numbers.filter(({ from: { sheet } }) => sheet === "报送情况"))
    expect([from.cell, workbook.valueIn(from.sheet, from.cell)]).toEqual([from.cell, Number(text)]);
  const [rate] = numbers.filter(({ text }) => /^\d+\.\d+%$/.test(text));
  const value = workbook.valueIn(rate!.from.sheet, rate!.from.cell);
  expect(Number(value).toFixed(2)).toBe(Number(rate!.text.slice(0, -1)).toFixed(2));
});

test("says where to begin in a workbook without a month", async () => {
  expect(await noticeDraft(new MemoryWorkbook())).toMatchObject({ ok: false, problem: { empty: true } });
});
