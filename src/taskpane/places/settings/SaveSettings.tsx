import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { KeptSettings } from "../../../app/office-settings/open-settings";
import type { PlacedSheets } from "../../../app/ports/open-workbook";
import { saveSettings } from "../../../app/office-settings/save-settings";
import { usePaneTools } from "../../pane-tools";
import { ActionBar } from "../../parts/ActionBar";
import { Choice } from "../../parts/Choice";
import { Section } from "../../parts/Section";
import { SignatureEntry } from "../../parts/SignatureEntry";
import { WriteOutcome } from "../../parts/WriteOutcome";
import { TextEntry } from "../../parts/TextEntry";
import { useAction } from "../../parts/use-action";
import type { SettingsDraft } from "./use-settings-draft";

const SCOPES = [
  ["from", "从某个月起生效，以前各月仍按原来的"],
  ["all", "更正，对所有月份都有效"],
] as const;

/** What saving is about. */
export interface SaveSettingsProps {
  readonly kept: KeptSettings;
  readonly draft: SettingsDraft;
  readonly onSaved: (placed: PlacedSheets) => void;
}

/** From which month on the changes hold, who confirms them and on what basis; then they go into the sheet 设置. */
export function SaveSettings({ kept, draft, onSaved }: SaveSettingsProps) {
  const { workbook, clock } = usePaneTools();
  const [scope, setScope] = useState("from");
  const [from, setFrom] = useState(clock.today().slice(0, 7));
  const [signed, setSigned] = useState({ by: "", date: clock.today(), basis: "" });
  const [problems, setProblems] = useState<readonly string[]>([]);
  const save = useAction(async () => {
    if (draft.problems.size > 0) return setProblems([...draft.problems.values()]);
    const signature = { ...signed, from: scope === "all" ? null : from.trim() };
    const done = await saveSettings(kept, draft.settings, signature, { workbook, clock });
    setProblems(done.ok ? [] : done.problem);
    if (done.ok) onSaved(done.value);
  });
  if (draft.settings === kept.settings && draft.problems.size === 0) return null;
  return (
    <Section title="保存">
      <Choice label="生效范围" value={scope} choices={SCOPES} onChange={setScope} />
      {scope === "from" && <TextEntry label="生效月份" value={from} onChange={setFrom} hint="如 2024-05。" />}
      <SignatureEntry signer="确认人" signed={signed} onChange={setSigned} />
      <WriteOutcome action={save} what="保存设置" refused="没有保存" problems={problems} />
      <ActionBar>
        <Button appearance="primary" disabled={save.busy} onClick={() => save.start()}>
          保存到「设置」表
        </Button>
        <Button onClick={draft.reset}>放弃改动</Button>
      </ActionBar>
    </Section>
  );
}
