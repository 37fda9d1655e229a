import { renderPane } from "./render-pane";
import { readFileSync } from "node:fs";
import type { Workspace } from "../../src/app/open-workspace";
import type { OpenWorkbook } from "../../src/app/ports/open-workbook";
import type { WorkbookSpec } from "../../src/core/sheet/sheet-spec";
import { openWorkbookInExcel } from "../../src/office-js/open-workbook-in-excel";
import type { PaneTools } from "../../src/taskpane/pane-tools";
import { hostFormulas } from "../../src/workbench/formulas/host-formulas";
import { loadFormulaLibrary } from "../../src/workbench/formulas/library";
import type { FormulaHooks } from "../../src/workbench/host/formula-hooks";
import type { ApiLevel, Host } from "../../src/workbench/host/host";
import { Workbook } from "../../src/workbench/host/model/workbook";
import { knownFormulas } from "../office-js/known-formulas";
import { startOffice } from "./office-runtime";

/** Which Excel, what its formulas come to, and what lies in the workbook before the pane opens. */
export interface ExcelOptions {
  readonly api: ApiLevel;
  /** Formulas come to what these workbooks say, also after cells were changed. */
  readonly formulas?: readonly WorkbookSpec[];
  /** Formulas are calculated; those of returns under these settings. Takes longer. */
  readonly workspace?: Workspace;
  readonly lay?: (workbook: OpenWorkbook) => Promise<unknown>;
  readonly query?: string;
  readonly tools?: Partial<PaneTools>;
}

const running: Host[] = [];
let library: Promise<void> | null = null;

async function calculating(workspace: Workspace): Promise<FormulaHooks> {
  library ??= loadFormulaLibrary(new Uint8Array(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm"))));
  await library;
  return hostFormulas(workspace);
}

/** The whole pane in Microsoft's own runtime beside a workbook. */
export async function paneInExcel({ api, formulas = [], workspace, lay, query = "", tools = {} }: ExcelOptions) {
  const hooks = workspace === undefined ? knownFormulas(...formulas) : await calculating(workspace);
  const { host } = await startOffice({ api, workbook: Workbook.withSheets("Sheet1"), hooks });
  running.push(host);
  const workbook = openWorkbookInExcel();
  await lay?.(workbook);
  return { ...renderPane({ workbook, query, tools }), host, workbook };
}

/** Ends the Excels of a test; nothing that was asked of them may have been unknown to them or stale. */
export function endExcels(): void {
  const troubles = running.splice(0).flatMap((host) => {
    host.stop();
    return host.troubles();
  });
  expect(troubles).toEqual([]);
}
