import type { Consolidation } from "../../model/consolidation";
import type { SheetSpec } from "../../sheet/sheet-spec";
import type { LinkedValue } from "./linked-text";
import { listNames } from "./list-names";
import { placeOf } from "./place-of";

/** Keys under which 报送情况 keeps its counts. */
export const RECEIPT_COUNTS = {
  expected: "count#expected",
  received: "count#received",
  onTime: "count#onTime",
  late: "count#late",
  returned: "count#returned",
  missing: "count#missing",
} as const;

/** The counts of a month's returns. */
export type Counted = Pick<Consolidation, "expected" | "received" | "onTime" | "late" | "returned" | "missing">;

/** How many names a line takes before it says 等. */
const MOST_NAMES = 12;

/** 「应报34家，已报31家（按时30家，迟报1家：…；其中退回修改…），缺报3家：…。」 with its counts linked to 报送情况. */
export function coverageLine(month: Counted, receipts: SheetSpec): readonly (string | LinkedValue)[] {
  const count = (key: keyof typeof RECEIPT_COUNTS, shown: number): LinkedValue => ({
    reference: placeOf(receipts, RECEIPT_COUNTS[key]),
    shown: String(shown),
  });
  return [
    "应报",
    count("expected", month.expected),
    "家，已报",
    count("received", month.received),
    "家（按时",
    count("onTime", month.onTime),
    "家，迟报",
    count("late", month.late.length),
    `家${named(month.late)}；其中退回修改`,
    count("returned", month.returned.length),
    `家${named(month.returned)}），缺报`,
    count("missing", month.missing.length),
    `家${named(month.missing)}。`,
  ];
}

function named(units: readonly string[]): string {
  return units.length === 0 ? "" : `：${listNames(units, MOST_NAMES)}`;
}
