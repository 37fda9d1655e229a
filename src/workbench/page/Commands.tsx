import { Button, Divider, makeStyles, tokens } from "@fluentui/react-components";
import {
  ArrowDownloadRegular,
  ArrowResetRegular,
  CalendarRegular,
  FolderOpenRegular,
  PanelRightContractRegular,
  PanelRightExpandRegular,
  PlayCircleRegular,
} from "@fluentui/react-icons";
import { useRef } from "react";
import type { PageActs } from "./page-acts";
import { WindowMenu } from "./WindowMenu";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "2px",
    padding: "2px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  divider: { flexGrow: 0, height: "20px", margin: "0 4px" },
  end: { marginLeft: "auto" },
});

/** What lies beside the sheet: nothing, the sample month, or the tour. */
export type Side = "samples" | "tour" | null;

export interface CommandsProps {
  readonly acts: PageActs;
  readonly side: Side;
  readonly onSide: (side: Side) => void;
  readonly paneOpen: boolean;
  readonly onPane: (open: boolean) => void;
}

/** What the page itself can do: files, the sample month, the tour, the pane. */
export function Commands({ acts, side, onSide, paneOpen, onPane }: CommandsProps) {
  const styles = useStyles();
  const { bench } = acts;
  const toggle = (which: Exclude<Side, null>): void => onSide(side === which ? null : which);
  return (
    <div className={styles.bar} role="toolbar" aria-label="工作台">
      <OpenButton onPick={(files) => void acts.openPicked(files)} />
      <Button appearance="subtle" icon={<ArrowDownloadRegular />} onClick={() => void acts.save(bench.front)}>
        另存为 .xlsx
      </Button>
      <Button appearance="subtle" icon={<ArrowResetRegular />} onClick={() => void acts.reset()}>
        重置
      </Button>
      <Divider vertical className={styles.divider} />
      <Button
        appearance="subtle"
        icon={<CalendarRegular />}
        aria-pressed={side === "samples"}
        onClick={() => toggle("samples")}
      >
        示例月份
      </Button>
      <Button
        appearance="subtle"
        icon={<PlayCircleRegular />}
        aria-pressed={side === "tour"}
        onClick={() => toggle("tour")}
      >
        三分钟导览
      </Button>
      <Divider vertical className={styles.divider} />
      <WindowMenu bench={bench} onClose={(window) => void acts.close(window)} />
      <Button
        className={styles.end}
        appearance="subtle"
        icon={paneOpen ? <PanelRightContractRegular /> : <PanelRightExpandRegular />}
        onClick={() => onPane(!paneOpen)}
      >
        {paneOpen ? "关闭窗格" : "打开窗格"}
      </Button>
    </div>
  );
}

function OpenButton({ onPick }: { readonly onPick: (files: readonly File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance="subtle" icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
        打开 .xlsx…
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        aria-label="打开 .xlsx 文件"
        hidden
        onChange={({ target }) => {
          onPick([...(target.files ?? [])]);
          // The same file may be picked again after it was mended.
          target.value = "";
        }}
      />
    </>
  );
}
