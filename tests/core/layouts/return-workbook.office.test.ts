import { returnWorkbook } from "../../../src/core/layouts/return-workbook";
import { returnKnowledge } from "../../../src/app/return-knowledge";
import type { ReturnForm } from "../../../src/core/model/return-form";
import { contentDigest } from "../../../src/core/returns/content-digest";
import { parseReturn } from "../../../src/core/returns/parse-return";
import { previousOf } from "../../../src/core/returns/previous-of";
import { toA1 } from "../../../src/core/sheet/a1";
import type { WorkbookGrid } from "../../../src/core/sheet/grid";
import type { CellContent, WorkbookSpec } from "../../../src/core/sheet/sheet-spec";
import { xlsxReader } from "../../../src/xlsx/xlsx-reader";
import { xlsxWriter } from "../../../src/xlsx/xlsx-writer";
import { oddFilling } from "../../helpers/fill-form";
import { inventedReturn } from "../../helpers/invented-return";
import { convertWithOffice } from "../../helpers/libreoffice";
import { returnForm, WORKSPACE } from "../../helpers/return-forms";

const KNOWN = returnKnowledge(WORKSPACE);

const FORMS: readonly ReturnForm[] = [
  filled("市市场监管局", 0, null),
  filled("市市场监管局", 7, "2024-03-22"),
  filled("市食安办", 3, "2024-03-22"),
  filled("市农业农村局", 5, null),
  filled("卡若区", 1, "2024-03-25"),
  filled("江达县", 11, null),
  filled("新区管委会", 2, "2024-03-20"),
  returnForm("市委政法委"),
  returnForm("芒康县"),
];

/** A form with last month's odd entries as history and this month's filled in. */
function filled(unit: string, shift: number, submitted: string | null): ReturnForm {
  const blank = returnForm(unit);
  const history = previousOf(inventedReturn(blank, oddFilling(blank, shift + 2, "2024-02-23")));
  return returnForm(unit, { history, keep: inventedReturn(blank, oddFilling(blank, shift, submitted)) });
}

it("shows in LibreOffice what every formula of a form says it shows, and comes back from it unchanged", async () => {
  const workbooks = FORMS.map((form) => returnWorkbook(form));
  const files = await Promise.all(
    workbooks.map(async (workbook, index) => ({ name: `form${index}.xlsx`, bytes: await xlsxWriter.write(workbook) })),
  );
  const recalculated = await convertWithOffice(files, "xlsx", 300_000);
  for (const [index, workbook] of workbooks.entries()) {
    const read = await xlsxReader.read(recalculated.get(`form${index}.xlsx`) as Uint8Array);
    if (!read.ok) throw new Error(read.problem.message);
    expect(differences(workbook, read.value)).toEqual([]);
    const parsed = parseReturn(read.value, KNOWN);
    if (!parsed.ok) throw new Error(parsed.problem.message);
    const { unitReturn, structureFindings } = parsed.value;
    const form = FORMS[index] as ReturnForm;
    expect({ unit: unitReturn.unit, submitted: unitReturn.submitted }).toEqual({
      unit: form.unit.name,
      submitted: form.keep?.submitted ?? null,
    });
    const submitted = unitReturn.submitted !== null;
    expect(structureFindings.map(({ rule }) => rule)).toEqual(submitted ? [] : ["not-submitted"]);
    if (form.keep !== null) expect(contentDigest(unitReturn)).toBe(contentDigest(form.keep));
  }
}, 320_000);

/** Formula cells whose cached value differs from the recalculated one. */
function differences(workbook: WorkbookSpec, grid: WorkbookGrid): readonly string[] {
  const found: string[] = [];
  let formulas = 0;
  for (const sheet of workbook.sheets) {
    const rows = new Map(grid.sheets.find(({ name }) => name === sheet.name)?.rows.map((row) => [row.row, row.cells]));
    for (const { at, contents } of sheet.blocks) {
      contents.forEach((cells, row) =>
        cells.forEach((content, column) => {
          if (!isFormula(content)) return;
          formulas += 1;
          const shown = rows.get(at.row + row)?.find((cell) => cell.column === at.column + column)?.value ?? "";
          if (!agree(content.value, shown))
            found.push(
              `${sheet.name}!${toA1({ row: at.row + row, column: at.column + column })}: ${String(content.value)} / ${JSON.stringify(shown)}`,
            );
        }),
      );
    }
  }
  expect(formulas).toBeGreaterThan(100);
  return found;
}

function isFormula(content: CellContent): content is Extract<CellContent, { readonly formula: string }> {
  return content !== null && typeof content === "object";
}

function agree(expected: string | number | boolean, shown: unknown): boolean {
  if (typeof expected !== "number" || typeof shown !== "number") return expected === shown;
  return Math.abs(expected - shown) <= 1e-9 * Math.max(1, Math.abs(expected));
}
