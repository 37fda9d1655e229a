import { copiedChart } from "./copied-chart";
import { given, objectOf, oneOf } from "../engine/arguments";
import type { Argument } from "../engine/host-class";
import type { HostContext } from "../engine/host-context";
import type { DefinedName } from "../model/parts";
import { replaceSheetName } from "../model/formula-references";
import type { Sheet } from "../model/sheet";

const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

/** A copy of a sheet beside others, called `title (2)` as Excel does. */
export function copySheet(sheet: Sheet, position: Argument, relativeTo: Argument, context: HostContext): Sheet {
  const { workbook } = sheet;
  const copy = workbook.addSheet(copyTitle(sheet), placeOf(sheet, position, relativeTo));
  copyCells(sheet, copy);
  copyParts(sheet, copy);
  const own: DefinedName<Sheet>[] = workbook.names.filter(({ scope }) => scope === sheet);
  for (const name of own)
    workbook.names.push({ ...name, scope: copy, formula: replaceSheetName(name.formula, sheet.name, copy.name) });
  context.changed(copy, null);
  context.events.raise("Added", null, { type: "WorksheetAdded", source: "Local", worksheetId: copy.id });
  return copy;
}

function placeOf(sheet: Sheet, position: Argument, relativeTo: Argument): number {
  const { sheets } = sheet.workbook;
  const where = given(position, (value) => oneOf(value, POSITIONS), "None");
  if (where === "Beginning") return 0;
  if (where === "None" || where === "End") return sheets.length;
  const other = objectOf(relativeTo, "Worksheet").target;
  return sheets.indexOf(other) + (where === "After" ? 1 : 0);
}

function copyTitle({ workbook, name }: Sheet): string {
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const title = `${name.slice(0, 31 - ending.length)}${ending}`;
    if (workbook.sheet(title) === undefined) return title;
  }
}

function copyCells(from: Sheet, to: Sheet): void {
  for (const { row, column, cell } of from.entries()) to.putCell(row, column, { ...cell });
  for (const [row, band] of from.rows) to.rows.set(row, { ...band });
  for (const [column, band] of from.columns) to.columns.set(column, { ...band });
  to.style = from.style;
}

function copyParts(from: Sheet, to: Sheet): void {
  to.visibility = from.visibility;
  to.tabColor = from.tabColor;
  to.showGridlines = from.showGridlines;
  to.showHeadings = from.showHeadings;
  to.standardColumnWidth = from.standardColumnWidth;
  to.standardRowHeight = from.standardRowHeight;
  to.merges = [...from.merges];
  to.validations = from.validations.map((rule) => ({ ...rule }));
  to.conditionalFormats = from.conditionalFormats.map((format) => ({
    ...format,
    bar: format.bar === null ? null : { ...format.bar },
  }));
  to.hyperlinks = from.hyperlinks.map((link) => ({ ...link }));
  to.comments = from.comments.map((comment) => ({ ...comment }));
  to.charts = from.charts.map((chart) => copiedChart(chart, from, to));
  to.protection = from.protection;
  to.freeze = from.freeze;
  to.page = {
    ...from.page,
    rowBreaks: [...from.page.rowBreaks],
    columnBreaks: [...from.page.columnBreaks],
    headers: { ...from.page.headers },
  };
  for (const [key, value] of from.customProperties) to.customProperties.set(key, value);
}
