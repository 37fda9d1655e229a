import type { CellScalar, FieldKey } from "../../core/model/expression";
import type { ReturnFigure, UnitReturn } from "../../core/model/unit-return";

/** A fault to be planted in a clean return, for demonstration and tests. */
export interface PlantedFault {
  /** What was done, in Chinese, for the list beside the files. */
  readonly what: string;
  /** The return with the fault, or null where the return has no figure for it. */
  readonly plant: (unitReturn: UnitReturn) => UnitReturn | null;
}

/** Faults as they happen at desks, one kind each. */
export const PLANTED_FAULTS: readonly PlantedFault[] = [
  { what: "45-1 已培训人数大于监管人员数", plant: (clean) => changed(clean, "45-1.num", ({ den }) => (den === null ? null : den + 3)) },
  { what: "46-1 抽检批次写成「约800批次」", plant: (clean) => changed(clean, "46-1.num", () => "约800批次") },
  { what: "43-1 监管人员数没有填", plant: (clean) => changed(clean, "43-1.den", () => null) },
  { what: "29-3 应处置批次大于发现的不合格批次", plant: (clean) => changed(clean, "29-3.found", ({ den }) => (den === null || den < 1 ? null : den - 1)) },
  { what: "58-1 自查报告进度滞后，没有说明", plant: (clean) => changed(clean, "58-1.num", () => 0, null) },
  { what: "32-1 立案数比上月少，没有说明", plant: belowLastMonth },
  { what: "46-2 农兽药残留批次大于抽检批次，没有说明", plant: residueAboveSampling },
  { what: "24-1 填不适用，没有写原因", plant: withoutReason },
  { what: "56-2 抽考人数写成「２４０人」", plant: (clean) => changed(clean, "56-2.den", () => "２４０人") },
  { what: "40-2 投诉数填了小数", plant: (clean) => changed(clean, "40-2.num", ({ den }) => (den === null ? null : den - 0.5)) },
];

interface Figures {
  /** The measure's denominator, null where it is no number. */
  readonly den: number | null;
}

/** Changes one figure; a note that explained it is taken away when `note` is null. */
function changed(clean: UnitReturn, key: FieldKey, change: (figures: Figures) => CellScalar, note?: null): UnitReturn | null {
  const row = clean.figures.get(key);
  if (row === undefined || typeof row.value !== "number") return null;
  const den = clean.figures.get(key.replace(/\.\w+$/, ".den"))?.value;
  const value = change({ den: typeof den === "number" ? den : null });
  if (value === null && !key.endsWith(".den")) return null;
  return replaced(clean, { ...row, value, note: note === undefined ? row.note : note });
}

function belowLastMonth(clean: UnitReturn): UnitReturn | null {
  const num = clean.figures.get("32-1.num");
  const den = clean.figures.get("32-1.den");
  const before = num?.previous[1];
  if (num === undefined || den === undefined || typeof before !== "number" || before < 2) return null;
  return replaced(replaced(clean, { ...num, value: before - 1, note: null }), { ...den, value: before - 1, note: null });
}

function residueAboveSampling(clean: UnitReturn): UnitReturn | null {
  const all = clean.figures.get("46-1.num");
  const residue = clean.figures.get("46-2.num");
  if (all === undefined || residue === undefined || typeof all.value !== "number") return null;
  return replaced(clean, { ...residue, value: all.value + 5, note: null });
}

function withoutReason(clean: UnitReturn): UnitReturn | null {
  const rows = [...clean.figures.values()].filter(({ key, value }) => key.startsWith("24-1.") && value === "不适用");
  return rows.length === 0 ? null : rows.reduce((so, row) => replaced(so, { ...row, note: null }), clean);
}

function replaced(unitReturn: UnitReturn, row: ReturnFigure): UnitReturn {
  return { ...unitReturn, figures: new Map(unitReturn.figures).set(row.key, row) };
}
