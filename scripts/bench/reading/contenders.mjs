import fs from "node:fs";
import { requirePeer } from "../peers.mjs";
import { product } from "../product.mjs";

const filesOf = (batches) => batches.flatMap(({ files }) => files);

/** A pass over files by a library that reads one and walks its cells; gives the number of cells that hold something. */
const walking = (cellsOf) => async (batches) => {
  let cells = 0;
  for (const file of filesOf(batches)) cells += await cellsOf(fs.readFileSync(file));
  return { cells };
};

async function hucre() {
  const { readXlsx } = await import("hucre/xlsx");
  return walking(async (bytes) => {
    const { sheets } = await readXlsx(bytes);
    let cells = 0;
    for (const { rows } of sheets) for (const row of rows) for (const value of row) if (value != null) cells += 1;
    return cells;
  });
}

async function exceljs() {
  const { Workbook } = requirePeer("exceljs");
  return walking(async (bytes) => {
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes, { ignoreNodes: IGNORED });
    let cells = 0;
    workbook.eachSheet((sheet) =>
      sheet.eachRow((row) =>
        row.eachCell(({ value }) => {
          if (value !== null) cells += 1;
        }),
      ),
    );
    return cells;
  });
}

/** Parts of a sheet that hold no values; exceljs is faster when it need not build them. */
const IGNORED = [
  "dataValidations",
  "conditionalFormatting",
  "sheetProtection",
  "pageSetup",
  "pageMargins",
  "printOptions",
  "headerFooter",
  "rowBreaks",
  "hyperlinks",
  "extLst",
];

async function sheetjs() {
  const { read } = requirePeer("@e965/xlsx");
  return walking((bytes) => {
    const { Sheets } = read(bytes, { dense: true, cellFormula: false, cellHTML: false, cellText: false });
    let cells = 0;
    for (const sheet of Object.values(Sheets))
      for (const row of sheet["!data"]) for (const cell of row ?? []) if (cell?.v !== undefined) cells += 1;
    return cells;
  });
}

/** The passes by name, each loaded only by the process that runs it. `cells` or `accepted` show that the work was done. */
export const CONTENDERS = {
  product: () => (batches) => product().takeReturns(batches, true),
  light: () => (batches) => product().takeReturns(batches, false),
  reader: () => async (batches) => ({ cells: await product().readReturns(batches) }),
  hucre,
  exceljs,
  sheetjs,
};
