import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, DismissCircleRegular, ArrowUndoRegular, type FluentIcon } from "@fluentui/react-icons";
import { memo } from "react";
import type { FileOutcome, Verdict } from "../../../core/model/consolidation";
import { FILE_CARRIES_MORE, FORM_CHANGED } from "../../../core/model/form-rules";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  file: { padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere" },
  reason: { margin: "2px 0 0" },
  summary: { cursor: "pointer" },
});

/** What is shown of a file's fate. */
export type ShownVerdict = Pick<FileOutcome, "file" | "verdict" | "reason" | "findings"> &
  Partial<Pick<FileOutcome, "unit" | "revision" | "late" | "superseded" | "updated">>;

const LOOKS: Readonly<
  Record<
    Verdict,
    { readonly word: string; readonly color: "danger" | "warning" | "success"; readonly icon: FluentIcon }
  >
> = {
  refused: { word: "不能收", color: "danger", icon: DismissCircleRegular },
  returned: { word: "退回", color: "warning", icon: ArrowUndoRegular },
  accepted: { word: "可收", color: "success", icon: CheckmarkCircleRegular },
};
const ORDER: readonly Verdict[] = ["refused", "returned", "accepted"];

/** Every file with its verdict and the reason: those refused first, then those sent back; those that are accepted stay folded. */
export function VerdictList({ files }: { readonly files: readonly ShownVerdict[] }) {
  const styles = useStyles();
  return (
    <>
      {ORDER.map((verdict) => {
        const own = files.filter((file) => file.verdict === verdict);
        if (own.length === 0) return null;
        return (
          <details key={verdict} open={verdict !== "accepted"}>
            <summary className={styles.summary}>
              <VerdictBadge verdict={verdict} /> {own.length} 份
            </summary>
            <ul className={styles.list}>
              {own.map((file) => (
                <li key={file.file} className={styles.file}>
                  <File shown={file} />
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}

/** A verdict as icon and word. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  const { word, color, icon: Icon } = LOOKS[verdict];
  return (
    <Badge appearance="tint" color={color} icon={<Icon aria-hidden />}>
      {word}
    </Badge>
  );
}

/** Drawn once for each file, however many come after it. */
const File = memo(function File({ shown }: { readonly shown: ShownVerdict }) {
  const { file, verdict, reason, findings, unit, revision, late, superseded, updated } = shown;
  const styles = useStyles();
  const errors = findings.filter(({ grade }) => grade === "错误").length;
  const open = findings.filter(({ grade, explained }) => grade === "需说明" && !explained).length;
  const changes = findings.filter(({ rule }) => rule === FORM_CHANGED);
  const carried = findings.filter(({ rule }) => rule === FILE_CARRIES_MORE);
  const facts = [
    unit != null && verdict !== "refused" ? unit : "",
    revision !== undefined && revision > 1 ? `第${revision}次修订` : "",
    updated === true ? "替换上一版" : "",
    superseded === true ? "已有更新的一版" : "",
    late === true ? "迟报" : "",
    errors > 0 ? `错误 ${errors}` : "",
    open > 0 ? `待说明 ${open}` : "",
    changes.length > 0 ? "表样被改动" : "",
    carried.length > 0 ? "另有没打开的内容" : "",
  ].filter((text) => text !== "");
  return (
    <>
      <strong>{file}</strong>
      {facts.length > 0 && <span>{`　${facts.join("，")}`}</span>}
      {reason !== null && <p className={styles.reason}>{reason.message}</p>}
      {verdict === "returned" && (
        <FoldedFindings
          title={`看问题（${errors + open}）`}
          findings={findings.filter(({ grade, explained }) => grade === "错误" || (grade === "需说明" && !explained))}
        />
      )}
      {changes.length > 0 && <FoldedFindings title="看表样改动了哪里" findings={changes} />}
      {carried.length > 0 && <FoldedFindings title="看文件里另有什么" findings={carried} />}
    </>
  );
});

function FoldedFindings({ title, findings }: { readonly title: string; readonly findings: ShownVerdict["findings"] }) {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{title}</summary>
      <ul>
        {findings.map(({ grade, sheet, cell, message, rule }, index) => (
          <li key={`${rule} ${index}`}>
            {`【${grade}】${[sheet, cell].filter((text) => text !== null).join(" ")}　${message}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
