import type { HighlightSpec } from "../../core/sheet/sheet-spec";
import { formulaWithSheets } from "../text/formula-sheets";
import { rangeOf } from "./on-areas";
import { step } from "./step";
import type { Step } from "./step";

/** Highlights as conditional formats. Excel puts a new one before the others, so the last is added first. */
export function highlightSteps(
  highlights: readonly HighlightSpec[],
  titles: ReadonlyMap<string, string>,
): readonly Step[] {
  return [...highlights].reverse().map(({ area, formula, style }) =>
    step(4, (sheet) => {
      const { custom } = rangeOf(sheet, area).conditionalFormats.add("Custom");
      custom.rule.formula = `=${formulaWithSheets(formula, titles)}`;
      if (style.fill !== undefined) custom.format.fill.color = `#${style.fill}`;
      if (style.color !== undefined) custom.format.font.color = `#${style.color}`;
      if (style.bold !== undefined) custom.format.font.bold = style.bold;
    }),
  );
}
