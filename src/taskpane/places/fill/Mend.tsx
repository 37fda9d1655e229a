import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { OneClick } from "../../../app/fill/fill-finding";
import { mendReturn } from "../../../app/fill/mend-return";
import type { DeskReturn } from "../../../app/fill/return-checker";
import { usePaneTools } from "../../pane-tools";
import { ActionBar } from "../../parts/ActionBar";
import { ActionState } from "../../parts/ActionState";
import { Notice } from "../../parts/Notice";
import { Results } from "../../parts/Results";
import { Section } from "../../parts/Section";
import { useAction } from "../../parts/use-action";

/** The return, and what one click may fill in for all other clauses. */
export interface MendProps {
  readonly desk: DeskReturn;
  readonly elsewhere: OneClick | null;
  readonly busy: boolean;
  readonly onClick: (one: OneClick) => void;
  readonly onDone: () => Promise<void>;
}

/** Puts formats and entry rules right again that pasting destroyed, and fills in what is left. */
export function Mend({ desk, elsewhere, busy, onClick, onDone }: MendProps) {
  const { workbook } = usePaneTools();
  const [outcome, setOutcome] = useState<Awaited<ReturnType<typeof mendReturn>> | null>(null);
  const mend = useAction(async () => {
    setOutcome(await mendReturn(workbook, desk));
    await onDone();
  });
  return (
    <Section title="表格工具">
      <ActionBar>
        {elsewhere !== null && (
          <Button size="small" disabled={busy} onClick={() => onClick(elsewhere)}>
            {elsewhere.words}
          </Button>
        )}
        <Button size="small" disabled={mend.busy || busy} onClick={() => mend.start()}>
          恢复表格格式
        </Button>
      </ActionBar>
      <ActionState action={mend} what="正在恢复格式" />
      <Results>
        {outcome !== null &&
          (outcome.ok ? (
            <Notice intent="success">格式、下拉列表、输入限制和保护已恢复，填写的内容没有改动。</Notice>
          ) : (
            <Notice intent="warning">{outcome.problem}</Notice>
          ))}
      </Results>
    </Section>
  );
}
