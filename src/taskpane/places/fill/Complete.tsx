import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { completeReturn, type Completion } from "../../../app/fill/complete-return";
import type { FillFinding } from "../../../app/fill/fill-finding";
import type { ReturnChecker } from "../../../app/fill/return-checker";
import { usePaneTools } from "../../pane-tools";
import { ActionState } from "../../parts/ActionState";
import { Confirm } from "../../parts/Confirm";
import { Results } from "../../parts/Results";
import { Section } from "../../parts/Section";
import { useAction } from "../../parts/use-action";
import { CompletionNotice } from "./CompletionNotice";

const SHOWN = 5;

const useStyles = makeStyles({ list: { margin: "6px 0", paddingLeft: "1.2em" } });

/** The checker that judges, and what happens afterwards. */
export interface CompleteProps {
  readonly check: ReturnChecker;
  readonly onOpen: (finding: FillFinding) => void;
  readonly onDone: () => Promise<void>;
}

/** 完成上报: refused while there are errors, asks once about what is not explained. */
export function Complete({ check, onOpen, onDone }: CompleteProps) {
  const styles = useStyles();
  const tools = usePaneTools();
  const [completion, setCompletion] = useState<Completion | null>(null);
  const complete = useAction(async (confirmed: boolean) => {
    setCompletion(null);
    setCompletion(await completeReturn(tools, check, confirmed));
    await onDone();
  });
  const open = completion?.kind === "unexplained" ? completion.open : [];
  return (
    <Section title="完成上报">
      <div>
        <Button appearance="primary" disabled={complete.busy} onClick={() => complete.start(false)}>
          完成上报
        </Button>
      </div>
      <ActionState action={complete} what="正在核对并写入上报日期" />
      <Results>{completion !== null && <CompletionNotice completion={completion} onOpen={onOpen} />}</Results>
      <Confirm
        open={open.length > 0}
        title={`还有 ${open.length} 处需说明没有写原因`}
        confirm="仍然完成上报"
        onCancel={() => setCompletion(null)}
        onConfirm={() => complete.start(true)}
      >
        没有说明的，食安办可能退回。
        <ul className={styles.list}>
          {open.slice(0, SHOWN).map(({ message }, index) => (
            <li key={index}>{message}</li>
          ))}
        </ul>
        {open.length > SHOWN && `另有 ${open.length - SHOWN} 处。`}
      </Confirm>
    </Section>
  );
}
