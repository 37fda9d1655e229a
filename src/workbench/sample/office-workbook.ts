import { checkFiles } from "../../app/check-files";
import { consolidateChecked } from "../../app/consolidate-files";
import { consolidationWorkbookOf } from "../../app/consolidation-workbook-of";
import type { Workspace } from "../../app/open-workspace";
import type { Period } from "../../core/model/unit-return";
import { xlsxReader } from "../../xlsx/xlsx-reader";
import { xlsxWriter } from "../../xlsx/xlsx-writer";

/** The month's workbook of the office: the files are read and judged as the product does, nothing is put in by hand. */
export async function officeWorkbook(
  workspace: Workspace,
  files: readonly { readonly file: string; readonly make: () => Promise<Uint8Array> }[],
  period: Period,
): Promise<Uint8Array> {
  const picked = files.map(({ file, make }) => ({ name: file, modified: null, bytes: make }));
  const checked = await checkFiles(picked, workspace, { reader: xlsxReader, progress: () => undefined });
  const request = { period, history: null, dates: { all: null, list: new Map<string, string>() }, preferred: [] };
  const { consolidation } = consolidateChecked(request, checked, workspace);
  return xlsxWriter.write(consolidationWorkbookOf(workspace, consolidation));
}
