import { makeStyles } from "@fluentui/react-components";
import type { Failure } from "./failure";
import { CopyText } from "./CopyText";
import { Notice } from "./Notice";

const useStyles = makeStyles({
  list: { margin: "4px 0 0", "& dt": { fontWeight: 600 }, "& dd": { margin: "0 0 4px" } },
});

/** A failure in three sentences: what happened, whether the data is safe, what to do now. */
export function FailureNotice({ failure, onDismiss }: { readonly failure: Failure; readonly onDismiss?: () => void }) {
  const { what, safe, next } = failure.words;
  const styles = useStyles();
  return (
    <div role="alert">
      <Notice
        intent="error"
        title="没有完成"
        actions={<CopyText text={detailText(failure)} label="复制详情" />}
        {...(onDismiss && { onDismiss })}
      >
        <dl className={styles.list}>
          <dt>发生了什么</dt>
          <dd>{what}</dd>
          <dt>数据是否安全</dt>
          <dd>{safe}</dd>
          <dt>现在怎么办</dt>
          <dd>{next}</dd>
        </dl>
      </Notice>
    </div>
  );
}

function detailText({ words, detail }: Failure): string {
  return [words.what, words.safe, words.next, `详情：${detail}`].join("\n");
}
