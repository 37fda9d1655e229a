import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { Suspense, lazy, useMemo } from "react";
import type { Side } from "./Commands";
import { giveFiles } from "./give-files";
import type { PageActs } from "./page-acts";
import { tourDesk } from "./tour-desk";

const SampleTray = lazy(async () => ({ default: (await import("../sample/SampleTray")).SampleTray }));
const Tour = lazy(async () => ({ default: (await import("../tour/Tour")).Tour }));

const useStyles = makeStyles({
  close: { position: "absolute", right: "4px", top: "6px" },
  panel: {
    position: "relative",
    flex: "0 0 300px",
    minHeight: 0,
    overflowY: "auto",
    boxSizing: "border-box",
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    "@media (max-width: 1100px)": { flexBasis: "250px" },
    "@media (max-width: 700px)": {
      flex: "0 0 auto",
      maxHeight: "60vh",
      borderRight: "none",
      borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
});

export interface SidePanelProps {
  readonly acts: PageActs;
  readonly side: Side;
  readonly onSide: (side: Side) => void;
  /** Opens the pane at a place, by the query of its address. */
  readonly onGo: (query: string) => void;
}

/** The sample month or the tour beside the sheet; the pane stays to be seen. */
export function SidePanel({ acts, side, onSide, onGo }: SidePanelProps) {
  const styles = useStyles();
  const desk = useMemo(() => tourDesk(acts, { go: onGo, showSamples: () => onSide("samples") }), [acts, onGo, onSide]);
  if (side === null) return null;
  return (
    <aside className={styles.panel} aria-label={side === "samples" ? "示例月份" : "三分钟导览"}>
      {side === "samples" && (
        <Button
          className={styles.close}
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label="收起"
          onClick={() => onSide(null)}
        />
      )}
      <Suspense fallback={<Spinner size="small" label="正在打开……" />}>
        {side === "samples" ? (
          <SampleTray
            give={(files) => Promise.resolve(giveFiles(paneDocument(), files))}
            open={(file) => acts.openPicked([file])}
          />
        ) : (
          <Tour desk={desk} onClose={() => onSide(null)} />
        )}
      </Suspense>
    </aside>
  );
}

/** The page of the pane in front; null while it is closed. */
function paneDocument(): Document | null {
  const frames = [...document.querySelectorAll<HTMLIFrameElement>("iframe[data-window]")];
  return frames.find((frame) => frame.getClientRects().length > 0)?.contentDocument ?? null;
}
