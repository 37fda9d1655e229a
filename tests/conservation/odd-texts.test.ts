import { checkWrittenFile } from "../../src/app/check-written";
import { consolidateFiles } from "../../src/app/consolidate-files";
import { consolidationWorkbookOf } from "../../src/app/consolidation-workbook-of";
import { xlsxReader } from "../../src/xlsx/xlsx-reader";
import { xlsxWriter } from "../../src/xlsx/xlsx-writer";
import { smallWorkspace } from "../helpers/small-office";
import { withSheet } from "../helpers/workbook-grid";
import { baseGrid, PERIOD } from "./month-draft";

const ODD = [
  "一\r\n二",
  "一\r二\n三",
  " 前后有空格 ",
  "=1+1",
  "'引号",
  "_x0041_",
  "\u0001控制\uFFFE字",
  "😀",
  "<b>&amp;</b>",
  "长".repeat(32_767),
  "2024-03-01",
  "007",
  "\tTab",
];

test("odd texts come back from the written workbook as they stood in the file", async () => {
  const workspace = smallWorkspace(PERIOD);
  let next = 0;
  const grid = withSheet(baseGrid("卡若区"), "工作开展情况", (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell.value === "资料室" ||
        (typeof cell.value === "string" && cell.column > 6 && row.row > 8 && next < ODD.length)
          ? { ...cell, value: ODD[next++ % ODD.length]!, formula: false }
          : cell,
      ),
    })),
  }));
  expect(next).toBeGreaterThanOrEqual(ODD.length);
  const request = {
    period: PERIOD,
    dates: { all: null, list: new Map<string, string>() },
    preferred: [],
    history: null,
  };
  const files = [{ name: "卡若.xlsx", modified: null, bytes: () => Promise.resolve(new Uint8Array([1])) }];
  const reader = { read: () => Promise.resolve({ ok: true as const, value: grid }) };
  const { consolidation, present } = await consolidateFiles({ ...request, files }, workspace, {
    reader,
    progress: () => undefined,
  });
  expect(consolidation.files[0]?.reason).toBeNull();
  expect(ODD.filter((text) => consolidation.ledger.some(({ value }) => value === text)).length).toBeGreaterThan(8);
  const written = await xlsxWriter.write(consolidationWorkbookOf(workspace, consolidation));
  const { problems } = await checkWrittenFile(written, consolidation, present, xlsxReader);
  expect(problems).toEqual([]);
}, 60_000);
