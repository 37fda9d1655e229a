import type { KeptSettings } from "../../../app/office-settings/open-settings";
import { settingDifferences } from "../../../app/office-settings/setting-fields";
import type { Settings } from "../../../core/model/settings";
import { Section } from "../../parts/Section";

/** What was changed and not saved yet, old and new. */
export function ChangeList({ kept, edited }: { readonly kept: KeptSettings; readonly edited: Settings }) {
  const differences = settingDifferences(kept.settings, edited);
  if (differences.length === 0) return null;
  return (
    <Section title={`改了 ${differences.length} 处，尚未保存`}>
      <ul>
        {differences.map(({ id, label, before, after }) => (
          <li key={id}>
            {label}：{before} → {after}
          </li>
        ))}
      </ul>
    </Section>
  );
}
