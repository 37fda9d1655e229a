import { CONTENT_TYPES, contentTypesOf } from "./content-types";
import type { PackageParts } from "./package-parts";
import { relationshipsOf } from "./relationships";
import { refuse } from "./refusal";

const RESAVE = "请用 Excel 或 WPS 打开，另存为 .xlsx 后重新报送。";
const MACRO_PART = /(^|\/)(vbaProject[^/]*\.bin|macrosheets\/[^/]+)$/i;
const OFFICE_FILE = /\.(xlsx?|et|csv|docx?|wps|pdf|jpe?g|png)$/i;

/** The name of the workbook part. Gives up on every zip that is not a plain .xlsx workbook, saying what it is. */
export function workbookPartOf(parts: PackageParts): string {
  const names = parts.names;
  if (parts.has("xl/workbook.bin")) refuse("legacy-format", `这是 .xlsb（二进制）工作簿，无法读取。${RESAVE}`);
  const types = contentTypesOf(parts);
  if (names.some((name) => MACRO_PART.test(name)) || types.some((type) => /macroEnabled/i.test(type)))
    refuse("macro", `文件含有宏，为安全起见未读取。${RESAVE}`);
  const main = relationshipsOf(parts, "").find(({ type }) => type === "officeDocument")?.part ?? "xl/workbook.xml";
  return parts.has(main) && isWorkbook(main, types) ? main : refuseOther(parts);
}

/** Word and PowerPoint files have a main part too; a workbook's is declared as spreadsheetml, or at least lies under xl/. */
function isWorkbook(main: string, types: readonly string[]): boolean {
  return /^xl\//i.test(main) || types.some((type) => /spreadsheetml\.(sheet|template)\.main\+xml$/.test(type));
}

function refuseOther(parts: PackageParts): never {
  const names = parts.names;
  const is = (what: string, todo: string): never => refuse("not-a-workbook", `这是${what}，不是 Excel 工作簿。${todo}`);
  if (parts.has("mimetype") && /opendocument/.test(parts.text("mimetype"))) {
    return is("开放文档（.ods/.odt）", RESAVE);
  }
  if (names.some((name) => name.startsWith("word/"))) return is(" Word 文档（.docx）", "请报送下发的 .xlsx 月报文件。");
  if (names.some((name) => name.startsWith("ppt/"))) return is("演示文稿（.pptx）", "请报送下发的 .xlsx 月报文件。");
  if (parts.has("Index/Document.iwa") || parts.has("Index.zip"))
    return is(" Numbers 表格", "请导出为 .xlsx 后重新报送。");
  if (parts.has(CONTENT_TYPES)) return refuse("damaged", `文件已损坏，找不到工作簿内容。${RESAVE}`);
  const inside = names.filter((name) => OFFICE_FILE.test(name)).length;
  return is("压缩包", inside > 0 ? `请先解压，再选择里面的 ${inside} 个文件。` : "请先解压，再选择里面的 .xlsx 文件。");
}
