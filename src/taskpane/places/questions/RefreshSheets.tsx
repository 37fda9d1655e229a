import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { refreshSheets } from "../../../app/questions/refresh-sheets";
import { usePaneTools } from "../../pane-tools";
import { ActionBar } from "../../parts/ActionBar";
import { ActionState } from "../../parts/ActionState";
import { Notice } from "../../parts/Notice";
import { Results } from "../../parts/Results";
import { Section } from "../../parts/Section";
import { useAction } from "../../parts/use-action";

/** Lays the printed sheets down again, so that what is confirmed leaves their footnotes at once. */
export function RefreshSheets({ onDone }: { readonly onDone: () => void }) {
  const { workbook, clock } = usePaneTools();
  const [said, setSaid] = useState<readonly string[]>([]);
  const refresh = useAction(async (_: void, { progress }) => {
    const done = await refreshSheets({ workbook, clock, progress });
    if (!done.ok) return setSaid(done.problem.sentences);
    const copies = done.value.kept.map(({ copy }) => `「${copy}」`).join("");
    setSaid([
      `已更新${done.value.placed.map((sheet) => `「${sheet}」`).join("")}。`,
      copies === "" ? "" : `原来的留作副本：${copies}。`,
    ]);
    onDone();
  });
  return (
    <Section title="让各表的脚注跟上">
      <p>决定写下后，下次汇总时各表的脚注自动更新；也可以现在就更新，评分和手填的内容都会保留。</p>
      <ActionBar>
        <Button disabled={refresh.busy} onClick={() => refresh.start()}>
          现在更新各表
        </Button>
      </ActionBar>
      <Results>
        {said.length > 0 && <Notice intent="info">{said.join("")}</Notice>}
        <ActionState action={refresh} what="更新各表" />
      </Results>
    </Section>
  );
}
