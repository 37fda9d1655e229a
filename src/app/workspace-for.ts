import type { Period } from "../core/model/unit-return";
import { settingsFor } from "../core/settings/changes/settings-for";
import { perWorkspace } from "./once-per-workspace";
import { openWorkspace, type Workspace } from "./open-workspace";

const openedFrom = perWorkspace<Workspace>();

/** The workspace with the settings that hold in a month; the very same one where no change came later. Worked out once for all months between two changes. */
export function workspaceFor(workspace: Workspace, period: Period): Workspace {
  const later = workspace.settings.changes.map(({ from }) => from).filter((from) => from > period);
  if (later.length === 0) return workspace;
  const [next = period] = later.sort();
  const spans = openedFrom(workspace);
  const held = spans.get(next) ?? openWorkspace(settingsFor(workspace.settings, period), workspace.parsed);
  spans.set(next, held);
  return held;
}
