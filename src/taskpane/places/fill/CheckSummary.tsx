import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Ref } from "react";
import type { DeskReturn } from "../../../app/fill/return-checker";
import type { Grade } from "../../../core/model/rule";
import { GradeBadge } from "../../parts/GradeBadge";

const GRADES: readonly Grade[] = ["错误", "需说明", "未能核对", "提示"];

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
  time: { color: tokens.colorNeutralForeground2 },
});

/** What was found, and how long the check took without Excel's own time. */
export interface CheckSummaryProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly desk: DeskReturn;
  readonly milliseconds: number;
  readonly onAgain: () => void;
}

/** How many findings of each grade; read out when it changes. */
export function CheckSummary({ ref, desk, milliseconds, onAgain }: CheckSummaryProps) {
  const styles = useStyles();
  const { findings } = desk;
  const explained = findings.filter((finding) => finding.explained).length;
  const counts = GRADES.map(
    (grade) => [grade, findings.filter((each) => each.grade === grade && !each.explained).length] as const,
  );
  return (
    <>
      <div ref={ref} tabIndex={-1} role="status" aria-label="审核结果" className={styles.row}>
        {findings.length === 0 && "没有发现问题。"}
        {counts.map(([grade, count]) => count > 0 && <GradeBadge key={grade} grade={grade} count={count} />)}
        {explained > 0 && <GradeBadge grade="需说明" explained count={explained} />}
      </div>
      <div className={styles.row}>
        <Button size="small" onClick={onAgain}>
          审核全表
        </Button>
        <span className={styles.time}>审核用时 {Math.max(1, Math.round(milliseconds))} 毫秒</span>
      </div>
    </>
  );
}
