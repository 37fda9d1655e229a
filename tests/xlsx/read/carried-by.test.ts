import { xlsxReader } from "../../../src/xlsx/xlsx-reader";
import { filledForm } from "../../helpers/filled-desk";
import { xlsxWriter } from "../../../src/xlsx/xlsx-writer";
import { minimalParts, zipOf, type Parts } from "../../helpers/xlsx-parts";

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const rels = (...list: readonly string[]): string =>
  `<Relationships xmlns="${NAMESPACE}">${list.map((each, index) => `<Relationship Id="rId${index + 50}" ${each}/>`).join("")}</Relationships>`;
const outside = (type: string, target: string): string =>
  `Type="http://x/${type}" Target="${target}" TargetMode="External"`;
const inside = (type: string, target: string): string => `Type="http://x/${type}" Target="${target}"`;

async function carried(more: Parts): Promise<unknown> {
  const read = await xlsxReader.read(zipOf(minimalParts('<row r="1"><c r="A1"><v>1</v></c></row>', more)));
  if (!read.ok) throw new Error(read.problem.message);
  return read.value.carried === undefined ? null : Object.fromEntries(read.value.carried);
}

test("a workbook of cells alone, and a return of ours, carry nothing", async () => {
  expect(await carried({})).toBeNull();
  const read = await xlsxReader.read(await xlsxWriter.write(filledForm()));
  expect(read.ok && read.value.carried).toBeUndefined();
});

test("links to other workbooks, and among them exchanges with other programs", async () => {
  const link = (inner: string): string => `<externalLink>${inner}</externalLink>`;
  expect(
    await carried({
      "xl/externalLinks/externalLink1.xml": link('<externalBook r:id="rId1"/>'),
      "xl/externalLinks/_rels/externalLink1.xml.rels": rels(
        outside("externalLinkPath", "file:///C:/a.xlsx"),
        outside("externalLinkLongPath", "file:///C:/a.xlsx"),
      ),
      "xl/externalLinks/externalLink2.xml": link('<x:ddeLink xmlns:x="x" ddeService="cmd" ddeTopic="/c calc"/>'),
      "xl/externalLinks/externalLink3.xml": "damaged",
    }),
  ).toEqual({ dde: 1, "file-link": 2 });
});

test("connections, objects, controls, a ribbon", async () => {
  expect(
    await carried({
      "xl/connections.xml": '<connections><connection id="1"/><connection id="2"/></connections>',
      "xl/queryTables/queryTable1.xml": "<queryTable/>",
      "xl/embeddings/oleObject1.bin": "x",
      "xl/embeddings/Microsoft_Excel_Sheet1.xlsx": "x",
      "xl/worksheets/_rels/sheet1.xml.rels": rels(
        inside("oleObject", "../embeddings/oleObject1.bin"),
        inside("package", "../embeddings/Microsoft_Excel_Sheet1.xlsx"),
        inside("oleObject", "../elsewhere.bin"),
        outside("oleObject", "file:///C:/a.doc"),
        inside("ctrlProp", "../ctrlProps/ctrlProp1.xml"),
        inside("control", "../activeX/activeX1.xml"),
      ),
      "xl/ctrlProps/ctrlProp1.xml": "<x/>",
      "xl/activeX/activeX1.xml": "<x/>",
      "xl/activeX/activeX1.bin": "x",
      "xl/elsewhere.bin": "x",
      "customUI/customUI14.xml": "<customUI/>",
    }),
  ).toEqual({ connection: 2, object: 4, control: 2, ribbon: 1 });
});

test("links that are clicked and pictures that are fetched; letters and places of the same workbook are neither", async () => {
  expect(
    await carried({
      "xl/worksheets/_rels/sheet1.xml.rels": rels(
        outside("hyperlink", "https://127.0.0.1/"),
        outside("hyperlink", "HTTP://127.0.0.1/"),
        outside("hyperlink", "javascript:alert(1)"),
        outside("hyperlink", "..\\清单.docx"),
        outside("hyperlink", "mailto:a@b.c"),
        outside("hyperlink", "#'指标数据'!F9"),
        outside("hyperlink", ""),
        outside("image", "http://127.0.0.1/a.png"),
      ),
      "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": rels(outside("externalLinkPath", "file:///C:/b.xlsx")),
    }),
  ).toEqual({ "web-hyperlink": 2, "file-hyperlink": 2, "net-picture": 1, "file-link": 1 });
});

test("what every program leaves behind is nothing to tell of", async () => {
  expect(
    await carried({
      "docProps/app.xml": "<Properties/>",
      "xl/theme/theme1.xml": "<theme/>",
      "xl/calcChain.xml": "<calcChain/>",
      "xl/printerSettings/printerSettings1.bin": "x",
      "customXml/item1.xml": "<x/>",
      "customXml/_rels/item1.xml.rels": rels(inside("customXmlProps", "itemProps1.xml")),
      "xl/cellimages.xml": "<cellImages/>",
      "xl/drawings/drawing1.xml": "<wsDr/>",
      "xl/drawings/_rels/drawing1.xml.rels": rels(inside("image", "../media/image1.png")),
      "xl/media/image1.png": "x",
      "xl/comments1.xml": "<comments/>",
      "xl/worksheets/_rels/sheet1.xml.rels": rels(
        inside("printerSettings", "../printerSettings/printerSettings1.bin"),
        inside("comments", "../comments1.xml"),
        inside("vmlDrawing", "../drawings/vmlDrawing1.vml"),
      ),
    }),
  ).toBeNull();
});

test("relationships that are no markup, or too many to look into, cost no return", async () => {
  expect(await carried({ "xl/worksheets/_rels/sheet1.xml.rels": "<不是标记" })).toBeNull();
  const many = rels(...Array.from({ length: 15_000 }, () => outside("hyperlink", "http://127.0.0.1/")));
  expect(many.length).toBeGreaterThan(1024 * 1024);
  expect(await carried({ "xl/worksheets/_rels/sheet1.xml.rels": many })).toBeNull();
});
