import { MEASURES } from "../../core/catalogue/measures";
import { blankScoreSheet } from "../../core/layouts/blank-score-sheet";
import type { Period } from "../../core/model/unit-return";
import { settingNumber } from "../../core/settings/setting-accessors";
import type { PrintSpec, SheetSpec } from "../../core/sheet/sheet-spec";
import { fontsOf } from "../fonts-of";
import type { Workspace } from "../open-workspace";
import { scoreMonth } from "../score-month";
import { openSettingsOf } from "../table-of";
import { workspaceFor } from "../workspace-for";

/** 空白评分表 for filling in by hand, with the marks and caps that hold in the month; null: those that hold without one. */
export function blankScoreForm(workspace: Workspace, period: Period | null, paper: PrintSpec["paper"]): SheetSpec {
  const held = period === null ? workspace : workspaceFor(workspace, period);
  const { document, settings } = held;
  const unconfirmed = openSettingsOf(settings)
    .filter(({ entry }) => entry.key.startsWith("score."))
    .map(({ label }) => label);
  return blankScoreSheet(
    {
      catalogue: document,
      measures: MEASURES,
      limits: {
        options: settingNumber(settings, "score.options"),
        innovations: settingNumber(settings, "score.innovations"),
      },
      score: { ...scoreMonth(held, { period: period ?? "", measures: [], ledger: [] }, null), unconfirmed },
      paper,
    },
    fontsOf(settings),
  );
}
