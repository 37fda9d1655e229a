import type { Period } from "../core/model/unit-return";
import { settingsFor } from "../core/settings/changes/settings-for";
import { openWorkspace, type Workspace } from "./open-workspace";

const opened = new WeakMap<Workspace, Map<Period, Workspace>>();

/** The workspace with the settings that hold in a month; the very same one where no change came later. Worked out once per month. */
export function workspaceFor(workspace: Workspace, period: Period): Workspace {
  const settings = settingsFor(workspace.settings, period);
  if (settings === workspace.settings) return workspace;
  const months = opened.get(workspace) ?? new Map<Period, Workspace>();
  opened.set(workspace, months);
  const held = months.get(period) ?? openWorkspace(settings, workspace.parsed);
  months.set(period, held);
  return held;
}
