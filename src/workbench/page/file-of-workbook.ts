import { xlsxFromHostWorkbook } from "../files/xlsx-files";
import type { Workbook } from "../host/model/workbook";

/** A workbook as a file, and what of it the file does not hold. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly leftOut: readonly string[];
}

/** What stands in a workbook, as an .xlsx file under its name. */
export async function fileOfWorkbook(workbook: Workbook): Promise<SavedFile> {
  const bytes = await xlsxFromHostWorkbook(workbook);
  return { name: xlsxName(workbook.name), bytes, leftOut: leftOutOf(workbook) };
}

function xlsxName(name: string): string {
  return /\.xlsx$/i.test(name) ? name : `${name}.xlsx`;
}

function leftOutOf({ sheets }: Workbook): readonly string[] {
  const kinds = [
    ["批注", sheets.some(({ comments }) => comments.length > 0)],
    ["图表", sheets.some(({ charts }) => charts.length > 0)],
    ["表格（套用表格格式）", sheets.some(({ tables }) => tables.length > 0)],
    ["网页链接", sheets.some(({ hyperlinks }) => hyperlinks.some(({ address }) => address !== null))],
  ] as const;
  return kinds.flatMap(([kind, there]) => (there ? [kind] : []));
}
