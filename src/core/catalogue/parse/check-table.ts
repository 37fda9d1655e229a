import type { Table } from "./assemble-table";
import { checkCount, checkOrder } from "./check-order";
import { checkMarks } from "./check-marks";
import { chineseNumber } from "./chinese-number";
import { EXPECTED_COUNTS } from "./expected-counts";
import type { ParseLog } from "./parse-log";

/** Checks that the table is whole: numbers follow one another, marks add up, a known edition has all its rows. */
export function checkTable({ sections, points, clauses }: Table, edition: string, log: ParseLog): void {
  checkOrder(
    "评价表的章",
    sections.map(({ id, line }) => ({ no: chineseNumber(id), line })),
    log,
  );
  checkOrder("评价要点", points, log);
  checkOrder(
    "评价内容",
    clauses.map(({ no, sourceLine }) => ({ no, line: sourceLine })),
    log,
  );
  if (log.problems.length > 0) return;
  const last = clauses[clauses.length - 1]?.sourceLine ?? 1;
  const expected = EXPECTED_COUNTS.get(edition);
  checkCount("评价表的章", sections.length, expected?.sections, last, log);
  checkCount("评价要点", points.length, expected?.points, last, log);
  checkCount("评价内容", clauses.length, expected?.clauses, last, log);
  checkMarks(sections, points, log);
}
