import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { addUnit, putContact } from "../../../app/office-settings/edit-lines";
import { settingFields } from "../../../app/office-settings/setting-fields";
import { ActionBar } from "../../parts/ActionBar";
import { Choice } from "../../parts/Choice";
import { Section } from "../../parts/Section";
import { TextEntry } from "../../parts/TextEntry";
import { FieldEntry } from "./FieldEntry";
import type { SettingsDraft } from "./use-settings-draft";

/** 填报单位: a unit's reporting, membership, kind, aliases and contact; a unit that stops is switched off, never removed. */
export function UnitPart({ draft }: { readonly draft: SettingsDraft }) {
  const { units } = draft.settings;
  const [name, setName] = useState(units[0]?.name ?? "");
  const [added, setAdded] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const unit = units.find((each) => each.name === name);
  const add = (): void => {
    const refused = draft.attempt(addUnit(draft.settings, added, "市级部门"));
    setProblem(refused);
    if (refused !== null) return;
    setName(added.trim());
    setAdded("");
  };
  return (
    <Section title="填报单位">
      <Choice
        label="单位"
        value={name}
        choices={units.map((each) => [each.name, each.reports ? each.name : `${each.name}（不报送）`] as const)}
        onChange={setName}
      />
      {unit !== undefined && (
        <>
          {settingFields(draft.settings, "units", name).map((field) => (
            <FieldEntry key={field.id} field={field} draft={draft} />
          ))}
          <TextEntry
            label="联系人"
            value={unit.contact}
            onChange={(contact) => draft.replace(putContact(draft.settings, name, contact, unit.phone))}
          />
          <TextEntry
            label="电话"
            value={unit.phone}
            onChange={(phone) => draft.replace(putContact(draft.settings, name, unit.contact, phone))}
          />
        </>
      )}
      <TextEntry
        label="新增单位"
        value={added}
        onChange={setAdded}
        problem={problem}
        hint="不再报送的单位把「是否报送」改为否，不用删。"
      />
      <ActionBar>
        <Button onClick={add}>新增</Button>
      </ActionBar>
    </Section>
  );
}
