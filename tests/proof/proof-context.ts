import { bindingContext } from "../../src/app/rules-for";
import { openWorkspace, type Workspace } from "../../src/app/open-workspace";
import { reportingUnits } from "../../src/app/issue-returns";
import { returnFormOf } from "../../src/app/return-form-of";
import { verdictRows, type VerdictRow } from "../../src/core/catalogue/rules/verdict-rows";
import type { ReturnForm } from "../../src/core/model/return-form";
import { NO_HISTORY } from "../../src/core/model/return-history";
import type { SettingKey, Settings } from "../../src/core/model/settings";
import { DEFAULT_WORKSPACE } from "../helpers/return-forms";

/** One unit in one month under one set of settings. */
export interface ProofContext {
  readonly name: string;
  readonly workspace: Workspace;
  /** The blank form. */
  readonly form: ReturnForm;
  /** Every row that has an 审核 formula. */
  readonly rows: readonly VerdictRow[];
}

const PERIODS = ["2024-01", "2024-03", "2024-06", "2024-09", "2024-12"] as const;
/** Counties are asked alike: two stand for all. */
const COUNTIES: readonly string[] = ["卡若区", "边坝县"];

/** Departments, two counties and 新区管委会 in five months, under three sets of settings in turn. */
export function proofContexts(): readonly ProofContext[] {
  const workspaces = workspacesInTurn();
  const units = reportingUnits(DEFAULT_WORKSPACE).filter((name) => kindOf(name) !== "县区" || COUNTIES.includes(name));
  const contexts = PERIODS.flatMap((period, month) =>
    units.map((unit, index) => contextOf(workspaces[(month + index) % workspaces.length] as Workspace, unit, period)),
  );
  return contexts.filter(({ rows }) => rows.length > 0);
}

function kindOf(name: string): string {
  return DEFAULT_WORKSPACE.settings.units.find((unit) => unit.name === name)?.kind ?? "其他";
}

function contextOf(workspace: Workspace, unit: string, period: string): ProofContext {
  const form = returnFormOf(workspace, { unit, period, revision: 1, history: NO_HISTORY, keep: null });
  const printed = form.rules.filter(({ meta }) => meta.tier === "cell" || meta.tier === "previous");
  const rows = verdictRows(printed, bindingContext(workspace, unit, period));
  return {
    name: `${unit} ${period}`,
    workspace,
    form,
    rows: rows.filter(({ rules, whenBlank }) => rules.length > 0 || whenBlank !== null),
  };
}

/** The defaults; populations given; populations given, another 允许偏差, later seasons, 新区管委会 asked for 46. */
function workspacesInTurn(): readonly Workspace[] {
  const { settings } = DEFAULT_WORKSPACE;
  const populations = settings.populations.map((each, index) => ({
    ...each,
    persons: 1000 * (17 + index),
    basis: "示例",
  }));
  const counted: Settings = { ...settings, populations };
  const changed = withEntries(counted, [
    ["progress.tolerance", 5],
    ["season.spring", 4],
    ["season.autumn", 10],
    ["sampling.newDistrict", true],
  ]);
  return [DEFAULT_WORKSPACE, openWorkspace(counted), openWorkspace(changed)];
}

function withEntries(settings: Settings, changes: readonly (readonly [SettingKey, number | boolean])[]): Settings {
  const values = new Map<SettingKey, number | boolean>(changes);
  return {
    ...settings,
    entries: settings.entries.map((entry) => ({ ...entry, value: values.get(entry.key) ?? entry.value })),
  };
}
