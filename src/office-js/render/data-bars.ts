import type { DataBarSpec } from "../../core/sheet/sheet-spec";
import { rangeOf } from "./on-areas";
import { step } from "./step";
import type { Step } from "./step";

/** Data bars as conditional formats, added before the highlights, which thereby go first. */
export function dataBarSteps(dataBars: readonly DataBarSpec[]): readonly Step[] {
  return [...dataBars].reverse().map(({ area, min, max, color }) =>
    step(5, (sheet) => {
      const { dataBar } = rangeOf(sheet, area).conditionalFormats.add("DataBar");
      dataBar.lowerBoundRule = { type: "Number", formula: String(min) };
      dataBar.upperBoundRule = { type: "Number", formula: String(max) };
      dataBar.positiveFormat.fillColor = `#${color}`;
      dataBar.positiveFormat.gradientFill = false;
    }),
  );
}
