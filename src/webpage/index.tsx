import { createRoot } from "react-dom/client";
import { createWorkerJudge } from "../judge/worker-judge";
import { judgingThreads } from "../judge/judging-threads";
import { createWorkerReader } from "../xlsx/worker-reader";
import { XLSX_LIMITS } from "../xlsx/read/limits";
import { localClock } from "../taskpane/parts/local-clock";
import type { PageTools } from "./page-tools";
import { WebPage } from "./WebPage";

const longestReading = XLSX_LIMITS.milliseconds + 5_000;

const tools: PageTools = {
  reader: createWorkerReader(() => new Worker(new URL("../xlsx/read.worker.ts", import.meta.url)), {
    milliseconds: longestReading,
    instead: async () => (await import("../xlsx/xlsx-reader")).xlsxReader,
  }),
  judge: createWorkerJudge(() => new Worker(new URL("../judge/judge.worker.ts", import.meta.url)), {
    milliseconds: longestReading,
    threads: judgingThreads(navigator.hardwareConcurrency),
    instead: async (file, workspace) => {
      const { judgeHere } = await import("../app/intake/judge-here");
      const { xlsxReader } = await import("../xlsx/xlsx-reader");
      return judgeHere(file, workspace, xlsxReader);
    },
  }),
  writer: async () => (await import("../xlsx/xlsx-writer")).xlsxWriter,
  archive: async () => (await import("../xlsx/zip-files")).zipFiles,
  clock: localClock,
};

const root = document.getElementById("root");
if (root === null) throw new Error("the page has no #root");
createRoot(root).render(<WebPage tools={tools} />);
