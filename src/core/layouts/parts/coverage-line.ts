import type { Consolidation } from "../../model/consolidation";
import type { CellContent, SheetSpec } from "../../sheet/sheet-spec";
import { listNames } from "./list-names";
import { placeOf } from "./place-of";

/** Keys under which 报送情况 keeps its counts. */
export const RECEIPT_COUNTS = { expected: "count#expected", received: "count#received", onTime: "count#onTime", late: "count#late", returned: "count#returned", missing: "count#missing" } as const;

type Counted = Pick<Consolidation, "expected" | "received" | "onTime" | "late" | "returned" | "missing">;

/** How many names a line takes before it says 等. */
const MOST_NAMES = 12;

/** The coverage line with its counts taken from 报送情况, as a live formula with its value. */
export function coverageLine(month: Counted, receipts: SheetSpec): CellContent {
  const parts: readonly (readonly [string, keyof typeof RECEIPT_COUNTS, number, string])[] = [
    ["应报", "expected", month.expected, "家，"],
    ["已报", "received", month.received, "家（"],
    ["按时", "onTime", month.onTime, "家，"],
    ["迟报", "late", month.late.length, `家${named(month.late)}；`],
    ["其中退回修改", "returned", month.returned.length, `家${named(month.returned)}），`],
    ["缺报", "missing", month.missing.length, `家${named(month.missing)}。`],
  ];
  const formula = parts.map(([label, count, , tail]) => `${quoted(label)}&${placeOf(receipts, RECEIPT_COUNTS[count])}&${quoted(tail)}`).join("&");
  return { formula, value: parts.map(([label, , number, tail]) => `${label}${number}${tail}`).join("") };
}

function named(units: readonly string[]): string {
  return units.length === 0 ? "" : `：${listNames(units, MOST_NAMES)}`;
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
