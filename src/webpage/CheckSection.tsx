import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { CheckedFile } from "../app/check-files";
import { checkPicked } from "../app/intake/check-picked";
import type { OfficeFile } from "../app/intake/office-file";
import { findingsText } from "../app/intake/findings-text";
import { pickedAmong } from "../app/intake/picked-among";
import { openWorkspace } from "../app/open-workspace";
import type { PickedFile } from "../app/ports/picked-file";
import { ActionBar } from "../taskpane/parts/ActionBar";
import { FilePick } from "../taskpane/parts/FilePick";
import { FileProgress } from "../taskpane/parts/FileProgress";
import { Notice } from "../taskpane/parts/Notice";
import { Results } from "../taskpane/parts/Results";
import { Section } from "../taskpane/parts/Section";
import { VerdictList } from "../taskpane/parts/intake/VerdictList";
import { usePreparedJudge } from "../taskpane/parts/intake/use-prepared-judge";
import { useSeen } from "../taskpane/parts/intake/use-seen";
import { useAction } from "../taskpane/parts/use-action";
import { Download, type MadeFile } from "./Download";
import { Failed } from "./Failed";
import { usePageTools } from "./page-tools";

/** 审核: each file's verdict and what was found, without consolidating anything. */
export function CheckSection({ office }: { readonly office: OfficeFile | null }) {
  const { reader, judge, clock } = usePageTools();
  const workspace = useMemo(() => office?.state.workspace ?? openWorkspace(null), [office]);
  const seen = useSeen();
  const [ignored, setIgnored] = useState<readonly string[]>([]);
  const [made, setMade] = useState<MadeFile | null>(null);
  const [state, setState] = useState<"none" | "done" | "stopped">("none");
  const check = useAction<readonly PickedFile[]>(async (picked, { progress, signal }) => {
    const { files, ignored: left } = pickedAmong(picked);
    seen.clear();
    setIgnored(left);
    setState("none");
    setMade(null);
    await checkPicked(files, workspace, { reader, judge, progress, signal, checked: seen.add });
    seen.show();
    setState(signal.aborted ? "stopped" : "done");
  });
  usePreparedJudge(judge, workspace);
  const count = (verdict: CheckedFile["verdict"]): number => seen.files.filter((one) => one.verdict === verdict).length;
  return (
    <Section title="审核月报">
      <FilePick
        label="选择要审核的月报"
        hint="把月报拖到这里，看每份有什么问题，不汇总。"
        disabled={check.busy}
        onPick={check.start}
      />
      <FileProgress busy={check.busy} progress={check.progress} what="审核" onCancel={check.cancel} />
      <Failed action={check} />
      <Results>
        {state === "stopped" && <Notice intent="info">已停止，下面是停止前看过的 {seen.files.length} 份。</Notice>}
        {state === "done" && (
          <Notice intent={count("accepted") === seen.files.length ? "success" : "warning"}>
            共 {seen.files.length} 份 = 可收 {count("accepted")} + 退回 {count("returned")} + 不能收 {count("refused")}
            。{ignored.length > 0 && `临时文件，没有看：${ignored.join("、")}。`}
          </Notice>
        )}
        <VerdictList files={seen.files} />
      </Results>
      {state !== "none" && seen.files.length > 0 && (
        <ActionBar>
          <Button
            onClick={() => setMade({ file: `审核意见_${clock.today()}.txt`, bytes: bytesOf(findingsText(seen.files)) })}
          >
            保存审核意见
          </Button>
        </ActionBar>
      )}
      <Results>{made !== null && <Download made={made} title="审核意见已生成" />}</Results>
    </Section>
  );
}

/** With the mark by which Windows' editor knows UTF-8. */
function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(`\ufeff${text}`);
}
