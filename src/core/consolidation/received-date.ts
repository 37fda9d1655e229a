import type { ReceivedReturn } from "../model/consolidation";
import type { ReceivedDates, ExpectedUnit } from "./consolidation-input";
import type { PastVersion } from "./past-versions";
import type { ReceivedDate } from "./version";

/** Where received dates come from, besides the file itself. */
export interface DateSources {
  readonly dates: ReceivedDates;
  /** Typed by the office in 报送情况 of this month, by unit. */
  readonly typed: ReadonlyMap<ExpectedUnit["name"], string>;
}

/**
 * When a file arrived, from the first source that knows: typed by the office, first seen in history, 收件清单 (file or unit),
 * one date for all, date of 完成上报, date of the file. A typed date belongs to the version that was there when it was typed,
 * so it is not passed on to a later resubmission.
 */
export function receivedDate(
  received: ReceivedReturn,
  past: PastVersion | null,
  unitHasPast: boolean,
  sources: DateSources,
): ReceivedDate {
  const { unit, submitted } = received.unitReturn;
  const typed = past !== null || !unitHasPast ? sources.typed.get(unit) : undefined;
  const { list, all } = sources.dates;
  const known: readonly (readonly [string | null | undefined, ReceivedDate["from"]])[] = [
    [typed, "报送情况"],
    [past?.received, "历史"],
    [list.get(received.file) ?? list.get(baseName(received.file)) ?? list.get(unit), "收件清单"],
    [all, "命令行"],
    [submitted, "上报日期"],
    [received.fileDate, "文件日期"],
  ];
  const first = known.find(([date]) => date !== null && date !== undefined);
  if (first === undefined) return { date: null, from: null };
  const [date, from] = first;
  // History has its date from one of the others; as long as that says the same, running again names the same source.
  const source = from === "历史" ? known.slice(known.indexOf(first) + 1).find(([other]) => other === date) : undefined;
  return { date: date as string, from: source?.[1] ?? from };
}

/** When a version that is known from the ledger only arrived. */
export function pastReceivedDate(unit: string, past: PastVersion, sources: DateSources): ReceivedDate {
  const typed = sources.typed.get(unit);
  if (typed !== undefined) return { date: typed, from: "报送情况" };
  return past.received === null ? { date: null, from: null } : { date: past.received, from: "历史" };
}

/** A file's name without its folders. */
export function baseName(file: string): string {
  return file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
}
