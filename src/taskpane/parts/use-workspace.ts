import type { Workspace } from "../../app/open-workspace";
import { usePaneTools } from "../pane-tools";
import { useLoaded, type Loaded } from "./use-loaded";

/** The workspace, or the sentences that say what is wrong with 设置. */
export type WorkspaceRead =
  { readonly ok: true; readonly value: Workspace } | { readonly ok: false; readonly problem: readonly string[] };

/** The workspace under the settings of the open workbook, read when the place comes up. */
export function useWorkspace(): Loaded<WorkspaceRead> {
  const { workbook } = usePaneTools();
  return useLoaded(async () => (await import("../../app/workspace-in-workbook")).workspaceIn(workbook));
}
