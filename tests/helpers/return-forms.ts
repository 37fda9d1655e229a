import { openWorkspace } from "../../src/app/open-workspace";
import type { Workspace } from "../../src/app/open-workspace";
import { returnFormOf } from "../../src/app/return-form-of";
import type { ReturnForm } from "../../src/core/model/return-form";
import { NO_HISTORY } from "../../src/core/model/return-history";
import type { PopulationSetting } from "../../src/core/model/settings";

const POPULATIONS: readonly PopulationSetting[] = [
  { place: "全市", year: 2023, persons: 760_000, basis: "示例" },
  { place: "卡若区", year: 2023, persons: 140_000, basis: "示例" },
];

/** The default settings. */
export const DEFAULT_WORKSPACE = openWorkspace(null);

/** The default settings with invented populations of 全市 and 卡若区. */
export const WORKSPACE: Workspace = openWorkspace({ ...DEFAULT_WORKSPACE.settings, populations: POPULATIONS });

/** A blank form of March 2024; `change` replaces members. */
export function returnForm(
  unit: string,
  change: Partial<ReturnForm> = {},
  workspace: Workspace = WORKSPACE,
): ReturnForm {
  const period = change.period ?? "2024-03";
  return { ...returnFormOf(workspace, { unit, period, revision: 1, history: NO_HISTORY, keep: null }), ...change };
}
