import { Button, ProgressBar, makeStyles } from "@fluentui/react-components";
import { useSlow } from "./use-slow";
import type { WorkProgress } from "./use-action";

const useStyles = makeStyles({
  line: { display: "flex", flexDirection: "column", rowGap: "4px" },
  foot: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px" },
  words: { overflowWrap: "anywhere" },
});

/** What is known of the work under way. */
export interface ProgressLineProps {
  readonly busy: boolean;
  readonly progress: WorkProgress | null;
  /** What is being done, where no step says it. */
  readonly what: string;
  /** How a step is said; by its name and number where left out. */
  readonly say?: (progress: WorkProgress) => string;
  /** Left out where the work cannot be stopped half-way. */
  readonly onCancel?: () => void;
}

/** Shows work that takes longer than half a second, with its steps and, where it can be stopped, a button for that. */
export function ProgressLine({ busy, progress, what, say = namedStep, onCancel }: ProgressLineProps) {
  const styles = useStyles();
  const slow = useSlow(busy);
  if (!busy || !slow) return null;
  const words = progress === null ? `${what}……` : say(progress);
  return (
    <div className={styles.line}>
      <ProgressBar
        aria-label={what}
        aria-valuetext={words}
        {...(progress !== null && { value: progress.done, max: Math.max(progress.total, 1) })}
      />
      <div className={styles.foot}>
        <span className={styles.words}>{words}</span>
        {onCancel && (
          <Button size="small" onClick={onCancel}>
            停止
          </Button>
        )}
      </div>
    </div>
  );
}

function namedStep({ what, done, total }: WorkProgress): string {
  return `${what}（第 ${done}/${total} 项）`;
}
