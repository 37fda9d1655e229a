import { areaToA1, toA1 } from "../../../src/core/sheet/a1";
import type { Sheet } from "../../../src/workbench/host/model/sheet";
import { DEFAULT_STYLE } from "../../../src/workbench/host/model/style";
import type { Workbook } from "../../../src/workbench/host/model/workbook";

/** Everything a workbook of the host holds, in an order that does not depend on how it came about. */
export function workbookContents(workbook: Workbook): unknown {
  return {
    title: workbook.title,
    properties: [...workbook.customProperties].sort(),
    names: workbook.names.map(({ name, formula }) => `${name} ${formula}`).sort(),
    active: workbook.active?.name,
    sheets: workbook.sheets.map(sheetContents),
  };
}

function sheetContents(sheet: Sheet): unknown {
  const { validations, merges, hyperlinks, conditionalFormats, rows, columns } = sheet;
  const cells = [...sheet.entries()]
    .filter(({ cell }) => cell.value !== "" || cell.formula !== null || inOrder(cell.style) !== PLAIN)
    .sort((one, other) => one.row - other.row || one.column - other.column);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    // As texts, which are quicker to compare.
    cells: cells.map(({ row, column, cell }) => `${toA1({ row, column })} ${inOrder(cell)}`),
    rows: [...rows].sort(([one], [other]) => one - other),
    columns: [...columns],
    merges: merges.map(areaToA1).sort(),
    validations: validations.map((rule) => JSON.stringify(rule)).sort(),
    conditionalFormats: conditionalFormats.map((format) => ({ ...format, id: "" })),
    hyperlinks: hyperlinks.map((link) => JSON.stringify(link)).sort(),
    freeze: sheet.freeze,
    protection: sheet.protection,
    page: sheet.page,
  };
}

/** JSON with members in the order of their names. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

const PLAIN = inOrder(DEFAULT_STYLE);
