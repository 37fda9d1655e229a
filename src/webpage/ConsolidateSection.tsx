import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { writtenWords, type WrittenCheck } from "../app/check-written";
import { heldWorkbook } from "../app/intake/held-workbook";
import type { Intake } from "../app/intake/intake";
import { intakeWorkbook } from "../app/intake/intake-workbook";
import { boardOf } from "../app/intake/receipt-board";
import { slipsFile } from "../app/intake/slips-file";
import { slipsOf } from "../app/intake/return-slips";
import type { OfficeFile } from "../app/intake/office-file";
import { ActionBar } from "../taskpane/parts/ActionBar";
import { FileProgress } from "../taskpane/parts/FileProgress";
import { Notice } from "../taskpane/parts/Notice";
import { Problems } from "../taskpane/parts/Problems";
import { ProgressLine } from "../taskpane/parts/ProgressLine";
import { Results } from "../taskpane/parts/Results";
import { Section } from "../taskpane/parts/Section";
import { IntakeForm } from "../taskpane/parts/intake/IntakeForm";
import { IntakeReview } from "../taskpane/parts/intake/IntakeReview";
import { VerdictList } from "../taskpane/parts/intake/VerdictList";
import { useIntake } from "../taskpane/parts/intake/use-intake";
import { useAction } from "../taskpane/parts/use-action";
import { Download, type MadeFile } from "./Download";
import { Failed } from "./Failed";
import { usePageTools } from "./page-tools";

/** 汇总: the month's returns into a workbook file, for offices without Excel; the picked workbook itself stays as it is. */
export function ConsolidateSection({ office }: { readonly office: OfficeFile | null }) {
  const { reader, judge, writer, clock } = usePageTools();
  const workbook = useMemo(() => heldWorkbook(office?.workbook ?? null), [office]);
  const state = useIntake({ reader, judge, workbook });
  const [made, setMade] = useState<(MadeFile & { readonly title: string }) | null>(null);
  const [written, setWritten] = useState<WrittenCheck | null>(null);
  const write = useAction<Intake>(async (intake) => {
    setWritten(null);
    const { written: check, ...file } = await intakeWorkbook(intake, await writer(), reader);
    setWritten(check);
    setMade({ ...file, title: "汇总工作簿已生成，原来的工作簿没有改动" });
  });
  const slips = useAction<Intake>(async (intake) => {
    const file = await slipsFile(intake, clock.today(), await writer());
    setWritten(null);
    if (file !== null) setMade({ ...file, title: "退回单已生成，每个单位一页" });
  });
  return (
    <Section title="汇总">
      <IntakeForm
        today={clock.today()}
        busy={state.run.busy || write.busy}
        sheets={0}
        asksEarlier={false}
        onEdit={() => {
          setMade(null);
          state.clear();
        }}
        onRun={(request) => {
          setMade(null);
          state.run.start(request);
        }}
      />
      <FileProgress busy={state.run.busy} progress={state.run.progress} what="读取月报" onCancel={state.run.cancel} />
      <Failed action={state.run} />
      <Problems title="还不能汇总，请先改好" sentences={state.problems} />
      <Results>
        {state.stopped && <Notice intent="info">已停止，没有生成文件。</Notice>}
        {state.intake === null && state.seen.length > 0 && <VerdictList files={state.seen} />}
        {state.intake !== null && (
          <IntakeReview
            intake={state.intake}
            onChoose={(choices) => {
              setMade(null);
              state.choose(choices);
            }}
          />
        )}
      </Results>
      {state.intake !== null && (
        <Making intake={state.intake} busy={write.busy} onWrite={write.start} onSlips={slips.start} />
      )}
      <ProgressLine busy={write.busy} progress={null} what="生成汇总工作簿" />
      <Failed action={write} />
      <Failed action={slips} />
      <Made made={made} written={written} />
    </Section>
  );
}

function Made({
  made,
  written,
}: {
  readonly made: (MadeFile & { readonly title: string }) | null;
  readonly written: WrittenCheck | null;
}) {
  return (
    <>
      <Results>
        {made !== null && <Download made={made} title={made.title} />}
        {made !== null && written !== null && written.problems.length === 0 && writtenWords(written)}
      </Results>
      <Problems title="生成的内容与来件核对不上" sentences={made === null ? [] : (written?.problems ?? [])} />
    </>
  );
}

function Making({
  intake,
  busy,
  onWrite,
  onSlips,
}: {
  readonly intake: Intake;
  readonly busy: boolean;
  readonly onWrite: (intake: Intake) => void;
  readonly onSlips: (intake: Intake) => void;
}) {
  const back = slipsOf(boardOf(intake.consolidation)).length;
  return (
    <ActionBar>
      <Button appearance="primary" disabled={busy} onClick={() => onWrite(intake)}>
        生成汇总工作簿
      </Button>
      {back > 0 && (
        <Button disabled={busy} onClick={() => onSlips(intake)}>
          生成退回单（{back} 个单位）
        </Button>
      )}
    </ActionBar>
  );
}
