import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { loadScoring, rescored } from "../../../app/scoring/load-scoring";
import type { Scoring } from "../../../app/scoring/scoring";
import { SHEET_NAMES } from "../../../core/model/office-columns";
import { useNavigation } from "../../navigation";
import { usePaneTools } from "../../pane-tools";
import { ActionBar } from "../../parts/ActionBar";
import { EmptyState } from "../../parts/EmptyState";
import { FailureNotice } from "../../parts/FailureNotice";
import { Notice } from "../../parts/Notice";
import { PageHead } from "../../parts/PageHead";
import { ProgressLine } from "../../parts/ProgressLine";
import { useLoaded } from "../../parts/use-loaded";
import { ScoreBoard } from "./ScoreBoard";

/** One stay in this place: what of the workbook was read whole, so that after a score only 评分表 is read again. */
interface Visit {
  known: Scoring | null;
}

/** 评分表: scores with reason and evidence, choices under their caps, the total as it stands, and what would raise it. */
export default function ScorePlace() {
  const { workbook } = usePaneTools();
  const { go } = useNavigation();
  const visit = useRef<Visit>({ known: null });
  const { value, failure, loading, reload } = useLoaded(async () => {
    const here = visit.current;
    const read = await (here.known === null ? loadScoring(workbook) : rescored(here.known, workbook));
    here.known = read.ok ? read.value : null;
    return read;
  });
  const leave = (): void => {
    visit.current = { known: null };
  };
  // In other places months are consolidated, settings changed and vetoes decided.
  useEffect(() => leave, []);
  const readAll = (): void => {
    leave();
    reload();
  };
  useEffect(() => {
    const stop = workbook.onEdited(({ sheet }) => {
      if (sheet === SHEET_NAMES.score) reload();
    });
    return () => void stop.then((end) => end()).catch(() => undefined);
  }, [workbook, reload]);
  return (
    <>
      <PageHead title="评分表">逐点填写自评得分、扣分原因和佐证材料。写在「评分表」里，重新汇总也不会丢。</PageHead>
      <ProgressLine busy={loading} progress={null} what="读取评分表" />
      {failure !== null && <FailureNotice failure={failure} />}
      {value !== null && !value.ok && value.problem.empty && (
        <EmptyState sentence={value.problem.sentences.join("")}>
          <Button appearance="primary" onClick={() => go("consolidate")}>
            去汇总
          </Button>
        </EmptyState>
      )}
      {value !== null && !value.ok && !value.problem.empty && (
        <Notice intent="error" title="现在不能评分">
          {value.problem.sentences.join("")}
        </Notice>
      )}
      {value?.ok === true && <ScoreBoard scoring={value.value} reload={reload} />}
      <ActionBar>
        <Button onClick={readAll}>重新读取</Button>
        <Button onClick={() => void workbook.show(SHEET_NAMES.score, null).catch(() => undefined)}>看评分表</Button>
        <Button onClick={() => go("print")}>打印设置</Button>
      </ActionBar>
    </>
  );
}
