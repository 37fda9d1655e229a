/** @jest-environment jsdom */
import "../helpers/browser-globals";
import { consolidationWorkbookOf } from "../../src/app/consolidation-workbook-of";
import { confirmIntake } from "../../src/app/intake/confirm-intake";
import { dryRun } from "../../src/app/intake/dry-run";
import type { Intake } from "../../src/app/intake/intake";
import type { PickedFile } from "../../src/app/ports/picked-file";
import { settingsWorkbook } from "../../src/app/settings-workbook";
import { areaToA1, fromA1, toA1 } from "../../src/core/sheet/a1";
import { writableText } from "../../src/core/sheet/writable-text";
import type { WorkbookSpec } from "../../src/core/sheet/sheet-spec";
import type { FormulaHooks } from "../../src/workbench/host/formula-hooks";
import { xlsxReader } from "../../src/xlsx/xlsx-reader";
import { picked } from "../app/intake/intake-desk";
import { eventsDelivered } from "../helpers/office-runtime";
import { knownFormulas } from "../office-js/known-formulas";
import { expectNoTroubles, liveExcel, type LiveExcel } from "../office-js/live-excel";
import { hostileReturns, hostileSettings, hostileWorkspace, PERIOD } from "./hostile-month";
import { asWritten, PAYLOADS } from "./payloads";
import { cellsOf, expectTexts } from "./workbook-holds-texts";

afterEach(expectNoTroubles);

const clock = { today: () => "2024-03-21", time: () => "0930" };
let files: readonly PickedFile[];

beforeAll(async () => {
  const returns = await hostileReturns(hostileWorkspace());
  // Two of them: enough to have every payload in every kind of place.
  files = ["卡若区", "市食安办"]
    .map((unit) => [unit, returns.get(unit)!] as const)
    .map(([unit, bytes]) => picked(`${unit}.xlsx`, bytes));
}, 60_000);

test("the month stands in Excel as texts, again after a second run, with what the office typed in between", async () => {
  let known = knownFormulas(settingsWorkbook(hostileSettings()));
  const hooks: FormulaHooks = { evaluate: (...asked) => known.evaluate!(...asked) };
  const excel = await liveExcel({ api: "1.9", hooks });
  await excel.open.place(settingsWorkbook(hostileSettings()), { show: null, stamp: "2024-03-20 0900" });
  const taken = async (): Promise<WorkbookSpec> => {
    const intake = await tried(excel);
    const spec = consolidationWorkbookOf(intake.workspace, intake.consolidation);
    known = knownFormulas(spec);
    const confirmed = await confirmIntake(intake, { workbook: excel.open, clock, progress: () => undefined });
    if (!confirmed.ok) throw new Error(confirmed.problem.join("\n"));
    expect(confirmed.value.written.problems).toEqual([]);
    return spec;
  };

  const first = await taken();
  await expectTextsIn(excel, first);
  const typed = typings(first);
  expect(typed.length).toBeGreaterThan(PAYLOADS.length);
  await type(typed);

  const second = await taken();
  await expectTextsIn(excel, second);
  for (const { sheet, key, text } of typed) {
    const [, cell] = second.sheets.find(({ name }) => name === sheet)!.fields.find(([field]) => field === key)!;
    const found = await valuesAt(sheet, toA1(cell));
    expect({ sheet, key, found: found[0] }).toEqual({ sheet, key, found: text });
  }
  // The library tidies up after itself once the answer is given.
  await eventsDelivered();
});

async function tried({ open }: LiveExcel): Promise<Intake> {
  const run = await dryRun(
    { period: PERIOD, files, withSheets: false, earlier: null },
    { workbook: open, reader: xlsxReader, progress: () => undefined },
  );
  if (!run.ok || run.value === null) throw new Error("no dry run");
  return run.value;
}

/** Every text is the cell's value and not the result of something; read as a formula it is the text itself. */
async function expectTextsIn({ open }: LiveExcel, workbook: WorkbookSpec): Promise<void> {
  expectTexts(workbook, await open.read(workbook.sheets.map(({ name }) => name)));
  for (const sheet of workbook.sheets) {
    const { texts, formulas } = cellsOf(sheet);
    const last = [...texts.keys(), ...formulas].map((cell) => fromA1(cell)!);
    const area = {
      row: 0,
      column: 0,
      rows: Math.max(...last.map(({ row }) => row)) + 1,
      columns: Math.max(...last.map(({ column }) => column)) + 1,
    };
    const found = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet.name).getRange(areaToA1(area));
      range.load("values,formulas");
      await context.sync();
      return { values: range.values, formulas: range.formulas };
    });
    const wrong = [...texts].filter(([cell, text]) => {
      const { row, column } = fromA1(cell)!;
      const written = writableText(text);
      const [value, formula] = [found.values, found.formulas].map((rows) => rows[row]![column] as unknown);
      return written !== "" && (value !== written || formula !== written);
    });
    expect({ sheet: sheet.name, wrong }).toEqual({ sheet: sheet.name, wrong: [] });
  }
}

interface TypedText {
  readonly sheet: string;
  readonly key: string;
  readonly cell: string;
  readonly text: string;
}

/** Payloads for the free texts that the office types: remarks of 报送情况, reasons and evidence of 评分表. */
function typings(workbook: WorkbookSpec): readonly TypedText[] {
  const places = workbook.sheets.flatMap(({ name, fields }) =>
    fields
      .filter(([key]) => /#(?:remark|reason|evidence)$/.test(key))
      .map(([key, cell]) => ({ sheet: name, key, cell: toA1(cell) })),
  );
  const payloads = PAYLOADS.map(asWritten).filter((text) => text === text.trim() && !/[\r\n\t]/.test(text));
  return places
    .slice(0, 3 * payloads.length)
    .map((place, index) => ({ ...place, text: payloads[index % payloads.length]! }));
}

/** Types as people do who want a text: with an apostrophe. */
async function type(typed: readonly TypedText[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const { sheet, cell, text } of typed)
      context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[`'${text}`]];
    await context.sync();
  });
}

async function valuesAt(sheet: string, cell: string): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
    range.load("values");
    await context.sync();
    return range.values[0] as unknown[];
  });
}
