import { Spinner, makeStyles } from "@fluentui/react-components";
import { useRef } from "react";
import type { GridView, MountGrid } from "../grid/grid-view";
import { EntryNote } from "./EntryNote";
import { NotOpened } from "./NotOpened";
import { NoticeStack } from "./NoticeStack";
import type { PageActs } from "./page-acts";
import { useGrid } from "./use-grid";

const useStyles = makeStyles({
  part: {
    position: "relative",
    flex: "1 1 0",
    minWidth: 0,
    minHeight: 0,
    display: "flex",
    "@media (max-width: 700px)": { flex: "0 0 380px" },
  },
  // Univer stacks its layers high; notes and messages of the page lie above all of them.
  grid: { flexGrow: 1, minWidth: 0, minHeight: 0, isolation: "isolate" },
  cover: {
    position: "absolute",
    inset: 0,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    padding: "16px",
    // Faint lines of an empty sheet.
    backgroundColor: "#fff",
    backgroundImage:
      "linear-gradient(#e8e8e8 1px, transparent 1px), linear-gradient(90deg, #e8e8e8 1px, transparent 1px)",
    backgroundSize: "72px 22px",
  },
  plate: { backgroundColor: "#fff", padding: "12px 20px", borderRadius: "8px" },
});

export interface GridPartProps {
  readonly acts: PageActs;
  readonly loadGrid: () => Promise<MountGrid>;
  /** The grid in front has changed; null while there is none. */
  readonly onView: (view: GridView | null) => void;
}

/** The sheet of the workbook in front, with plain words while it loads and when it does not. */
export function GridPart({ acts, loadGrid, onView }: GridPartProps) {
  const styles = useStyles();
  const container = useRef<HTMLDivElement>(null);
  const { state, again, view } = useGrid({ acts, loadGrid, onView, container });
  return (
    <div className={styles.part}>
      <div ref={container} className={styles.grid} role="region" aria-label="工作表" />
      {state === "loading" && (
        <div className={styles.cover}>
          <div className={styles.plate}>
            <Spinner size="small" label="正在打开表格，几秒钟就好。右边的窗格已经可以用。" />
          </div>
        </div>
      )}
      <EntryNote bench={acts.bench} view={view} />
      <NoticeStack notices={acts.notices} />
      {state === "failed" && (
        <div className={styles.cover} role="alert">
          <NotOpened
            className={styles.plate}
            title="表格没有打开"
            sentence="表格的程序没有取到，多半是「npm start」已经停止。工作簿和里面的内容都还在，窗格照常可用。请看看命令行窗口，再按「重试」。"
            onAgain={again}
          />
        </div>
      )}
    </div>
  );
}
