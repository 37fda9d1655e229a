import path from "node:path";
import { consolidateFiles } from "../../src/app/consolidate-files";
import { consolidationWorkbookOf } from "../../src/app/consolidation-workbook-of";
import { historyInForm } from "../../src/app/history-in-form";
import { returnFileName } from "../../src/app/issue-returns";
import { openWorkspace } from "../../src/app/open-workspace";
import { returnFormOf } from "../../src/app/return-form-of";
import { sampleReturns } from "../../src/app/sample/sample-returns";
import { sampleSettings } from "../../src/app/sample/sample-settings";
import { returnWorkbook } from "../../src/core/layouts/return-workbook";
import type { ReturnFigure, UnitReturn } from "../../src/core/model/unit-return";
import type { WorkbookSpec } from "../../src/core/sheet/sheet-spec";
import { xlsxWriter } from "../../src/xlsx/xlsx-writer";
import { expectedGrid } from "../contract/expected-grid";
import type { Sandbox } from "../helpers/call-shian";

export const MARCH = "2024-03";
const SEED = "1";
const FOLDER = "来件";
const MENDED_FOLDER = "再报";

/** What happens to whose return in this month. */
export const UNITS = {
  /** Its file is cut off in the middle. */
  broken: "江达县",
  /** Its file of February bears March's name. */
  otherMonth: "察雅县",
  /** Sends nothing. */
  silent: "类乌齐县",
  late: "市教育局",
  /** More cases filed (32-1) than were to be filed; put right later. */
  faulty: "卡若区",
  /** Sends the same twice. */
  twice: "市市场监管局",
} as const;

/** A late return's date of 完成上报; the month closes on the 25th. */
export const LATE_DATE = "2024-03-27";
const MENDED_NOTE = "经核实，按台账更正本单位上次报送的数字。";

/** The settings of the office with its invented populations. */
export const SETTINGS = sampleSettings(MARCH, SEED);
const workspace = openWorkspace(SETTINGS);

/** The month as files on disk, and the returns as their clerks filled them. */
export interface OfficeMonth {
  readonly folder: string;
  /** Paths of 34 files. */
  readonly files: readonly string[];
  /** Path of 卡若区's second return. */
  readonly mended: string;
  readonly returns: ReadonlyMap<string, UnitReturn>;
  readonly settings: string;
}

/** Writes the month into the sandbox: 31 units' good returns (one late, one that comes twice), one with an error, and two that cannot be taken. */
export async function writeMonth(sandbox: Sandbox): Promise<OfficeMonth> {
  const clean = sampleReturns(workspace, MARCH, SEED);
  const returns = new Map(clean.map((one) => [one.unit, changed(one)]));
  const files: string[] = [];
  const put = async (name: string, bytes: Uint8Array, folder = FOLDER): Promise<string> => {
    const file = await sandbox.put(path.join(folder, name), bytes);
    if (folder === FOLDER) files.push(file);
    return file;
  };
  for (const one of returns.values()) {
    const name = returnFileName(MARCH, one.unit);
    if (one.unit === UNITS.silent) continue;
    const bytes = await bytesOf(one.unit === UNITS.otherMonth ? ofFebruary(one.unit) : one);
    await put(name, one.unit === UNITS.broken ? bytes.slice(0, bytes.length >> 1) : bytes);
    if (one.unit === UNITS.twice) await put("市场监管局月报（重发）.xlsx", bytes);
  }
  const mended = mendedReturn(clean.find(({ unit }) => unit === UNITS.faulty)!);
  return {
    folder: sandbox.at(FOLDER),
    files,
    mended: await put(`${MARCH}_${UNITS.faulty}_月报（更正）.xlsx`, await bytesOf(mended), MENDED_FOLDER),
    returns: returns.set(`${UNITS.faulty}（更正）`, mended),
    settings: await sandbox.put("设置.json", JSON.stringify(SETTINGS)),
  };
}

function changed(one: UnitReturn): UnitReturn {
  if (one.unit === UNITS.late) return { ...one, submitted: LATE_DATE };
  if (one.unit !== UNITS.faulty) return one;
  return withFigure({ ...one, submitted: "2024-03-20" }, "32-1.num", { value: numberOf(one, "32-1.den") + 1 });
}

/** 32-1 is right again, and 46-1 counts five batches more than before. */
function mendedReturn(clean: UnitReturn): UnitReturn {
  const again = { ...clean, revision: 2, submitted: "2024-03-25" };
  return withFigure(again, "46-1.num", { value: numberOf(clean, "46-1.num") + 5, note: MENDED_NOTE });
}

function ofFebruary(unit: string): UnitReturn {
  return sampleReturns(workspace, "2024-02", SEED).find((one) => one.unit === unit)!;
}

/** A return in which one figure's row says something else. */
export function withFigure(one: UnitReturn, key: string, change: Partial<ReturnFigure>): UnitReturn {
  return { ...one, figures: new Map(one.figures).set(key, { ...one.figures.get(key)!, ...change }) };
}

/** A figure of a return that is a number. */
export function numberOf(one: UnitReturn | undefined, key: string): number {
  const value = one?.figures.get(key)?.value;
  if (typeof value !== "number") throw new Error(`${key} of ${one?.unit ?? "?"} is no number`);
  return value;
}

function bytesOf(one: UnitReturn): Promise<Uint8Array> {
  return xlsxWriter.write(filled(one));
}

function filled(one: UnitReturn): WorkbookSpec {
  const { unit, period, revision } = one;
  return returnWorkbook(returnFormOf(workspace, { unit, period, revision, history: historyInForm(one), keep: one }));
}

/** A clean month of all 34 units, changed where a test wants it otherwise. */
export function cleanReturns(change: (one: UnitReturn) => UnitReturn = (one) => one): readonly UnitReturn[] {
  return sampleReturns(workspace, MARCH, SEED).map(change);
}

/** The office's workbook, as an .xlsx file, once these returns have been taken in; they are handed over as grids. */
export async function consolidatedWorkbook(returns: readonly UnitReturn[]): Promise<Uint8Array> {
  const grids = returns.map((one) => ({ ...expectedGrid(filled(one)), parts: [] }));
  const files = returns.map(({ unit }, index) => ({
    name: returnFileName(MARCH, unit),
    modified: null,
    bytes: () => Promise.resolve(new Uint8Array([index])),
  }));
  const { consolidation } = await consolidateFiles(
    { period: MARCH, files, dates: { all: null, list: new Map<string, string>() }, preferred: [], history: null },
    workspace,
    {
      reader: { read: ([index]) => Promise.resolve({ ok: true, value: grids[index!]! }) },
      progress: () => undefined,
    },
  );
  return xlsxWriter.write(consolidationWorkbookOf(workspace, consolidation));
}
