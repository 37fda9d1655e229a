import { useEffect, useState } from "react";
import type { RefObject } from "react";
import type { GridView, MountGrid } from "../grid/grid-view";
import { handsOn } from "./hands";
import { nameParts } from "./named-parts";
import type { PageActs } from "./page-acts";
import { soon } from "./soon";

export interface GridOptions {
  readonly acts: PageActs;
  readonly loadGrid: () => Promise<MountGrid>;
  readonly onView: (view: GridView | null) => void;
  readonly container: RefObject<HTMLDivElement | null>;
}

/** Keeps a grid of the workbook in front in the container; it shows each change before the next picture. */
export function useGrid({ acts, loadGrid, onView, container }: GridOptions) {
  const { bench, questions } = acts;
  const { front } = bench;
  const [state, setState] = useState<"loading" | "shown" | "failed">("loading");
  const [attempt, setAttempt] = useState(0);
  const [shown, setShown] = useState<GridView | null>(null);
  useEffect(() => {
    let view: GridView | null = null;
    let left = false;
    const home = document.createElement("div");
    home.style.height = "100%";
    container.current!.append(home);
    const unname = nameParts(home);
    const refresh = soon(() => view?.refresh());
    const again = (): void => {
      refresh.ask();
      view?.focus();
    };
    const events = handsOn({ bench, window: front, questions, again });
    const show = async (): Promise<void> => {
      setState("loading");
      const mount = await loadGrid();
      if (left) return;
      const mounted = await mount(home, front.workbook, events);
      if (left) return mounted.dispose();
      view = mounted;
      view.refresh();
      setShown(view);
      onView(view);
      setState("shown");
    };
    show().catch((failure: unknown) => {
      if (left) return;
      console.warn("the grid did not open", failure);
      setState("failed");
    });
    const leave = bench.watch({ settled: refresh.ask });
    return () => {
      left = true;
      leave();
      unname();
      refresh.stop();
      events.editing(false);
      setShown(null);
      onView(null);
      view?.dispose();
      home.remove();
    };
  }, [attempt, bench, container, front, loadGrid, onView, questions]);
  return { state, view: shown, again: () => setAttempt((count) => count + 1) };
}
