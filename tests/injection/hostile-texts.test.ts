import { writeFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { issueReturns } from "../../src/app/issue-returns";
import { consolidationWorkbookOf } from "../../src/app/consolidation-workbook-of";
import { findingsText } from "../../src/app/intake/findings-text";
import { allReminders, mendText } from "../../src/app/intake/board-texts";
import type { Intake } from "../../src/app/intake/intake";
import { boardOf } from "../../src/app/intake/receipt-board";
import { proposedResend, returnSlipsOf } from "../../src/app/intake/return-slips";
import { settingsWorkbook } from "../../src/app/settings-workbook";
import { pastedText } from "../../src/core/model/pasted-text";
import { visibleText } from "../../src/core/model/visible-text";
import type { UnitReturn } from "../../src/core/model/unit-return";
import type { WorkbookSpec } from "../../src/core/sheet/sheet-spec";
import { xlsxWriter } from "../../src/xlsx/xlsx-writer";
import { picked, plainWorkbook, tried } from "../app/intake/intake-desk";
import { callShian, monthOf, Sandbox } from "../helpers/call-shian";
import { readReturn } from "../helpers/small-office";
import { gridOf } from "../helpers/workbook-grid";
import { hostileReturns, hostileSettings, hostileWorkspace, PERIOD } from "./hostile-month";
import { asWritten, FILE_NAMES, PAYLOADS } from "./payloads";
import { expectHarmless } from "./workbook-holds-texts";

const workspace = hostileWorkspace();
let returns: ReadonlyMap<string, Uint8Array>;
let month: WorkbookSpec;
let intake: Intake;
let written: Uint8Array;

beforeAll(async () => {
  returns = await hostileReturns(workspace);
  const office = plainWorkbook(gridOf(settingsWorkbook(hostileSettings())));
  const files = [...returns].map(([, bytes], index) => picked(visibleText(FILE_NAMES[index]!), bytes));
  intake = await tried(office, { files });
  month = consolidationWorkbookOf(intake.workspace, intake.consolidation);
  written = await xlsxWriter.write(month);
}, 60_000);

test("the month is taken: hostile texts cost nobody a return, words instead of numbers send one back", () => {
  const verdicts = intake.consolidation.files.map(({ unit, verdict }) => [unit, verdict]);
  expect(new Map(verdicts as [string, string][])).toEqual(
    new Map([...returns.keys()].map((unit) => [unit, unit === "卡若区" ? "returned" : "accepted"])),
  );
});

test("the month's workbook holds every text as a text, and leads nowhere", async () => {
  const grid = await expectHarmless(month, written);
  const ledger = grid.sheets.find(({ name }) => name === "台账")!;
  const held = new Set(ledger.rows.flatMap(({ cells }) => cells.map(({ value }) => value)));
  const missing = PAYLOADS.map(asWritten).filter((payload) => !held.has(payload));
  expect(missing).toEqual([]);
});

test("a text that looks like a formula stays one when its cell is opened and closed", () => {
  const parts = unzipSync(written);
  const strings = [...strFromU8(parts["xl/sharedStrings.xml"]!).matchAll(/<si>(.*?)<\/si>/gs)].map(([, xml]) => xml!);
  const styles = /<cellXfs count="\d+">(.*?)<\/cellXfs>/s.exec(strFromU8(parts["xl/styles.xml"]!))![1]!;
  const quoted = [...styles.matchAll(/<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/gs)].map(([xf]) => xf.includes('quotePrefix="1"'));
  const dangerous = strings.map((xml) => /<t[^>]*>\s*(?:[=+\-@＝＋－＠]|\u200B=)/.test(xml));
  let seen = 0;
  for (const name of Object.keys(parts).filter((each) => /worksheets\/sheet\d+\.xml$/.test(each)))
    for (const [, attributes, index] of strFromU8(parts[name]!).matchAll(
      /<c r="[A-Z]+\d+"([^>]*t="s"[^>]*)><v>(\d+)</g,
    ))
      if (dangerous[Number(index)]) {
        const numbers = [...attributes!.matchAll(/ s="(\d+)"/g)].map(([, style]) => Number(style));
        expect(numbers).toHaveLength(1);
        expect(quoted[numbers[0]!]).toBe(true);
        seen += 1;
      }
  expect(seen).toBeGreaterThan(100);
});

test("returns issued with that history, 设置 and 退回单 hold them as texts as well", async () => {
  const previous = new Map<string, UnitReturn>();
  for (const [unit, bytes] of returns) previous.set(unit, await readReturn(bytes, workspace));
  const units = ["市市场监管局", "江达县"];
  for (const { workbook } of issueReturns(workspace, { period: "2024-04", units, previous, keep: new Map() })) {
    const bytes = await xlsxWriter.write(workbook);
    await expectHarmless(workbook, bytes);
    expect(strFromU8(unzipSync(bytes)["xl/sharedStrings.xml"]!)).toContain("=HYPERLINK(");
  }
  const slips = returnSlipsOf(
    boardOf(intake.consolidation),
    { resendBy: proposedResend(boardOf(intake.consolidation), "2024-03-21"), issued: "2024-03-21" },
    workspace,
  )!;
  await expectHarmless(slips, await xlsxWriter.write(slips));
  const settings = settingsWorkbook(hostileSettings());
  await expectHarmless(settings, await xlsxWriter.write(settings));
});

test("what is copied has no line that a sheet takes for a formula, and no cell beside the first", () => {
  const board = boardOf(intake.consolidation);
  const texts = [
    allReminders(board),
    ...board.lines.map((line) => line.reminder),
    ...board.lines.map((line) => mendText(board, line)),
    findingsText(intake.checked),
    PAYLOADS.join("\n"),
  ].filter((text) => text !== "");
  expect(texts.length).toBeGreaterThan(3);
  for (const text of texts) {
    const lines = pastedText(text).split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
    expect(lines.filter((line) => /^[\s"\u200B\uFEFF\u202E]*[=+\-@＝＋－＠﹦]/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.includes("\t"))).toEqual([]);
  }
  // Texts of ours quote what was typed on one line, so that nothing typed can begin a line.
  for (const text of texts.slice(0, -1)) expect(pastedText(text)).toBe(text);
});

describe("the command line", () => {
  let sandbox: Sandbox;
  let files: readonly string[];
  let options: readonly string[];
  beforeAll(async () => {
    sandbox = await Sandbox.open();
    await sandbox.folder("来件");
    files = [...returns].map((_, index) => sandbox.at("来件", FILE_NAMES[FILE_NAMES.length - 1 - index]!));
    await Promise.all([...returns.values()].map((bytes, index) => writeFile(files[index]!, bytes)));
    options = ["--settings", await sandbox.put("设置.json", JSON.stringify(hostileSettings()))];
  });
  afterAll(() => sandbox.close());

  // eslint-disable-next-line no-control-regex -- what a terminal obeys is what must not be there
  const OBEYED = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

  test("tells of them in signs that every terminal shows as they are", async () => {
    const { out, err } = await callShian("check", ...files, ...options);
    expect(`${out}${err}`).not.toMatch(OBEYED);
    expect(out).toContain("\\u001b[31m红.xlsx");
  });

  test("answers in JSON with the same texts, without such signs; the workbook is as harmless", async () => {
    const out = sandbox.at("汇总.xlsx");
    const words = ["--period", PERIOD, "--returns", sandbox.at("来件"), ...options, "--out", out, "--json"];
    const called = await callShian("consolidate", ...words);
    expect(called.code).toBe(1);
    expect(`${called.out}${called.err}`).not.toMatch(OBEYED);
    expect(monthOf(called).files.map(({ file }) => file)).toContain("甲{U+000A}【可收】乙.xlsx");
    await expectHarmless({ title: "", sheets: [], properties: [] }, await sandbox.bytes("汇总.xlsx"));
  });
});
