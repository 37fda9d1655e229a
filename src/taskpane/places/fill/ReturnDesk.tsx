import { Badge, makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import { noProgressElsewhere, type FillFinding, type OneClick } from "../../../app/fill/fill-finding";
import type { DeskReturn } from "../../../app/fill/return-checker";
import { explainFinding, typeOneClick } from "../../../app/fill/type-entries";
import { findingGroups } from "../../../app/finding-groups";
import { showCell } from "../../../app/show-cell";
import { periodWords } from "../../../core/model/chinese-dates";
import { usePaneTools } from "../../pane-tools";
import { ActionState } from "../../parts/ActionState";
import { FindingList } from "../../parts/FindingList";
import { Notice } from "../../parts/Notice";
import { useAction } from "../../parts/use-action";
import { CheckSummary } from "./CheckSummary";
import { Complete } from "./Complete";
import { FindingHelp } from "./FindingHelp";
import { Mend } from "./Mend";
import { useProblem } from "./use-problem";
import type { LiveReturn } from "./use-live-return";

const useStyles = makeStyles({ head: { display: "flex", flexWrap: "wrap", columnGap: "8px", alignItems: "center" } });

/** The return as it was last looked at. */
export interface ReturnDeskProps {
  readonly desk: DeskReturn;
  readonly milliseconds: number;
  readonly live: LiveReturn;
  readonly sample: boolean;
}

/** The desk of somebody who fills in: who and when, what is wrong, what can be mended from here, 完成上报. */
export function ReturnDesk({ desk, milliseconds, live, sample }: ReturnDeskProps) {
  const styles = useStyles();
  const { workbook } = usePaneTools();
  const summary = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useProblem(desk);
  const { unit, period, revision } = desk.unitReturn;
  const open = useAction((finding: FillFinding) => showCell(workbook, finding.sheet ?? "", finding.cell));
  const settle = async (typed: Awaited<ReturnType<typeof typeOneClick>>): Promise<void> => {
    await live.again();
    setProblem(typed.ok ? null : typed.problem);
    // The button that was pressed is gone with its finding.
    if (typed.ok) summary.current?.focus();
  };
  const click = useAction(async (one: OneClick) => settle(await typeOneClick(workbook, one)));
  const explain = useAction(async ({ finding, text }: { readonly finding: FillFinding; readonly text: string }) =>
    settle(await explainFinding(workbook, desk, finding, text)),
  );
  const elsewhere = noProgressElsewhere(desk.unitReturn, desk.grid);
  const busy = click.busy || explain.busy;
  return (
    <>
      <div className={styles.head}>
        <strong>
          {unit} {periodWords(period)}
        </strong>
        <span>第 {revision} 次填报</span>
        {sample && <Badge color="warning">示例，不得报送</Badge>}
      </div>
      {desk.otherRules && (
        <Notice intent="info">
          这份表是按食安办的设置或旧版规则下发的，这里按本工作簿的设置审核，以食安办收到后的审核为准。
        </Notice>
      )}
      <CheckSummary ref={summary} desk={desk} milliseconds={milliseconds} onAgain={() => void live.again()} />
      {problem !== null && (
        <div role="alert">
          <Notice intent="warning">{problem}</Notice>
        </div>
      )}
      {[open, click, explain].map((action, index) => (
        <ActionState key={index} action={action} what="正在写入" />
      ))}
      <FindingList
        groups={findingGroups(desk.findings)}
        onOpen={open.start}
        extra={(finding) => (
          <FindingHelp
            finding={finding}
            busy={busy}
            onClick={click.start}
            onExplain={(text) => explain.start({ finding, text })}
          />
        )}
      />
      <Mend desk={desk} elsewhere={elsewhere} busy={busy} onClick={click.start} onDone={live.again} />
      <Complete check={live.check} onOpen={open.start} onDone={live.again} />
    </>
  );
}
