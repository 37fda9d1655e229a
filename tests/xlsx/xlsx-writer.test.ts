import { strFromU8, unzipSync } from "fflate";
import { SheetBuilder } from "../../src/core/sheet/sheet-builder";
import type { EntryRuleSpec, PrintSpec, SheetSpec } from "../../src/core/sheet/sheet-spec";
import { nativeBytes } from "../../src/cli/files/native-bytes";
import { createXlsxWriter, xlsxWriter } from "../../src/xlsx/xlsx-writer";
import { richWorkbook } from "../helpers/rich-workbook";

const plain = new SheetBuilder("表", [{ width: 10 }]).row(["内容"]).build();
const cell = { row: 0, column: 0, rows: 1, columns: 1 };

/** A part of the file written from one sheet with changes. */
async function part(change: Partial<SheetSpec>, name = "xl/worksheets/sheet1.xml"): Promise<string> {
  const bytes = await xlsxWriter.write({
    title: "标题",
    sheets: [{ ...plain, ...change }],
    properties: [["shian_unit", "卡若区"]],
  });
  return strFromU8(unzipSync(bytes)[name]!);
}

const rule = (allow: EntryRuleSpec["allow"], more: Partial<EntryRuleSpec> = {}): Partial<SheetSpec> => ({
  entryRules: [{ area: cell, allow, prompt: null, alert: null, ...more }],
});
const print = (change: Partial<PrintSpec>): Partial<SheetSpec> => ({ print: { ...plain.print, ...change } });

test("the same workbook gives the same bytes, at any time", async () => {
  const first = await xlsxWriter.write(richWorkbook());
  jest.useFakeTimers({
    now: new Date("2031-07-08T09:10:11Z"),
    doNotFake: ["nextTick", "setImmediate", "queueMicrotask"],
  });
  try {
    expect(Buffer.compare(await xlsxWriter.write(richWorkbook()), first)).toBe(0);
  } finally {
    jest.useRealTimers();
  }
});

test("the parts are the same, whatever packs them, and each host packs them alike every time", async () => {
  const desk = createXlsxWriter(nativeBytes);
  const [first, again] = [await desk.write(richWorkbook()), await desk.write(richWorkbook())];
  expect(Buffer.compare(again, first)).toBe(0);
  const [here, there] = [await xlsxWriter.write(richWorkbook()), first].map((file) => Object.entries(unzipSync(file)));
  expect(there!.map(([name]) => name)).toEqual(here!.map(([name]) => name));
  expect(there!.every(([, bytes], index) => Buffer.compare(bytes, here![index]![1]) === 0)).toBe(true);
});

describe("entry rules", () => {
  test.each<[string, EntryRuleSpec["allow"], string]>([
    [
      "choices",
      { kind: "list", choices: ["不适用", "待报"] },
      'type="list" sqref="A1" allowBlank="1"><formula1>"不适用,待报"</formula1>',
    ],
    [
      "choices from cells",
      { kind: "list-of", formula: "名单!$A$1:$A$3" },
      'type="list" sqref="A1" allowBlank="1"><formula1>名单!$A$1:$A$3</formula1>',
    ],
    [
      "whole numbers",
      { kind: "whole", min: 0, max: 9 },
      'type="whole" sqref="A1" operator="between" allowBlank="1"><formula1>0</formula1><formula2>9</formula2>',
    ],
    [
      "decimals",
      { kind: "decimal", min: 0, max: 0.5 },
      'type="decimal" sqref="A1" operator="between" allowBlank="1"><formula1>0</formula1><formula2>0.5</formula2>',
    ],
    [
      "dates",
      { kind: "date", from: "2024-01-01", to: "2024-12-31" },
      'type="date" sqref="A1" operator="between" allowBlank="1"><formula1>45292</formula1><formula2>45657</formula2>',
    ],
    [
      "a formula",
      { kind: "formula", formula: "A1<>B1" },
      'type="custom" sqref="A1" allowBlank="1"><formula1>A1&lt;&gt;B1</formula1>',
    ],
    [
      "a text's length",
      { kind: "text-length", max: 20 },
      'type="textLength" sqref="A1" operator="lessThanOrEqual" allowBlank="1"><formula1>20</formula1>',
    ],
  ])("%s", async (_, allow, xml) => {
    expect(await part(rule(allow))).toContain(`<dataValidation ${xml}</dataValidation>`);
  });

  test("a prompt is shown, and without an alert anything may be typed", async () => {
    const xml = await part(
      rule({ kind: "text-length", max: 9 }, { prompt: { title: "本期累计", text: "填累计数。\n没有填0。" } }),
    );
    expect(xml).toContain('showInputMessage="1" promptTitle="本期累计" prompt="填累计数。&#10;没有填0。"');
    expect(xml).not.toContain("showErrorMessage");
  });

  test("an alert stops the entry", async () => {
    const xml = await part(rule({ kind: "text-length", max: 9 }, { alert: { title: "文字", text: "太长。" } }));
    expect(xml).toContain('showErrorMessage="1" errorStyle="stop" errorTitle="文字" error="太长。"');
  });
});

describe("the page", () => {
  test("paper, direction, fitting, centring and margins", async () => {
    const xml = await part(
      print({
        paper: "A3",
        orientation: "landscape",
        margins: { top: 25.4, bottom: 12.7, left: 10, right: 0 },
        centered: true,
      }),
    );
    expect(xml).toContain('<pageSetup paperSize="8" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toContain('<printOptions horizontalCentered="1"/>');
    expect(xml).toContain('<pageMargins left="0.3937" right="0" top="1" bottom="0.5"');
    expect(await part(print({ paper: "A4", orientation: "portrait", fitToWidth: false, centered: false }))).toContain(
      '<pageSetup paperSize="9" orientation="portrait"/>',
    );
    expect(await part(print({ fitToWidth: false, scale: 130 }))).toContain('scale="130"');
  });

  test("header, footer and breaks", async () => {
    const xml = await part(print({ header: "月报", footer: "第 &P 页 共 &N 页", breaksBefore: [3] }));
    expect(xml).toContain("<oddHeader>&amp;C月报</oddHeader><oddFooter>&amp;C第 &amp;P 页 共 &amp;N 页</oddFooter>");
    expect(xml).toContain('<brk id="3" max="16383" man="1"/>');
    expect(await part(print({ header: null, footer: null }))).not.toContain("headerFooter");
  });

  test("repeated rows, printed area and names, whatever the sheet is called", async () => {
    const xml = await part(
      {
        name: "a b's",
        names: [{ name: "shian_unit", cell: { row: 2, column: 1 } }],
        ...print({ titleRows: { first: 1, last: 2 }, area: { row: 0, column: 0, rows: 9, columns: 4 } }),
      },
      "xl/workbook.xml",
    );
    expect(xml).toContain("<definedName name=\"shian_unit\">'a b''s'!$B$3</definedName>");
    expect(xml).toContain("<definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">'a b''s'!$A$1:$D$9</definedName>");
    expect(xml).toContain("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'a b''s'!$2:$3</definedName>");
  });
});

describe("the sheet", () => {
  test("widths as people see them plus the margins the file counts in; hidden columns and rows", async () => {
    const xml = await part({
      columns: [{ width: 10 }, { width: 3, hidden: true }],
      rowHeights: [{ row: 0, height: 20.25 }],
      hiddenRows: [4],
    });
    expect(xml).toContain(
      '<col min="1" max="1" width="10.625" customWidth="true"/><col min="2" max="2" width="3.625" customWidth="true" hidden="true"/>',
    );
    expect(xml).toContain('<row r="1" ht="20.25" customHeight="1">');
    expect(xml).toContain('<row r="5" hidden="1"/>');
  });

  test("a row with a text to be typed grows with it, all others keep their height", async () => {
    const heights = [1, 2, 3].map((row) => ({ row, height: 20 }));
    const entry = (row: number, wrap: boolean): SheetSpec["formats"][number] => ({
      area: { ...cell, row },
      style: { unlocked: true, wrap },
    });
    const xml = await part({ rowHeights: heights, formats: [entry(1, true), entry(2, false)] });
    expect(xml).toContain('<row r="2" ht="20">');
    expect(xml).toContain('<row r="3" ht="20" customHeight="1">');
    expect(xml).toContain('<row r="4" ht="20" customHeight="1"/>');
  });

  test("a protected sheet lets rows and columns be resized, cells selected, lists filtered", async () => {
    const xml = await part({ protected: true });
    expect(xml).toContain(
      '<sheetProtection sheet="1" objects="1" scenarios="1" selectLockedCells="0" selectUnlockedCells="0" formatColumns="0" formatRows="0" autoFilter="0"/>',
    );
    expect(await part({ formats: [{ area: cell, style: { unlocked: true } }] }, "xl/styles.xml")).toContain(
      '<protection locked="0"/>',
    );
    expect(await part({})).not.toContain("sheetProtection");
  });

  test("frozen panes, tab colour, merges, links", async () => {
    const xml = await part({
      freeze: { rows: 2, columns: 1 },
      tabColor: "1F4E79",
      merges: [{ ...cell, rows: 2, columns: 3 }],
      links: [{ at: cell, sheet: "表", cell: { row: 4, column: 2 }, tip: "转到" }],
    });
    expect(xml).toContain('<pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen" activePane="bottomRight"/>');
    expect(xml).toContain('<tabColor rgb="FF1F4E79"/>');
    expect(xml).toContain('<mergeCell ref="A1:C2"/>');
    expect(xml).toContain('<hyperlink ref="A1" location="&apos;表&apos;!C5" tooltip="转到"/>');
    expect(await part({ freeze: { rows: 0, columns: 0 } })).not.toContain("<pane");
  });

  test("a conditional format has a fill, a font and its formula", async () => {
    const change = {
      highlights: [{ area: cell, formula: 'A1="待报"', style: { fill: "FFC7CE", color: "9C0006", bold: true } }],
    };
    expect(await part(change)).toContain(
      '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1" dxfId="0"><formula>A1="待报"</formula></cfRule></conditionalFormatting>',
    );
    const styles = await part(change, "xl/styles.xml");
    expect(styles).toContain(
      '<dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill patternType="solid"><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>',
    );
  });

  test("fonts, fills, lines, alignment and number formats", async () => {
    const styles = await part(
      {
        formats: [
          {
            area: cell,
            style: {
              font: { name: "黑体", size: 12, bold: true },
              fill: "D9D9D9",
              align: "center",
              vertical: "top",
              wrap: true,
              indent: 1,
              numberFormat: "0.00%",
              grid: "thin",
              outline: "medium",
            },
          },
        ],
      },
      "xl/styles.xml",
    );
    expect(styles).toContain(
      '<font><b/><charset val="134"/><color rgb="FF000000"/><sz val="12"/><name val="黑体"/></font>',
    );
    expect(styles).toContain('<fgColor rgb="FFD9D9D9"/>');
    expect(styles).toContain('<left style="medium"><color rgb="FF000000"/></left>');
    expect(styles).toContain('<alignment horizontal="center" vertical="top" wrapText="true" indent="1"/>');
    expect(styles).toContain('formatCode="0.00%"');
  });

  test("a hidden sheet is not opened and not printed", async () => {
    const visible = { ...plain, name: "可见" };
    const bytes = await xlsxWriter.write({ title: "", sheets: [{ ...plain, hidden: true }, visible], properties: [] });
    const xml = strFromU8(unzipSync(bytes)["xl/workbook.xml"]!);
    expect(xml).toContain('activeTab="1"');
    expect(xml).toContain('name="表" sheetId="1" r:id="rId1" state="hidden"');
    expect(xml).not.toContain("'表'!$A$1");
  });
});

test("a text is a string cell even when it looks like an error or a formula; a formula carries its value", async () => {
  const xml = await part({
    blocks: [
      {
        at: cell,
        contents: [
          [
            "#N/A",
            "=1+1",
            { formula: "1+1", value: 2 },
            { formula: '"a"', value: "a" },
            { formula: "TRUE", value: true },
          ],
        ],
      },
    ],
  });
  expect(xml).toContain('<c r="A1" t="inlineStr"><is><r><t>#N/A</t></r></is></c><c r="B1" s="1" t="s"><v>0</v></c>');
  expect(xml).toContain(
    '<c r="C1"><f>1+1</f><v>2</v></c><c r="D1" t="str"><f>"a"</f><v>a</v></c><c r="E1" t="b"><f>TRUE</f><v>1</v></c>',
  );
});

test("title and properties", async () => {
  expect(await part({}, "docProps/core.xml")).toContain("<dc:title>标题</dc:title>");
  expect(await part({}, "docProps/custom.xml")).toContain('name="shian_unit"><vt:lpwstr>卡若区</vt:lpwstr>');
});
