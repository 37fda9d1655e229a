import { rulesVersion } from "../core/catalogue/rules/rules-version";
import type { Measure } from "../core/model/measure";
import { textDigest } from "../core/model/text-digest";
import { settingsDigest } from "../core/settings/settings-digest";
import { oncePerWorkspace } from "./once-per-workspace";
import type { Workspace } from "./open-workspace";
import { settingNumber } from "../core/settings/setting-accessors";

const SHORT = 8;

/** `shian_edition`: the document's edition and the set of keys that are asked, `2021/<digest>`. */
export function editionOf(workspace: Workspace): string {
  return editions(workspace, "");
}

const editions = oncePerWorkspace(({ document, measures }) => {
  const keys = measures.flatMap(({ id, parts }) => parts.map(({ key }) => `${id}.${key}`));
  return `${document.edition}/${textDigest(keys.join("|")).slice(0, SHORT)}`;
});

/** `shian_rules`: version of rules, measures and settings that a return is issued and checked with. */
export function rulesVersionOf(workspace: Workspace): string {
  return versions(workspace, "");
}

const versions = oncePerWorkspace(({ measures, settings }) => {
  const rules = versionOfRules(measures, settingNumber(settings, "progress.tolerance"));
  return `${rules}-${settingsDigest(settings).slice(0, SHORT)}`;
});

/** By what it depends on: binding all rules takes long, and most workspaces ask the same. */
const rulesVersions = new Map<string, string>();

function versionOfRules(measures: readonly Measure[], tolerance: number): string {
  const key = textDigest(JSON.stringify([measures, tolerance]));
  const version = rulesVersions.get(key) ?? rulesVersion(measures, { tolerance });
  rulesVersions.set(key, version);
  return version;
}
