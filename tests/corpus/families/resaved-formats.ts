import { accepted, refused } from "../corpus-file";
import type { ProgramFamily, ProgramFile } from "../office-programs/program-family";
import { gnumericAs, libreOfficeAs } from "../office-programs/program-step";
import type { GnumericFormat, LibreOfficeFormat } from "../office-programs/program-step";

const XLS = refused("legacy-format", /旧版 \.xls.*另存为 \.xlsx/);
const ODS = refused("not-a-workbook", /开放文档（\.ods.*另存为 \.xlsx/);
const CSV = refused("not-a-workbook", /CSV.*请报送下发的 \.xlsx/);
const PDF = refused("not-a-workbook", /PDF.*请报送下发的 \.xlsx/);
const PAGE = refused("not-a-workbook", /网页.*另存为 \.xlsx/);
const SYLK = refused("legacy-format", /SYLK.*另存为 \.xlsx/);
const MACRO = refused("macro", /含有宏.*另存为 \.xlsx/);

const office = (name: string, format: LibreOfficeFormat, expect: ProgramFile["expect"]): ProgramFile => ({
  name: `格式-LibreOffice-${name}`,
  from: "office",
  steps: [libreOfficeAs(format)],
  expect,
});
const gnumeric = (name: string, format: GnumericFormat, expect: ProgramFile["expect"]): ProgramFile => ({
  name: `格式-Gnumeric-${name}`,
  from: "office",
  steps: [gnumericAs(format)],
  expect,
});

/** Real files of other formats, under their own names and under the name of a return. */
export const resavedFormats: ProgramFamily = {
  name: "存成别的格式",
  files: [
    office("旧版.xls", "xls", XLS),
    office("旧版改名.xlsx", "xls", XLS),
    office("开放文档.ods", "ods", ODS),
    office("开放文档改名.xlsx", "ods", ODS),
    office("单个文件的开放文档.fods", "fods", refused("not-a-workbook", /开放文档（\.fods）.*另存为 \.xlsx/)),
    office("文本.csv", "csv", CSV),
    office("文本改名.xlsx", "csv", CSV),
    office("打印件.pdf", "pdf", PDF),
    office("打印件改名.xlsx", "pdf", PDF),
    office("网页.html", "html", PAGE),
    office("网页改名.xlsx", "html", PAGE),
    office("符号链接.slk", "slk", SYLK),
    office("数据交换.dif", "dif", refused("not-a-workbook", /文本或 CSV.*请报送下发的 \.xlsx/)),
    office("启用宏的工作簿.xlsm", "xlsm", MACRO),
    office("启用宏的工作簿改名.xlsx", "xlsm", MACRO),
    office("模板.xltx", "xltx", accepted({ unit: "市食安办" })),
    {
      name: "格式-LibreOffice-加了打开密码.xlsx",
      from: "office",
      steps: [libreOfficeAs("xlsx", "1234")],
      expect: refused("encrypted", /打开密码.*取消密码后另存为 \.xlsx/),
    },
    { name: "格式-LibreOffice-加了打开密码.ods", from: "office", steps: [libreOfficeAs("ods", "1234")], expect: ODS },
    gnumeric("旧版.xls", "xls", XLS),
    gnumeric("更旧版改名.xlsx", "5.xls", XLS),
    gnumeric("开放文档改名.xlsx", "ods", ODS),
    gnumeric("自有格式改名.xlsx", "gnumeric", refused("not-a-workbook", /\.gz.*请/)),
    gnumeric("文本.csv", "csv", CSV),
    gnumeric("网页改名.xlsx", "html", PAGE),
    gnumeric("符号链接改名.xlsx", "slk", SYLK),
  ],
};
