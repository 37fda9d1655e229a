import type { VerdictRow } from "../../src/core/catalogue/rules/verdict-rows";
import { errorIn } from "../../src/core/expression/cell-text";
import { evaluateRule } from "../../src/core/expression/evaluate-rule";
import type { CellReader } from "../../src/core/expression/evaluate";
import { ERROR_VERDICT, verdictPlan } from "../../src/core/expression/verdict-plan";
import { GREATEST_FIGURE } from "../../src/core/rules/figure-in-range";
import type { Finding } from "../../src/core/model/finding";

/** How a row stands, by weight. */
const GRADES = ["错误", "需说明", "未能核对", "提示", "已说明"] as const;

/** What a row comes to: the grade of its worst finding, and how many findings are open where there are several. */
export interface RowGrade {
  readonly grade: (typeof GRADES)[number] | null;
  readonly several: number | null;
}

/** As the 审核 cell shows it. */
export function gradeOfText(text: string | null): RowGrade {
  const grade = GRADES.find((word) => text?.startsWith(word)) ?? null;
  const counted = /（共(\d+)条）$/.exec(text ?? "");
  return { grade, several: counted === null ? null : Number(counted[1]) };
}

/** As the rules say one by one, without the plan that formula and evaluator share. */
export function gradeOfRules({ rules }: VerdictRow, cell: CellReader): RowGrade {
  const outcomes = rules.map((rule) => ({ grade: rule.meta.grade, outcome: evaluateRule(rule, cell) }));
  return worst([
    ...outcomes.filter(({ outcome }) => outcome === "broken").map(({ grade }) => grade),
    ...outcomes.filter(({ outcome }) => outcome === "explained").map(() => "已说明" as const),
    ...outcomes.filter(({ outcome }) => outcome === "not-run").map(() => "未能核对" as const),
  ]);
}

/** As the desk finds it. */
export function gradeOfFindings(findings: readonly Finding[]): RowGrade {
  return worst(findings.map(({ grade, explained }) => (explained ? "已说明" : grade)));
}

/** True when both say the same. */
export function sameGrade(one: RowGrade, other: RowGrade): boolean {
  return one.grade === other.grade && one.several === other.several;
}

/** True when a row's formula meets an error value: one that a cell shows, or one beyond all figures that a calculation overflows on. */
export function meetsError({ rules, whenBlank }: VerdictRow, cell: CellReader, text: string | null): boolean {
  const values = verdictPlan(rules, whenBlank).cells.map(cell);
  if (values.some((value) => errorIn(value) !== null)) return true;
  return (
    text === ERROR_VERDICT && values.some((value) => typeof value === "number" && Math.abs(value) > GREATEST_FIGURE)
  );
}

function worst(grades: readonly (typeof GRADES)[number][]): RowGrade {
  const open = grades.filter((grade) => grade === "错误" || grade === "需说明" || grade === "提示").length;
  return { grade: GRADES.find((grade) => grades.includes(grade)) ?? null, several: open > 1 ? open : null };
}
