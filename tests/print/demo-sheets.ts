import { consolidateFiles } from "../../src/app/consolidate-files";
import { consolidationWorkbookOf } from "../../src/app/consolidation-workbook-of";
import { fontsOf } from "../../src/app/fonts-of";
import { boardOf } from "../../src/app/intake/receipt-board";
import { returnSlipsOf } from "../../src/app/intake/return-slips";
import { openWorkspace, type Workspace } from "../../src/app/open-workspace";
import type { PickedFile } from "../../src/app/ports/picked-file";
import { blankScoreForm } from "../../src/app/printing/blank-score-form";
import type { ExtractFilter } from "../../src/app/printing/extract-filter";
import { filterWords } from "../../src/app/printing/extract-filter";
import { extractLines } from "../../src/app/printing/extract-lines";
import { sampleMonth } from "../../src/app/sample/sample-month";
import { sampleSettings } from "../../src/app/sample/sample-settings";
import { workspaceFor } from "../../src/app/workspace-for";
import { extractSheet } from "../../src/core/layouts/extract-sheet";
import { shiftPeriod } from "../../src/core/model/calendar";
import type { Consolidation } from "../../src/core/model/consolidation";
import { SHEET_NAMES } from "../../src/core/model/office-columns";
import type { SheetSpec, WorkbookSpec } from "../../src/core/sheet/sheet-spec";
import { createXlsxReader } from "../../src/xlsx/xlsx-reader";
import { expectedGrid } from "../contract/expected-grid";

const PERIOD = "2024-03";
const SEED = "1";
const DAY = "2024-03-26";

/** The demo month, as far as it is printed. */
export interface DemoMonth {
  readonly workspace: Workspace;
  readonly month: Consolidation;
  /** The office's workbook without 台账, which is no print-out, then 空白评分表 and 退回单. */
  readonly sheets: readonly SheetSpec[];
  /** 会议摘录 under each filter, by what is chosen. */
  readonly extracts: ReadonlyMap<string, SheetSpec>;
  /** One unit's return as it was sent in. */
  readonly form: WorkbookSpec;
}

/** The month of `shian demo`; files made here are handed over as grids, without .xlsx in between. */
export async function demoMonth(): Promise<DemoMonth> {
  const workspace = openWorkspace(sampleSettings(PERIOD, SEED));
  const files = [...sampleMonth(workspace, PERIOD, SEED, false)];
  const real = createXlsxReader();
  const numberOf = (bytes: Uint8Array): number | null => (bytes.length === 1 ? bytes[0]! : null);
  const picked = files.map(({ file, content }, index): PickedFile => {
    const bytes = "workbook" in content ? new Uint8Array([index]) : content.bytes;
    return { name: file, modified: null, bytes: () => Promise.resolve(bytes) };
  });
  const request = {
    period: PERIOD,
    files: picked,
    dates: { all: null, list: new Map<string, string>() },
    preferred: [],
    history: null,
  };
  const { consolidation } = await consolidateFiles(request, workspace, {
    reader: {
      read: async (bytes, limits) => {
        const content = files[numberOf(bytes) ?? files.length]?.content;
        return content !== undefined && "workbook" in content
          ? { ok: true, value: { ...expectedGrid(content.workbook), parts: [] } }
          : real.read(bytes, limits);
      },
    },
    progress: () => undefined,
  });
  const slips = returnSlipsOf(boardOf(consolidation), { resendBy: null, issued: DAY }, workspace);
  const form = files.find(({ file }) => file.includes("市市场监管局"))?.content;
  if (slips === null || form === undefined || !("workbook" in form)) throw new Error("the demo month lacks a sheet");
  const office = consolidationWorkbookOf(workspace, consolidation).sheets;
  return {
    workspace,
    month: consolidation,
    sheets: [
      ...office.filter(({ name, hidden }) => !hidden && name !== SHEET_NAMES.ledger),
      blankScoreForm(workspace, PERIOD, "A4"),
      ...slips.sheets,
    ],
    extracts: new Map([
      ["有变化", extractOf({ kind: "changed" }, workspace, withMonthBefore(consolidation))],
      ["未达标", extractOf({ kind: "failing" }, workspace, consolidation)],
      ["一个单位", extractOf({ kind: "unit", unit: "市市场监管局" }, workspace, consolidation)],
      ["一个部分", extractOf({ kind: "section", section: "二" }, workspace, consolidation)],
    ]),
    form: form.workbook,
  };
}

/** The month with a month before it that said the same of all clauses but every tenth. */
function withMonthBefore(month: Consolidation): Consolidation {
  const before = month.ledger.map((row) => ({
    ...row,
    period: shiftPeriod(month.period, -1),
    value: Number(/^\d+/.exec(row.key)?.[0]) % 10 === 6 ? "上月另有说法" : row.value,
  }));
  return { ...month, ledger: [...month.ledger, ...before] };
}

/** 会议摘录 of a month under a filter. */
function extractOf(filter: ExtractFilter, workspace: Workspace, month: Consolidation): SheetSpec {
  const held = workspaceFor(workspace, month.period);
  const sections = new Map(held.document.sections.map(({ id, printed }) => [id, printed] as const));
  return extractSheet(
    {
      period: month.period,
      filter: filterWords(filter, sections),
      notes: [`应报${month.expected}家，已报${month.received}家。`],
      lines: extractLines(filter, held, month),
      unconfirmed: month.score.unconfirmed,
    },
    fontsOf(held.settings),
  );
}
