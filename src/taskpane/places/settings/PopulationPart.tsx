import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { addPopulationYear } from "../../../app/office-settings/edit-lines";
import { settingFields } from "../../../app/office-settings/setting-fields";
import { ActionBar } from "../../parts/ActionBar";
import { Choice } from "../../parts/Choice";
import { Section } from "../../parts/Section";
import { TextEntry } from "../../parts/TextEntry";
import { FieldEntry } from "./FieldEntry";
import type { SettingsDraft } from "./use-settings-draft";

/** 人口 of a year in persons: the city and its places, which have to add up. */
export function PopulationPart({ draft }: { readonly draft: SettingsDraft }) {
  const years = [...new Set(draft.settings.populations.map(({ year }) => String(year)))].sort();
  const [year, setYear] = useState(years[years.length - 1] ?? "");
  const [added, setAdded] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const add = (): void => {
    const refused = draft.attempt(addPopulationYear(draft.settings, added));
    setProblem(refused);
    if (refused !== null) return;
    setYear(added.trim());
    setAdded("");
  };
  return (
    <Section title="人口">
      <p>填人数，不要填千人或万人；各县（区）之和应等于全市。当年没有数的，用最近一个以前年份的。</p>
      <Choice label="年份" value={year} choices={years.map((each) => [each, each] as const)} onChange={setYear} />
      {draft.settings.populations
        .filter((line) => String(line.year) === year)
        .flatMap(({ place }) => settingFields(draft.settings, "populations", `${place} ${year}`))
        .map((field) => (
          <FieldEntry key={field.id} field={field} draft={draft} />
        ))}
      <TextEntry label="新增年份" value={added} onChange={setAdded} problem={problem} />
      <ActionBar>
        <Button onClick={add}>新增</Button>
      </ActionBar>
    </Section>
  );
}
