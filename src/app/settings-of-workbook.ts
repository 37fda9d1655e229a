import { decisionsOf } from "../core/consolidation/history/decisions-of";
import type { Result } from "../core/model/result";
import type { Settings } from "../core/model/settings";
import { settingsFromGrid } from "../core/settings/settings-from-grid";
import { placeWords, type SettingsProblem } from "../core/settings/settings-problem";
import type { WorkbookGrid } from "../core/sheet/grid";
import { withTypedDecisions } from "./carry-decisions";

/** The settings of a workbook: its sheet 设置 laid over `base`, and what was decided in 待定事项 and 修订记录. Problems are whole Chinese sentences with their places. */
export function settingsOfWorkbook(workbook: WorkbookGrid, base: Settings): Result<Settings, readonly string[]> {
  const read = inWords(settingsFromGrid(workbook, base));
  return read.ok ? { ok: true, value: withTypedDecisions(read.value, decisionsOf(workbook).decisions) } : read;
}

/** Problems of a settings file as sentences, each with its place. */
export function inWords(read: Result<Settings, readonly SettingsProblem[]>): Result<Settings, readonly string[]> {
  if (read.ok) return read;
  return {
    ok: false,
    problem: read.problem.map((problem) =>
      [placeWords(problem), problem.message].filter((words) => words !== "").join("："),
    ),
  };
}
