import { serialFromDate } from "../../core/model/calendar";
import type { Result } from "../../core/model/result";
import type { Settings } from "../../core/model/settings";
import type { Clock } from "../ports/clock";
import type { CellEdit, OpenWorkbook } from "../ports/open-workbook";
import { placingStamp } from "../intake/placing-stamp";
import { settingsWorkbook } from "../settings-workbook";
import type { AnswerField } from "./decision-cells";
import type { OpenQuestionList } from "./open-questions";
import type { Answer, Question } from "./question";

/** Where answers are written. */
export interface AnswerTools {
  readonly workbook: Pick<OpenWorkbook, "type" | "place">;
  readonly clock: Clock;
}

/** Why answers were not written. */
export interface AnswerRefusal {
  /** What the pane knew is no longer so; it should be read again. */
  readonly stale: boolean;
  /** Whole Chinese sentences. */
  readonly sentences: readonly string[];
}

/**
 * Writes one answer to some questions into every sheet that keeps it (待定事项, 修订记录, 设置), where the next run finds it; where no sheet
 * does, the sheet 设置 is made. It is refused without name, date and, where it matters, basis, or when somebody answered meanwhile.
 */
export async function answerQuestions(
  questions: readonly Question[],
  answer: Answer,
  { cells, workspace, settingsSheet }: OpenQuestionList,
  { workbook, clock }: AnswerTools,
): Promise<Result<null, AnswerRefusal>> {
  const missing = missingParts(questions, answer);
  if (missing.length > 0) return refused(false, `请填写${missing.join("、")}，以后才查得到是谁、凭什么定的。`);
  const unkept = questions.filter(({ id }) => !cells.has(`${id}#decision`));
  if (unkept.length > 0 && settingsSheet)
    return refused(
      true,
      `「设置」里没有${unkept.map(({ title }) => `「${title}」`).join("")}这一行，请先在「设置」中保存一次。`,
    );
  const edits = questions.flatMap(({ id }) => editsOf(id, answer, cells));
  if (edits.length > 0 && !(await workbook.type(edits)))
    return refused(true, "这些事项刚才有人改过，没有写入。已重新读取，请核对后再定。");
  if (unkept.length > 0) {
    const settings = withAnswer(workspace.settings, questions, answer);
    await workbook.place(settingsWorkbook(settings), { show: null, stamp: placingStamp(clock) });
  }
  return { ok: true, value: null };
}

function refused(stale: boolean, sentence: string): Result<null, AnswerRefusal> {
  return { ok: false, problem: { stale, sentences: [sentence] } };
}

function missingParts(questions: readonly Question[], { by, date, basis }: Answer): readonly string[] {
  const needsBasis = questions.some(({ kind }) => kind === "否决项" || kind === "设置");
  return [
    ...(by.trim() === "" ? ["决定人"] : []),
    ...(date === "" ? ["日期"] : []),
    ...(needsBasis && basis.trim() === "" ? ["依据（文号）"] : []),
  ];
}

function editsOf(id: string, answer: Answer, cells: OpenQuestionList["cells"]): readonly CellEdit[] {
  const values: readonly (readonly [AnswerField, string | number | null])[] = [
    ["decision", answer.decision],
    ["by", answer.by.trim() === "" ? null : answer.by.trim()],
    ["date", answer.date === "" ? null : serialFromDate(answer.date)],
    ["basis", answer.basis.trim() === "" ? null : answer.basis.trim()],
  ];
  return values.flatMap(([field, value]) =>
    (cells.get(`${id}#${field}`) ?? []).filter(({ was }) => was !== value).map((cell) => ({ ...cell, value })),
  );
}

/** The settings with the answers, for a workbook that keeps them nowhere yet. */
function withAnswer(settings: Settings, questions: readonly Question[], answer: Answer): Settings {
  const ids = new Set(questions.map(({ id }) => id));
  const { decision, by, date, basis } = answer;
  const keys = new Set<string>(settings.entries.map(({ key }) => key));
  return {
    ...settings,
    entries: settings.entries.map((entry) =>
      ids.has(entry.key)
        ? { ...entry, state: decision === "已确认" ? "已确认" : "待确认", confirmedBy: by, date, basis }
        : entry,
    ),
    decisions: [
      ...settings.decisions.filter(({ id }) => !ids.has(id)),
      ...[...ids].filter((id) => !keys.has(id)).map((id) => ({ id, decision, by, date, basis })),
    ],
  };
}
