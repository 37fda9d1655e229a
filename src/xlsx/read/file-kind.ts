import { refuse } from "./refusal";

const RESAVE = "请用 Excel 或 WPS 打开，另存为 .xlsx 后重新报送。";

interface Signature {
  readonly bytes: readonly number[];
  readonly refuse: () => never;
}

const notWorkbook =
  (what: string, todo = "请报送下发的 .xlsx 月报文件。") =>
  () =>
    refuse("not-a-workbook", `这是${what}，不是 Excel 工作簿。${todo}`);
const legacy = () => refuse("legacy-format", `这是旧版 .xls/.et 文件，无法读取。${RESAVE}`);
const archive = (what: string) => notWorkbook(`${what}压缩包`, "请先解压，再选择里面的 .xlsx 文件。");

const SIGNATURES: readonly Signature[] = [
  { bytes: [0x52, 0x61, 0x72, 0x21], refuse: archive(" .rar ") },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], refuse: archive(" .7z ") },
  { bytes: [0x1f, 0x8b], refuse: archive(" .gz ") },
  { bytes: [0x25, 0x50, 0x44, 0x46], refuse: notWorkbook(" PDF 文件") },
  { bytes: [0xff, 0xd8, 0xff], refuse: notWorkbook("图片") },
  { bytes: [0x89, 0x50, 0x4e, 0x47], refuse: notWorkbook("图片") },
  { bytes: [0x47, 0x49, 0x46, 0x38], refuse: notWorkbook("图片") },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], refuse: notWorkbook("文字文档（RTF）") },
  // Excel 2 to 4, before the compound file.
  { bytes: [0x09, 0x00], refuse: legacy },
  { bytes: [0x09, 0x02], refuse: legacy },
  { bytes: [0x09, 0x04], refuse: legacy },
  { bytes: [0x09, 0x08], refuse: legacy },
];

/** A first entry, and the end of a directory without entries. */
const ZIPS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** How far a text file is looked into. */
const HEAD_BYTES = 4_096;

/** Lets a zip file pass and gives up on everything else, saying what it is. */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) refuse("not-a-workbook", "文件是空的（0 字节），可能没有传完或保存失败。请重新报送。");
  if (ZIPS.some((signature) => startsWith(bytes, signature))) return;
  if (startsWith(bytes, COMPOUND)) refuseCompound(bytes);
  SIGNATURES.find((signature) => startsWith(bytes, signature.bytes))?.refuse();
  refuseText(bytes);
}

/** The container of old Office files, and of new ones with a password (MS-CFB, MS-OFFCRYPTO). */
function refuseCompound(bytes: Uint8Array): never {
  if (containsWide(bytes, "EncryptedPackage"))
    refuse("encrypted", "文件设有打开密码，无法读取。请用 Excel 或 WPS 打开，取消密码后另存为 .xlsx，重新报送。");
  if (containsWide(bytes, "WordDocument")) return notWorkbook(" Word（.doc/.wps）文档")();
  if (containsWide(bytes, "PowerPoint Document")) return notWorkbook("演示文稿（.ppt/.dps）")();
  return legacy();
}

function refuseText(bytes: Uint8Array): never {
  const head = textOf(bytes.subarray(0, HEAD_BYTES));
  if (head === null) return notWorkbook("无法识别的文件")();
  if (/urn:schemas-microsoft-com:office:spreadsheet|^ID;P/.test(head))
    return refuse("legacy-format", `这是旧版 XML 表格或 SYLK 文件，无法读取。${RESAVE}`);
  if (/urn:oasis:names:tc:opendocument/.test(head)) return notWorkbook("开放文档（.fods）", RESAVE)();
  if (/<html|<!doctype html|<table/i.test(head)) return notWorkbook("网页文件", RESAVE)();
  return notWorkbook("文本或 CSV 文件", "CSV 会丢失表内信息，请报送下发的 .xlsx 月报文件。")();
}

/** The text, or null for what is none: a NUL byte stands in no text but UTF-16. */
function textOf(bytes: Uint8Array): string | null {
  const wide = startsWith(bytes, [0xff, 0xfe]) ? "utf-16le" : startsWith(bytes, [0xfe, 0xff]) ? "utf-16be" : null;
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  return bytes.includes(0) ? null : new TextDecoder("utf-8").decode(bytes);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return bytes.length >= signature.length && signature.every((byte, index) => bytes[index] === byte);
}

/** Whether an ASCII name stands somewhere in UTF-16LE, as compound files keep the names of their streams. */
function containsWide(bytes: Uint8Array, name: string): boolean {
  for (let at = bytes.indexOf(name.charCodeAt(0)); at >= 0; at = bytes.indexOf(name.charCodeAt(0), at + 1)) {
    let matched = 0;
    while (
      matched < name.length &&
      bytes[at + 2 * matched] === name.charCodeAt(matched) &&
      bytes[at + 2 * matched + 1] === 0
    )
      matched += 1;
    if (matched === name.length) return true;
  }
  return false;
}
