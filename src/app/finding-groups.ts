import { RULES } from "../core/rules";
import type { Finding } from "../core/model/finding";
import type { Grade } from "../core/model/rule";
import { READING_CHECKS } from "../core/validation/reading-checks";

/** Findings that one cause has brought about, under a title that names the cause. */
export interface FindingGroup<Each extends Finding = Finding> {
  /** Stable while the cause is the same. */
  readonly id: string;
  readonly grade: Grade;
  /** True for a 需说明 that is explained. */
  readonly explained: boolean;
  readonly title: string;
  readonly findings: readonly Each[];
}

const GRADES: readonly Grade[] = ["错误", "需说明", "未能核对", "提示"];

/** Findings by cause, the gravest first, explained ones behind the open ones of their grade; within a group as they were given. */
export function findingGroups<Each extends Finding>(findings: readonly Each[]): readonly FindingGroup<Each>[] {
  const groups = new Map<string, Each[]>();
  for (const finding of findings) {
    const id = causeOf(finding);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [finding]);
    else group.push(finding);
  }
  return [...groups].map(([id, members]) => groupOf(id, members)).sort((one, other) => weight(one) - weight(other));
}

function causeOf({ rule, grade, explained }: Finding): string {
  return [grade, grade === "未能核对" ? "" : rule, explained ? "explained" : ""].join("|");
}

function groupOf<Each extends Finding>(id: string, findings: readonly Each[]): FindingGroup<Each> {
  const { grade, rule, explained } = findings[0] as Each;
  return { id, grade, explained, title: titleOf(rule, grade), findings };
}

const NOT_RUN = "缺少数字，还不能核对。";

/** Reading checks that have no declaration of their own, in words. */
const STRUCTURE: ReadonlyMap<string, string> = new Map([
  ["row-missing", "应填的行不能缺少。"],
  ["row-not-asked", "表中有不属于本单位的行。"],
  ["key-repeated", "同一填报项只应有一行。"],
  ["not-submitted", "报送时应填写完成上报日期。"],
  ["check-code-differs", "核对码应与表内数字一致。"],
  ["form-changed", "表样的结构、固定文字和公式应与下发时一样。"],
  ["form-not-compared", "表样应能与下发时逐格比对。"],
  ["extra-sheet", "工作簿里有不属于月报的工作表。"],
  ["file-carries-more", "文件里另有没有打开的东西。"],
]);

const TITLES: ReadonlyMap<string, string> = new Map([
  ...STRUCTURE,
  ...READING_CHECKS.map(({ id, requirement }) => [id, requirement] as const),
  ...RULES.map(({ id, requirement }) => [id, requirement] as const),
]);

function titleOf(rule: string, grade: Grade): string {
  return grade === "未能核对" ? NOT_RUN : (TITLES.get(rule) ?? "其他问题。");
}

function weight({ grade, explained }: FindingGroup): number {
  return GRADES.indexOf(grade) * 2 + (explained ? 1 : 0);
}
