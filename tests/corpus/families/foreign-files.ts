import { strToU8, zipSync } from "fflate";
import { zipOf } from "../../helpers/xlsx-parts";
import { relationships } from "../../helpers/xlsx-parts";
import { compoundFile } from "../compound-file";
import { refused, type Family } from "../corpus-file";

const text = (content: string): Uint8Array => strToU8(content);
const startingWith = (...bytes: readonly number[]): Uint8Array =>
  Uint8Array.from([...bytes, ...new Array<number>(600).fill(0)]);
const utf16 = (content: string): Uint8Array =>
  new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(content, "utf16le")]));
/** 「单位,数」 and a row in GBK, as Excel in Chinese saves a .csv. */
const GBK_CSV = Uint8Array.from([
  0xb5, 0xa5, 0xce, 0xbb, 0x2c, 0xca, 0xfd, 0x0d, 0x0a, 0xbf, 0xa8, 0x2c, 0x31, 0x0d, 0x0a,
]);
const RESAVE = /用 Excel 或 WPS 打开，另存为 \.xlsx/;
const FORM = /请报送下发的 \.xlsx 月报文件/;
const UNPACK = /压缩包.*请先解压/;
const WORD = zipOf({
  "[Content_Types].xml": "<Types/>",
  "_rels/.rels": relationships([["1", "officeDocument", "word/document.xml"]]),
  "word/document.xml": "<document/>",
});

/** Files of other programs, most of them under a name that ends in .xlsx. */
export const foreignFiles: Family = {
  name: "别的文件",
  files: [
    { name: "旧版.xls", make: () => compoundFile(["Workbook"]), expect: refused("legacy-format", RESAVE) },
    { name: "旧版改名.xlsx", make: () => compoundFile(["Book"]), expect: refused("legacy-format", RESAVE) },
    {
      name: "金山表格.et",
      make: () => compoundFile(["ETExtData", "Workbook"]),
      expect: refused("legacy-format", /\.xls\/\.et.*另存为 \.xlsx/),
    },
    { name: "四版表格.xls", make: () => startingWith(0x09, 0x04, 6, 0), expect: refused("legacy-format", RESAVE) },
    {
      name: "两千零三年的表格.xml",
      make: () => text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      expect: refused("legacy-format", RESAVE),
    },
    {
      name: "老式文本表.slk",
      make: () => text("ID;PWXL;N;E\nC;Y1;X1;K1\nE"),
      expect: refused("legacy-format", RESAVE),
    },
    {
      name: "二进制.xlsb",
      make: () => zipOf({ "[Content_Types].xml": "<Types/>", "xl/workbook.bin": "x" }),
      expect: refused("legacy-format", /\.xlsb.*另存为 \.xlsx/),
    },
    {
      name: "打开密码.xlsx",
      make: () => compoundFile(["EncryptionInfo", "EncryptedPackage"]),
      expect: refused("encrypted", /打开密码.*取消密码后另存为 \.xlsx/),
    },
    {
      name: "开放文档.ods",
      make: () =>
        zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<document-content/>" }),
      expect: refused("not-a-workbook", /\.ods.*另存为 \.xlsx/),
    },
    {
      name: "开放文档改名.xlsx",
      make: () => zipOf({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<document-content/>" }),
      expect: refused("not-a-workbook", /\.odt.*另存为 \.xlsx/),
    },
    { name: "公文.docx", make: () => WORD, expect: refused("not-a-workbook", /Word.*请报送下发的/) },
    { name: "公文改名.xlsx", make: () => WORD, expect: refused("not-a-workbook", /Word.*请报送下发的/) },
    { name: "公文.doc", make: () => compoundFile(["WordDocument"]), expect: refused("not-a-workbook", /Word.*请报送/) },
    {
      name: "讲稿.pptx",
      make: () => zipOf({ "[Content_Types].xml": "<Types/>", "ppt/presentation.xml": "<presentation/>" }),
      expect: refused("not-a-workbook", /演示文稿.*请报送/),
    },
    {
      name: "讲稿改名.xlsx",
      make: () => compoundFile(["PowerPoint Document"]),
      expect: refused("not-a-workbook", /演示文稿.*请报送/),
    },
    {
      name: "苹果表格.numbers",
      make: () => zipOf({ "Index/Document.iwa": "x" }),
      expect: refused("not-a-workbook", /Numbers.*导出为 \.xlsx/),
    },
    { name: "打印件.pdf", make: () => text("%PDF-1.7\n"), expect: refused("not-a-workbook", /PDF.*请报送/) },
    { name: "打印件改名.xlsx", make: () => text("%PDF-1.4\n"), expect: refused("not-a-workbook", /PDF.*请报送/) },
    { name: "照片.xlsx", make: () => startingWith(0xff, 0xd8, 0xff, 0xe0), expect: refused("not-a-workbook", /图片/) },
    { name: "截图.png", make: () => startingWith(0x89, 0x50, 0x4e, 0x47), expect: refused("not-a-workbook", /图片/) },
    {
      name: "网页表格.xls",
      make: () => text("<html><body><table><tr><td>卡若区</td></tr></table></body></html>"),
      expect: refused("not-a-workbook", /网页.*另存为 \.xlsx/),
    },
    {
      name: "名单.csv",
      make: () => text("单位,数\n卡若区,1\n"),
      expect: refused("not-a-workbook", /CSV.*请报送下发的/),
    },
    { name: "名单改名.xlsx", make: () => GBK_CSV, expect: refused("not-a-workbook", FORM) },
    { name: "宽字名单.txt", make: () => utf16("单位\t数\r\n卡若区\t1\r\n"), expect: refused("not-a-workbook", /CSV/) },
    { name: "富文本.rtf", make: () => text("{\\rtf1 a}"), expect: refused("not-a-workbook", /RTF/) },
    {
      name: "几份一起.zip",
      make: ({ county, office }) => zipSync({ "甲.xlsx": county, "乙.xlsx": office }, { level: 0 }),
      expect: refused("not-a-workbook", /压缩包.*请先解压.*2 个文件/),
    },
    {
      name: "套了一层.xlsx",
      make: ({ county }) => zipSync({ "月报.xlsx": county }, { level: 0 }),
      expect: refused("not-a-workbook", /压缩包.*请先解压.*1 个文件/),
    },
    { name: "打包.rar", make: () => startingWith(0x52, 0x61, 0x72, 0x21), expect: refused("not-a-workbook", UNPACK) },
    {
      name: "打包改名.xlsx",
      make: () => startingWith(0x37, 0x7a, 0xbc, 0xaf),
      expect: refused("not-a-workbook", UNPACK),
    },
    {
      name: "空包.xlsx",
      make: () => startingWith(0x50, 0x4b, 5, 6).slice(0, 22),
      expect: refused("not-a-workbook", UNPACK),
    },
    { name: "空的.xlsx", make: () => new Uint8Array(), expect: refused("not-a-workbook", /0 字节.*请重新报送/) },
    {
      name: "一个字节.xlsx",
      make: () => Uint8Array.of(0x50),
      expect: refused("not-a-workbook", FORM),
    },
    {
      name: "乱码.xlsx",
      make: () => Uint8Array.from({ length: 3_000 }, (_, index) => (index * 7_919 + 13) % 251),
      expect: refused("not-a-workbook", /无法识别/),
    },
    {
      name: "文件夹.xlsx",
      make: () => ({ folder: true }),
      expect: refused("unreadable", /文件夹，不是文件，请给出其中的文件/),
    },
  ],
};
