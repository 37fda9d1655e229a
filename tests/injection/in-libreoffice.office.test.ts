import { strFromU8, unzipSync } from "fflate";
import { consolidationWorkbookOf } from "../../src/app/consolidation-workbook-of";
import { findingsText } from "../../src/app/intake/findings-text";
import { allReminders, mendText } from "../../src/app/intake/board-texts";
import type { Intake } from "../../src/app/intake/intake";
import { boardOf } from "../../src/app/intake/receipt-board";
import { settingsWorkbook } from "../../src/app/settings-workbook";
import { pastedText } from "../../src/core/model/pasted-text";
import { visibleText } from "../../src/core/model/visible-text";
import type { WorkbookGrid } from "../../src/core/sheet/grid";
import type { WorkbookSpec } from "../../src/core/sheet/sheet-spec";
import { carriedFinding } from "../../src/core/returns/carried-finding";
import { xlsxWriter } from "../../src/xlsx/xlsx-writer";
import { xlsxReader } from "../../src/xlsx/xlsx-reader";
import { picked, plainWorkbook, tried } from "../app/intake/intake-desk";
import { filledForm } from "../helpers/filled-desk";
import { convertWithOffice } from "../helpers/libreoffice";
import { pasteInOffice } from "../helpers/paste-in-office";
import { gridOf } from "../helpers/workbook-grid";
import { hostileReturns, hostileSettings, hostileWorkspace } from "./hostile-month";
import { asWritten, FILE_NAMES, PAYLOADS } from "./payloads";
import { cellsOf } from "./workbook-holds-texts";

jest.setTimeout(180_000);

let intake: Intake;
let month: WorkbookSpec;
let file: { readonly name: string; readonly bytes: Uint8Array };

beforeAll(async () => {
  const workspace = hostileWorkspace();
  const returns = await hostileReturns(workspace);
  const office = plainWorkbook(gridOf(settingsWorkbook(hostileSettings())));
  const files = [...returns.values()].map((bytes, index) => picked(visibleText(FILE_NAMES[index]!), bytes));
  intake = await tried(office, { files });
  month = consolidationWorkbookOf(intake.workspace, intake.consolidation);
  file = { name: "汇总.xlsx", bytes: await xlsxWriter.write(month) };
});

async function gridOfBytes(bytes: Uint8Array): Promise<WorkbookGrid> {
  const read = await xlsxReader.read(bytes, "office");
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

/** One kind of line end: LibreOffice keeps no carriage return. */
const plain = (text: string): string => text.replace(/\r\n?/g, "\n");

test("opened and saved anew by LibreOffice, which calculates everything, payloads are the texts that they were", async () => {
  const saved = (await convertWithOffice([file], "xlsx")).get("汇总.xlsx")!;
  const { sheets, carried } = await gridOfBytes(saved);
  expect(carried).toBeUndefined();
  for (const sheet of month.sheets) {
    const { formulas, texts } = cellsOf(sheet);
    const found = sheets.find(({ name }) => name === sheet.name)!;
    const cells = new Map(
      found.rows.flatMap(({ row, cells: line }) => line.map((cell) => [`${row},${cell.column}`, cell] as const)),
    );
    const count = [...cells.values()].filter(({ formula }) => formula).length;
    expect({ sheet: sheet.name, formulas: count }).toEqual({ sheet: sheet.name, formulas: formulas.size });
    const held = new Set([...cells.values()].map(({ value }) => (typeof value === "string" ? plain(value) : value)));
    const lost = [...new Set(texts.values())].filter((text) => !held.has(plain(asWritten(text))));
    expect({ sheet: sheet.name, lost }).toEqual({ sheet: sheet.name, lost: [] });
  }
});

test("a return that was merely saved anew carries nothing that has to be told", async () => {
  const form = { name: "月报.xlsx", bytes: await xlsxWriter.write(filledForm()) };
  const saved = (await convertWithOffice([form], "xlsx")).get("月报.xlsx")!;
  expect(carriedFinding(await gridOfBytes(saved), [])).toEqual([]);
});

test("in an .ods nothing is calculated but our own formulas, and no link leads outside", async () => {
  const saved = (await convertWithOffice([file], "ods")).get("汇总.ods")!;
  const content = strFromU8(unzipSync(saved)["content.xml"]!);
  const ours = month.sheets.reduce((sum, sheet) => sum + cellsOf(sheet).formulas.size, 0);
  expect(content.match(/ table:formula="/g)?.length ?? 0).toBe(ours);
  expect(
    [...content.matchAll(/xlink:href="([^"]*)"/g)]
      .map(([, target]) => target)
      // Charts are objects inside the file.
      .filter((target) => !/^(?:#|\.\/Object \d+$|\.\/ObjectReplacements\/Object \d+$)/.test(target!)),
  ).toEqual([]);
  expect(content).toContain("=cmd|");
});

describe("text pasted into a sheet", () => {
  const formulasIn = async (text: string): Promise<readonly unknown[]> => {
    const { sheets } = await gridOfBytes(await pasteInOffice(text));
    return sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter(({ formula }) => formula)));
  };

  test("would be calculated as it is", async () => {
    expect((await formulasIn(PAYLOADS.join("\n"))).length).toBeGreaterThan(3);
  });

  test("stays text as it is copied: every reminder, every list of what to mend, every check, and the payloads themselves", async () => {
    const board = boardOf(intake.consolidation);
    const copied = [
      allReminders(board),
      ...board.lines.map((line) => mendText(board, line)),
      findingsText(intake.checked),
      ...PAYLOADS,
    ];
    const pasted = copied.map(pastedText).join("\n");
    expect(await formulasIn(pasted)).toEqual([]);
  });
});
