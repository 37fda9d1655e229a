import { cellsOf, gridOf, problemOf, valuesOf } from "../helpers/read-outcome";
import { minimalParts, relationships, workbook, worksheet, zipOf } from "../helpers/xlsx-parts";
import type { Parts } from "../helpers/xlsx-parts";

const values = async (rows: string, more: Parts = {}): Promise<Record<string, unknown>> =>
  valuesOf(await gridOf(zipOf(minimalParts(rows, more))));

describe("cell types", () => {
  test.each<[string, string, unknown]>([
    ["a number", '<c r="A1"><v>1.5</v></c>', 1.5],
    ["a number with an exponent", '<c r="A1" t="n"><v>-1.2E-3</v></c>', -0.0012],
    ["a number between blanks", '<c r="A1"><v> 7 </v></c>', 7],
    ["a number beyond all numbers", '<c r="A1"><v>1e999</v></c>', { error: "#NUM!" }],
    ["a shared string", '<c r="A1" t="s"><v>1</v></c>', "乙"],
    ["an inline string", '<c r="A1" t="inlineStr"><is><t>丙</t></is></c>', "丙"],
    [
      "an inline rich string",
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>丙</t></r><r><t xml:space="preserve"> 丁</t></r></is></c>',
      "丙 丁",
    ],
    ["a formula's text", '<c r="A1" t="str"><f>"戊"</f><v>戊</v></c>', "戊"],
    ["a formula's empty text", '<c r="A1" t="str"><f>""</f><v></v></c>', ""],
    ["true", '<c r="A1" t="b"><v>1</v></c>', true],
    ["false", '<c r="A1" t="b"><v>0</v></c>', false],
    ["an error", '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: "#DIV/0!" }],
    ["an ISO date", '<c r="A1" t="d"><v>2024-03-05</v></c>', 45356],
    ["an ISO date with time", '<c r="A1" t="d"><v>2024-03-05T12:00:00Z</v></c>', 45356.5],
    ["an escaped character", '<c r="A1" t="inlineStr"><is><t>_x0041__x005F_x0041_</t></is></c>', "A_x0041_"],
    ["an entity", '<c r="A1" t="inlineStr"><is><t>&lt;甲&#x4e59;&gt;</t></is></c>', "<甲乙>"],
    ["a CDATA section", '<c r="A1" t="inlineStr"><is><t><![CDATA[<甲>]]></t></is></c>', "<甲>"],
  ])("%s", async (_, cell, value) => {
    expect(await values(`<row r="1">${cell}</row>`)).toEqual({ A1: value });
  });

  test("a formula counts by its cached value, and without one it is still known to be a formula", async () => {
    const cells = cellsOf(
      await gridOf(
        zipOf(
          minimalParts(
            '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f t="shared" si="0"/></c><c r="C1"><v>3</v></c></row>',
          ),
        ),
      ),
    );
    expect(cells.get("A1")).toMatchObject({ value: 2, formula: true });
    expect(cells.get("B1")).toMatchObject({ value: null, formula: true });
    expect(cells.get("C1")).toMatchObject({ value: 3, formula: false });
  });

  test("cells that hold nothing are left out", async () => {
    const grid = await gridOf(
      zipOf(
        minimalParts('<row r="1"><c r="A1" s="0"/><c r="B1"><v></v></c><c r="C1" t="s"><v/></c></row><row r="3"/>'),
      ),
    );
    expect(grid.sheets[0]!.rows).toEqual([]);
  });

  test.each([
    ["a string that is not in the table", '<c r="A1" t="s"><v>9</v></c>'],
    ["a number that is none", '<c r="A1"><v>12a</v></c>'],
    ["a hexadecimal number", '<c r="A1"><v>0x10</v></c>'],
    ["a very long number", `<c r="A1"><v>${"1".repeat(1_000_000)}x</v></c>`],
    ["a date that is none", '<c r="A1" t="d"><v>yesterday</v></c>'],
    ["an unknown type", '<c r="A1" t="q"><v>1</v></c>'],
    ["a cell in another row", '<c r="A2"><v>1</v></c>'],
    ["a cell given twice", '<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'],
    ["a cell given twice, once blank", '<c r="A1"/><c r="A1"><v>2</v></c>'],
    ["a cell with two values", '<c r="A1"><v>1</v><v>2</v></c>'],
    ["a cell with two texts", '<c r="A1" t="inlineStr"><is><t>甲</t></is><is><t>乙</t></is></c>'],
    ["a text of its own in a cell of another type", '<c r="A1" t="s"><is><t>甲</t></is></c>'],
    ["a value where the cell is to hold its own text", '<c r="A1" t="inlineStr"><v>1</v></c>'],
    ["a text and a value", '<c r="A1" t="inlineStr"><is><t>甲</t></is><v>1</v></c>'],
    ["a text outside of any value", '<c r="A1">1</c>'],
    ["a cell in a cell", '<c r="A1"><v>1</v><c r="B1"><v>2</v></c></c>'],
    ["a row in a cell", '<c r="A1"><v>1</v><row r="2"><c r="A2"><v>2</v></c></row></c>'],
    ["a row in a row", '<c r="A1"><v>1</v></c><row r="2"/><c r="B1"><v>2</v></c>'],
  ])("%s is damage", async (_, cell) => {
    const start = performance.now();
    expect(await problemOf(zipOf(minimalParts(`<row r="1">${cell}</row>`)))).toMatchObject({ code: "damaged" });
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe("what stands inside something foreign", () => {
  const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';

  test.each([
    ["an extension of a cell", '<row r="1"><c r="A1"><v>1</v><extLst><ext><v>9</v></ext></extLst></c></row>'],
    ["an extension of a row", '<row r="1"><c r="A1"><v>1</v></c><extLst><ext><x/><v>9</v></ext></extLst></row>'],
  ])("%s is not read", async (_, rows) => {
    expect(await values(rows)).toEqual({ A1: 1 });
  });

  test.each([
    ["a cell", '<row r="1"><c r="A1"><v>1</v></c><x><c r="B1"><v>9</v></c></x></row>'],
    ["a cell deep within", '<row r="1"><c r="A1"><v>1</v></c><x><y/><y><c r="B1"><v>9</v></c></y></x></row>'],
    ["a row", `${ROW}<x><row r="2"><c r="A2"><v>9</v></c></row></x>`],
  ])("%s makes the file one of which programs read different values", async (_, rows) => {
    expect(await problemOf(zipOf(minimalParts(rows)))).toMatchObject({ code: "damaged" });
  });

  test("sheets and names are not the workbook's", async () => {
    const sheet = (name: string): string => `<sheet name="${name}" sheetId="1" r:id="rId1"/>`;
    const named = '<definedNames><definedName name="n">甲!$A$1</definedName></definedNames>';
    const inner = `<sheets><x>${sheet("乙")}</x>${sheet("甲")}</sheets><x><sheets>${sheet("丙")}</sheets>${named}<workbookPr date1904="1"/></x>`;
    const grid = await gridOf(zipOf(minimalParts(ROW, { "xl/workbook.xml": workbook(inner) })));
    expect(grid.sheets.map(({ name }) => name)).toEqual(["甲"]);
    expect(grid.names.size).toBe(0);
  });

  test("sheet data are not the sheet's", async () => {
    const sheet = `<worksheet><x><sheetData>${ROW}</sheetData></x><sheetData/></worksheet>`;
    expect(await values("", { "xl/worksheets/sheet1.xml": sheet })).toEqual({});
  });

  test("relationships are not the workbook's", async () => {
    const rels = relationships([["rId1", "worksheet", "worksheets/sheet1.xml"]]);
    const nested = rels.replace(/(<Relationship .*\/>)/, "<x>$1</x>");
    const problem = await problemOf(zipOf(minimalParts(ROW, { "xl/_rels/workbook.xml.rels": nested })));
    expect(problem).toMatchObject({ code: "damaged" });
  });

  test("the formats of conditional formats are no cell's", async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="200" formatCode="0.0"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs><dxfs><dxf><numFmt numFmtId="200" formatCode="yyyy-mm-dd"/></dxf></dxfs></styleSheet>';
    const grid = await gridOf(
      zipOf(minimalParts('<row r="1"><c r="A1" s="0"><v>1</v></c></row>', { "xl/styles.xml": styles })),
    );
    expect(grid.sheets[0]!.rows[0]!.cells).toMatchObject([{ value: 1, date: false }]);
  });

  test("texts are not of the table", async () => {
    const strings = "<sst><x><si><t>甲</t></si></x><si><t>乙</t></si></sst>";
    expect(await values('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { "xl/sharedStrings.xml": strings })).toEqual({
      A1: "乙",
    });
  });
});

describe("places", () => {
  test("rows and cells without a place follow the one before", async () => {
    expect(
      await values(
        "<row><c><v>1</v></c><c><v>2</v></c></row><row><c r='C2'><v>3</v></c><c><v>4</v></c></row><row r='9'><c><v>5</v></c></row><row><c><v>6</v></c></row>",
      ),
    ).toEqual({
      A1: 1,
      B1: 2,
      C2: 3,
      D2: 4,
      A9: 5,
      A10: 6,
    });
  });

  test("rows and cells out of order are put in order", async () => {
    const grid = await gridOf(
      zipOf(
        minimalParts(
          '<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row>',
        ),
      ),
    );
    expect(grid.sheets[0]!.rows.map(({ row, cells }) => [row, cells.map((cell) => cell.column)])).toEqual([
      [0, [0]],
      [1, [0, 1]],
    ]);
  });

  test.each([
    '<row r="0"/>',
    '<row r="1048577"/>',
    '<row r="1.5"/>',
    '<row r="x"/>',
    '<row r="1"><c r="XFE1"><v>1</v></c></row>',
    '<row r="1"><c r=""><v>1</v></c></row>',
    '<row r="1"><c r="XFD1"><v>1</v></c><c><v>1</v></c></row>',
  ])("%s is unsafe", async (rows) => {
    expect(await problemOf(zipOf(minimalParts(rows)))).toMatchObject({ code: "unsafe" });
  });
});

describe("dates", () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="31"/></cellXfs></styleSheet>';
  const rows =
    '<row r="1"><c r="A1" s="0"><v>45356</v></c><c r="B1" s="1"><v>45356</v></c><c r="C1" s="2"><v>45356</v></c><c r="D1" s="3"><v>0.5</v></c><c r="E1" s="4"><v>1</v></c><c r="F1" s="1" t="s"><v>0</v></c><c r="G1" s="99"><v>1</v></c></row>';

  test("a number is a date when its format shows one", async () => {
    const cells = cellsOf(await gridOf(zipOf(minimalParts(rows, { "xl/styles.xml": styles }))));
    expect([...cells].map(([address, cell]) => [address, cell.date])).toEqual([
      ["A1", false],
      ["B1", true],
      ["C1", true],
      ["D1", false],
      ["E1", true],
      ["F1", false],
      ["G1", false],
    ]);
  });

  test("days counted from 1904 are turned into days from 1900", async () => {
    const main = workbook('<workbookPr date1904="1"/><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets>');
    expect(await values(rows, { "xl/styles.xml": styles, "xl/workbook.xml": main })).toMatchObject({
      A1: 45356,
      B1: 45356 + 1462,
      D1: 0.5,
    });
  });
});

describe("ways of writing a workbook", () => {
  test("prefixed elements, comments, single quotes and processing instructions", async () => {
    const sheet =
      "<?xml version='1.0'?><!-- --><x:worksheet xmlns:x='m'><?a b?><x:sheetData><x:row r='1'><!-- c --><x:c r='A1' t='s'><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>";
    const strings =
      "<x:sst xmlns:x='m'><x:si><x:r><x:t>甲</x:t></x:r><x:r><x:t>乙</x:t></x:r><x:rPh sb='0' eb='1'><x:t>jia</x:t></x:rPh><x:phoneticPr fontId='1'/></x:si></x:sst>";
    expect(await values("", { "xl/worksheets/sheet1.xml": sheet, "xl/sharedStrings.xml": strings })).toEqual({
      A1: "甲乙",
    });
  });

  test("absolute, relative and backward targets", async () => {
    const rels = relationships([
      ["rId1", "worksheet", "/xl/worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "../xl/./sharedStrings.xml"],
    ]);
    expect(await values('<row><c t="s"><v>0</v></c></row>', { "xl/_rels/workbook.xml.rels": rels })).toEqual({
      A1: "甲",
    });
  });

  test("a workbook part under another name, strict relationship types, names in other case", async () => {
    const {
      "xl/workbook.xml": main,
      "xl/_rels/workbook.xml.rels": rels,
      ...others
    } = minimalParts('<row><c t="s"><v>1</v></c></row>');
    const strict = (text: string): string =>
      text.replace(
        /http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships/g,
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      );
    const bytes = zipOf({
      ...others,
      "_rels/.rels": strict(relationships([["x", "officeDocument", "/XL/Workbook2.xml"]])),
      "xl/workbook2.xml": main!,
      "xl/_rels/workbook2.xml.rels": strict(String(rels)),
    });
    expect(valuesOf(await gridOf(bytes))).toEqual({ A1: "乙" });
  });

  test("UTF-16 parts and a byte order mark", async () => {
    const text = worksheet('<row><c t="inlineStr"><is><t>中</t></is></c></row>').replace("UTF-8", "UTF-16");
    const wide = new Uint8Array(2 + text.length * 2);
    [0xfeff, ...Array.from(text, (character) => character.charCodeAt(0))].forEach((code, index) =>
      new DataView(wide.buffer).setUint16(index * 2, code, true),
    );
    expect(await values("", { "xl/worksheets/sheet1.xml": wide })).toEqual({ A1: "中" });
    expect(
      await values("", { "xl/worksheets/sheet1.xml": `\uFEFF${worksheet("<row><c><v>1</v></c></row>")}` }),
    ).toEqual({ A1: 1 });
  });

  test("no strings, no styles, no root relationships", async () => {
    const {
      "xl/sharedStrings.xml": _strings,
      "xl/styles.xml": _styles,
      "_rels/.rels": _root,
      ...others
    } = minimalParts("<row><c><v>1</v></c></row>");
    const rels = relationships([["rId1", "worksheet", "worksheets/sheet1.xml"]]);
    expect(valuesOf(await gridOf(zipOf({ ...others, "xl/_rels/workbook.xml.rels": rels })))).toEqual({ A1: 1 });
  });

  test("rows outside the sheet's data, and relationships that lead outside the file, are not looked at", async () => {
    const sheet =
      '<worksheet><sheetData/><extLst><ext><row r="1"><c r="A1"><v>1</v></c></row></ext></extLst></worksheet>';
    const rels = relationships([
      ["x", "sharedStrings", 'http://example.org/strings.xml" TargetMode="External'],
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ]);
    expect(await values("", { "xl/worksheets/sheet1.xml": sheet, "xl/_rels/workbook.xml.rels": rels })).toEqual({});
  });

  test("sheets in the workbook's order, with their visibility; a chart sheet has no cells", async () => {
    const main = workbook(
      '<sheets><sheet name="乙" sheetId="2" r:id="b"/><sheet name="甲" sheetId="1" r:id="a" state="hidden"/><sheet name="丙" sheetId="3" r:id="c" state="veryHidden"/></sheets>',
    );
    const rels = relationships([
      ["a", "worksheet", "worksheets/sheet1.xml"],
      ["b", "worksheet", "worksheets/sheet2.xml"],
      ["c", "chartsheet", "chartsheets/sheet1.xml"],
    ]);
    const grid = await gridOf(
      zipOf(
        minimalParts("<row><c><v>1</v></c></row>", {
          "xl/workbook.xml": main,
          "xl/_rels/workbook.xml.rels": rels,
          "xl/worksheets/sheet2.xml": worksheet(""),
          "xl/chartsheets/sheet1.xml": "<chartsheet/>",
        }),
      ),
    );
    expect(grid.sheets.map(({ name, state, rows }) => [name, state, rows.length])).toEqual([
      ["乙", "visible", 0],
      ["甲", "hidden", 1],
      ["丙", "veryHidden", 0],
    ]);
  });
});

describe("names, properties, parts", () => {
  test("only workbook names of one cell of a sheet that exists", async () => {
    const names = [
      "shian_unit|表!$B$2",
      "quoted|'表'!$C$3:$C$3",
      "lower|'表'!d4",
      "range|表!$A$1:$B$2",
      "constant|5",
      "text|&quot;甲&quot;",
      "lost|#REF!",
      "elsewhere|别表!$A$1",
      "external|[1]表!$A$1",
      "beyond|表!$XFE$1",
      "__proto__|表!$A$1",
    ];
    const main = workbook(
      `<sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets><definedNames>${names.map((entry) => `<definedName name="${entry.split("|")[0]!}">${entry.split("|")[1]!}</definedName>`).join("")}<definedName name="local" localSheetId="0">表!$A$1</definedName><definedName name="shian_unit">表!$Z$9</definedName></definedNames>`,
    );
    const grid = await gridOf(zipOf(minimalParts("", { "xl/workbook.xml": main })));
    expect([...grid.names]).toEqual([
      ["shian_unit", { sheet: "表", cell: { row: 1, column: 1 } }],
      ["quoted", { sheet: "表", cell: { row: 2, column: 2 } }],
      ["lower", { sheet: "表", cell: { row: 3, column: 3 } }],
      ["__proto__", { sheet: "表", cell: { row: 0, column: 0 } }],
    ]);
  });

  test("a name of a sheet with an apostrophe", async () => {
    const main = workbook(
      `<sheets><sheet name="a'b !c" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="n">'a''b !c'!$A$1</definedName></definedNames>`,
    );
    expect((await gridOf(zipOf(minimalParts("", { "xl/workbook.xml": main })))).names.get("n")).toEqual({
      sheet: "a'b !c",
      cell: { row: 0, column: 0 },
    });
  });

  test("custom properties of every kind as texts", async () => {
    const custom =
      '<Properties xmlns="p" xmlns:vt="v"><property fmtid="{}" pid="2" name="shian_unit"><vt:lpwstr>卡若区</vt:lpwstr></property><property pid="3" name="n"><vt:i4>5</vt:i4></property><property pid="4" name="__proto__"><vt:bool>true</vt:bool></property></Properties>';
    const grid = await gridOf(
      zipOf(
        minimalParts("", {
          "docProps/custom.xml": custom,
          "_rels/.rels": relationships([
            ["1", "officeDocument", "xl/workbook.xml"],
            ["2", "custom-properties", "docProps/custom.xml"],
          ]),
        }),
      ),
    );
    expect([...grid.properties]).toEqual([
      ["shian_unit", "卡若区"],
      ["n", "5"],
      ["__proto__", "true"],
    ]);
  });

  test("every part is listed, also those that are not read", async () => {
    const grid = await gridOf(zipOf(minimalParts("", { "xl/externalLinks/externalLink1.xml": "<not even XML" })));
    expect(grid.parts).toContain("xl/externalLinks/externalLink1.xml");
  });

  test("nothing of a file becomes a key of an object", async () => {
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    const main = workbook(
      '<sheets><sheet name="__proto__" sheetId="1" r:id="__proto__"/></sheets><definedNames><definedName name="constructor">__proto__!$A$1</definedName></definedNames>',
    );
    const grid = await gridOf(
      zipOf(
        minimalParts("<row><c><v>1</v></c></row>", {
          "xl/workbook.xml": main,
          "xl/_rels/workbook.xml.rels": relationships([["__proto__", "worksheet", "worksheets/sheet1.xml"]]),
        }),
      ),
    );
    expect(grid.sheets[0]!.name).toBe("__proto__");
    expect(grid.names.get("constructor")).toEqual({ sheet: "__proto__", cell: { row: 0, column: 0 } });
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
  });
});
