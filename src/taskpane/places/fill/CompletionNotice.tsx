import type { Completed, Completion } from "../../../app/fill/complete-return";
import type { FillFinding } from "../../../app/fill/fill-finding";
import { findingGroups } from "../../../app/finding-groups";
import { CopyText } from "../../parts/CopyText";
import { FindingList } from "../../parts/FindingList";
import { Notice } from "../../parts/Notice";

/** What came of 完成上报, in words. */
export function CompletionNotice({
  completion,
  onOpen,
}: {
  readonly completion: Completion;
  readonly onOpen: (finding: FillFinding) => void;
}) {
  switch (completion.kind) {
    case "unexplained":
      return null;
    case "sample":
      return <Notice intent="info">这是示例月报，只供练习，不能完成上报。正式填报请在上面选单位和月份建表。</Notice>;
    case "unread":
      return <Notice intent="error">{completion.problem.message}</Notice>;
    case "changed-meanwhile":
      return <Notice intent="warning">上报日期的单元格刚刚变了，没有写入。请看一下「填报说明」，再点一次。</Notice>;
    case "blocked":
      return (
        <>
          <Notice intent="error" title={`还有 ${completion.errors.length} 处错误，不能完成上报`}>
            请逐处改正后再点「完成上报」。表里什么也没有写入。
          </Notice>
          <FindingList groups={findingGroups(completion.errors)} onOpen={onOpen} />
        </>
      );
    case "done":
      return <Done completed={completion} />;
  }
}

function Done({ completed }: { readonly completed: Completed }) {
  const { date, revision, checkCode, printedCode, file, kept, saved } = completed;
  return (
    <>
      <Notice intent="success" title="已完成上报" actions={<CopyText text={file} label="复制文件名" />}>
        完成上报日期 {date}，第 {revision} 次填报，核对码 <strong>{checkCode}</strong>。
        {kept.length > 0 && `上次报送的表留作副本：${kept.map(({ copy }) => `「${copy}」`).join("")}。`}
        打印后核对码一致再签字盖章。文件请取名「{file}」，报送食安办。
      </Notice>
      {printedCode !== checkCode && (
        <Notice intent="warning">
          「填报说明」上显示的核对码是 {printedCode ?? "空白"}，与表内数字应有的核对码不同。请按 F9
          重新计算，一致后再保存打印。
        </Notice>
      )}
      {saved.ok ? <Notice intent="success">工作簿已保存。</Notice> : <Notice intent="warning">{saved.problem}</Notice>}
    </>
  );
}
