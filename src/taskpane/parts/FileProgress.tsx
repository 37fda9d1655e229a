import { Button, ProgressBar, makeStyles } from "@fluentui/react-components";
import type { WorkProgress } from "./use-action";
import { useSlow } from "./use-slow";

const useStyles = makeStyles({
  line: { display: "flex", flexDirection: "column", rowGap: "4px" },
  foot: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px" },
  words: { overflowWrap: "anywhere" },
});

/** How far a batch of files has come: 「第 37/94 份」 and the name of the file in hand, with a button that stops it after the file in hand. */
export function FileProgress({
  busy,
  progress,
  what,
  onCancel,
}: {
  readonly busy: boolean;
  readonly progress: WorkProgress | null;
  /** What is being done: 读取, 写空表. */
  readonly what: string;
  readonly onCancel?: () => void;
}) {
  const styles = useStyles();
  const slow = useSlow(busy);
  if (!busy || !slow) return null;
  const words = progress === null ? `正在${what}……` : `第 ${progress.done}/${progress.total} 份　${progress.what}`;
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
