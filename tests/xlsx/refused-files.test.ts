import fc from "fast-check";
import { xlsxReader } from "../../src/xlsx/xlsx-reader";
import { packedZeros } from "../helpers/packed-zeros";
import { rawZip } from "../helpers/raw-zip";
import type { RawEntry } from "../helpers/raw-zip";
import { problemOf, valuesOf, gridOf } from "../helpers/read-outcome";
import { minimalParts, relationships, workbook, worksheet, zipOf } from "../helpers/xlsx-parts";
import type { Parts } from "../helpers/xlsx-parts";

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The start of a compound file with the name of one stream in it. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2_048);
  bytes.set(COMPOUND);
  [...stream].forEach((letter, index) => (bytes[1_024 + index * 2] = letter.charCodeAt(0)));
  return bytes;
}

const file = (...bytes: number[]): Uint8Array => Uint8Array.from([...bytes, ...new Array<number>(200).fill(0)]);
const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const good = zipOf(minimalParts("<row><c><v>1</v></c></row>"));
const entriesOf = (parts: Parts): RawEntry[] => Object.entries(parts).map(([name, contents]) => ({ name, contents }));

describe("what a picked file may turn out to be", () => {
  test.each<[string, Uint8Array, string, RegExp]>([
    ["an empty file", new Uint8Array(), "not-a-workbook", /空的/],
    ["an old .xls or .et", compoundFile("Workbook"), "legacy-format", /旧版 \.xls\/\.et.*另存为 \.xlsx/],
    ["an Excel 4 sheet", file(0x09, 0x04, 6, 0), "legacy-format", /旧版/],
    ["a SYLK file", text("ID;PWXL;N;E\nC;Y1;X1;K1\nE"), "legacy-format", /另存为 \.xlsx/],
    [
      "an XML spreadsheet of 2003",
      text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      "legacy-format",
      /另存为 \.xlsx/,
    ],
    ["an .xlsb", zipOf({ "[Content_Types].xml": "<Types/>", "xl/workbook.bin": "x" }), "legacy-format", /\.xlsb/],
    ["a workbook with a password", compoundFile("EncryptedPackage"), "encrypted", /密码/],
    ["an old Word file", compoundFile("WordDocument"), "not-a-workbook", /Word/],
    ["an old presentation", compoundFile("PowerPoint Document"), "not-a-workbook", /演示/],
    [
      "a Word file",
      zipOf({
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": relationships([["1", "officeDocument", "word/document.xml"]]),
        "word/document.xml": "<d/>",
      }),
      "not-a-workbook",
      /Word/,
    ],
    [
      "a presentation",
      zipOf({ "[Content_Types].xml": "<Types/>", "ppt/presentation.xml": "<d/>" }),
      "not-a-workbook",
      /演示/,
    ],
    [
      "an .ods",
      zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
      "not-a-workbook",
      /\.ods/,
    ],
    ["a Numbers file", zipOf({ "Index/Document.iwa": "x" }), "not-a-workbook", /Numbers/],
    ["a .zip of returns", zipOf({ "卡若区.xlsx": "x", "江达县.xlsx": "x" }), "not-a-workbook", /请先解压.*2 个文件/],
    ["an empty .zip", file(0x50, 0x4b, 5, 6).subarray(0, 22), "not-a-workbook", /请先解压/],
    ["a .rar", file(0x52, 0x61, 0x72, 0x21, 0x1a, 7), "not-a-workbook", /请先解压/],
    ["a .7z", file(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), "not-a-workbook", /请先解压/],
    ["a .gz", file(0x1f, 0x8b), "not-a-workbook", /请先解压/],
    ["a PDF", text("%PDF-1.7\n"), "not-a-workbook", /PDF/],
    ["a photograph", file(0xff, 0xd8, 0xff, 0xe0), "not-a-workbook", /图片/],
    [
      "a spreadsheet of LibreOffice in one XML file",
      text('<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>'),
      "not-a-workbook",
      /开放文档（\.fods）.*另存为 \.xlsx/,
    ],
    ["a web page", text("<!DOCTYPE html><html><table><tr><td>1</td></tr></table></html>"), "not-a-workbook", /网页/],
    ["a CSV", text("键,本期累计\n46-1.num,100\n"), "not-a-workbook", /CSV/],
    ["a CSV in UTF-16", Uint8Array.from([0xff, 0xfe, 0x31, 0, 0x2c, 0]), "not-a-workbook", /CSV/],
    ["something unknown", file(1, 2, 3), "not-a-workbook", /无法识别/],
    ["a workbook with macros", zipOf(minimalParts("", { "xl/vbaProject.bin": "x" })), "macro", /宏/],
    [
      "a workbook that says it has macros",
      zipOf(
        minimalParts("", {
          "[Content_Types].xml":
            '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
        }),
      ),
      "macro",
      /宏/,
    ],
    [
      "a workbook with Excel 4 macro sheets",
      zipOf(minimalParts("", { "xl/macrosheets/sheet1.xml": "<m/>" })),
      "macro",
      /宏/,
    ],
    [
      "a workbook whose sheet is a macro sheet",
      zipOf(
        minimalParts("", {
          "xl/_rels/workbook.xml.rels": relationships([["rId1", "xlMacrosheet", "worksheets/sheet1.xml"]]),
        }),
      ),
      "macro",
      /宏/,
    ],
  ])("%s", async (_, bytes, code, message) => {
    const problem = await problemOf(bytes);
    expect(problem.code).toBe(code);
    expect(problem.message).toMatch(message);
    expect(problem.message).toMatch(/。$/);
  });
});

describe("damage", () => {
  test("a file cut off anywhere", async () => {
    for (let length = 4; length < good.length; length += 37) {
      expect(await problemOf(good.subarray(0, length))).toMatchObject({ code: "damaged" });
    }
  });

  test.each<[string, Parts]>([
    [
      "no sheet part",
      { "xl/_rels/workbook.xml.rels": relationships([["rId1", "worksheet", "worksheets/nowhere.xml"]]) },
    ],
    [
      "a relationship without an id",
      { "xl/_rels/workbook.xml.rels": relationships([["", "worksheet", "worksheets/sheet1.xml"]]) },
    ],
    ["no relationship for a sheet", { "xl/_rels/workbook.xml.rels": relationships([]) }],
    ["broken XML in a sheet", { "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row></sheetData></worksheet>" }],
    ["a sheet that ends early", { "xl/worksheets/sheet1.xml": "<worksheet><sheetData>" }],
    ["bytes that are no UTF-8", { "xl/worksheets/sheet1.xml": Uint8Array.from([0x3c, 0x61, 0xff, 0x3e]) }],
    ["a sheet without a name", { "xl/workbook.xml": workbook('<sheets><sheet sheetId="1" r:id="rId1"/></sheets>') }],
    [
      "two sheets of one name",
      { "xl/workbook.xml": workbook('<sheets><sheet name="表" r:id="rId1"/><sheet name="表" r:id="rId1"/></sheets>') },
    ],
    [
      "a workbook without its main part",
      { "xl/workbook.xml": "", "_rels/.rels": relationships([["1", "officeDocument", "xl/other.xml"]]) },
    ],
  ])("%s", async (_, parts) => {
    expect(await problemOf(zipOf(minimalParts("", parts)))).toMatchObject({ code: "damaged" });
  });

  const sheet = (change: Partial<RawEntry>): Uint8Array =>
    rawZip(
      entriesOf(minimalParts("<row><c><v>1</v></c></row>")).map((entry) =>
        entry.name === "xl/worksheets/sheet1.xml" ? { ...entry, ...change } : entry,
      ),
    );

  test("the raw zip itself is well made", async () => {
    expect(valuesOf(await gridOf(sheet({})))).toEqual({ A1: 1 });
  });

  test("a zip in the long form is read like any other", async () => {
    const entries = entriesOf(minimalParts("<row><c><v>1</v></c></row>"));
    expect(valuesOf(await gridOf(rawZip(entries, { zip64: true })))).toEqual({ A1: 1 });
    expect(await problemOf(rawZip(entries, { zip64: true, count: 2 ** 40 }))).toMatchObject({ code: "too-large" });
  });

  test.each<[string, Partial<RawEntry>]>([
    ["a wrong checksum", { crc: 1 }],
    ["a size too small", { size: 10 }],
    ["a size too large", { size: 1_000 }],
    ["an unknown compression", { method: 12 }],
    ["compressed bytes that are none", { packed: Uint8Array.from([7, 7, 7, 7, 7, 7]) }],
    ["no compressed bytes", { packed: new Uint8Array() }],
  ])("%s", async (_, change) => {
    expect(await problemOf(sheet(change))).toMatchObject({ code: "damaged" });
  });

  test("a part with a password", async () => {
    expect(await problemOf(sheet({ flags: 1 }))).toMatchObject({ code: "encrypted" });
  });

  test.each<[string, Partial<RawEntry>]>([
    ["another name", { local: { name: "xl/worksheets/sheet9.xml" } }],
    ["another compression", { local: { method: 0 } }],
  ])("%s before a part's bytes than in the directory", async (_, change) => {
    expect(await problemOf(sheet(change))).toMatchObject({ code: "unsafe" });
  });

  test("a directory that leaves an entry out of its count", async () => {
    expect(await problemOf(rawZip(entriesOf(minimalParts("")), { count: 6 }))).toMatchObject({ code: "damaged" });
  });

  test("two relationships of one id", async () => {
    const links = relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId1", "styles", "styles.xml"],
    ]);
    expect(await problemOf(zipOf(minimalParts("", { "xl/_rels/workbook.xml.rels": links })))).toMatchObject({
      code: "damaged",
    });
  });

  test("a directory that says it is longer than it is", async () => {
    expect(await problemOf(rawZip(entriesOf(minimalParts("")), { count: 40 }))).toMatchObject({ code: "damaged" });
  });
});

describe("harm", () => {
  test.each(["../evil.xml", "xl/../../evil.xml", "/etc/passwd", "C:/evil.xml", "..\\evil.xml", "a/..", "a\u0000b"])(
    "a path that leads outside: %j",
    async (name) => {
      expect(await problemOf(rawZip([...entriesOf(minimalParts("")), { name, contents: "x" }]))).toMatchObject({
        code: "unsafe",
      });
    },
  );

  test.each(["xl/workbook.xml", "XL/Workbook.XML"])("a part given twice: %s", async (name) => {
    expect(await problemOf(rawZip([...entriesOf(minimalParts("")), { name, contents: "<workbook/>" }]))).toMatchObject({
      code: "unsafe",
    });
  });

  test("entries that share their bytes", async () => {
    expect(
      await problemOf(
        rawZip([
          ...entriesOf(minimalParts("")),
          { name: "a", contents: "x" },
          { name: "b", contents: "x", sameBytesAs: 7 },
        ]),
      ),
    ).toMatchObject({ code: "unsafe" });
  });

  test.each<[string, Parts]>([
    [
      "a sheet",
      {
        "xl/worksheets/sheet1.xml": `<!DOCTYPE worksheet [<!ENTITY a "b">]>${worksheet("").replace(/^<\?xml.*?\?>/, "")}`,
      },
    ],
    ["the strings", { "xl/sharedStrings.xml": "<!DOCTYPE sst SYSTEM 'file:///etc/passwd'><sst/>" }],
    ["the workbook", { "xl/workbook.xml": "<?xml version='1.0'?><!DOCTYPE w><workbook/>" }],
    ["the relationships", { "xl/_rels/workbook.xml.rels": "<!DOCTYPE r><Relationships/>" }],
    ["the content types", { "[Content_Types].xml": "<!DOCTYPE t><Types/>" }],
  ])("a DOCTYPE in %s", async (_, parts) => {
    expect(await problemOf(zipOf(minimalParts("", parts)))).toMatchObject({ code: "unsafe" });
  });

  test("elements within each other without end", async () => {
    expect(await problemOf(zipOf(minimalParts("<a>".repeat(50_000))))).toMatchObject({ code: "unsafe" });
  });
});

describe("limits", () => {
  test.each<[string, Uint8Array, Parameters<typeof problemOf>[1], RegExp]>([
    ["the file", good, { fileBytes: 100 }, /上限 0 MB/],
    ["the number of parts", good, { entries: 3 }, /7 个部件，上限 3 个/],
    [
      "one part",
      zipOf(minimalParts(`<row><c t="inlineStr"><is><t>${"长文字".repeat(500)}</t></is></c></row>`)),
      { partBytes: 2_000 },
      /sheet1\.xml/,
    ],
    ["all parts", good, { readBytes: 500 }, /展开后/],
    [
      "the cells",
      zipOf(minimalParts('<row><c s="0"/><c s="0"/><c s="0"/></row>')),
      { cells: 2 },
      /单元格超过上限 2 个/,
    ],
    ["the texts", good, { strings: 1 }, /文字表超过上限 1 条/],
    ["the sheets", good, { sheets: 0 }, /有 1 张工作表，上限 0 张/],
    [
      "a text as it is written",
      zipOf(minimalParts(`<row><c t="inlineStr"><is><t>${"&amp;".repeat(500_000)}</t></is></c></row>`)),
      { ratio: 10_000 },
      /有一段文字长达 2500000 字，上限 32767 字/,
    ],
    [
      "a text",
      zipOf(minimalParts(`<row><c t="inlineStr"><is><t>${"长".repeat(32_768)}</t></is></c></row>`)),
      {},
      /32768 字，上限 32767 字/,
    ],
    [
      "a shared text",
      zipOf(minimalParts("", { "xl/sharedStrings.xml": `<sst><si><t>${"长".repeat(32_768)}</t></si></sst>` })),
      {},
      /上限 32767/,
    ],
    [
      "a formula's text",
      zipOf(minimalParts(`<row><c t="str"><v>${"长".repeat(32_768)}</v></c></row>`)),
      {},
      /上限 32767/,
    ],
  ])("%s", async (_, bytes, limits, message) => {
    const problem = await problemOf(bytes, limits);
    expect(problem.code).toBe("too-large");
    expect(problem.message).toMatch(message);
  });

  test("a bomb is refused by what it says of itself", async () => {
    const zeros = { packed: packedZeros(15), size: 15 * 1024 * 1024 };
    const bomb = rawZip(
      entriesOf(minimalParts("")).map((entry) =>
        entry.name === "xl/worksheets/sheet1.xml" ? { ...entry, ...zeros } : entry,
      ),
    );
    expect(bomb.length).toBeLessThan(100_000);
    expect(await problemOf(bomb)).toMatchObject({
      code: "too-large",
      message: expect.stringContaining("压缩比") as string,
    });
  });

  test.each([40, 80])(
    "a bomb of %i MB that understates itself is stopped at what it stated, before it fills the memory",
    async (megabytes) => {
      const packed = packedZeros(megabytes);
      const parts = entriesOf(minimalParts("")).map((entry) =>
        entry.name === "xl/worksheets/sheet1.xml" ? { ...entry, packed, size: 1_000 } : entry,
      );
      const bytes = rawZip(parts);
      const before = process.memoryUsage().arrayBuffers;
      const start = performance.now();
      expect(await problemOf(bytes)).toMatchObject({ code: "damaged" });
      expect(performance.now() - start).toBeLessThan(3_000);
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40 * 1024 * 1024);
    },
  );

  test("time", async () => {
    let clock = 0;
    const problem = await problemOf(good, { milliseconds: 5_000 }, () => (clock += 2_000));
    expect(problem).toMatchObject({ code: "timeout", message: expect.stringContaining("5 秒") as string });
  });
});

test("no bytes whatever make the reader throw", async () => {
  const flips = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(flips, async (changes) => {
      const bytes = good.slice();
      for (const [at, byte] of changes) bytes[at] = byte;
      const result = await xlsxReader.read(bytes);
      if (!result.ok) expect(result.problem.message).not.toBe("");
    }),
    { numRuns: 1_000 },
  );
});
