import type { Finding } from "../../model/finding";

const MOST_ROWS = 8;

/** One finding for all rows of a sheet that could not be understood for the same reason; [] when there are none. `rows` are 0-based. */
export function unreadRows(rule: string, sheet: string, rows: readonly number[], reason: string): readonly Finding[] {
  const first = rows[0];
  if (first === undefined) return [];
  const named = rows
    .slice(0, MOST_ROWS)
    .map((row) => row + 1)
    .join("、");
  const message = `「${sheet}」第${named}${rows.length > MOST_ROWS ? "等" : ""}行${rows.length > 1 ? `（共${rows.length}行）` : ""}${reason}`;
  return [{ rule, grade: "错误", clause: null, key: null, sheet, cell: `A${first + 1}`, message, explained: false }];
}

/** The finding for a sheet whose header is gone; [] for a sheet that holds nothing. */
export function missingHeader(sheet: string, rows: number): readonly Finding[] {
  if (rows === 0) return [];
  const message = `「${sheet}」找不到表头，其中的内容未带入，请选用未经改动的汇总工作簿。`;
  return [
    {
      rule: "history-sheet-unread",
      grade: "错误",
      clause: null,
      key: null,
      sheet,
      cell: null,
      message,
      explained: false,
    },
  ];
}
