import type { CellScalar } from "../model/expression";
import type { CellLocation, Reading } from "../model/unit-return";
import { proposePercent, readNumberText } from "./read-number-text";
import type { KnownFigure } from "./return-knowledge";

/** The words that stand for themselves. */
const PICKS: ReadonlySet<string> = new Set(["不适用", "待报"]);

/** A share or percentage in words or signs. */
const SHARE = /[%％‰]|百分之/;

/** What a figure's cell probably means when it holds no plain number and no pick; null when there is nothing to ask. */
export function proposeReading(figure: KnownFigure, value: CellScalar, location: CellLocation): Reading | null {
  if (figure.kind !== "number" || figure.given) return null;
  const reading = (raw: string, proposed: Reading["proposed"]): Reading => ({
    key: figure.key,
    ...location,
    raw,
    proposed,
    accepted: false,
  });
  if (typeof value === "number") {
    const percent = figure.percent ? proposePercent(value) : null;
    return percent === null ? null : reading(String(value), percent);
  }
  if (typeof value === "boolean") return reading(value ? "TRUE" : "FALSE", null);
  if (typeof value !== "string" || value.trim() === "" || PICKS.has(value.trim())) return null;
  // Where a count is asked, 98% is not 98 of anything.
  if (!figure.percent && SHARE.test(value)) return reading(value, null);
  const proposed = readNumberText(value);
  const percent =
    figure.percent && typeof proposed === "number" && !/[%％‰分]/.test(value) ? proposePercent(proposed) : null;
  return reading(value, percent ?? proposed);
}
