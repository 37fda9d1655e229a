import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { confirmIntake, type ConfirmedIntake } from "../../../app/intake/confirm-intake";
import { sheetsIn } from "../../../app/intake/dry-run";
import type { Intake } from "../../../app/intake/intake";
import { SHEET_NAMES } from "../../../core/model/office-columns";
import { periodWords } from "../../../core/model/chinese-dates";
import { usePaneTools } from "../../pane-tools";
import { ActionBar } from "../../parts/ActionBar";
import { ActionState } from "../../parts/ActionState";
import { Confirm } from "../../parts/Confirm";
import { FailureNotice } from "../../parts/FailureNotice";
import { FileProgress } from "../../parts/FileProgress";
import { Notice } from "../../parts/Notice";
import { Problems } from "../../parts/Problems";
import { Results } from "../../parts/Results";
import { Section } from "../../parts/Section";
import { IntakeForm } from "../../parts/intake/IntakeForm";
import { IntakeReview } from "../../parts/intake/IntakeReview";
import { VerdictList } from "../../parts/intake/VerdictList";
import { useIntake } from "../../parts/intake/use-intake";
import { useAction } from "../../parts/use-action";
import { useLoaded } from "../../parts/use-loaded";
import { IntakeDone } from "./IntakeDone";

/** Takes a month's returns in: pick, dry run, choose, confirm. `onDone` is told once the month stands in the workbook. */
export function IntakeSection({ onDone }: { readonly onDone: (done: ConfirmedIntake) => void }) {
  const { workbook, reader, judge, clock } = usePaneTools();
  const state = useIntake({ workbook, reader, judge });
  const [done, setDone] = useState<ConfirmedIntake | null>(null);
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const here = useLoaded(async () => {
    const [sheets, returns] = await Promise.all([workbook.sheets(), sheetsIn(workbook)]);
    return { hasLedger: sheets.some(({ name }) => name === SHEET_NAMES.ledger), returns: returns.length };
  });
  const confirm = useAction<Intake>(async (intake, { progress }) => {
    setRefusals([]);
    const confirmed = await confirmIntake(intake, { workbook, clock, progress });
    if (!confirmed.ok) return setRefusals(confirmed.problem);
    state.clear();
    setDone(confirmed.value);
    here.reload();
    onDone(confirmed.value);
  });
  const busy = state.run.busy || confirm.busy;
  return (
    <Section title="收月报">
      <IntakeForm
        today={clock.today()}
        busy={busy}
        sheets={here.value?.returns ?? 0}
        asksEarlier={here.value?.hasLedger === false}
        onEdit={state.clear}
        onRun={(request) => {
          setDone(null);
          setRefusals([]);
          state.run.start(request);
        }}
      />
      <FileProgress busy={state.run.busy} progress={state.run.progress} what="读取月报" onCancel={state.run.cancel} />
      {state.run.failure !== null && <FailureNotice failure={state.run.failure} onDismiss={state.run.dismiss} />}
      <Problems title="还不能汇总，请先改好" sentences={state.problems} />
      <Problems title="没有写入" sentences={refusals} />
      <ActionState action={confirm} what="写入汇总表" />
      <Results>
        {state.stopped && <Notice intent="info">已停止，工作簿没有任何改动。</Notice>}
        {state.intake === null && state.seen.length > 0 && <VerdictList files={state.seen} />}
        {state.intake !== null && <IntakeReview intake={state.intake} onChoose={state.choose} />}
        {done !== null && <IntakeDone done={done} />}
      </Results>
      {state.intake !== null && (
        <ConfirmBar intake={state.intake} busy={busy} onConfirm={confirm.start} onDrop={state.clear} />
      )}
    </Section>
  );
}

function ConfirmBar({
  intake,
  busy,
  onConfirm,
  onDrop,
}: {
  readonly intake: Intake;
  readonly busy: boolean;
  readonly onConfirm: (intake: Intake) => void;
  readonly onDrop: () => void;
}) {
  const [asking, setAsking] = useState(false);
  const month = periodWords(intake.period);
  return (
    <>
      <ActionBar>
        <Button appearance="primary" disabled={busy} onClick={() => setAsking(true)}>
          写入工作簿
        </Button>
        <Button disabled={busy} onClick={onDrop}>
          放弃这次试汇总
        </Button>
      </ActionBar>
      <Confirm
        open={asking}
        title={`写入${month}的汇总？`}
        confirm="写入"
        onConfirm={() => {
          setAsking(false);
          onConfirm(intake);
        }}
        onCancel={() => setAsking(false)}
      >
        将在本工作簿里写入{month}
        的月度汇总表、报送情况、指标汇总、评分表、台账等工作表。内容有变化的旧表会留下一份带日期的副本；手填的评分、备注、决定和收到日期都会保留。写入后不能用
        Ctrl+Z 撤销。
        {intake.standing !== null && intake.standing !== intake.period && (
          <p>
            本工作簿里现在是{periodWords(intake.standing)}的汇总表，写入后换成{month}的；各月的台账都在。
            {periodWords(intake.standing)}的表还要用的，请先取消，把工作簿另存一份。
          </p>
        )}
      </Confirm>
    </>
  );
}
