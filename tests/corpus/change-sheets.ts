import { PARTS, partsOf, textOf, withParts } from "./patch-package";

const WORKSHEET = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
/** Where a copied or added sheet lies, with a number behind it when there is one already. */
const ADDED = "copy";

/** A sheet given another name; formulas and the workbook's names follow. Names stand as in XML. */
export function renameSheet(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const changes = new Map<string, string>();
  for (const part of sheetParts(bytes)) changes.set(part, textOf(bytes, part).split(`'${from}'!`).join(`'${to}'!`));
  const workbook = textOf(bytes, PARTS.workbook)
    .split(`'${from}'!`)
    .join(`'${to}'!`)
    .replace(`<sheet name="${from}"`, () => `<sheet name="${to}"`);
  return withParts(bytes, changes.set(PARTS.workbook, workbook));
}

/** A sheet taken away; what pointed at it is an error. */
export function removeSheet(bytes: Uint8Array, name: string): Uint8Array {
  const changes = new Map<string, string>();
  const gone = new RegExp(`'${name}'!(?:\\$?[A-Z]+\\$?\\d+:)?\\$?[A-Z]+\\$?\\d+`, "g");
  for (const part of sheetParts(bytes)) changes.set(part, textOf(bytes, part).replace(gone, "#REF!"));
  const workbook = textOf(bytes, PARTS.workbook)
    .replace(new RegExp(`<sheet name="${name}"[^>]*/>`), "")
    .replace(/<definedName [^>]*localSheetId[^>]*>[^<]*<\/definedName>/g, "")
    .replace(gone, "#REF!");
  return withParts(bytes, changes.set(PARTS.workbook, workbook));
}

/** A sheet hidden. */
export function hideSheet(bytes: Uint8Array, name: string, state: "hidden" | "veryHidden"): Uint8Array {
  const workbook = textOf(bytes, PARTS.workbook);
  return withParts(
    bytes,
    new Map([
      [PARTS.workbook, workbook.replace(`<sheet name="${name}"`, () => `<sheet name="${name}" state="${state}"`)],
    ]),
  );
}

/** The sheets in the opposite order; names of single sheets, such as areas to print, are dropped. */
export function turnSheets(bytes: Uint8Array): Uint8Array {
  const workbook = textOf(bytes, PARTS.workbook)
    .replace(
      /<sheets>(.*?)<\/sheets>/,
      (_, list: string) =>
        `<sheets>${list
          .match(/<sheet [^>]*\/>/g)!
          .reverse()
          .join("")}</sheets>`,
    )
    .replace(/<definedName [^>]*localSheetId[^>]*>[^<]*<\/definedName>/g, "");
  return withParts(bytes, new Map([[PARTS.workbook, workbook]]));
}

/** A copy of a sheet behind all others. */
export function copySheet(bytes: Uint8Array, name: string, copy: string): Uint8Array {
  const sheets = ["填报说明", "指标数据", "工作开展情况", "审核结果"];
  return withSheet(bytes, copy, textOf(bytes, `xl/worksheets/sheet${sheets.indexOf(name) + 1}.xml`));
}

/** A sheet of somebody's own behind all others; `rows` is the XML of its rows. */
export function addSheet(bytes: Uint8Array, name: string, rows: string): Uint8Array {
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
  return withSheet(bytes, name, sheet);
}

function withSheet(bytes: Uint8Array, name: string, xml: string): Uint8Array {
  const count = sheetParts(bytes).length;
  const file = count === 4 ? ADDED : `${ADDED}${count}`;
  const id = `rIdAdded${count}`;
  return withParts(
    bytes,
    new Map([
      [`xl/worksheets/${file}.xml`, xml],
      [
        PARTS.types,
        textOf(bytes, PARTS.types).replace(
          "</Types>",
          `<Override PartName="/xl/worksheets/${file}.xml" ContentType="${CONTENT}"/></Types>`,
        ),
      ],
      [
        PARTS.workbookLinks,
        textOf(bytes, PARTS.workbookLinks).replace(
          "</Relationships>",
          `<Relationship Id="${id}" Type="${WORKSHEET}" Target="worksheets/${file}.xml"/></Relationships>`,
        ),
      ],
      [
        PARTS.workbook,
        textOf(bytes, PARTS.workbook).replace(
          "</sheets>",
          `<sheet name="${name}" sheetId="${count + 5}" r:id="${id}"/></sheets>`,
        ),
      ],
    ]),
  );
}

function sheetParts(bytes: Uint8Array): readonly string[] {
  return [...partsOf(bytes).keys()].filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
}
