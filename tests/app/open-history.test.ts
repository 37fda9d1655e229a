import { consolidateFiles } from "../../src/app/consolidate-files";
import { consolidationWorkbookOf } from "../../src/app/consolidation-workbook-of";
import { openHistory } from "../../src/app/open-history";
import { openWorkspace } from "../../src/app/open-workspace";
import { tableOf } from "../../src/app/table-of";
import { xlsxReader } from "../../src/xlsx/xlsx-reader";
import { xlsxWriter } from "../../src/xlsx/xlsx-writer";
import { readGrid, typeInto } from "../helpers/type-into";

const workspace = openWorkspace(null);
let bytes: Uint8Array;

beforeAll(async () => {
  const request = { period: "2024-03", files: [], dates: { all: null, list: new Map() }, preferred: [], history: null };
  const { consolidation } = await consolidateFiles(request, workspace, {
    reader: xlsxReader,
    progress: () => undefined,
  });
  bytes = await xlsxWriter.write(consolidationWorkbookOf(workspace, consolidation));
});

const without = async (sheet: string) => {
  const { sheets, ...rest } = await readGrid(bytes);
  return {
    read: () =>
      Promise.resolve({ ok: true as const, value: { ...rest, sheets: sheets.filter(({ name }) => name !== sheet) } }),
  };
};

test("an untouched workbook: its settings are those that it was made with", async () => {
  const opened = await openHistory(bytes, xlsxReader);
  expect(opened).toMatchObject({
    ok: true,
    value: { settings: workspace.settings, history: { period: "2024-03", findings: [] } },
  });
});

test("decisions on lines are taken over, also without the sheet 设置; an unclear date is named", async () => {
  const gap = workspace.document.gaps[0]!.id;
  const typed = await typeInto(bytes, [
    { sheet: "待定事项", key: gap, head: "决定", value: "采用" },
    { sheet: "待定事项", key: gap, head: "日期", value: "月底" },
  ]);
  const opened = await openHistory(typed, xlsxReader);
  expect(opened).toMatchObject({
    ok: true,
    value: { settings: { decisions: [{ id: gap, decision: "采用", date: "" }] } },
  });
  expect(opened.ok && opened.value.history.findings).toMatchObject([
    {
      rule: "history-date-unread",
      sheet: "待定事项",
      message: expect.stringContaining("的「日期」不是日期") as string,
    },
  ]);
  expect(await openHistory(bytes, await without("设置"))).toMatchObject({ ok: true, value: { settings: null } });
});

test("what cannot serve as history: ours with a fault, or none of ours", async () => {
  const faulty = await typeInto(bytes, [{ sheet: "设置", key: "deadline.day", head: "现值", value: 32 }]);
  expect(await openHistory(faulty, xlsxReader)).toMatchObject({
    ok: false,
    problem: { ours: true, sentences: [expect.stringMatching(/^设置!C\d+：.*现为32/) as string] },
  });
  expect(await openHistory(await xlsxWriter.write(tableOf(workspace)), xlsxReader)).toMatchObject({
    ok: false,
    problem: { ours: false },
  });
  expect(await openHistory(new Uint8Array(9), xlsxReader)).toMatchObject({ ok: false, problem: { ours: false } });
});
