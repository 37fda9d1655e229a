import type { ConditionalRule } from "hucre";
import type { DataBarSpec } from "../../core/sheet/sheet-spec";
import { areaOfA1 } from "./area-of-a1";

/** The data bars of a worksheet that lie between two given numbers; see `isDataBar`. */
export function dataBarsOfFile(rules: readonly ConditionalRule[]): readonly DataBarSpec[] {
  return rules.filter(isDataBar).flatMap(({ range, dataBar }) => {
    const [min, max] = dataBar!.cfvo.map(({ value }) => Number(value)) as [number, number];
    return range.split(" ").map((area) => ({ area: areaOfA1(area), min, max, color: dataBar!.color.slice(-6) }));
  });
}

/** The rule is a data bar that specifications can say. */
export function isDataBar({ type, dataBar }: ConditionalRule): boolean {
  return type === "dataBar" && dataBar?.cfvo.length === 2 && dataBar.cfvo.every((each) => each.type === "num");
}
