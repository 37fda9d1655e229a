import { errorIn } from "../expression/cell-text";
import { figureState } from "../expression/figure-state";
import type { FieldKey, MeasureId } from "../model/expression";
import type { Finding } from "../model/finding";
import type { Measure, MeasurePart } from "../model/measure";
import type { Reading, ReturnFigure } from "../model/unit-return";
import { isFigureKey, measureIdOf } from "./version-figures";

/** What of a return stays out of the sums (未入账). */
export interface HeldKeys {
  readonly figures: ReadonlySet<FieldKey>;
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
  const wrong = new Set<FieldKey>();
  const clauses = new Set<number>();
  for (const { grade, key } of findings) {
    if (grade !== "错误" || key === null) continue;
    if (isFigureKey(key)) wrong.add(key);
    else clauses.add(Number.parseInt(key, 10));
  }
  for (const { key, accepted } of readings) if (!accepted) wrong.add(key);
  for (const figure of figures.values()) if (!isRead(figure, partOf(figure.key, measures))) wrong.add(figure.key);
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
  wrong: ReadonlySet<FieldKey>,
  figures: ReadonlyMap<FieldKey, ReturnFigure>,
  measures: ReadonlyMap<MeasureId, Measure>,
): ReadonlySet<FieldKey> {
  const held = new Set(wrong);
  for (const key of wrong) {
    const id = measureIdOf(key);
    if (id === null || !(key === id || isMainPart(key.slice(id.length + 1)))) continue;
    for (const part of measures.get(id)?.parts ?? []) if (isMainPart(part.key)) held.add(`${id}.${part.key}`);
    if (key === id) for (const figure of figures.keys()) if (measureIdOf(figure) === id) held.add(figure);
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
