import { pastMonths } from "../core/consolidation/past-months";
import type { Consolidation } from "../core/model/consolidation";
import type { PastMonth } from "../core/model/past-month";
import { askedInMonth } from "./consolidation-input";
import type { Workspace } from "./open-workspace";
import { workspaceFor } from "./workspace-for";

/** What 台账 knows of the earlier months of the year, each judged by the settings that held in it. */
export function pastMonthsOf(workspace: Workspace, { ledger, period }: Consolidation): readonly PastMonth[] {
  return pastMonths(ledger, period, (past) => {
    const then = workspaceFor(workspace, past);
    return {
      ...askedInMonth(then, past),
      units: then.registry.units.filter(({ reports }) => reports).map(({ name }) => name),
    };
  });
}
