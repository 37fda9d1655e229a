import type { IFreeze } from "@univerjs/core";
import type { Area } from "../../../core/sheet/area";
import { columnSteps, rowSteps } from "./band-steps";
import type { Frame } from "./frame";
import type { Step } from "./picture-types";
import { univerRange } from "./univer-range";
import { NO, YES } from "./univer-numbers";

/** Steps before cells are put: there has to be room for them, and merges stand in their way. */
export function stepsBeforeCells(subUnitId: string, before: Frame, now: Frame): readonly Step[] {
  const gone = [...before.merges].filter(([key]) => !now.merges.has(key)).map(([, area]) => area);
  return [
    ...told(before.rows.length, now.rows.length, [
      "sheet.mutation.set-worksheet-row-count",
      { subUnitId, rowCount: now.rows.length },
    ]),
    ...told(before.columns.length, now.columns.length, [
      "sheet.mutation.set-worksheet-column-count",
      { subUnitId, columnCount: now.columns.length },
    ]),
    ...merging("sheet.mutation.remove-worksheet-merge", subUnitId, gone),
  ];
}

/** Steps after cells are put. */
export function stepsAfterCells(subUnitId: string, before: Frame, now: Frame): readonly Step[] {
  const merged = [...now.merges].filter(([key]) => !before.merges.has(key)).map(([, area]) => area);
  return [
    ...merging("sheet.mutation.add-worksheet-merge", subUnitId, merged),
    ...rowSteps(subUnitId, before.rows, now.rows),
    ...columnSteps(subUnitId, before.columns, now.columns),
    ...told(freezeKey(before), freezeKey(now), ["sheet.mutation.set-frozen", { subUnitId, ...univerFreeze(now) }]),
    ...listSteps(subUnitId, before, now),
    ...told(before.gridlines, now.gridlines, [
      "sheet.mutation.toggle-gridlines",
      { subUnitId, showGridlines: now.gridlines ? YES : NO },
    ]),
  ];
}

/** Frozen rows and columns in Univer's words. */
export function univerFreeze({ freeze: { rows, columns } }: Frame): IFreeze {
  return { xSplit: columns, ySplit: rows, startRow: rows === 0 ? -1 : rows, startColumn: columns === 0 ? -1 : columns };
}

function freezeKey({ freeze }: Frame): string {
  return `${freeze.rows} ${freeze.columns}`;
}

function told<Value>(was: Value, is: Value, step: Step): readonly Step[] {
  return was === is ? [] : [step];
}

function merging(id: string, subUnitId: string, areas: readonly Area[]): readonly Step[] {
  return areas.length === 0 ? [] : [[id, { subUnitId, ranges: areas.map(univerRange) }]];
}

function listSteps(subUnitId: string, before: Frame, now: Frame): readonly Step[] {
  const gone = [...before.lists.keys()].filter((uid) => !now.lists.has(uid));
  const come = [...now.lists.values()].filter(({ uid }) => !before.lists.has(uid));
  const steps: Step[] = [];
  if (gone.length > 0) steps.push(["data-validation.mutation.removeRule", { subUnitId, ruleId: gone }]);
  if (come.length > 0) steps.push(["data-validation.mutation.addRule", { subUnitId, rule: come }]);
  return steps;
}
