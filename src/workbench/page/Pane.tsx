import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { BenchWindow } from "../bench/bench-window";
import type { PaneFrames } from "./pane-frames";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    flex: "0 0 350px",
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    "@media (max-width: 700px)": {
      flex: "0 0 600px",
      borderLeft: "none",
      borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  closed: { display: "none" },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", padding: "2px 4px 2px 12px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightRegular },
  frame: { flexGrow: 1, minHeight: 0, width: "100%", border: "none" },
  behind: { display: "none" },
});

export interface PaneProps {
  readonly windows: readonly BenchWindow[];
  readonly front: BenchWindow;
  readonly frames: PaneFrames;
  readonly onClose: () => void;
}

/** The task panes as Excel has them: one to a workbook, each running on while another workbook is in front. */
export function Pane({ windows, front, frames, onClose }: PaneProps) {
  const styles = useStyles();
  const open = frames.has(front.id);
  return (
    <section className={open ? styles.pane : styles.closed} aria-label="任务窗格">
      <div className={styles.head}>
        <h2 className={styles.title}>食安创建月报</h2>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label="关闭任务窗格"
          onClick={onClose}
        />
      </div>
      {windows.map((window) => {
        const frame = frames.get(window.id);
        if (frame === undefined) return null;
        const before = window === front;
        return (
          <iframe
            key={`${window.id} ${frame.opening}`}
            data-window={window.id}
            className={before ? styles.frame : styles.behind}
            src={`pane/taskpane.html${frame.query}`}
            title={before ? "食安创建月报 任务窗格" : `${window.workbook.name} 的任务窗格`}
          />
        );
      })}
    </section>
  );
}
