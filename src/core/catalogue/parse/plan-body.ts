import type { DocumentCatalogue } from "../../model/catalogue";
import type { UnitRegistry } from "../units/unit-registry";
import { bodyChapter } from "./body-chapter";
import { checkCount } from "./check-order";
import { EXPECTED_COUNTS } from "./expected-counts";
import { readGoals } from "./goals";
import { readCycle, readMilestones } from "./milestones";
import type { Paragraph } from "./paragraphs";
import { paragraphs } from "./paragraphs";
import type { ParseLog } from "./parse-log";
import { readProgrammes } from "./programmes";
import type { SourceLine } from "./source-lines";

/** What the plan's text in front of the table says. */
export type PlanBody = Pick<DocumentCatalogue, "planTitle" | "cycle" | "programmes" | "milestones" | "goals"> & {
  readonly paragraphs: readonly Paragraph[];
};

const GOALS = "创建目标";
const TASKS = "主要任务";
const STEPS = "实施步骤";

/** Reads title, goals, programmes and stages of the plan; null, with the problems in `log`, when a chapter is missing. */
export function readPlanBody(
  lines: readonly SourceLine[],
  edition: string,
  registry: UnitRegistry,
  log: ParseLog,
): PlanBody | null {
  const read = paragraphs(lines, log);
  const end = lines[lines.length - 1]?.no ?? 1;
  const [goalsChapter, tasksChapter, stepsChapter] = [GOALS, TASKS, STEPS].map((name) => {
    const chapter = bodyChapter(read, name);
    if (chapter === null) {
      log.problem(
        end,
        `没有「${name}」一章`,
        `正文「${name}」一章`,
        `到第 ${end} 行为止，附件前的正文没有「${name}」一章。请核对文件是否完整。`,
      );
    }
    return chapter;
  });
  if (goalsChapter == null || tasksChapter == null || stepsChapter == null) return null;
  const goals = readGoals(goalsChapter, log);
  const programmes = readProgrammes(tasksChapter, registry, log);
  const milestones = readMilestones(stepsChapter, log);
  const expected = EXPECTED_COUNTS.get(edition);
  checkCount(GOALS, goals.length, expected?.goals, endOf(goalsChapter), log);
  for (const kind of ["工程", "行动"] as const) {
    const own = programmes.filter((programme) => programme.kind === kind);
    checkCount(kind, own.length, expected?.[kind], endOf(tasksChapter), log);
  }
  checkCount("实施步骤的阶段", milestones.length, expected?.milestones, endOf(stepsChapter), log);
  checkCount(
    "实施步骤各阶段的工作",
    milestones.flatMap(({ steps }) => steps).length,
    expected?.steps,
    endOf(stepsChapter),
    log,
  );
  const cycle = readCycle(stepsChapter);
  if (cycle === null && expected?.cycle === true) {
    log.problem(stepsChapter[0]?.line ?? end, "没有创建周期", "创建周期，如「自2022年8月起开始创建至2025年8月结束」");
  }
  return { planTitle: planTitle(lines), cycle, paragraphs: read, programmes, milestones, goals };
}

/** The first line that is a title of a 方案 (L11), blanks of its line break closed up; "" where there is none. */
function planTitle(lines: readonly SourceLine[]): string {
  const title = lines.find(({ text }) => /^[^，。：]{4,40}方案$/.test(text.replace(/\s/g, "")));
  return title?.text.replace(/\s/g, "") ?? "";
}

function endOf(chapter: readonly Paragraph[]): number {
  return chapter[chapter.length - 1]?.endLine ?? 1;
}
