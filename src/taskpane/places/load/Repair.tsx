import { Button, makeStyles } from "@fluentui/react-components";
import type { RepairRuling } from "../../../app/load/decide-repair";
import type { RepairLine } from "../../../app/load/table-facts";
import { ActionBar } from "../../parts/ActionBar";

const useStyles = makeStyles({
  texts: { margin: "2px 0", "& dt": { fontWeight: 600 }, "& dd": { margin: 0, overflowWrap: "anywhere" } },
  reason: { margin: "2px 0 6px" },
});

/** A repair and what may be done about it. */
export interface RepairProps {
  readonly repair: RepairLine;
  readonly disabled: boolean;
  readonly onDecide: (decision: RepairRuling["decision"]) => void;
}

/** One repair: where, the printed text, how it is read, why, and what was decided. */
export function Repair({ repair, disabled, onDecide }: RepairProps) {
  const styles = useStyles();
  const { line, field, from, to, reason, refusable, decision, ruling } = repair;
  return (
    <>
      <strong>
        原文第 {line} 行 · {field}
      </strong>
      <dl className={styles.texts}>
        <dt>原文</dt>
        <dd>{from === "" ? "（空）" : from}</dd>
        <dt>读作</dt>
        <dd>{to === "" ? "（空）" : to}</dd>
      </dl>
      <p className={styles.reason}>
        {reason} 状态：{refusable ? decisionWords(decision, ruling) : "仅为排版合并，不影响内容"}
      </p>
      {refusable && (
        <ActionBar>
          <Choose words="采用" {...{ line, from, disabled, onDecide }} pressed={decision === "采用"} />
          <Choose words="不采用" {...{ line, from, disabled, onDecide }} pressed={decision === "不采用"} />
        </ActionBar>
      )}
    </>
  );
}

function decisionWords(decision: string, ruling: RepairLine["ruling"]): string {
  return ruling === null
    ? decision
    : `${decision}（${[ruling.by, ruling.date].filter((word) => word !== "").join("，")}）`;
}

function Choose({
  words,
  line,
  from,
  pressed,
  disabled,
  onDecide,
}: Pick<RepairLine, "line" | "from"> &
  Pick<RepairProps, "disabled" | "onDecide"> & {
    readonly words: RepairRuling["decision"];
    readonly pressed: boolean;
  }) {
  return (
    <Button
      size="small"
      appearance={pressed ? "primary" : "secondary"}
      aria-pressed={pressed}
      aria-label={`${words}：第${line}行「${from}」`}
      disabled={disabled}
      onClick={() => onDecide(words)}
    >
      {words}
    </Button>
  );
}
