import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** What a hostile or careless sender puts into the folder of returns: file name, bytes, and the code with which it is refused. */
export interface OddFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly code: string;
}

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Broken and foreign files, made from a good return where that is the point. */
export function oddFiles(good: Uint8Array): readonly OddFile[] {
  const parts = unzipSync(good);
  const patched = (change: (files: Record<string, Uint8Array>) => void) => {
    const files = { ...parts };
    change(files);
    return zipSync(files, { level: 1 });
  };
  const odd = (name: string, code: string, bytes: Uint8Array | string): OddFile => ({
    name,
    code,
    bytes: typeof bytes === "string" ? strToU8(bytes) : bytes,
  });
  return [
    odd("截断.xlsx", "damaged", good.slice(0, good.length >> 1)),
    odd(
      "乱码.xlsx",
      "not-a-workbook",
      Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919 + 13) % 251),
    ),
    odd("空文件.xlsx", "not-a-workbook", new Uint8Array()),
    odd("有密码.xlsx", "encrypted", compound("EncryptedPackage")),
    odd("旧版.xls", "legacy-format", compound("Workbook")),
    odd("改名.xlsx", "not-a-workbook", "单位,数\n卡若区,1\n"),
    odd("名单.csv", "not-a-workbook", "单位,数\n卡若区,1\n"),
    odd(
      "开放文档.ods",
      "not-a-workbook",
      zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") }),
    ),
    odd(
      "公文.docx",
      "not-a-workbook",
      zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8("<a/>") }),
    ),
    odd("打包.zip", "not-a-workbook", zipSync({ "一.xlsx": good })),
    odd(
      "炸弹.xlsx",
      "too-large",
      patched((files) => (files["xl/worksheets/sheet1.xml"] = new Uint8Array(80 * 1024 * 1024))),
    ),
    odd(
      "外部实体.xlsx",
      "unsafe",
      patched((files) => (files["xl/workbook.xml"] = doctype(parts["xl/workbook.xml"]!))),
    ),
    odd(
      "带宏.xlsm",
      "macro",
      patched((files) => (files["xl/vbaProject.bin"] = strToU8("x"))),
    ),
    odd(
      "缺部件.xlsx",
      "damaged",
      patched((files) => delete files["xl/worksheets/sheet2.xml"]),
    ),
  ];
}

function compound(stream: string): Uint8Array {
  const name = Array.from(stream).flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([...COMPOUND, ...new Array<number>(504).fill(0), ...name, ...new Array<number>(512).fill(0)]);
}

function doctype(workbook: Uint8Array): Uint8Array {
  const entity = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>';
  return strToU8(strFromU8(workbook).replace("<workbook", `${entity}<workbook`));
}
