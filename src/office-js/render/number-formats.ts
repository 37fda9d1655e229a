import type { CellLook } from "../../core/sheet/cell-looks";
import type { Block } from "../../core/sheet/sheet-spec";
import { groupsOf } from "./look-map";
import { rectanglesOf } from "./rectangles";
import { rangeOf } from "./on-areas";
import { CALL_BYTES } from "./step";
import type { Step } from "./step";
import type { LookGroup, LookMap } from "./look-map";

const GENERAL = "General";
/** Bytes of a cell in a matrix that says nothing about it. */
const NOTHING_BYTES = 5;

const TEXT = "@";

/**
 * Number formats before and after the contents: Excel makes a text of whatever is put into a cell of the text format, also of a
 * number or a formula, so cells that hold those get it afterwards.
 */
export function numberFormatSteps(
  map: LookMap,
  blocks: readonly Block[],
  fresh: boolean,
): { readonly before: readonly Step[]; readonly after: readonly Step[] } {
  const late = lateCells(map, blocks);
  if (late.size === 0) return { before: formatSteps(map, fresh), after: [] };
  const isLate = (row: number, column: number): boolean => late.has(keyOf(row, column));
  const plain = new Map<CellLook, CellLook>();
  const at = (row: number, column: number): CellLook => {
    const look = map.at(row, column);
    if (!isLate(row, column)) return look;
    const general = plain.get(look) ?? { ...look, numberFormat: null };
    plain.set(look, general);
    return general;
  };
  const areas = rectanglesOf(map.extent, (row, column) => (isLate(row, column) ? 1 : 0)).get(1) ?? [];
  return {
    before: formatSteps({ ...map, at, groups: (part) => groupsOf(map.extent, at, part) }, fresh),
    after: [areaStep({ value: TEXT, areas })],
  };
}

function lateCells(map: LookMap, blocks: readonly Block[]): ReadonlySet<string> {
  const late = new Set<string>();
  for (const { at, contents } of blocks)
    contents.forEach((line, r) =>
      line.forEach((content, c) => {
        if (content === null || typeof content === "string") return;
        const [row, column] = [at.row + r, at.column + c];
        if (map.at(row, column).numberFormat === TEXT) late.add(keyOf(row, column));
      }),
    );
  return late;
}

function keyOf(row: number, column: number): string {
  return `${row},${column}`;
}

/** By rectangle or, where the formats are many and small, as one matrix. */
function formatSteps(map: LookMap, fresh: boolean): readonly Step[] {
  const groups = map
    .groups(({ numberFormat }) => numberFormat ?? GENERAL)
    .filter(({ value }) => !fresh || value !== GENERAL);
  const byArea = groups.reduce((sum, { areas }) => sum + areas.length * CALL_BYTES, 0);
  const asMatrix = map.extent.rows * map.extent.columns * NOTHING_BYTES * 2;
  if (groups.length === 0) return [];
  return byArea <= asMatrix ? groups.map(areaStep) : [matrixStep(map, fresh, asMatrix)];
}

function areaStep({ value, areas }: LookGroup<string>): Step {
  return {
    bytes: areas.length * CALL_BYTES,
    queue: (sheet) => {
      for (const area of areas) rangeOf(sheet, area).numberFormat = value as unknown as string[][];
    },
  };
}

function matrixStep(map: LookMap, fresh: boolean, bytes: number): Step {
  const { rows, columns } = map.extent;
  const matrix = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => map.at(row, column).numberFormat ?? (fresh ? null : GENERAL)),
  );
  return {
    bytes,
    queue: (sheet) => {
      rangeOf(sheet, map.extent).numberFormat = matrix;
    },
  };
}
