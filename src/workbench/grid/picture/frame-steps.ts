import type { IFreeze } from "@univerjs/core";
import type { Area } from "../../../core/sheet/area";
import { columnSteps, rowSteps } from "./band-steps";
import type { Frame } from "./frame";
import type { Step } from "./picture-types";
import { univerRange } from "./univer-range";
import { NO, YES } from "./univer-numbers";

/** The frame of a sheet as it is known to be shown; null members: nobody knows. */
export interface ShownFrame {
  readonly frame: Frame;
  /** False: Univer may have changed it. */
  readonly sure: boolean;
}

/** Steps before cells are put: there has to be room for them, and merges stand in their way. */
export function stepsBeforeCells(subUnitId: string, { frame: before, sure }: ShownFrame, now: Frame): readonly Step[] {
  const told = <Value>(was: Value, is: Value, step: Step): readonly Step[] => (sure && was === is ? [] : [step]);
  const gone = sure ? [...before.merges].filter(([key]) => !now.merges.has(key)).map(([, area]) => area) : [whole(now)];
  return [
    ...told(before.name, now.name, ["sheet.mutation.set-worksheet-name", { subUnitId, name: now.name }]),
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
export function stepsAfterCells(subUnitId: string, { frame: before, sure }: ShownFrame, now: Frame): readonly Step[] {
  const told = <Value>(was: Value, is: Value, step: Step): readonly Step[] => (sure && was === is ? [] : [step]);
  const known = sure ? before : { rows: [], columns: [], merges: new Map<string, Area>() };
  const merged = [...now.merges].filter(([key]) => !known.merges.has(key)).map(([, area]) => area);
  return [
    ...merging("sheet.mutation.add-worksheet-merge", subUnitId, merged),
    ...rowSteps(subUnitId, known.rows, now.rows),
    ...columnSteps(subUnitId, known.columns, now.columns),
    ...told(freezeKey(before), freezeKey(now), ["sheet.mutation.set-frozen", { subUnitId, ...univerFreeze(now) }]),
    ...listSteps(subUnitId, before, now, sure),
    ...told(before.gridlines, now.gridlines, [
      "sheet.mutation.toggle-gridlines",
      { subUnitId, showGridlines: now.gridlines ? YES : NO },
    ]),
    ...told(before.tabColor, now.tabColor, ["sheet.mutation.set-tab-color", { subUnitId, color: now.tabColor }]),
    ...told(before.hidden, now.hidden, [
      "sheet.mutation.set-worksheet-hidden",
      { subUnitId, hidden: now.hidden ? YES : NO },
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

function whole({ rows, columns }: Frame): Area {
  return { row: 0, column: 0, rows: rows.length, columns: columns.length };
}

function merging(id: string, subUnitId: string, areas: readonly Area[]): readonly Step[] {
  return areas.length === 0 ? [] : [[id, { subUnitId, ranges: areas.map(univerRange) }]];
}

function listSteps(subUnitId: string, before: Frame, now: Frame, sure: boolean): readonly Step[] {
  const gone = [...before.lists.keys()].filter((uid) => !sure || !now.lists.has(uid));
  const come = [...now.lists.values()].filter(({ uid }) => !sure || !before.lists.has(uid));
  const steps: Step[] = [];
  if (gone.length > 0) steps.push(["data-validation.mutation.removeRule", { subUnitId, ruleId: gone }]);
  if (come.length > 0) steps.push(["data-validation.mutation.addRule", { subUnitId, rule: come }]);
  return steps;
}
