import { createRoot } from "react-dom/client";
import { createWorkerJudge } from "../judge/worker-judge";
import { judgingThreads } from "../judge/judging-threads";
import { openWorkbookInExcel } from "../office-js/open-workbook-in-excel";
import { XLSX_LIMITS } from "../xlsx/read/limits";
import { createWorkerReader } from "../xlsx/worker-reader";
import { App } from "./App";
import { localClock } from "./parts/local-clock";
import { copyToClipboard } from "./copy-to-clipboard";
import { openPage } from "./open-page";
import type { PaneTools } from "./pane-tools";
import { startingPlace } from "./starting-place";
import type { OfficeColours } from "./theme";

/** For one file, in milliseconds: a little more than the reader allows itself, whose own refusal says more. */
const LONGEST_READING = XLSX_LIMITS.milliseconds + 5_000;

// The gate before this has made sure that this is Excel, and new enough.
void Office.onReady(() => {
  const tools: PaneTools = {
    workbook: openWorkbookInExcel(),
    reader: createWorkerReader(() => new Worker(new URL("../xlsx/read.worker.ts", import.meta.url)), {
      milliseconds: LONGEST_READING,
      instead: async () => (await import("../xlsx/xlsx-reader")).xlsxReader,
    }),
    judge: createWorkerJudge(() => new Worker(new URL("../judge/judge.worker.ts", import.meta.url)), {
      milliseconds: LONGEST_READING,
      threads: judgingThreads(navigator.hardwareConcurrency),
      instead: async (file, workspace) => {
        const { judgeHere } = await import("../app/intake/judge-here");
        const { xlsxReader } = await import("../xlsx/xlsx-reader");
        return judgeHere(file, workspace, xlsxReader);
      },
    }),
    writer: async () => (await import("../xlsx/xlsx-writer")).xlsxWriter,
    clock: localClock,
    copy: copyToClipboard,
    openPage,
  };
  // Older Excels leave the theme out, whatever the type says.
  const colours = (Office.context.officeTheme as OfficeColours | undefined) ?? null;
  const root = document.getElementById("root") as HTMLElement;
  createRoot(root).render(<App tools={tools} start={startingPlace(location.search)} colours={colours} />);
});
