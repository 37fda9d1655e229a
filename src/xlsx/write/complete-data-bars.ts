import { areaToA1 } from "../../core/sheet/a1";
import type { DataBarSpec, SheetSpec } from "../../core/sheet/sheet-spec";
import { changePart, sheetPart } from "./part-texts";
import type { PartTexts } from "./part-texts";

const RULE = /<dataBar>(.*?)<\/dataBar><\/cfRule>/g;
const X14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const XM = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
/** What an extension is about, as Excel names it: one rule, or all rules of a sheet. */
const OF_RULE = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const OF_SHEET = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

/**
 * Data bars as Excel has drawn them since 2010, which hucre leaves out: in one grey, so that their ends are seen in print, and from nothing
 * to their whole length. Excel 2007 gets the length alone.
 */
export function completeDataBars(parts: PartTexts, sheets: readonly SheetSpec[]): void {
  sheets.forEach(({ dataBars }, index) => {
    if (dataBars.length > 0) changePart(parts, sheetPart(index), (xml) => completed(xml, dataBars, index + 1));
  });
}

function completed(xml: string, dataBars: readonly DataBarSpec[], no: number): string {
  let next = 0;
  const ids = dataBars.map((_, index) => idOf(no, index));
  const rules = xml.replace(RULE, (_, inside: string) => {
    const id = ids[next] as string;
    next += 1;
    const link = `<extLst><ext ${X14} uri="${OF_RULE}"><x14:id>${id}</x14:id></ext></extLst>`;
    return `<dataBar minLength="0" maxLength="100">${inside}</dataBar>${link}</cfRule>`;
  });
  const all = dataBars.map((bar, index) => extended(bar, ids[index] as string)).join("");
  const list = `<x14:conditionalFormattings>${all}</x14:conditionalFormattings>`;
  return rules.replace("</worksheet>", `<extLst><ext ${X14} uri="${OF_SHEET}">${list}</ext></extLst></worksheet>`);
}

function extended({ area, min, max }: DataBarSpec, id: string): string {
  const end = (value: number): string => `<x14:cfvo type="num"><xm:f>${value}</xm:f></x14:cfvo>`;
  const colors = '<x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/>';
  const bar = `<x14:dataBar minLength="0" maxLength="100" gradient="0">${end(min)}${end(max)}${colors}</x14:dataBar>`;
  const rule = `<x14:cfRule type="dataBar" id="${id}">${bar}</x14:cfRule>`;
  return `<x14:conditionalFormatting ${XM}>${rule}<xm:sqref>${areaToA1(area)}</xm:sqref></x14:conditionalFormatting>`;
}

function idOf(sheet: number, index: number): string {
  const digits = (value: number, length: number): string => value.toString(16).toUpperCase().padStart(length, "0");
  return `{5A5B0000-0000-4000-8000-${digits(sheet, 6)}${digits(index, 6)}}`;
}
