import type { Point, Section } from "../../model/catalogue";
import type { ParseLog } from "./parse-log";

/** Checks that the points of each section add up to its printed marks; in section 五 必选 exactly, 自选 at least (35 offered, 15 count). */
export function checkMarks(sections: readonly Section[], points: readonly Point[], log: ParseLog): void {
  for (const section of sections) {
    if (section.marks === null) continue;
    const own = points.filter((point) => point.section === section.id);
    if (section.requiredMarks === null || section.optionalMarks === null) {
      compare(section, "各评价要点", sum(own), section.marks, log);
      continue;
    }
    const required = own.filter(({ kind }) => kind === "必选");
    const optional = own.filter(({ kind }) => kind === "自选");
    compare(section, "必选项加自选项", section.requiredMarks + section.optionalMarks, section.marks, log);
    compare(section, "必选要点", sum(required), section.requiredMarks, log);
    if (sum(optional) < section.optionalMarks) compare(section, "自选要点", sum(optional), section.optionalMarks, log);
  }
}

function sum(points: readonly Point[]): number {
  return points.reduce((total, { marks }) => total + marks, 0);
}

function compare(section: Section, what: string, found: number, expected: number, log: ParseLog): void {
  if (found === expected) return;
  log.problem(
    section.line,
    `${found} 分`,
    `${expected} 分`,
    `第 ${section.line} 行：「${section.id}、${section.name}」${what}应合计 ${expected} 分，读到 ${found} 分。请核对分值是否有误或缺行。`,
  );
}
