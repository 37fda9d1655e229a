import { strToU8, zipSync } from "fflate";

/** The parts of a package by name. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Zips parts as they are, deflated. */
export function zipOf(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, contents]) => [
        name,
        typeof contents === "string" ? strToU8(contents) : contents,
      ]),
    ),
  );
}

/** A worksheet part around its rows. */
export function worksheet(rows: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
}

/** A relationships part; types are given by their last step. */
export function relationships(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE_RELATIONS}">${items.join("")}</Relationships>`;
}

/** A workbook part around its sheets and whatever else. */
export function workbook(inner: string): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${inner}</workbook>`;
}

/** The smallest workbook Excel would open: one sheet, `表`, with the given rows. More parts replace or add to its own. */
export function minimalParts(rows: string, more: Parts = {}): Parts {
  return {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbook('<sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets>'),
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
      ["rId3", "styles", "styles.xml"],
    ]),
    "xl/worksheets/sheet1.xml": worksheet(rows),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><si><t>甲</t></si><si><t>乙</t></si></sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>`,
    ...more,
  };
}
