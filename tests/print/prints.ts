import { fontsOf } from "../../src/app/fonts-of";
import { printOn } from "../../src/core/layouts/print-on";
import { responsibilityTable } from "../../src/core/layouts/responsibility-table";
import { SHEET_NAMES } from "../../src/core/model/office-columns";
import type { PrintSpec, SheetSpec } from "../../src/core/sheet/sheet-spec";
import { xlsxWriter } from "../../src/xlsx/xlsx-writer";
import { convertWithOffice } from "../helpers/libreoffice";
import type { DemoMonth } from "./demo-sheets";

export type Paper = PrintSpec["paper"];

/** One sheet on one paper. */
export interface Print {
  /** `月度汇总表-A3`. */
  readonly name: string;
  readonly paper: Paper;
  readonly sheet: SheetSpec;
}

const PAPERS: readonly Paper[] = ["A4", "A3"];
const TIME_LIMIT = 240_000;

/** Every sheet of the month that is printed, on both papers, then a unit's form on A4, set up as the pane sets them up. */
export function printsOf({ sheets, extracts, form, workspace }: DemoMonth): readonly Print[] {
  const onPaper = (sheet: SheetSpec, paper: Paper): SheetSpec =>
    sheet.name === SHEET_NAMES.table
      ? responsibilityTable(workspace.document, { ...fontsOf(workspace.settings), paper })
      : { ...sheet, print: printOn(sheet, paper) };
  const office = [
    ...sheets.map((sheet) => [sheet.name, sheet] as const),
    ...[...extracts].map(([chosen, sheet]) => [`${sheet.name}（${chosen}）`, sheet] as const),
  ];
  return [
    ...office.flatMap(([name, sheet]) =>
      PAPERS.map((paper): Print => ({ name: `${name}-${paper}`, paper, sheet: onPaper(sheet, paper) })),
    ),
    ...form.sheets
      .filter(({ hidden }) => !hidden)
      .map((sheet): Print => ({ name: `月报-${sheet.name}-A4`, paper: "A4", sheet: onPaper(sheet, "A4") })),
  ];
}

/** The PDF of each print as LibreOffice makes it, by the print's name. */
export async function pdfsOf(prints: readonly Print[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = await Promise.all(
    prints.map(async ({ name, sheet }) => ({
      name: `${name}.xlsx`,
      bytes: await xlsxWriter.write({ title: sheet.name, sheets: [alone(sheet)], properties: [] }),
    })),
  );
  const pdfs = await convertWithOffice(files, "pdf", TIME_LIMIT);
  return new Map([...pdfs].map(([file, pdf]) => [file.replace(/\.pdf$/, ""), pdf] as const));
}

/** A sheet that needs no other: values instead of formulas, no links. */
function alone(sheet: SheetSpec): SheetSpec {
  return {
    ...sheet,
    names: [],
    links: [],
    entryRules: [],
    highlights: [],
    blocks: sheet.blocks.map(({ at, contents }) => ({
      at,
      contents: contents.map((cells) =>
        cells.map((content) => (content !== null && typeof content === "object" ? content.value : content)),
      ),
    })),
  };
}
