import { dateFromText } from "../core/model/calendar";
import type { Result } from "../core/model/result";

/**
 * 收件清单: lines of file or unit name and date, parted by comma, tab or semicolon; a head line is passed over.
 * The problem names the line.
 */
export function parseReceivedList(text: string): Result<ReadonlyMap<string, string>, string> {
  const dates = new Map<string, string>();
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const [name = "", written = ""] = line.split(/[,，\t;；]/).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
    const date = dateFromText(written);
    if (name !== "" && date !== null) dates.set(name, date);
    else if (index > 0) {
      return { ok: false, problem: `第 ${index + 1} 行「${line.trim()}」看不懂：每行应是文件名或单位名、逗号、日期，例如 卡若区,2024-03-22。` };
    }
  }
  return { ok: true, value: dates };
}
