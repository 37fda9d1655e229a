import type { Measure } from "../../model/measure";
import type { SheetSpec } from "../../sheet/sheet-spec";
import { proseDecimals } from "./figure-format";
import type { LinkedValue } from "./linked-text";
import { placeOf } from "./place-of";

/** A measure's value of the city in a sentence, with its unit, taken live from 指标汇总; `previous` is last month's. */
export function linkedMeasure(
  measure: Measure,
  value: number,
  measuresSheet: SheetSpec,
  which: "value" | "previous" = "value",
): LinkedValue {
  const decimals = proseDecimals(measure, value);
  return {
    // A number that is joined to a text shows no needless zeros: 100%, not 100.00%.
    reference: `ROUND(${placeOf(measuresSheet, `${measure.id}#${which}`)},${decimals})&"${measure.unit}"`,
    shown: `${Number(value.toFixed(decimals))}${measure.unit}`,
  };
}
