import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { KeptSettings } from "../../../app/office-settings/open-settings";
import { settingDifferences } from "../../../app/office-settings/setting-fields";
import { trialRun } from "../../../app/office-settings/trial-run";
import type { Settings } from "../../../core/model/settings";
import { ActionBar } from "../../parts/ActionBar";
import { ActionState } from "../../parts/ActionState";
import { Notice } from "../../parts/Notice";
import { Section } from "../../parts/Section";
import { useAction } from "../../parts/use-action";
import { TrialResult } from "./TrialResult";

type Tried = { readonly edited: Settings; readonly outcome: ReturnType<typeof trialRun> };

/** Tries what was changed on the month that was consolidated last, before it is saved. */
export function TrialRun({ kept, edited }: { readonly kept: KeptSettings; readonly edited: Settings }) {
  const [tried, setTried] = useState<Tried | null>(null);
  const run = useAction(async () => {
    await Promise.resolve();
    setTried({ edited, outcome: trialRun(kept.grid, kept.settings, edited) });
  });
  if (kept.lastMonth === null || settingDifferences(kept.settings, edited).length === 0) return null;
  const current = tried?.edited === edited ? tried.outcome : null;
  return (
    <Section title="试算">
      <p>用改过的规则把 {kept.lastMonth} 重算一遍，看谁会新变成未达标，不写入任何内容。</p>
      <ActionBar>
        <Button disabled={run.busy} onClick={() => run.start()}>
          在 {kept.lastMonth} 上试算
        </Button>
      </ActionBar>
      <ActionState action={run} what="试算" />
      <div role="status" aria-live="polite">
        {current?.ok === false && <Notice intent="error">{current.problem.sentences.join("")}</Notice>}
        {current?.ok === true && <TrialResult trial={current.value} />}
      </div>
    </Section>
  );
}
