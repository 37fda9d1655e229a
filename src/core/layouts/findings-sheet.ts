import type { Finding } from "../model/finding";
import { SHEET_NAMES } from "../model/office-columns";
import type { Grade } from "../model/rule";
import { fromA1 } from "../sheet/a1";
import type { CellDraft, CellInput } from "../sheet/cell-draft";
import { SheetBuilder } from "../sheet/sheet-builder";
import type { CellStyle, SheetSpec } from "../sheet/sheet-spec";
import { COLORS } from "../sheet/styles";
import type { SheetStyles } from "../sheet/styles";
import { paginate } from "./parts/paginate";
import { tableLooks } from "./parts/table-looks";
import type { LayoutOptions } from "./parts/table-looks";

/** What 审核结果 shows: whose findings, and the findings. */
export interface FindingsInput {
  /** For example 「卡若区 2024年3月」. */
  readonly subject: string;
  readonly findings: readonly Finding[];
}

/** The order in which the grades are dealt with. */
const GRADES: readonly Grade[] = ["错误", "需说明", "未能核对", "提示"];
const FILLS: Readonly<Record<Grade, CellStyle>> = {
  错误: { fill: COLORS.problemFill, font: { bold: true, color: COLORS.problem } },
  需说明: { fill: COLORS.explainFill, font: { bold: true } },
  未能核对: { fill: COLORS.explainFill },
  提示: {},
};

/** 审核结果: findings by grade, those of one cause next to each other, each with a link to its cell. */
export function findingsSheet({ subject, findings }: FindingsInput, options: LayoutOptions = {}): SheetSpec {
  const looks = tableLooks(options, 10);
  const sheet = new SheetBuilder(SHEET_NAMES.findings, columns(looks));
  sheet.banner({ content: `${subject}　${SHEET_NAMES.findings}`, style: looks.title }, { minHeight: 30 });
  const counts = GRADES.map(
    (grade) => `${grade}${findings.filter((finding) => finding.grade === grade && !finding.explained).length}条`,
  );
  const explained = findings.filter((finding) => finding.explained).length;
  sheet.banner({
    content: `${counts.join("，")}${explained > 0 ? `，已说明${explained}条` : ""}。单击「位置」转到单元格。`,
    style: looks.caption,
  });
  const head = sheet.nextRow;
  const heads = ["规则", "序号", "等级", "条款", "位置", "审核意见"];
  sheet.head(
    [
      heads.map((content, column): CellInput => ({
        content,
        style: column === 0 ? { ...looks.head, wrap: false } : looks.head,
      })),
    ],
    { minHeight: 22 },
  );
  if (findings.length === 0)
    sheet.row([null, { content: "没有发现问题。", columns: heads.length - 1, style: looks.text }]);
  byCause(findings).forEach((finding, index) => sheet.row(findingCells(finding, index + 1)));
  sheet.frame(head, looks.frame);
  return paginate(sheet.build({ orientation: "portrait" }));
}

function columns(looks: SheetStyles) {
  return [
    { width: 8, hidden: true, style: looks.key },
    { width: 6, style: looks.label },
    { width: 9, style: looks.label },
    { width: 7, style: looks.label },
    { width: 18, style: looks.label },
    { width: 62, style: looks.text },
  ];
}

function findingCells(finding: Finding, no: number): CellDraft[] {
  const { rule, grade, clause, message, explained } = finding;
  return [
    { content: rule },
    { content: no },
    { content: explained ? "已说明" : grade, style: explained ? {} : FILLS[grade] },
    { content: clause === null ? null : `(${clause})` },
    placeCell(finding),
    { content: message },
  ];
}

function placeCell({ sheet, cell }: Finding): CellDraft {
  const target = cell === null ? null : fromA1(cell);
  if (sheet === null || target === null) return {};
  return {
    content: `${sheet}!${cell}`,
    link: { sheet, cell: target, tip: "转到这个单元格" },
    style: { font: { color: COLORS.link, underline: true } },
  };
}

/** Grade by grade; within a grade findings of one rule together, in the order of their first one. */
function byCause(findings: readonly Finding[]): readonly Finding[] {
  const causes = new Map<string, Finding[]>();
  for (const finding of findings) {
    const cause = `${finding.explained ? "已说明" : finding.grade}|${finding.rule}`;
    causes.set(cause, [...(causes.get(cause) ?? []), finding]);
  }
  const rank = ([first]: readonly Finding[]): number =>
    first === undefined || first.explained ? GRADES.length : GRADES.indexOf(first.grade);
  return [...causes.values()].sort((left, right) => rank(left) - rank(right)).flat();
}
