import { toA1 } from "../../src/core/sheet/a1";
import type { Sheet } from "../../src/workbench/host/model/sheet";
import type { Workbook } from "../../src/workbench/host/model/workbook";

/** Everything a workbook holds as plain data, so that two moments can be compared; the host's own numbers are left out. */
export function workbookState(workbook: Workbook): unknown {
  const state = {
    sheets: workbook.sheets.map(sheetState),
    names: workbook.names
      .map(({ name, scope, formula, visible }) => `${scope?.name ?? ""}!${name} ${formula} ${visible}`)
      .sort(),
    properties: [...workbook.customProperties],
    settings: [...workbook.settings],
    active: workbook.active?.name,
  };
  // The host changes some of it in place.
  return JSON.parse(JSON.stringify(state)) as unknown;
}

function sheetState(sheet: Sheet): unknown {
  const cells: [string, unknown][] = [];
  for (const { row, column, cell } of sheet.entries()) {
    const { value, formula, style, apostrophe } = cell;
    if (value === "" && formula === null && style === sheet.style) continue;
    cells.push([toA1({ row, column }), { value, formula, style, apostrophe }]);
  }
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    cells: cells.sort(([left], [right]) => (left < right ? -1 : 1)),
    rows: [...sheet.rows]
      .filter(([, { size, hidden, style }]) => size !== null || hidden || style !== null)
      .sort(byKey),
    columns: [...sheet.columns]
      .filter(([, { size, hidden, style }]) => size !== null || hidden || style !== null)
      .sort(byKey),
    merges: sheet.merges,
    validations: sheet.validations,
    highlights: sheet.conditionalFormats.map(({ id: _, ...format }) => format),
    charts: sheet.charts.map(({ id: _, source: __, series, ...chart }) => ({
      ...chart,
      series: series.map(({ values, categories, ...one }) => ({
        ...one,
        values: [values.sheet.name, values.area],
        categories: categories === null ? null : [categories.sheet.name, categories.area],
      })),
    })),
    links: sheet.hyperlinks,
    protection: sheet.protection,
    freeze: sheet.freeze,
    page: sheet.page,
  };
}

function byKey([left]: readonly [number, unknown], [right]: readonly [number, unknown]): number {
  return left - right;
}
