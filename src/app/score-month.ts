import { score } from "../core/scoring/score";
import type { ScoreInput } from "../core/scoring/score-input";
import type { ScoreSummary } from "../core/model/consolidation";
import type { History } from "../core/model/history";
import { settingNumber, settingText, unconfirmed } from "../core/settings/setting-accessors";
import type { Workspace } from "./open-workspace";

type Scored = Pick<ScoreInput, "period" | "measures" | "ledger">;

/** 评分 of a month with what the office typed in the same month's workbook; nothing typed leaves every point unscored. */
export function scoreMonth(
  workspace: Workspace,
  month: Scored,
  history: Pick<History, "period" | "entries"> | null,
): ScoreSummary {
  const { document, settings } = workspace;
  const { period, measures, ledger } = month;
  return score({
    period,
    measures,
    ledger,
    sections: document.sections,
    points: document.points,
    clauses: document.clauses,
    entries: history !== null && history.period === period ? history.entries : null,
    rules: {
      conversion: conversionOf(settingText(settings, "score.conversion")),
      options: settingNumber(settings, "score.options"),
      optionMarks: settingNumber(settings, "score.optionMarks"),
      innovations: settingNumber(settings, "score.innovations"),
      innovationMarks: settingNumber(settings, "score.innovationMarks"),
    },
    decisions: settings.decisions,
    unconfirmed: unconfirmed(settings),
  });
}

function conversionOf(text: string): ScoreInput["rules"]["conversion"] {
  return text === "阈值线性" || text === "达标满分" ? text : "实测/100×满分";
}
