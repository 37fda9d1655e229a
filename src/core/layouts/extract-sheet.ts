import { SHEET_NAMES } from "../model/office-columns";
import type { Period } from "../model/unit-return";
import type { CellInput } from "../sheet/cell-draft";
import { SheetBuilder } from "../sheet/sheet-builder";
import type { SheetSpec } from "../sheet/sheet-spec";
import { footnotes } from "./parts/footnotes";
import { paginate } from "./parts/paginate";
import { periodWords } from "../model/chinese-dates";
import { standing } from "./parts/standing";
import { tableLooks } from "./parts/table-looks";
import type { LayoutOptions } from "./parts/table-looks";

/** One clause of a meeting's extract, in words. */
export interface ExtractLine {
  readonly no: number;
  readonly section: string;
  readonly text: string;
  readonly units: string;
  readonly state: string;
  /** One line per measure: name, figure, target, standing, last month. */
  readonly figures: string;
  readonly progress: string;
  readonly problems: string;
}

/** What 会议摘录 shows. */
export interface ExtractInput {
  readonly period: Period;
  /** What was chosen, in words: 「只列未达标、滞后的条款」. */
  readonly filter: string;
  /** Whole sentences under it: vetoes, coverage. */
  readonly notes: readonly string[];
  readonly lines: readonly ExtractLine[];
  readonly unconfirmed: readonly string[];
}

const HEADS = ["条款", "评价内容", "责任部门", "状态", "指标", "主要进展", "存在问题"];

/** 会议摘录: the clauses that a meeting is to look at, with the filter in the head, ready to print. */
export function extractSheet(
  { period, filter, notes, lines, unconfirmed }: ExtractInput,
  options: LayoutOptions = {},
): SheetSpec {
  const looks = tableLooks(options, 9);
  const sheet = new SheetBuilder(SHEET_NAMES.extract, [
    { width: 5, style: looks.label },
    { width: 30, style: looks.text },
    { width: 15, style: looks.text },
    { width: 7, style: looks.label },
    { width: 28, style: looks.text },
    { width: 37, style: looks.text },
    { width: 18, style: looks.text },
  ]);
  sheet.banner(
    { content: `${periodWords(period)}创建工作会议摘录`, style: looks.title, key: "title" },
    { minHeight: 36 },
  );
  const count = lines.length === 0 ? "没有符合的条款" : `共${lines.length}条`;
  sheet.banner({ content: `${filter}，${count}。`, style: looks.caption, key: "filter" });
  for (const note of notes) sheet.banner({ content: note, style: looks.note });
  const head = sheet.nextRow;
  sheet.head([HEADS.map((content): CellInput => ({ content, style: looks.head }))], { minHeight: 24 });
  const headings: number[] = [];
  let section = "";
  for (const line of lines) {
    if (line.section !== section) {
      section = line.section;
      headings.push(sheet.nextRow);
      sheet.row([{ content: section, columns: HEADS.length, style: looks.group }]);
    }
    sheet.row([
      { content: line.no, key: String(line.no) },
      line.text,
      line.units,
      { content: line.state, style: standing(line.state.split("\n")[0] ?? "") },
      line.figures,
      line.progress,
      line.problems,
    ]);
  }
  sheet.frame(head, looks.frame);
  const last = sheet.nextRow - 1;
  for (const content of footnotes(unconfirmed)) sheet.banner({ content, style: looks.note });
  // No page with nothing but a footnote under its head.
  const together = [{ first: last, last: sheet.nextRow - 1 }];
  const spec = sheet.protect().build({ margins: { top: 12, bottom: 14, left: 10, right: 10 } });
  return paginate(spec, { headings, together });
}
