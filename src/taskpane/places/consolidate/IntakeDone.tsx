import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { writtenWords } from "../../../app/check-written";
import type { ConfirmedIntake } from "../../../app/intake/confirm-intake";
import { intakeSummary } from "../../../app/intake/intake-summary";
import { SHEET_NAMES } from "../../../core/model/office-columns";
import { periodWords } from "../../../core/model/chinese-dates";
import { usePaneTools } from "../../pane-tools";
import { ActionBar } from "../../parts/ActionBar";
import { ActionState } from "../../parts/ActionState";
import { KeptCopies } from "./KeptCopies";
import { Notice } from "../../parts/Notice";
import { Problems } from "../../parts/Problems";
import { useAction } from "../../parts/use-action";

const useStyles = makeStyles({ line: { margin: "4px 0 0", overflowWrap: "anywhere" } });

/** A month that has just been written: what stands where, what became of every number, which copies were kept, and how to save. */
export function IntakeDone({ done: { intake, sheets, written } }: { readonly done: ConfirmedIntake }) {
  const styles = useStyles();
  const { workbook } = usePaneTools();
  const [saved, setSaved] = useState<string | null>(null);
  const save = useAction(async () => {
    const outcome = await workbook.save();
    setSaved(outcome.ok ? "已保存。" : outcome.problem);
  });
  const show = useAction<string>((sheet) => workbook.show(sheet, null));
  const { counts } = useMemo(() => intakeSummary(intake), [intake]);
  const { expected, received, accepted, returned, missing } = intake.consolidation;
  return (
    <>
      <Notice intent="success" title={`${periodWords(intake.period)}已写入，共 ${sheets.placed.length} 张工作表`}>
        应报 {expected}，已报 {received}（可收 {accepted}，退回 {returned.length}），缺报 {missing.length}。
        <p className={styles.line}>{counts}</p>
        {written.problems.length === 0 && <p className={styles.line}>{writtenWords(written)}</p>}
      </Notice>
      <Problems title="写入的内容与来件核对不上" sentences={written.problems} />
      <KeptCopies kept={sheets.kept} />
      <ActionBar>
        <Button onClick={() => show.start(SHEET_NAMES.front)}>看首页</Button>
        <Button onClick={() => show.start(SHEET_NAMES.summary)}>看月度汇总表</Button>
        <Button onClick={() => show.start(SHEET_NAMES.receipts)}>看报送情况</Button>
        <Button disabled={save.busy} onClick={() => save.start()}>
          保存工作簿
        </Button>
      </ActionBar>
      {saved !== null && <span role="status">{saved}</span>}
      <ActionState action={save} what="保存" />
      <ActionState action={show} what="转到工作表" />
    </>
  );
}
