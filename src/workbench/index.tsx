import { createRoot } from "react-dom/client";
import { openWorkspace } from "../app/open-workspace";
import { XLSX_LIMITS } from "../xlsx/read/limits";
import { createWorkerReader } from "../xlsx/worker-reader";
import { Bench } from "./bench/bench";
import { hostFormulas } from "./formulas/host-formulas";
import { loadFormulaLibrary } from "./formulas/library";
import type { GridView, MountGrid } from "./grid/grid-view";
import type { AppProps } from "./page/App";
import { PageActs } from "./page/page-acts";
import { Start } from "./page/Start";

declare global {
  interface Window {
    /** The grid in front, for whoever drives the page. */
    __grid?: GridView;
  }
}

/** For one file, in milliseconds: a little more than the reader allows itself, whose own refusal says more. */
const LONGEST_READING = XLSX_LIMITS.milliseconds + 5_000;

const loadGrid = async (): Promise<MountGrid> => (await import("./grid/univer/mount-univer")).mountUniver;

function onView(view: GridView | null): void {
  if (view === null) delete window.__grid;
  else window.__grid = view;
}

async function begin(): Promise<AppProps> {
  // The largest part comes meanwhile; whoever needs it sees whether it came.
  loadGrid().catch(() => undefined);
  await loadFormulaLibrary();
  const bench = new Bench(hostFormulas(openWorkspace(null)));
  window.__bench = bench;
  const reader = createWorkerReader(() => new Worker(new URL("../xlsx/read.worker.ts", import.meta.url)), {
    milliseconds: LONGEST_READING,
    instead: async () => (await import("../xlsx/xlsx-reader")).xlsxReader,
  });
  return { acts: new PageActs(bench, reader), loadGrid, onView };
}

createRoot(document.getElementById("root") as HTMLElement).render(<Start begin={begin} />);
