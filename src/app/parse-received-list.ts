import { dateFromText } from "../core/model/calendar";
import type { Result } from "../core/model/result";

/** A cell, in quotes or not, and what parts it from the next. */
const CELL = /\s*(?:"((?:[^"]|"")*)"|([^,，\t;；]*))\s*(?:[,，\t;；]|$)/y;

/**
 * 收件清单: lines of file or unit name and date, parted by comma, tab or semicolon; a head line is passed over.
 * The problem names the line.
 */
export function parseReceivedList(text: string): Result<ReadonlyMap<string, string>, string> {
  if (text.startsWith("PK") || text.includes("\0"))
    return { ok: false, problem: "不是文本文件，请用 Excel 或 WPS 另存为 CSV（逗号分隔）。" };
  const dates = new Map<string, string>();
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  for (const [index, line] of lines.entries()) {
    const [name = "", written = ""] = cellsOf(line);
    if (name === "" && written === "") continue;
    const date = dateFromText(written.replace(/[ T]\d{1,2}:.*$/, ""));
    if (name === "" || date === null) {
      if (index === 0 && !/\d/.test(line)) continue;
      return {
        ok: false,
        problem: `第 ${index + 1} 行「${shown(line)}」看不懂：每行应是文件名或单位名、逗号、日期，例如 卡若区,2024-03-22。`,
      };
    }
    const before = dates.get(name);
    if (before !== undefined && before !== date)
      return { ok: false, problem: `第 ${index + 1} 行「${name}」前面已写 ${before}，这里又写 ${date}，请只留一行。` };
    dates.set(name, date);
  }
  return { ok: true, value: dates };
}

function cellsOf(line: string): readonly string[] {
  const cells: string[] = [];
  CELL.lastIndex = 0;
  while (CELL.lastIndex < line.length) {
    const match = CELL.exec(line);
    if (match === null) break;
    cells.push((match[1]?.replace(/""/g, '"') ?? match[2] ?? "").trim());
  }
  return cells;
}

function shown(line: string): string {
  const trimmed = line.trim();
  return trimmed.length > 40 ? `${trimmed.slice(0, 40)}…` : trimmed;
}
