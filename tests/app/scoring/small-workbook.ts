import { checkFiles } from "../../../src/app/check-files";
import { consolidateChecked } from "../../../src/app/consolidate-files";
import { consolidationWorkbookOf } from "../../../src/app/consolidation-workbook-of";
import { openWorkspace, type Workspace } from "../../../src/app/open-workspace";
import { openOwn } from "./open-own";
import { sampleMonth } from "../../../src/app/sample/sample-month";
import type { History } from "../../../src/core/model/history";
import type { Settings } from "../../../src/core/model/settings";
import type { WorkbookSpec } from "../../../src/core/sheet/sheet-spec";
import { gridOf } from "../../helpers/workbook-grid";
import { MemoryWorkbook } from "../../helpers/memory-workbook";
import { smallSettings } from "../../helpers/small-office";

const NO_DATES = { list: new Map<string, string>(), all: null };
const TOOLS = {
  reader: {
    read: (): never => {
      throw new Error("the returns are grids already");
    },
  },
  progress: (): void => undefined,
};

/** The small office's workbook of a clean month. */
export async function smallMonthSpec(
  period: string,
  settings: Settings = smallSettings(period),
  history: History | null = null,
): Promise<WorkbookSpec> {
  const workspace = openWorkspace(settings);
  const checked = await checkFiles(returnsOf(workspace, period), workspace, TOOLS);
  const request = { period, dates: NO_DATES, preferred: [], history };
  return consolidationWorkbookOf(workspace, consolidateChecked(request, checked, workspace).consolidation);
}

/** The small office's workbook of two clean months, one after the other, as it is open in Excel. */
export async function smallOffice(
  periods: readonly string[],
  settings: Settings = smallSettings(periods[0] ?? ""),
): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  for (const period of periods) {
    const spec = await smallMonthSpec(period, settings, openOwn(await workbook.read(null)));
    await workbook.place(spec, { show: null, stamp: "2024-01-01 0000" });
  }
  return workbook;
}

function returnsOf(workspace: Workspace, period: string) {
  return [...sampleMonth(workspace, period, "1", true)].flatMap(({ file, content }) =>
    "workbook" in content ? [{ name: file, modified: null, workbook: gridOf(content.workbook) }] : [],
  );
}
