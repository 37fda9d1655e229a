import type { Area } from "../../../core/sheet/area";
import { flag, given, oneOf } from "../engine/arguments";
import type { Argument } from "../engine/host-class";
import type { HostContext } from "../engine/host-context";
import type { RangeTarget } from "../engine/objects";
import type { HostCell } from "../model/cell";
import { movedFormula } from "../model/formula-references";
import { intersection } from "../model/geometry";
import { insideSheet, rangeGiven } from "./addresses";
import { raiseChanged } from "./change-event";
import { cutConditionalFormats } from "./conditional-formats";
import { firstValue } from "./contents";
import { guardContents } from "./guard";
import { cutValidations } from "./validations";

const WHAT = ["All", "Formulas", "Values", "Formats"] as const;
type What = (typeof WHAT)[number];

/** Copies as `copyFrom` does: the source is repeated where the target is a multiple of it, else laid down once. */
export function copyFrom(range: RangeTarget, args: readonly Argument[], context: HostContext): void {
  const [source, type, skipBlanks, transpose] = args;
  const from = rangeGiven(range.sheet, source);
  const what = given(type, (value) => oneOf(value, WHAT), "All");
  const turned = given(transpose, flag, false);
  copyRange(from, range, what, given(skipBlanks, flag, false), turned, context);
}

function copyRange(
  from: RangeTarget,
  to: RangeTarget,
  what: What,
  skipBlanks: boolean,
  turned: boolean,
  context: HostContext,
): void {
  const rows = turned ? from.area.columns : from.area.rows;
  const columns = turned ? from.area.rows : from.area.columns;
  const fits = (size: number, unit: number) => (size % unit === 0 ? size : unit);
  const area = insideSheet({ ...to.area, rows: fits(to.area.rows, rows), columns: fits(to.area.columns, columns) });
  guardContents(to.sheet, [area]);
  const before = firstValue({ sheet: to.sheet, area });
  const cells: { row: number; column: number; cell: HostCell | undefined; from: { row: number; column: number } }[] =
    [];
  for (let row = 0; row < area.rows; row += 1)
    for (let column = 0; column < area.columns; column += 1) {
      const [down, right] = turned ? [column % columns, row % rows] : [row % rows, column % columns];
      const at = { row: from.area.row + down, column: from.area.column + right };
      const kept = from.sheet.cellAt(at.row, at.column);
      cells.push({ row: area.row + row, column: area.column + column, cell: kept && { ...kept }, from: at });
    }
  for (const { row, column, cell, from: at } of cells) {
    if (skipBlanks && (cell === undefined || (cell.value === "" && cell.formula === null))) continue;
    lay(to, { row, column }, from, at, cell, what);
  }
  if (what === "All" || what === "Formats") copyParts(from, to, area, what);
  context.changed(to.sheet, area);
  raiseChanged({ sheet: to.sheet, area }, context, before);
}

interface At {
  readonly row: number;
  readonly column: number;
}

function lay(to: RangeTarget, target: At, from: RangeTarget, source: At, cell: HostCell | undefined, what: What): void {
  const put = to.sheet.cell(target.row, target.column);
  if (what === "All" || what === "Formats") put.style = from.sheet.styleAt(source.row, source.column);
  if (what === "Formats") return;
  const by = { row: target.row - source.row, column: target.column - source.column };
  put.value = cell?.value ?? "";
  put.formula = what === "Values" || cell?.formula == null ? null : movedFormula(cell.formula, by);
  put.apostrophe = cell?.apostrophe ?? false;
  put.stale = put.formula !== null;
}

/** Merges, validation and conditional formats go along when the shapes are alike. */
function copyParts(from: RangeTarget, to: RangeTarget, area: Area, what: What): void {
  const by = { row: area.row - from.area.row, column: area.column - from.area.column };
  const moved = (areas: readonly Area[]) =>
    areas.flatMap((one) => {
      const cut = intersection(one, from.area);
      return cut === null ? [] : [{ ...cut, row: cut.row + by.row, column: cut.column + by.column }];
    });
  const merges = moved(from.sheet.merges);
  to.sheet.merges = [...to.sheet.merges.filter((one) => intersection(one, area) === null), ...merges];
  const formats = from.sheet.conditionalFormats.map((format) => ({
    ...format,
    id: `{COPY-${to.sheet.workbook.nextNumber()}}`,
    areas: moved(format.areas),
  }));
  cutConditionalFormats(to.sheet, area);
  to.sheet.conditionalFormats.push(...formats.filter(({ areas }) => areas.length > 0));
  if (what !== "All") return;
  const rules = from.sheet.validations.map((rule) => ({ ...rule, areas: moved(rule.areas) }));
  cutValidations(to.sheet, [area]);
  to.sheet.validations.push(...rules.filter(({ areas }) => areas.length > 0));
}
