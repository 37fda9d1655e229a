import { useState, type ComponentType } from "react";
import { Choice } from "../../parts/Choice";
import { ChangeList } from "./ChangeList";
import { DeadlinePart } from "./DeadlinePart";
import { EntryPart } from "./EntryPart";
import { MeasurePart } from "./MeasurePart";
import { PopulationPart } from "./PopulationPart";
import { SaveSettings, type SaveSettingsProps } from "./SaveSettings";
import { TrialRun } from "./TrialRun";
import { UnitPart } from "./UnitPart";
import { useSettingsDraft, type SettingsDraft } from "./use-settings-draft";

const PARTS: ReadonlyMap<string, ComponentType<{ readonly draft: SettingsDraft }>> = new Map([
  ["基本设置", EntryPart],
  ["填报单位", UnitPart],
  ["截止日期", DeadlinePart],
  ["指标", MeasurePart],
  ["人口", PopulationPart],
]);

/** One part of the settings at a time; below it what was changed, a trial run of it, and saving. */
export function SettingsEditor({ kept, onSaved }: Pick<SaveSettingsProps, "kept" | "onSaved">) {
  const draft = useSettingsDraft(kept.settings);
  const [part, setPart] = useState("基本设置");
  const Part = PARTS.get(part) ?? EntryPart;
  return (
    <>
      <Choice
        label="改哪一部分"
        value={part}
        choices={[...PARTS.keys()].map((each) => [each, each] as const)}
        onChange={setPart}
      />
      <Part draft={draft} />
      <ChangeList kept={kept} edited={draft.settings} />
      <TrialRun kept={kept} edited={draft.settings} />
      <SaveSettings kept={kept} draft={draft} onSaved={onSaved} />
    </>
  );
}
