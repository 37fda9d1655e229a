import { monthOf, shiftPeriod } from "../../core/model/calendar";
import type { Period, ReturnFigure, UnitReturn } from "../../core/model/unit-return";
import type { WorkbookSpec } from "../../core/sheet/sheet-spec";
import { returnFileName } from "../issue-returns";
import type { Workspace } from "../open-workspace";
import { filledReturn } from "./filled-return";
import { PLANTED_FAULTS } from "./planted-fault";
import { sampleDate } from "./sample-dates";
import { sampleReturns } from "./sample-returns";
import { seededRandom } from "./seeded-random";

/** A file of the imaginary month: a filled return, or something else that somebody sent. */
export interface SampleFile {
  readonly file: string;
  readonly content: { readonly workbook: WorkbookSpec } | { readonly bytes: Uint8Array };
  /** What is wrong with it on purpose; "" for a clean return. */
  readonly fault: string;
}

/** Units that are late and units that are missing; the wrong-month file is one more that is missing. */
const LATE = 2;
const MISSING = 2;
const MONTH_NAMES = [
  "一月",
  "二月",
  "三月",
  "四月",
  "五月",
  "六月",
  "七月",
  "八月",
  "九月",
  "十月",
  "十一月",
  "十二月",
];

/**
 * The files of an imaginary month. Clean: every unit's return, in time, without faults. Else a few units each with one kind of fault,
 * some late, some missing, one file of another month, one resubmission, and one file that is no return.
 */
export function* sampleMonth(
  workspace: Workspace,
  period: Period,
  seed: string,
  clean: boolean,
): Generator<SampleFile> {
  const returns = sampleReturns(workspace, period, seed);
  if (clean) {
    for (const one of returns) yield filled(workspace, one, "");
    return;
  }
  const shuffled = shuffle(returns, seed);
  const missing = new Set(shuffled.slice(0, MISSING).map(({ unit }) => unit));
  const late = new Set(shuffled.slice(MISSING, MISSING + LATE).map(({ unit }) => unit));
  const [wrongMonth, ...others] = shuffled.slice(MISSING + LATE);
  const again = others.find((one) => correctable(workspace, one) !== null);
  const faulty = plantFaults(others.filter((one) => one !== again));
  for (const one of returns) {
    const fault = faulty.get(one.unit);
    if (missing.has(one.unit)) continue;
    if (one.unit === wrongMonth?.unit) yield ofLastMonth(workspace, one, seed);
    else if (late.has(one.unit))
      yield filled(workspace, { ...one, submitted: sampleDate(one.unit, period, seed, true) }, "迟报");
    else yield fault === undefined ? filled(workspace, one, "") : filled(workspace, fault.unitReturn, fault.what);
    if (one === again) yield resubmitted(workspace, one);
  }
  yield stray(period);
}

/** A list that somebody saved into the wrong folder, under the wrong ending. */
function stray(period: Period): SampleFile {
  const month = MONTH_NAMES[monthOf(period) - 1] ?? "";
  const text = `${month}份食堂采购清单\r\n大米,500,公斤\r\n菜籽油,60,公斤\r\n`;
  return {
    file: `${month}食堂采购清单.xlsx`,
    content: { bytes: new TextEncoder().encode(text) },
    fault: "不是工作簿，也不是月报",
  };
}

function filled(
  workspace: Workspace,
  unitReturn: UnitReturn,
  fault: string,
  file = returnFileName(unitReturn.period, unitReturn.unit),
): SampleFile {
  return { file, content: { workbook: filledReturn(workspace, unitReturn) }, fault };
}

/** The unit's return of the month before, under this month's file name. */
function ofLastMonth(workspace: Workspace, { unit, period }: UnitReturn, seed: string): SampleFile {
  const last = sampleReturns(workspace, shiftPeriod(period, -1), seed).find((one) => one.unit === unit);
  if (last === undefined) throw new RangeError(`no return of ${unit} in the month before ${period}`);
  return filled(workspace, last, "报成了上月的月报", returnFileName(period, unit));
}

/** The same unit hands in again with one figure put right. */
function resubmitted(workspace: Workspace, one: UnitReturn): SampleFile {
  const row = correctable(workspace, one);
  const figures = new Map(one.figures);
  if (row !== null)
    figures.set(row.key, {
      ...row,
      value: (row.value as number) + 1,
      note: "经核实，按台账更正本单位上次报送的数字。",
    });
  const file = returnFileName(one.period, one.unit).replace("_月报", "_月报（更正）");
  return filled(workspace, { ...one, figures, revision: 2, submitted: `${one.period}-25` }, "更正后再次报送", file);
}

/** A whole of some size that the unit itself gives, of which one more makes no other figure wrong; null where it has none. */
function correctable({ measures }: Workspace, { figures }: UnitReturn): ReturnFigure | null {
  const own = new Set(
    measures.flatMap(({ id, parts }) =>
      parts.filter(({ key, given }) => key === "den" && !given).map(({ key }) => `${id}.${key}`),
    ),
  );
  return (
    [...figures.values()].find(({ key, value }) => own.has(key) && typeof value === "number" && value > 10) ?? null
  );
}

interface Planted {
  readonly unitReturn: UnitReturn;
  readonly what: string;
}

/** Each kind of fault in the first unit that has the figure for it and no fault yet. */
function plantFaults(returns: readonly UnitReturn[]): ReadonlyMap<string, Planted> {
  const planted = new Map<string, Planted>();
  for (const { what, plant } of PLANTED_FAULTS) {
    for (const one of returns.filter(({ unit }) => !planted.has(unit))) {
      const unitReturn = plant(one);
      if (unitReturn === null) continue;
      planted.set(one.unit, { unitReturn, what });
      break;
    }
  }
  return planted;
}

function shuffle(returns: readonly UnitReturn[], seed: string): readonly UnitReturn[] {
  return [...returns]
    .map((one) => ({ one, at: seededRandom(seed, one.unit, "shuffle").next() }))
    .sort((left, right) => left.at - right.at)
    .map(({ one }) => one);
}
