import { makeStyles } from "@fluentui/react-components";
import { useCallback, useLayoutEffect, useReducer, useRef, useState } from "react";
import type { DragEvent } from "react";
import type { GridView, MountGrid } from "../grid/grid-view";
import { Asking } from "./Asking";
import { Banner } from "./Banner";
import { Commands } from "./Commands";
import type { Side } from "./Commands";
import { GridPart } from "./GridPart";
import { keyboardParts } from "./keyboard-parts";
import type { PageActs } from "./page-acts";
import { Pane } from "./Pane";
import { NO_PANES, nextPanes } from "./pane-frames";
import { Ribbon } from "./Ribbon";
import { SidePanel } from "./SidePanel";
import { StatusLine } from "./StatusLine";
import { useAddIn } from "./use-add-in";
import { useBench } from "./use-bench";
import { useF6 } from "./use-f6";
import { useLeaving } from "./use-leaving";

const useStyles = makeStyles({
  page: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    // Too narrow for both beside each other: the page scrolls from the sheet to the pane.
    "@media (max-width: 700px)": { height: "auto", minHeight: "100vh" },
  },
  middle: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    display: "flex",
    "@media (max-width: 700px)": { flexDirection: "column" },
  },
});

/** What the composition root hands to the page. */
export interface AppProps {
  readonly acts: PageActs;
  readonly loadGrid: () => Promise<MountGrid>;
  /** The grid in front has changed; null while there is none. */
  readonly onView: (view: GridView | null) => void;
}

/** The whole page: the sheet, the add-in's pane beside it, and what of Excel's window belongs around them. */
export function App({ acts, loadGrid, onView }: AppProps) {
  const styles = useStyles();
  const { bench } = acts;
  useBench(bench);
  useAddIn(acts);
  useLeaving(bench);
  const view = useRef<GridView | null>(null);
  const showView = useCallback(
    (next: GridView | null): void => {
      view.current = next;
      onView(next);
    },
    [onView],
  );
  useF6(useCallback(() => (acts.questions.current() === null ? keyboardParts(view.current) : []), [acts]));
  const { front, windows } = bench;
  const [panes, step] = useReducer(nextPanes, NO_PANES);
  const [side, setSide] = useState<Side>(null);
  const ids = windows.map(({ id }) => id).join(" ");
  useLayoutEffect(() => step({ kind: "windows", windows: ids.split(" ") }), [ids]);
  const go = (query: string): void => step({ kind: "open", window: bench.front.id, query });
  const closePane = (): void => step({ kind: "close", window: front.id });
  return (
    <div
      className={styles.page}
      onDragOverCapture={(event) => event.preventDefault()}
      onDropCapture={(event) => drop(event, acts)}
    >
      <Banner />
      <Commands
        acts={acts}
        side={side}
        onSide={setSide}
        paneOpen={panes.frames.has(front.id)}
        onPane={(open) => (open ? go("") : closePane())}
      />
      <Ribbon onGo={go} />
      <main className={styles.middle}>
        <SidePanel side={side} acts={acts} onSide={setSide} onGo={go} />
        <GridPart acts={acts} loadGrid={loadGrid} onView={showView} />
        <Pane windows={windows} front={front} frames={panes.frames} onClose={closePane} />
      </main>
      <StatusLine bench={bench} />
      <Asking questions={acts.questions} />
    </div>
  );
}

/** A file that is dropped is opened, wherever on the page; otherwise the browser would put it in the page's place. */
function drop(event: DragEvent, acts: PageActs): void {
  event.preventDefault();
  event.stopPropagation();
  void acts.openPicked([...event.dataTransfer.files]);
}
