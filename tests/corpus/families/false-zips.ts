import { strToU8, zipSync } from "fflate";
import { packedZeros } from "../../helpers/packed-zeros";
import { rawZip, type RawEntry } from "../../helpers/raw-zip";
import { accepted, refused, type CorpusFile, type Family } from "../corpus-file";
import { PARTS, partsOf, rawEntriesOf, withParts } from "../patch-package";

const MEGABYTE = 1024 * 1024;
const IMAGE = "xl/media/image1.png";
const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * MEGABYTE);

/** The county's return with one part's entry changed. */
const changed =
  (part: string, change: Partial<RawEntry>): CorpusFile["make"] =>
  ({ county }) =>
    rawZip(rawEntriesOf(county, new Map([[part, change]])));
/** The county's return with entries behind its own. */
const extended =
  (...more: readonly RawEntry[]): CorpusFile["make"] =>
  ({ county }) =>
    rawZip([...rawEntriesOf(county), ...more]);
const concat = (...pieces: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces));

/** A data descriptor (APPNOTE 4.3.9) behind every entry, and local headers that leave the sizes open, as streaming writers do. */
function withDescriptors(county: Uint8Array): Uint8Array {
  return rawZip(
    rawEntriesOf(county).map((entry) => ({
      ...entry,
      flags: 0x0808,
      local: { crc: 0, size: 0, packedSize: 0 },
      after: concat(strToU8("PK\u0007\u0008"), new Uint8Array(12)),
    })),
  );
}

/** The end record says that so many bytes of remark follow. */
function withRemark(bytes: Uint8Array, remark: Uint8Array): Uint8Array {
  const file = concat(bytes, remark);
  new DataView(file.buffer).setUint16(bytes.length - 2, remark.length, true);
  return file;
}

function manyEntries(county: Uint8Array, entries: number): readonly RawEntry[] {
  const nothing = new Uint8Array();
  const empty = Array.from({ length: entries }, (_, index): RawEntry => ({
    name: `x/${index}`,
    packed: nothing,
    method: 0,
    crc: 0,
    size: 0,
  }));
  return [...rawEntriesOf(county), ...empty];
}

const RESAVE = /另存为 \.xlsx，重新报送/;
const UNSAFE = (what: string): RegExp => new RegExp(`${what}.*为安全起见未读取.*请.*另存为新的 \\.xlsx`);
const BAD_CHECK = /部件 xl\/worksheets\/sheet2\.xml 校验不符.*另存为/;

/** Zips that blow up, lie about themselves, or can be read in two ways. */
export const falseZips: Family = {
  name: "有诈的压缩包",
  files: [
    {
      name: "炸弹-如实登记.xlsx",
      make: ({ county }) => withParts(county, new Map([[PARTS.figures, zeros(12)]])),
      expect: refused("too-large", /sheet2\.xml 压缩比超过上限 200 倍.*请核对是否选错文件/),
    },
    {
      name: "炸弹-登记超限.xlsx",
      make: changed(PARTS.figures, { packed: packedZeros(400), size: 400 * MEGABYTE }),
      expect: refused("too-large", /展开后.*400.*MB，上限/),
    },
    {
      name: "炸弹-登记几千字节.xlsx",
      make: changed(PARTS.figures, { packed: packedZeros(400), size: 5_000 }),
      expect: refused("damaged", /部件.*登记不符|校验不符/),
    },
    {
      name: "炸弹-登记与比例都作假.xlsx",
      make: changed(PARTS.figures, { packed: packedZeros(400), size: 300_000, packedSize: 400_000 }),
      expect: refused("damaged", /登记不符|校验不符/),
    },
    {
      name: "炸弹-文字表.xlsx",
      make: ({ county }) =>
        withParts(county, new Map([[PARTS.strings, `<sst>${"<si><t>长</t></si>".repeat(1_200_000)}</sst>`]])),
      expect: refused("too-large", /上限/),
    },
    {
      name: "炸弹-四十二层.xlsx",
      make: ({ county }) => {
        let inner: Uint8Array = rawZip([{ name: "0.bin", packed: packedZeros(30), size: 30 * MEGABYTE }]);
        for (let layer = 1; layer <= 42; layer += 1) inner = zipSync({ [`${layer}.zip`]: inner }, { level: 0 });
        return withParts(county, new Map([["xl/embeddings/package1.xlsx", inner]]));
      },
      expect: accepted({ findings: ["file-carries-more"] }),
    },
    {
      name: "大图-三十兆.xlsx",
      make: extended({ name: IMAGE, packed: packedZeros(30), size: 30 * MEGABYTE }),
      expect: accepted(),
    },
    {
      name: "大图-三百兆.xlsx",
      make: extended({ name: IMAGE, packed: packedZeros(300), size: 300 * MEGABYTE }),
      expect: refused("too-large", /展开后共.*上限.*请删去无关的工作表、图片/),
    },
    {
      name: "大图-登记十字节.xlsx",
      make: extended({ name: IMAGE, packed: packedZeros(300), size: 10 }),
      expect: accepted(),
    },
    {
      name: "文件本身过大.xlsx",
      make: extended({ name: IMAGE, packed: zeros(21), method: 0, size: 21 * MEGABYTE }),
      expect: refused("too-large", /文件过大：21\.\d MB，上限 20 MB/),
    },
    {
      name: "十万部件.xlsx",
      make: ({ county }) => rawZip(manyEntries(county, 100_000), { zip64: true }),
      expect: refused("too-large", /内含 100\d\d\d 个部件，上限 2000 个/),
    },
    {
      name: "三千部件.xlsx",
      make: ({ county }) => rawZip(manyEntries(county, 3_000)),
      expect: refused("too-large", /内含 30\d\d 个部件，上限 2000 个/),
    },
    {
      name: "三千部件-只登记十三个.xlsx",
      make: ({ county }) => rawZip(manyEntries(county, 3_000), { count: 13 }),
      expect: refused("damaged", /目录不完整.*另存为/),
    },
    {
      name: "目录少登记一个.xlsx",
      make: ({ county }) => rawZip(rawEntriesOf(county), { count: partsOf(county).size - 1 }),
      expect: refused("damaged", /目录不完整/),
    },
    {
      name: "目录多登记一个.xlsx",
      make: ({ county }) => rawZip(rawEntriesOf(county), { count: partsOf(county).size + 1 }),
      expect: refused("damaged", /目录不完整/),
    },
    {
      name: "目录登记天文数.xlsx",
      make: ({ county }) => rawZip(rawEntriesOf(county), { zip64: true, count: 2 ** 50 }),
      expect: refused("too-large", /个部件，上限 2000 个/),
    },
    {
      name: "长格式目录.xlsx",
      make: ({ county }) => rawZip(rawEntriesOf(county), { zip64: true }),
      expect: accepted(),
    },
    { name: "大小写在后面.xlsx", make: ({ county }) => withDescriptors(county), expect: accepted() },
    {
      name: "校验和有误.xlsx",
      make: changed(PARTS.figures, { crc: 0x12345678 }),
      expect: refused("damaged", BAD_CHECK),
    },
    { name: "没读的部件校验和有误.xlsx", make: changed("xl/theme/theme1.xml", { crc: 1 }), expect: accepted() },
    { name: "登记偏小.xlsx", make: changed(PARTS.figures, { size: 300_000 }), expect: refused("damaged", RESAVE) },
    { name: "登记偏大.xlsx", make: changed(PARTS.figures, { size: 400_000 }), expect: refused("damaged", BAD_CHECK) },
    {
      name: "压缩数据是乱的.xlsx",
      make: changed(PARTS.figures, { packed: Uint8Array.from({ length: 900 }, (_, index) => (index * 7_919) % 251) }),
      expect: refused("damaged", RESAVE),
    },
    {
      name: "压缩数据没有.xlsx",
      make: changed(PARTS.figures, { packed: new Uint8Array() }),
      expect: refused("damaged", BAD_CHECK),
    },
    {
      name: "压缩方法十二.xlsx",
      make: changed(PARTS.figures, { method: 12 }),
      expect: refused("damaged", /压缩方式无法识别/),
    },
    {
      name: "压缩方法十四.xlsx",
      make: changed(PARTS.workbook, { method: 14 }),
      expect: refused("damaged", /压缩方式无法识别/),
    },
    {
      name: "部件加密.xlsx",
      make: changed(PARTS.figures, { flags: 0x0801 }),
      expect: refused("encrypted", /密码.*请取消密码后另存为/),
    },
    {
      name: "部件加密-九十九号.xlsx",
      make: changed(PARTS.workbook, { flags: 0x0801, method: 99 }),
      expect: refused("encrypted", /请取消密码/),
    },
    {
      name: "部件重叠.xlsx",
      make: extended({ name: "a.bin", contents: "x" }, { name: "b.bin", contents: "x", sameBytesAs: 13 }),
      expect: refused("unsafe", UNSAFE("部件重叠")),
    },
    {
      name: "月报部件重叠.xlsx",
      make: changed(PARTS.works, { sameBytesAs: 0 }),
      expect: refused("unsafe", UNSAFE("部件重叠")),
    },
    {
      name: "部件重名.xlsx",
      make: extended({ name: PARTS.figures, contents: "<worksheet/>" }),
      expect: refused("unsafe", UNSAFE("部件重名")),
    },
    {
      name: "部件重名-大小写.xlsx",
      make: extended({ name: "XL/Worksheets/SHEET2.XML", contents: "<worksheet/>" }),
      expect: refused("unsafe", UNSAFE("部件重名")),
    },
    {
      name: "部件重名-反斜线.xlsx",
      make: extended({ name: "xl\\worksheets\\sheet2.xml", contents: "<worksheet/>" }),
      expect: refused("unsafe", UNSAFE("部件重名")),
    },
    ...(
      [
        ["上级目录", "../../evil.xml"],
        ["中途上级目录", "xl/../../evil.xml"],
        ["反斜线上级目录", "..\\evil.xml"],
        ["绝对路径", "/etc/passwd"],
        ["盘符", "C:/Windows/evil.dll"],
        ["空字符", "xl/worksheets/a\u0000b.xml"],
        ["网络路径", "//server/share/evil.xml"],
      ] as const
    ).map(([what, name]): CorpusFile => ({
      name: `路径-${what}.xlsx`,
      make: extended({ name, contents: "x" }),
      expect: refused("unsafe", UNSAFE("部件路径越界")),
    })),
    {
      name: "头和目录名称不一.xlsx",
      make: changed(PARTS.figures, { local: { name: "xl/worksheets/sheet9.xml" } }),
      expect: refused("unsafe", UNSAFE("部件登记前后不一")),
    },
    {
      name: "头和目录压缩方法不一.xlsx",
      make: changed(PARTS.figures, { local: { method: 0 } }),
      expect: refused("unsafe", UNSAFE("部件登记前后不一")),
    },
    { name: "头里大小有误.xlsx", make: changed(PARTS.figures, { local: { size: 7, crc: 7 } }), expect: accepted() },
    {
      name: "后面有备注.xlsx",
      make: ({ county }) => withRemark(county, strToU8("由某某软件生成")),
      expect: accepted(),
    },
    {
      name: "备注里又一个目录.xlsx",
      make: ({ county, office }) => withRemark(county, office.slice(-2_000)),
      expect: refused("damaged", RESAVE),
    },
    { name: "后面有多余字节.xlsx", make: ({ county }) => concat(county, new Uint8Array(5_000)), expect: accepted() },
    {
      name: "前面有多余字节.xlsx",
      make: ({ county }) => concat(strToU8("MZ程序"), county),
      expect: refused("not-a-workbook", /无法识别.*请报送下发的/),
    },
    {
      name: "目录前有多余字节.xlsx",
      make: ({ county }) => concat(strToU8("PK\u0003\u0004"), new Uint8Array(60), county),
      expect: refused("damaged", /目录不完整/),
    },
    {
      name: "部件名叫原型.xlsx",
      make: extended({ name: "__proto__", contents: "x" }, { name: "xl/constructor", contents: "x" }),
      expect: accepted(),
    },
    { name: "部件名不是文字.xlsx", make: extended({ name: "xl/\uFFFD\uFFFE.xml", contents: "x" }), expect: accepted() },
    {
      name: "不压缩.xlsx",
      make: ({ county }) => zipSync(Object.fromEntries(partsOf(county)), { level: 0 }),
      expect: accepted(),
    },
  ],
};
