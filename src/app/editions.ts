import { rulesVersion } from "../core/catalogue/rules/rules-version";
import { textDigest } from "../core/model/text-digest";
import { settingsDigest } from "../core/settings/settings-digest";
import type { Workspace } from "./open-workspace";
import { settingNumber } from "../core/settings/setting-accessors";

const SHORT = 8;

/** `shian_edition`: the document's edition and the set of keys that are asked, `2021/<digest>`. */
export function editionOf({ document, measures }: Workspace): string {
  const keys = measures.flatMap(({ id, parts }) => parts.map(({ key }) => `${id}.${key}`));
  return `${document.edition}/${textDigest(keys.join("|")).slice(0, SHORT)}`;
}

const versions = new WeakMap<Workspace, string>();

/** `shian_rules`: version of rules, measures and settings that a return is issued and checked with. Worked out once per workspace. */
export function rulesVersionOf(workspace: Workspace): string {
  const known = versions.get(workspace);
  if (known !== undefined) return known;
  const version = `${rulesVersion(workspace.measures, { tolerance: settingNumber(workspace.settings, "progress.tolerance") })}-${settingsDigest(workspace.settings).slice(0, SHORT)}`;
  versions.set(workspace, version);
  return version;
}
