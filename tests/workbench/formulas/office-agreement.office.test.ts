import { tableOf } from "../../../src/app/table-of";
import { returnWorkbook } from "../../../src/core/layouts/return-workbook";
import { toA1 } from "../../../src/core/sheet/a1";
import type { WorkbookSpec } from "../../../src/core/sheet/sheet-spec";
import { hostWorkbookFromSpec } from "../../../src/workbench/files/host-workbook-from-spec";
import { hostFormulas } from "../../../src/workbench/formulas/host-formulas";
import { xlsxReader } from "../../../src/xlsx/xlsx-reader";
import { xlsxWriter } from "../../../src/xlsx/xlsx-writer";
import { convertWithOffice } from "../../helpers/libreoffice";
import { oddFilling } from "../../helpers/fill-form";
import { inventedReturn } from "../../helpers/invented-return";
import { returnForm, WORKSPACE } from "../../helpers/return-forms";
import { sampleConsolidation, sampleWorkspace } from "../../helpers/sample-consolidation";
import { showTable } from "../../helpers/show-table";
import { formulasIn, poisonIn, poisoned } from "../../proof/poison";
import { formulaCells, sameValue, SheetValues } from "../../proof/sheet-values";
import { withLibrary } from "./with-library";

const TIME_LIMIT = 300_000;
const SHOWN = 20;

interface Compared {
  readonly name: string;
  readonly formulas: number;
  readonly left: number;
  readonly stale: readonly string[];
  readonly differing: readonly string[];
}

/** A return full of odd entries. */
function filledReturn(unit: string): WorkbookSpec {
  const blank = returnForm(unit);
  return returnWorkbook(returnForm(unit, { keep: inventedReturn(blank, oddFilling(blank, 3, "2024-03-22")) }));
}

async function workbooks(): Promise<readonly (readonly [string, WorkbookSpec])[]> {
  return [
    ["county, blank", returnWorkbook(returnForm("卡若区"))],
    ["county, filled", filledReturn("卡若区")],
    ["department, blank", returnWorkbook(returnForm("市市场监管局"))],
    ["department, filled", filledReturn("市市场监管局")],
    ["month", await sampleConsolidation(sampleWorkspace())],
    ["table", tableOf(WORKSPACE)],
  ];
}

/** Every formula starts from a poisoned value, here and in LibreOffice. */
async function compare(specs: readonly (readonly [string, WorkbookSpec])[]): Promise<readonly Compared[]> {
  const files = await Promise.all(
    specs.map(async ([, spec], index) => ({ name: `${index}.xlsx`, bytes: await xlsxWriter.write(poisoned(spec)) })),
  );
  const saved = await convertWithOffice(files, "xlsx", TIME_LIMIT);
  return Promise.all(
    specs.map(async ([name, spec], index): Promise<Compared> => {
      const grid = await xlsxReader.read(saved.get(`${index}.xlsx`)!, "office");
      if (!grid.ok) throw new Error(grid.problem.message);
      const office = new SheetValues(grid.value);
      const workbook = hostWorkbookFromSpec(poisoned(spec));
      hostFormulas(WORKSPACE).recalculate!(workbook, []);
      const found = formulaCells(spec).map(({ sheet, cell }) => ({
        place: `${sheet}!${toA1(cell)}`,
        ours: workbook.sheet(sheet)!.cellAt(cell.row, cell.column)!,
        theirs: office.at(sheet, cell),
      }));
      return {
        name,
        formulas: formulasIn(spec),
        left: poisonIn(grid.value),
        stale: found.filter(({ ours }) => ours.stale).map(({ place }) => place),
        differing: found
          .filter(({ ours, theirs }) => !sameValue(ours.value, theirs))
          .map(({ place, ours, theirs }) => `${place}: ${String(ours.value)} / ${JSON.stringify(theirs)}`),
      };
    }),
  );
}

describe("formulas in the host and in LibreOffice", () => {
  let compared: readonly Compared[];

  beforeAll(async () => {
    await withLibrary();
    compared = await compare(await workbooks());
    const lines = compared.map(
      ({ name, formulas, stale, differing }) =>
        `${name}: ${formulas} formulas, ${stale.length} stale, ${differing.length} different`,
    );
    showTable("formulas-in-the-host", lines.join("\n"));
  }, TIME_LIMIT);

  test("LibreOffice recalculated all of them", () => {
    expect(compared.map(({ left }) => left)).toEqual(compared.map(() => 0));
    expect(compared.reduce((sum, { formulas }) => sum + formulas, 0)).toBeGreaterThan(3000);
  });

  test("none is stale", () => {
    expect(compared.flatMap(({ stale }) => stale).slice(0, SHOWN)).toEqual([]);
  });

  test("every value is the same", () => {
    expect(compared.flatMap(({ differing }) => differing).slice(0, SHOWN)).toEqual([]);
  });
});
