import type { LedgerRow, RefusedFile } from "../../model/consolidation";
import type { FieldKey } from "../../model/expression";
import type { HeldReason, PresentValue } from "../../model/present-value";
import type { ReadProblemCode } from "../../model/read-problem";
import type { CellLocation, UnitReturn } from "../../model/unit-return";

/** What became of a number: it counts, fully or provisionally, or why not. */
export type ValueFate = "入账" | "暂纳入" | HeldReason;

/** A file that was taken, with what the month's ledger holds of it. */
export interface TakenFile {
  readonly unitReturn: UnitReturn;
  /** Rows of the ledger that came from this file, by `placeName`. */
  readonly rows: ReadonlyMap<string, LedgerRow>;
  readonly held: ReadonlyMap<FieldKey, HeldReason>;
  /** Whether a figure is asked of the unit this month. */
  readonly asks: (key: FieldKey) => boolean;
}

const NAMES = new WeakMap<CellLocation, string>();

/** A place in a file as one text; put together once for a place that several files share. */
export function placeName(location: CellLocation): string {
  const name = NAMES.get(location) ?? `${location.sheet}!${location.cell}`;
  NAMES.set(location, name);
  return name;
}

/** The fate of a number in a file that was taken, as the ledger says; 去向不明 where it should be in the ledger and is not. */
export function fateInTaken(value: PresentValue, { unitReturn, rows, held, asks }: TakenFile): ValueFate {
  const row = rows.get(placeName(value.location));
  if (row !== undefined) return fateOfRow(row, held);
  const { key, location } = value;
  if (key === null) return "所在行没有编号";
  const used = [...unitReturn.figures.values()].map((figure) => figure.location.sheet);
  if (used.length > 0 && !used.includes(location.sheet)) return "在不读的工作表里";
  const figure = unitReturn.figures.get(key);
  if (figure === undefined) return asks(key) ? "去向不明" : "不属于该单位填报";
  return placeName(figure.location) === placeName(location) ? "去向不明" : "同一项目重复填报";
}

/** True for a text that was read as part of the return and is not in the ledger. */
export function isTextLost({ key, location }: PresentValue, { unitReturn, rows }: TakenFile): boolean {
  const place = placeName(location);
  const work = unitReturn.works.get(Number(key));
  return (
    !rows.has(place) && work !== undefined && Object.values(work.locations).some((each) => placeName(each) === place)
  );
}

function fateOfRow({ state, key }: LedgerRow, held: TakenFile["held"]): ValueFate {
  if (state === "已被新版替代") return "已有更新的一版";
  return state === "未入账" ? (held.get(key) ?? "整份退回") : state;
}

const REFUSALS: Readonly<Partial<Record<ReadProblemCode, HeldReason>>> = {
  duplicate: "与另一份内容相同",
  conflict: "两份不同而另一份生效",
  "wrong-period": "不是本月的月报",
  "unknown-unit": "单位不在应报之列",
  "structure-changed": "表样被改动",
  "wrong-edition": "表样版本不对",
  "not-our-return": "不是月报",
};

/** The fate of every number in a file that was not taken. */
export function fateInRefused({ problem }: RefusedFile): ValueFate {
  return REFUSALS[problem.code] ?? "去向不明";
}
