import { SHEET_NAMES } from "../../core/model/office-columns";
import type { Result } from "../../core/model/result";
import { hasSettingsSheet } from "../../core/settings/settings-from-grid";
import type { WorkbookGrid } from "../../core/sheet/grid";
import type { PickedFile } from "../ports/picked-file";
import type { WorkbookReader } from "../ports/workbook-reader";
import { readPickedFile } from "../read-picked-file";
import { officeStateOf, type OfficeState } from "./office-state";

/** The office's saved workbook, as picked outside Excel. */
export interface OfficeFile {
  readonly name: string;
  readonly workbook: WorkbookGrid;
  readonly state: OfficeState;
}

/** Opens the office's saved workbook. The problem are whole Chinese sentences: it is another file, or something in it is wrong. */
export async function openOfficeFile(
  file: PickedFile,
  reader: WorkbookReader,
): Promise<Result<OfficeFile, readonly string[]>> {
  const read = await readPickedFile(file, reader, "office");
  if (!read.ok) return { ok: false, problem: [`「${file.name}」：${read.problem.message}`] };
  const workbook = read.value;
  const isOffice = hasSettingsSheet(workbook) || workbook.sheets.some(({ name }) => name === SHEET_NAMES.ledger);
  if (!isOffice)
    return {
      ok: false,
      problem: [
        `「${file.name}」里没有「${SHEET_NAMES.settings}」和「${SHEET_NAMES.ledger}」，不是食安办的工作簿。请选择在 Excel 里用本软件做的、已经保存的那一本。`,
      ],
    };
  const state = officeStateOf(workbook, null);
  return state.ok ? { ok: true, value: { name: file.name, workbook, state: state.value } } : state;
}
