import { settingFields } from "../../../app/office-settings/setting-fields";
import { Section } from "../../parts/Section";
import { FieldEntry } from "./FieldEntry";
import type { SettingsDraft } from "./use-settings-draft";

/** 基本设置: deadline, span, tolerance, seasons, cycle, scoring, fonts. */
export function EntryPart({ draft }: { readonly draft: SettingsDraft }) {
  return (
    <Section title="基本设置">
      {settingFields(draft.settings, "entries", null).map((field) => (
        <FieldEntry key={field.id} field={field} draft={draft} />
      ))}
    </Section>
  );
}
