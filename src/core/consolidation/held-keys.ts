import { errorIn } from "../expression/cell-text";
import { figureState } from "../expression/figure-state";
import type { FieldKey, MeasureId } from "../model/expression";
import type { Finding } from "../model/finding";
import type { Measure, MeasurePart } from "../model/measure";
import type { HeldReason } from "../model/present-value";
import type { Reading, ReturnFigure } from "../model/unit-return";
import { isFigureKey, measureIdOf } from "./version-figures";

/** What of a return stays out of the sums (未入账). */
export interface HeldKeys {
  /** Each with the first reason that holds. */
  readonly figures: ReadonlyMap<FieldKey, HeldReason>;
  /** Clauses whose row of 工作开展情况 has a 错误. */
  readonly clauses: ReadonlySet<number>;
}

/** Figures with 错误 or unread, and with them the other main parts of the measure; an extra part with 错误 stays out alone. */
export function heldKeys(
  figures: ReadonlyMap<FieldKey, ReturnFigure>,
  findings: readonly Finding[],
  readings: readonly Reading[],
  measures: ReadonlyMap<MeasureId, Measure>,
): HeldKeys {
  const wrong = new Map<FieldKey, HeldReason>();
  const hold = (key: FieldKey, reason: HeldReason): void => {
    if (!wrong.has(key)) wrong.set(key, reason);
  };
  const clauses = new Set<number>();
  for (const { key, accepted } of readings) if (!accepted) hold(key, "未能读取");
  for (const figure of figures.values())
    if (!isRead(figure, partOf(figure.key, measures))) hold(figure.key, "未能读取");
  for (const { grade, key } of findings) {
    if (grade !== "错误" || key === null) continue;
    if (isFigureKey(key)) hold(key, "有错误");
    else clauses.add(Number.parseInt(key, 10));
  }
  return { figures: withPartners(wrong, figures, measures), clauses };
}

/** The declared part behind a figure's key, or undefined for a key of another edition or a measure that is off. */
export function partOf(key: FieldKey, measures: ReadonlyMap<MeasureId, Measure>): MeasurePart | undefined {
  const id = measureIdOf(key);
  return id === null ? undefined : measures.get(id)?.parts.find((part) => `${id}.${part.key}` === key);
}

/** One of the parts that make up the measure's value. */
export function isMainPart(key: string): boolean {
  return key === "num" || key === "den" || key === "value";
}

function withPartners(
  wrong: ReadonlyMap<FieldKey, HeldReason>,
  figures: ReadonlyMap<FieldKey, ReturnFigure>,
  measures: ReadonlyMap<MeasureId, Measure>,
): ReadonlyMap<FieldKey, HeldReason> {
  const held = new Map(wrong);
  const hold = (key: FieldKey, reason: HeldReason): void => {
    if (!held.has(key)) held.set(key, reason);
  };
  for (const key of wrong.keys()) {
    const id = measureIdOf(key);
    if (id === null || !(key === id || isMainPart(key.slice(id.length + 1)))) continue;
    const reason = key === id ? "有错误" : "同一指标的另一个数未入账";
    for (const part of measures.get(id)?.parts ?? []) if (isMainPart(part.key)) hold(`${id}.${part.key}`, reason);
    if (key === id) for (const figure of figures.keys()) if (measureIdOf(figure) === id) hold(figure, reason);
  }
  return held;
}

function isRead({ value, formula }: ReturnFigure, part: MeasurePart | undefined): boolean {
  const state = figureState(value);
  if (state === "blank") return !formula;
  if (state !== "unread") return true;
  if (part?.kind === "number") return false;
  return part?.kind === "pick" ? value === "是" || value === "否" : errorIn(value) === null;
}
