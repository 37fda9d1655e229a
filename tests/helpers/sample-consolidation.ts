import { consolidateFiles } from "../../src/app/consolidate-files";
import { consolidationWorkbookOf } from "../../src/app/consolidation-workbook-of";
import { openWorkspace } from "../../src/app/open-workspace";
import type { Workspace } from "../../src/app/open-workspace";
import type { PickedFile } from "../../src/app/ports/picked-file";
import { sampleMonth } from "../../src/app/sample/sample-month";
import { sampleSettings } from "../../src/app/sample/sample-settings";
import type { WorkbookSpec } from "../../src/core/sheet/sheet-spec";
import { expectedGrid } from "../contract/expected-grid";

const PERIOD = "2024-03";

/** The workspace of an imaginary office. */
export function sampleWorkspace(): Workspace {
  return openWorkspace(sampleSettings(PERIOD, "1"));
}

/** The office's workbook of a month to which every unit has sent a clean return; files are handed over as grids, without .xlsx in between. */
export async function sampleConsolidation(workspace: Workspace): Promise<WorkbookSpec> {
  const specs: WorkbookSpec[] = [];
  const files: PickedFile[] = [];
  for (const { file, content } of sampleMonth(workspace, PERIOD, "1", true)) {
    if (!("workbook" in content)) continue;
    const bytes = new Uint8Array([specs.push(content.workbook) - 1]);
    files.push({ name: file, modified: null, bytes: () => Promise.resolve(bytes) });
  }
  const request = {
    period: PERIOD,
    files,
    dates: { all: null, list: new Map<string, string>() },
    preferred: [],
    history: null,
  };
  const { consolidation } = await consolidateFiles(request, workspace, {
    reader: {
      read: ([index]) => Promise.resolve({ ok: true, value: { ...expectedGrid(specs[index!]!), parts: [] } }),
    },
    progress: () => undefined,
  });
  return consolidationWorkbookOf(workspace, consolidation);
}
