import type { Consolidation } from "../model/consolidation";
import { FINDING_COLUMNS, SHEET_NAMES } from "../model/office-columns";
import type { CellInput } from "../sheet/cell-draft";
import { SheetBuilder } from "../sheet/sheet-builder";
import type { SheetSpec } from "../sheet/sheet-spec";
import type { SheetStyles } from "../sheet/styles";
import { findingLines, GRADES } from "./parts/finding-lines";
import type { FindingLine } from "./parts/finding-lines";
import { paginate } from "./parts/paginate";
import { periodWords } from "../model/chinese-dates";
import { standing } from "./parts/standing";
import { tableLooks } from "./parts/table-looks";
import type { LayoutOptions } from "./parts/table-looks";

/** What 审核结果 of the office shows. */
export type OfficeFindingsInput = Pick<Consolidation, "period" | "files" | "crossFindings" | "expectedUnits"> & {
  readonly score: Pick<Consolidation["score"], "findings">;
};

const MOST_ITEMS = 6;
const HEADS = Object.values(FINDING_COLUMNS);

/** 审核结果 of the office: every finding of the month by unit, within a unit by grade and clause; first files that could not be read, what concerns several units, and the score; last the same by clause. */
export function officeFindingsSheet(input: OfficeFindingsInput, options: LayoutOptions = {}): SheetSpec {
  const looks = tableLooks(options, 9);
  const sheet = new SheetBuilder(SHEET_NAMES.findings, columns(looks));
  const groups = findingLines(input);
  const lines = groups.flatMap((group) => group.lines);
  sheet.banner({ content: `${periodWords(input.period)}月报审核结果`, style: looks.title }, { minHeight: 32 });
  sheet.banner({ content: countLine(lines), style: looks.note });
  const head = sheet.nextRow;
  sheet.head([HEADS.map((content): CellInput => ({ content, style: looks.head }))], { minHeight: 22 });
  const headings: number[] = [];
  let no = 0;
  for (const group of groups) {
    headings.push(sheet.nextRow);
    sheet.row([{ content: `${group.title}（${group.lines.length}条）`, columns: HEADS.length, style: looks.group }]);
    for (const line of group.lines) {
      no += 1;
      sheet.row(lineCells(line, no));
    }
  }
  layByClause(sheet, lines, looks, headings);
  if (no === 0) sheet.row([{ content: "没有发现问题。", columns: HEADS.length }]);
  sheet.frame(head, looks.frame);
  return paginate(sheet.protect().build(), { headings });
}

function columns(looks: SheetStyles): ConstructorParameters<typeof SheetBuilder>[1] {
  return [
    { width: 5, style: looks.label },
    { width: 13, style: looks.text },
    { width: 9, style: { ...looks.label, numberFormat: "@" } },
    { width: 8, style: looks.label },
    { width: 47, style: looks.text },
    { width: 7, style: looks.label },
    { width: 12, style: looks.text },
    { width: 9, style: looks.label },
    { width: 17, style: looks.text },
  ];
}

function countLine(lines: readonly FindingLine[]): string {
  return `${GRADES.map((grade) => `${grade}${countOf(lines.filter((line) => line.grade === grade))}条`).join("，")}；同一单位同样的问题并为一行。`;
}

function countOf(lines: readonly FindingLine[]): number {
  return lines.reduce((sum, { count }) => sum + count, 0);
}

/** Which clauses the findings are about: how many, of which grade, of which units. */
function layByClause(sheet: SheetBuilder, lines: readonly FindingLine[], looks: SheetStyles, headings: number[]): void {
  const clauses = [...new Set(lines.flatMap((line) => line.clauses))].sort((left, right) => left - right);
  if (clauses.length === 0) return;
  headings.push(sheet.nextRow, sheet.nextRow + 1);
  sheet.row([{ content: `按条款归集（${clauses.length}条）`, columns: HEADS.length, style: looks.group }]);
  sheet.row(
    ["序号", "条款", "条数", "最重等级", { content: "涉及单位", columns: 5 }].map((input): CellInput => ({
      ...(typeof input === "string" ? { content: input } : input),
      style: looks.head,
    })),
  );
  clauses.forEach((clause, index) => {
    const own = lines.filter((line) => line.clauses.includes(clause));
    const worst = GRADES.find((grade) => own.some((line) => line.grade === grade)) ?? "提示";
    const units = [...new Set(own.map(({ unit }) => unit))].filter((unit) => unit !== "");
    sheet.row([
      index + 1,
      `第${clause}条`,
      own.length,
      { content: worst, style: standing(worst) },
      { content: units.join("、"), columns: 5 },
    ]);
  });
}

function lineCells(
  { unit, clauses, grade, message, explained, sheet, cells, file }: FindingLine,
  no: number,
): CellInput[] {
  const about = shortList(clauses.map(String));
  return [
    no,
    unit,
    about,
    { content: grade, style: standing(grade) },
    message,
    explained ? "已说明" : grade === "需说明" ? "未说明" : "—",
    sheet,
    shortList(cells),
    file,
  ];
}

function shortList(items: readonly string[]): string {
  return items.length <= MOST_ITEMS ? items.join("、") : `${items.slice(0, MOST_ITEMS).join("、")}等${items.length}处`;
}
