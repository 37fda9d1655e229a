import type { ConditionalRule } from "hucre";
import { areaToA1, toA1 } from "../../core/sheet/a1";
import type { Area } from "../../core/sheet/area";
import type { HighlightSpec } from "../../core/sheet/sheet-spec";
import { areaOfA1 } from "./area-of-a1";
import { comparedByFormula } from "./compared-by-formula";
import { isDataBar } from "./data-bars-of-file";
import type { LeaveOut } from "./leave-out";

/** Kinds for which files carry a formula that says the same. */
const WITH_FORMULA = new Set([
  "expression",
  "containsText",
  "notContainsText",
  "beginsWith",
  "endsWith",
  "containsBlanks",
  "notContainsBlanks",
  "containsErrors",
  "notContainsErrors",
  "timePeriod",
]);

/** The conditional formats of a worksheet, the first to be obeyed first; those that no formula says are left out. */
export function highlightsOfFile(rules: readonly ConditionalRule[], leaveOut: LeaveOut): readonly HighlightSpec[] {
  const inOrder = rules.filter((rule) => !isDataBar(rule)).sort((one, other) => one.priority - other.priority);
  return inOrder.flatMap((rule) => {
    const areas = rule.range.split(" ").map(areaOfA1);
    return areas.flatMap((area) => {
      const formula = formulaOf(rule, area);
      if (formula !== null) return [{ area, formula, style: styleOf(rule) }];
      leaveOut("highlight", rule.type);
      return [];
    });
  });
}

function formulaOf({ type, operator = "between", formula = [] }: ConditionalRule, area: Area): string | null {
  const [first, second = ""] = typeof formula === "string" ? [formula] : formula;
  if (type === "duplicateValues") return countedIn(area, ">1");
  if (type === "uniqueValues") return countedIn(area, "=1");
  if (first === undefined) return null;
  if (type === "cellIs") return comparedByFormula(toA1(area), operator, first, second);
  return WITH_FORMULA.has(type) ? first : null;
}

function countedIn(area: Area, times: string): string {
  const all = areaToA1(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `AND(${toA1(area)}<>"",COUNTIF(${all},${toA1(area)})${times})`;
}

function styleOf({ style }: ConditionalRule): HighlightSpec["style"] {
  const fill = style?.fill?.type === "pattern" ? style.fill.bgColor?.rgb?.slice(-6) : undefined;
  const color = style?.font?.color?.rgb?.slice(-6);
  const bold = style?.font?.bold;
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(color === undefined ? {} : { color }),
    ...(bold === undefined ? {} : { bold }),
  };
}
