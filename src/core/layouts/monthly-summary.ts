import type { Clause, DocumentCatalogue } from "../model/catalogue";
import type { ClauseSummary, Consolidation } from "../model/consolidation";
import type { Measure } from "../model/measure";
import { SHEET_NAMES } from "../model/office-columns";
import type { CellDraft, CellInput } from "../sheet/cell-draft";
import { SheetBuilder } from "../sheet/sheet-builder";
import type { SheetSpec } from "../sheet/sheet-spec";
import { COLORS } from "../sheet/styles";
import type { SheetStyles } from "../sheet/styles";
import { condenseReports } from "./parts/condense-reports";
import { coverageLine } from "./parts/coverage-line";
import { footnotes } from "./parts/footnotes";
import { linkedText } from "./parts/linked-text";
import { listNames } from "./parts/list-names";
import { paginate } from "./parts/paginate";
import { periodWords } from "../model/chinese-dates";
import { standing } from "./parts/standing";
import { summaryFigures } from "./parts/summary-figures";
import { tableLooks } from "./parts/table-looks";
import type { LayoutOptions } from "./parts/table-looks";
import { vetoAlarms, vetoWords } from "./parts/veto-words";
import { wholeSentences } from "./parts/whole-sentences";

/** What 月度汇总表 shows, and the sheets that its formulas take counts and figures from. */
export interface MonthlySummaryInput {
  readonly catalogue: Pick<DocumentCatalogue, "sections" | "clauses">;
  readonly measures: readonly Measure[];
  readonly month: Consolidation;
  /** 指标汇总 and 报送情况 of the same workbook. */
  readonly measuresSheet: SheetSpec;
  readonly receiptsSheet: SheetSpec;
}

const HEADS = [
  "条款",
  "评价内容",
  "责任部门",
  "工作状态",
  "指标",
  "全市",
  "目标",
  "状态",
  "覆盖",
  "主要进展",
  "存在问题",
];
const PROGRESS = { texts: 2, first: 40, others: 24 } as const;
const PROBLEMS = { texts: 2, first: 24, others: 24 } as const;
const MOST_TEXT = 56;
/** All of them stand in 责任分解表. */
const MOST_UNITS = 5;

/** 月度汇总表: for each clause where it stands, the city's figures against their targets, who has reported, what was done and what is in the way. */
export function monthlySummary(input: MonthlySummaryInput, options: LayoutOptions = {}): SheetSpec {
  const looks = tableLooks(options, 9);
  const sheet = new SheetBuilder(SHEET_NAMES.summary, columns(looks));
  layTop(sheet, input, looks);
  const head = sheet.nextRow;
  sheet.head([HEADS.map((content): CellInput => ({ content, style: looks.head }))], { minHeight: 24 });
  const headings: number[] = [];
  for (const section of input.catalogue.sections) {
    if (headings.length > 0) sheet.breakPage();
    headings.push(sheet.nextRow);
    sheet.row([{ content: section.printed, columns: HEADS.length, style: looks.group }]);
    for (const clause of input.catalogue.clauses.filter((each) => each.section === section.id))
      layClause(sheet, clause, input, looks);
  }
  sheet.frame(head, looks.frame);
  const lastClause = sheet.nextRow - 1;
  for (const note of notesOf(input.month)) sheet.banner({ content: note, style: looks.note });
  return paginate(
    sheet
      .freezeColumns(1)
      .protect()
      .build({ paper: "A3", margins: { top: 12, bottom: 14, left: 9, right: 9 } }),
    { headings, together: [{ first: lastClause, last: sheet.nextRow - 1 }] },
  );
}

/** What words of the table mean, and which settings behind its figures nobody has confirmed. */
function notesOf({ returned, score }: Consolidation): readonly string[] {
  const provisional = "注：「暂纳入」是要退回修改的月报，重报以前其数暂计入汇总。";
  return [...(returned.length === 0 ? [] : [provisional]), ...footnotes(score.unconfirmed)];
}

function columns(looks: SheetStyles): ConstructorParameters<typeof SheetBuilder>[1] {
  return [
    { width: 5, style: looks.label },
    { width: 31, style: looks.text },
    { width: 15, style: looks.text },
    { width: 7, style: looks.label },
    { width: 16, style: looks.text },
    { width: 8, style: { ...looks.number, font: { ...looks.number.font, bold: true } } },
    { width: 8, style: looks.label },
    { width: 7, style: looks.label },
    { width: 15, style: looks.text },
    { width: 43, style: looks.text },
    { width: 26, style: looks.text },
  ];
}

function layTop(sheet: SheetBuilder, { month, receiptsSheet }: MonthlySummaryInput, looks: SheetStyles): void {
  const { veto } = month.score;
  sheet.banner(
    { content: `${periodWords(month.period)}国家食品安全示范城市创建工作月度汇总表`, style: looks.title, key: "title" },
    { minHeight: 36 },
  );
  const alarm = vetoAlarms(veto) ? { fill: COLORS.explainFill } : {};
  sheet.banner({
    content: vetoWords(veto),
    style: { ...looks.caption, font: { ...looks.caption.font, size: 10.5, bold: true }, ...alarm, grid: "thin" },
    key: "veto",
  });
  sheet.banner({
    content: linkedText(coverageLine(month, receiptsSheet)),
    style: { ...looks.caption, font: { ...looks.caption.font, size: 10.5 } },
    key: "coverage",
  });
}

function layClause(sheet: SheetBuilder, clause: Clause, input: MonthlySummaryInput, looks: SheetStyles): void {
  const summary = input.month.clauses.find(({ no }) => no === clause.no);
  const figures = summaryFigures(clause, summary, input, looks);
  const rows = figures.length;
  figures.forEach((cells, index) => {
    if (index > 0) {
      sheet.row(cells);
      return;
    }
    sheet.row([
      { content: clause.no, rows, key: String(clause.no) },
      { content: wholeSentences(clause.text, MOST_TEXT), rows },
      { content: listNames(clause.units, MOST_UNITS), rows },
      stateCell(summary, rows),
      ...cells,
      { content: summary === undefined ? "" : condenseReports(summary.progress, PROGRESS), rows },
      { content: summary === undefined ? "" : condenseReports(summary.problems, PROBLEMS), rows },
    ]);
  });
}

function stateCell(summary: ClauseSummary | undefined, rows: number): CellDraft {
  if (summary === undefined) return { content: "无数据", rows, style: standing("无数据") };
  return {
    content: `${summary.state}\n${summary.reported}/${summary.expected}`,
    rows,
    key: `${summary.no}#state`,
    style: standing(summary.state),
  };
}
