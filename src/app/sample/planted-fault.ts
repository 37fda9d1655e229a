import type { CellScalar, FieldKey, MonthsAgo } from "../../core/model/expression";
import { monthOf } from "../../core/model/calendar";
import type { ReturnFigure, UnitReturn } from "../../core/model/unit-return";

/** A fault to be planted in a clean return, for demonstration and tests. */
export interface PlantedFault {
  /** What was done, in Chinese, for the list beside the files. */
  readonly what: string;
  /** The return with the fault, or null where the return has no figure for it or the month no rule against it. */
  readonly plant: (unitReturn: UnitReturn) => UnitReturn | null;
}

/** Faults as they happen at desks, one kind each; each is made so that nothing but its own rule speaks. */
export const PLANTED_FAULTS: readonly PlantedFault[] = [
  { what: "32-1 立案数大于应立案数", plant: (clean) => changed(clean, "32-1.num", ({ den }) => den + 1) },
  {
    what: "46-1 抽检批次写成「约800批次」",
    plant: (clean) => changed(clean, "46-1.num", () => "约800批次", { alone: true }),
  },
  { what: "43-1 监管人员数没有填", plant: (clean) => changed(clean, "43-1.den", () => null) },
  { what: "29-3 应处置批次大于发现的不合格批次", plant: dueAboveFound },
  { what: "58-1 自查报告进度滞后，没有说明", plant: behindSchedule },
  { what: "32-1 立案数比上月少，没有说明", plant: belowLastMonth },
  { what: "46-2 农兽药残留批次大于抽检批次，没有说明", plant: residueAboveSampling },
  { what: "24-1 填不适用，没有写原因", plant: withoutReason },
  { what: "56-2 抽考人数写成「２４０人」", plant: (clean) => changed(clean, "56-2.den", () => "２４０人") },
  { what: "40-2 按时办结数填了小数", plant: (clean) => changed(clean, "40-2.num", ({ den }) => den - 0.5) },
];

const MONTHS: readonly MonthsAgo[] = [1, 2, 3, 4];

/** Changes one figure of a ratio whose parts are numbers; `alone`: the other part is not looked at. */
function changed(
  clean: UnitReturn,
  key: FieldKey,
  change: (figures: { readonly den: number }) => CellScalar,
  { alone = false } = {},
): UnitReturn | null {
  const row = clean.figures.get(key);
  const den = numberAt(clean, key.replace(/\.\w+$/, ".den"));
  if (row === undefined || typeof row.value !== "number" || (den === null && !alone)) return null;
  return withRows(clean, { ...row, value: change({ den: den ?? 0 }) });
}

/** One batch more is due than was found, where that is no odd jump since last month. */
function dueAboveFound(clean: UnitReturn): UnitReturn | null {
  const found = numberAt(clean, "29-3.found");
  const [num, den] = [clean.figures.get("29-3.num"), clean.figures.get("29-3.den")];
  if (found === null || num === undefined || den === undefined || isJump(den, found + 1)) return null;
  return withRows(clean, { ...num, value: found + 1 }, { ...den, value: found + 1 });
}

/** Grows by more than three times the least of the last months' increments. */
function isJump({ previous: before }: ReturnFigure, value: number): boolean {
  const [last, ...others] = MONTHS.map((ago) => before[ago]).filter((each) => typeof each === "number");
  const increments = others.map((each, index) => (index === 0 ? (last ?? 0) : (others[index - 1] ?? 0)) - each);
  return last !== undefined && increments.length > 0 && value - last > 3 * Math.min(...increments);
}

/** One company in three months: far too slow, but moving. In January nothing can be late. */
function behindSchedule(clean: UnitReturn): UnitReturn | null {
  const row = clean.figures.get("58-1.num");
  const month = monthOf(clean.period);
  if (row === undefined || typeof row.value !== "number" || month === 1) return null;
  return withRows(clean, {
    ...row,
    value: Math.floor(month / 3),
    note: null,
    previous: previous((ago) => (month > ago ? Math.floor((month - ago) / 3) : null)),
  });
}

/** Last month's filings corrected downwards without a word; what was closed stays below them. */
function belowLastMonth(clean: UnitReturn): UnitReturn | null {
  const before = clean.figures.get("32-1.num")?.previous[1];
  if (typeof before !== "number" || before < 2 || monthOf(clean.period) === 1) return null;
  const rows = [...clean.figures.values()].flatMap((row) => {
    if (row.key === "32-1.num" || row.key === "32-1.den") return [{ ...row, value: before - 1, note: null }];
    return row.key.startsWith("32-2.") ? [{ ...row, value: row.previous[1], note: null }] : [];
  });
  return withRows(clean, ...rows);
}

/** Counted apart since January, so that this month is no jump. */
function residueAboveSampling(clean: UnitReturn): UnitReturn | null {
  const all = clean.figures.get("46-1.num");
  const residue = clean.figures.get("46-2.num");
  if (residue === undefined || typeof all?.value !== "number") return null;
  const more = (value: CellScalar) => (typeof value === "number" ? value + 5 : value);
  return withRows(clean, {
    ...residue,
    value: more(all.value),
    note: null,
    previous: previous((ago) => more(all.previous[ago])),
  });
}

function withoutReason(clean: UnitReturn): UnitReturn | null {
  const rows = [...clean.figures.values()].filter(({ key, value }) => key.startsWith("24-1.") && value === "不适用");
  return rows.length === 0 ? null : withRows(clean, ...rows.map((row) => ({ ...row, note: null })));
}

function previous(valueOf: (ago: MonthsAgo) => CellScalar): ReturnFigure["previous"] {
  return Object.fromEntries(MONTHS.map((ago) => [ago, valueOf(ago)])) as ReturnFigure["previous"];
}

function numberAt({ figures }: UnitReturn, key: FieldKey): number | null {
  const value = figures.get(key)?.value;
  return typeof value === "number" ? value : null;
}

function withRows(unitReturn: UnitReturn, ...rows: readonly ReturnFigure[]): UnitReturn {
  const figures = new Map(unitReturn.figures);
  for (const row of rows) figures.set(row.key, row);
  return { ...unitReturn, figures };
}
