import { tableWorkbook } from "../core/layouts/table-workbook";
import type { WorkbookSpec } from "../core/sheet/sheet-spec";
import type { Workspace } from "./open-workspace";

/** The document as a workbook: 责任分解表, 重点任务, 修订记录, 待定事项 with what the settings leave open. */
export function tableOf({ document, settings }: Workspace): WorkbookSpec {
  return tableWorkbook(document, { settings: settings.entries, vetoes: [], decisions: settings.decisions });
}
