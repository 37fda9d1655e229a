import { useState } from "react";
import { measureNames } from "../../../app/office-settings/measure-names";
import { settingFields } from "../../../app/office-settings/setting-fields";
import { Choice } from "../../parts/Choice";
import { Section } from "../../parts/Section";
import { FieldEntry } from "./FieldEntry";
import type { SettingsDraft } from "./use-settings-draft";

/** 指标: whether a measure is asked, its target, and where the city's figure comes from. */
export function MeasurePart({ draft }: { readonly draft: SettingsDraft }) {
  const names = measureNames(draft.settings);
  const [id, setId] = useState(names[0]?.[0] ?? "");
  return (
    <Section title="指标">
      <Choice label="指标" value={id} choices={names} onChange={setId} />
      {settingFields(draft.settings, "measures", id).map((field) => (
        <FieldEntry key={field.id} field={field} draft={draft} />
      ))}
    </Section>
  );
}
