import type { DocumentProblem } from "./document-problem";
import { documentProblem } from "./document-problem";
import type { SourceLine } from "./source-lines";
import { TABLE_COLUMNS } from "./table-columns";
import { isTableHead } from "./table-rows";

/** Where the table is: its title and edition, the lines of the plan above it, and the lines below its head. */
export interface TableRegion {
  readonly title: string;
  readonly titleLine: number;
  readonly edition: string;
  /** Line of the column heads. */
  readonly headLine: number;
  readonly body: readonly SourceLine[];
  readonly rows: readonly SourceLine[];
}

const HEAD = `表头「${TABLE_COLUMNS.join("、")}」`;
const TITLE = /[（(](\d{4})\s*版[）)].*分解表$/;

/** Finds the table by its head and the title right above it; a problem when either is missing. */
export function tableRegion(lines: readonly SourceLine[]): TableRegion | DocumentProblem {
  const head = lines.findIndex(({ text }) => isTableHead(text));
  const above = lines.slice(0, head < 0 ? lines.length : head).filter(({ text }) => text.trim() !== "");
  const row = above.find(({ text }) => text.includes("\t"));
  if (row !== undefined) return documentProblem(row.no, `「${row.text.trim()}」`, HEAD);
  if (head < 0) {
    const last = above[above.length - 1]?.no ?? 1;
    return documentProblem(
      last,
      "文件结束",
      HEAD,
      `读到第 ${last} 行文件结束，没有找到责任分解表的${HEAD}。请核对是否选对了文件、文件是否完整。`,
    );
  }
  const title = above.pop();
  const name = title?.text.replace(/\s/g, "") ?? "";
  const edition = TITLE.exec(name)?.[1];
  if (title === undefined || edition === undefined) {
    return documentProblem(
      title?.no ?? 1,
      name === "" ? "没有标题" : `「${name}」`,
      "表头上方的表名，如「国家食品安全示范城市评价细则（2021版）指标任务责任分解表」",
    );
  }
  return {
    title: name,
    titleLine: title.no,
    edition,
    headLine: lines[head]?.no ?? title.no,
    body: above,
    rows: lines.slice(head + 1),
  };
}
